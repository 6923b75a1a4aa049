// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a struct keeps additional members in one place
// message: person

#include <comply/additional.hpp>
#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <map>
#include <string>
#include <string_view>

namespace fleet {

struct person {
    std::map<std::string, int> more;
    std::map<std::string, int> others;
};
BOOST_DESCRIBE_STRUCT(person, (), (more, others))

constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&person::more>(comply::additional), comply::member<&person::others>(comply::additional));
#else
        comply::member<&person::more>(comply::additional), comply::member<&person::others>(comply::ignored));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
