// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: nothing else holds for a member that is ignored, flatten or additional
// message: person::age

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

struct person {
    std::string first_name;
    std::string last_name;
    int age{};
};
BOOST_DESCRIBE_STRUCT(person, (), (first_name, last_name, age))

constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&person::age>(comply::ignored, comply::range(0, 150)));
#else
        comply::member<&person::age>(comply::ignored, comply::title("Age")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
