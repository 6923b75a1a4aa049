// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: flatten fits a struct without a discriminator
// message: person::home

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

struct address {
    std::string first_name;
    std::string street;
};
BOOST_DESCRIBE_STRUCT(address, (), (first_name, street))
constexpr auto comply_schema(comply::tag<address>) {
    return comply::schema<address>(comply::discriminator("type", "address"));
}

struct person {
    std::string last_name;
    address home;
};
BOOST_DESCRIBE_STRUCT(person, (), (last_name, home))

constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&person::home>(comply::flatten));
#else
        comply::member<&person::last_name>(comply::name("name")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
