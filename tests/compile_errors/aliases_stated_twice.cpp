// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a member has one aliases(); put all names into it
// message: person::first_name

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
        comply::member<&person::first_name>(comply::aliases("a"), comply::aliases("b")));
#else
        comply::member<&person::first_name>(comply::aliases("a", "b")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
