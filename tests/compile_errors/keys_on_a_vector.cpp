// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: keys() fits maps, such as std::map
// message: sensor::labels

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <vector>

namespace fleet {

struct sensor {
    std::vector<std::string> labels;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (labels))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::labels>(comply::keys(comply::length(1, 4))));
#else
        comply::member<&sensor::labels>(comply::each(comply::length(1, 4))));
#endif
}

} // namespace fleet
