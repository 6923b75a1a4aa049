// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: length() fits strings; for numbers use range()
// message: sensor::labels

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <map>
#include <string>

namespace fleet {

struct sensor {
    std::map<int, std::string> labels;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (labels))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::labels>(comply::keys(comply::length(1, 4))));
#else
        comply::member<&sensor::labels>(comply::keys(comply::range(1, 4))));
#endif
}

} // namespace fleet
