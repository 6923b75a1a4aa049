// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: these two members have one JSON name; give one of them another by name()
// message: person::first_name
// message: person::firstName

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string>

namespace fleet {

struct person {
    std::string first_name;
    std::string firstName;
};
BOOST_DESCRIBE_STRUCT(person, (), (first_name, firstName))

constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(
#ifdef COMPLY_TEST_WRONG
        comply::member_names(comply::camel_case));
#else
        comply::member_names(comply::as_is));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::person>(text).has_value();
}
