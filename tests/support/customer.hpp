// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

// A struct with a member of each kind that a patch treats in a way of its own.

namespace patch_test {

enum class tier { basic, gold };
BOOST_DESCRIBE_ENUM(tier, basic, gold)

struct address {
    std::string street;
    std::optional<int> number;
};
BOOST_DESCRIBE_STRUCT(address, (), (street, number))
constexpr auto comply_schema(comply::tag<address>) {
    return comply::schema<address>(comply::member<&address::street>(comply::length(1, 20)));
}

struct place {
    address door;
    std::optional<std::string> city;
    std::optional<address> annex;
};
BOOST_DESCRIBE_STRUCT(place, (), (door, city, annex))
constexpr auto comply_schema(comply::tag<place>) {
    return comply::schema<place>(comply::member<&place::city>(comply::nullable));
}

struct customer {
    std::string id;
    std::string display_name;
    std::optional<std::string> nick;     // may be absent, may be null
    std::optional<std::string> title;    // must be there, may be null
    std::optional<std::string> referrer; // may be absent, not null
    int level{};
    double credit{};
    tier rank{};
    std::vector<std::string> tags;
    comply::date_time_offset since;
    place home;
    std::optional<place> work;
    std::vector<address> others;
    boost::json::value extra;
};
BOOST_DESCRIBE_STRUCT(customer, (), (id, display_name, nick, title, referrer, level, credit, rank, tags, since, home,
                                     work, others, extra))
constexpr auto comply_schema(comply::tag<customer>) {
    return comply::schema<customer>(
        comply::member_names(comply::camel_case), comply::discriminator("type", "customer"),
        comply::member<&customer::id>(comply::read_only, comply::length(1, 8)),
        comply::member<&customer::display_name>(comply::length(1, 20)),
        comply::member<&customer::title>(comply::nullable),
        comply::member<&customer::referrer>(comply::optional),
        comply::member<&customer::level>(comply::default_value(3), comply::range(0, 9)),
        comply::member<&customer::tags>(comply::max_items(3), comply::each(comply::length(1, 8))),
        comply::member<&customer::extra>(comply::optional));
}

/// Whether no text tells them apart.
template <class T>
bool are_same(T const& a, T const& b) {
    return comply::detail::is_same_value(a, b);
}

} // namespace patch_test
