// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

/// The worked example of the documentation.
namespace fleet {

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)

struct sensor {
    std::string id;
    std::string display_name;
    std::optional<double> charge;
    power power_source{};
    comply::date_time_offset last_seen;
    std::vector<std::string> tags;

    friend bool operator==(sensor const&, sensor const&) = default;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, display_name, charge, power_source, last_seen, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
        comply::member_names(comply::camel_case),
        comply::member<&sensor::id>(comply::read_only, comply::length(1, 64)),
        comply::member<&sensor::charge>(comply::range(0.0, 1.0)),
        comply::member<&sensor::tags>(comply::max_items(16), comply::each(comply::length(1, 32))));
}

} // namespace fleet
