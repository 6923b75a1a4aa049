// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/flags.hpp>
#include <comply/format.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/describe.hpp>

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

// An order in a shop: every kind of rule once.

namespace shop {

struct person {
    std::string name;
    std::optional<std::string> email;
    std::optional<std::string> phone;
};
BOOST_DESCRIBE_STRUCT(person, (), (name, email, phone))

constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(comply::member<&person::name>(comply::length(1, 40)),
                                  comply::member<&person::email>(comply::format(comply::string_format::email)),
                                  comply::member<&person::phone>(comply::length(5, 20)),
                                  comply::at_least_one_of<&person::email, &person::phone>());
}

enum class care { none = 0, fragile = 1, cold = 2, upright = 4 };
BOOST_DESCRIBE_ENUM(care, none, fragile, cold, upright)

constexpr auto comply_schema(comply::tag<care>) {
    return comply::schema<care>(comply::flags); // "fragile,cold"
}

struct order_line {
    std::string article;
    int quantity{};
    comply::odata::decimal price;
    shop::care care{};
};
BOOST_DESCRIBE_STRUCT(order_line, (), (article, quantity, price, care))

constexpr auto comply_schema(comply::tag<order_line>) {
    return comply::schema<order_line>(
        comply::member<&order_line::article>(comply::length(3, 12)),
        comply::member<&order_line::quantity>(comply::range(1, 99), comply::default_value(1)),
        comply::member<&order_line::price>(comply::minimum(0), comply::multiple_of(0.05)),
        comply::member<&order_line::care>(comply::default_value(care::none)));
}

enum class delivery { post, courier, pick_up };
BOOST_DESCRIBE_ENUM(delivery, post, courier, pick_up)

constexpr auto comply_schema(comply::tag<delivery>) {
    return comply::schema<delivery>(comply::enumerator_names(comply::kebab_case),
                                    comply::enumerator<delivery::pick_up>(comply::aliases("collect")));
}

struct order {
    std::string id;
    person customer;
    std::vector<order_line> lines;
    shop::delivery delivery{};
    std::optional<std::string> address;
    comply::date_time_offset placed_at;
    std::optional<comply::date_time_offset> deliver_by;
    std::string currency;
    std::set<std::string> tags;
    std::optional<std::string> coupon;
    std::optional<std::string> voucher;
};
BOOST_DESCRIBE_STRUCT(order, (),
                      (id, customer, lines, delivery, address, placed_at, deliver_by, currency, tags, coupon, voucher))

constexpr auto comply_schema(comply::tag<order>) {
    constexpr auto has_fewer_than_100_pieces = [](std::vector<order_line> const& lines) {
        int pieces = 0;
        for (auto const& line : lines) {
            pieces += line.quantity;
        }
        return pieces < 100;
    };
    return comply::schema<order>(
        comply::title("Order"), comply::member_names(comply::camel_case), comply::member<&order::id>(comply::read_only),
        comply::member<&order::lines>(
            comply::min_items(1), comply::max_items(20),
            comply::satisfies(has_fewer_than_100_pieces, "one order has fewer than 100 pieces")),
        comply::required_if<&order::address>(comply::equals<&order::delivery>(delivery::post)),
        comply::ordered<&order::placed_at, &order::deliver_by>(),
        comply::member<&order::currency>(comply::one_of("EUR", "CHF", "SEK")),
        comply::member<&order::tags>(comply::optional, comply::max_items(5), comply::each(comply::length(1, 16))),
        comply::member<&order::coupon>(comply::deprecated, comply::description("use voucher")),
        comply::mutually_exclusive<&order::coupon, &order::voucher>());
}

} // namespace shop
