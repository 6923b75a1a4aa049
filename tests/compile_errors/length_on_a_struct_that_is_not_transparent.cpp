// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a rule fits no struct, unless that has one member and its schema says transparent
// message: sensor

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

struct user_id {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(user_id, (), (text))

#ifndef COMPLY_TEST_WRONG
constexpr auto comply_schema(comply::tag<user_id>) {
    return comply::schema<user_id>(comply::transparent);
}
#endif

struct sensor {
    user_id owner;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (owner))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(comply::member<&sensor::owner>(comply::length(1, 8)));
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
