// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: integer_values is about enums described with BOOST_DESCRIBE_ENUM
// message: person

#include <comply/integer_values.hpp>
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
        comply::integer_values);
#else
        comply::description("somebody"));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
