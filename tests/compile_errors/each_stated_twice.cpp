// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a member has one each(); put all rules into it
// message: sensor::tags

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
    std::uint8_t channel{};
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, channel, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::tags>(comply::each(comply::length(1, 8)), comply::each(comply::length(2, 9))));
#else
        comply::member<&sensor::tags>(comply::each(comply::length(1, 8), comply::length(2, 9))));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
