// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a schema says something in two parts; put all that holds for it into one
// message: member_names

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
        comply::member_names(comply::camel_case), comply::member_names(comply::pascal_case));
#else
        comply::member_names(comply::camel_case));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
