// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "unit.hpp"

#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fleet {

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)

struct sensor {
    std::string id;
    std::optional<double> charge;
    power source{};
    std::int32_t count = 0;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, charge, source, count, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(comply::member<&sensor::charge>(comply::range(0.0, 1.0)),
                                  comply::member<&sensor::tags>(comply::each(comply::length(1, 100))));
}

} // namespace fleet

namespace {

#define COMPLY_TEST_STRING(...) COMPLY_TEST_STRING_OF(__VA_ARGS__)
#define COMPLY_TEST_STRING_OF(...) #__VA_ARGS__

template <class Function>
auto address_of(Function* function) {
    return reinterpret_cast<void (*)()>(function);
}

std::string answer(std::string_view text) {
    auto const sensor = comply::parse<fleet::sensor>(text);
    if (sensor) {
        return comply::serialize(*sensor);
    }
    std::string found;
    for (auto const& violation : sensor.error()) {
        found += std::string(to_string(violation.code)) + '@' + std::to_string(violation.offset) + ' ';
    }
    return found;
}

} // namespace

unit const COMPLY_TEST_UNIT = {
    COMPLY_TEST_STRING(COMPLY_INSTRUCTION_SET),
    address_of(&comply::detail::reader<fleet::sensor>::read<comply::detail::default_contract>),
    address_of(&comply::detail::writer<fleet::sensor>::write),
    address_of(static_cast<comply::result<fleet::sensor> (*)(std::string_view, comply::parse_options const&)>(
        &comply::parse<fleet::sensor>)),
    &answer,
};
