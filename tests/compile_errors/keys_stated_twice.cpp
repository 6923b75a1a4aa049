// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a member has one keys(); put all rules into it
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
        comply::member<&sensor::labels>(comply::keys(comply::range(1, 4)), comply::keys(comply::range(2, 9))));
#else
        comply::member<&sensor::labels>(comply::keys(comply::range(1, 4), comply::range(2, 9))));
#endif
}

} // namespace fleet
