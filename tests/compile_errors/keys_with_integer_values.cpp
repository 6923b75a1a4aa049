// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: the keys of a map are strings, integers or enums described with BOOST_DESCRIBE_ENUM, but for those with

#include <comply/integer_values.hpp>
#include <comply/parse.hpp>

#include <map>

namespace fleet {

enum class power { battery, mains };
BOOST_DESCRIBE_ENUM(power, battery, mains)
#ifdef COMPLY_TEST_WRONG
constexpr auto comply_schema(comply::tag<power>) {
    return comply::schema<power>(comply::integer_values);
}
#endif

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<std::map<fleet::power, int>>(text).has_value();
}
