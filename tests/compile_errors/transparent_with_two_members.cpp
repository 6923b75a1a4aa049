// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: transparent fits described structs with exactly one member
// message: user_id

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

struct user_id {
    std::string text;
    int version{};
};
#ifdef COMPLY_TEST_WRONG
BOOST_DESCRIBE_STRUCT(user_id, (), (text, version))
#else
BOOST_DESCRIBE_STRUCT(user_id, (), (text))
#endif

constexpr auto comply_schema(comply::tag<user_id>) {
    return comply::schema<user_id>(comply::transparent);
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::user_id>(text).has_value();
}
