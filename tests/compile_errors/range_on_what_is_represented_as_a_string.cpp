// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: range() fits numbers; for strings use length()
// message: sensor::owner

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <string>
#include <string_view>

namespace fleet {

struct user_id {
    std::string text;
};

constexpr auto comply_representation(comply::tag<user_id>) {
    return comply::represented_as<std::string>([](user_id const& id) -> std::string_view { return id.text; },
                                               [](std::string_view text) { return user_id{std::string(text)}; });
}

struct sensor {
    user_id owner;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (owner))

constexpr auto comply_schema(comply::tag<sensor>) {
#ifdef COMPLY_TEST_WRONG
    return comply::schema<sensor>(comply::member<&sensor::owner>(comply::range(1, 8)));
#else
    return comply::schema<sensor>(comply::member<&sensor::owner>(comply::length(1, 8)));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
