// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/chrono.hpp>
#include <comply/representation.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <boost/describe.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>

// The events of a payment service, in the form of Stripe's.

namespace payments {

// Seconds since 1970.
struct unix_time {
    std::chrono::sys_seconds time;
};
constexpr auto comply_representation(comply::tag<unix_time>) {
    return comply::represented_as<std::int64_t>(
        [](unix_time const& from) { return from.time.time_since_epoch().count(); },
        [](std::int64_t seconds) { return unix_time{std::chrono::sys_seconds(std::chrono::seconds(seconds))}; });
}

// ISO 4217, in lower case: `eur`.
struct currency {
    std::string code;
};
BOOST_DESCRIBE_STRUCT(currency, (), (code))
constexpr auto comply_schema(comply::tag<currency>) {
    constexpr auto is_lower = [](std::string const& code) {
        return std::all_of(code.begin(), code.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    };
    return comply::schema<currency>(
        comply::transparent,
        comply::member<&currency::code>(comply::length(3, 3),
                                        comply::satisfies(is_lower, "a currency code is in lower case")));
}

enum class status { succeeded, pending, failed };
BOOST_DESCRIBE_ENUM(status, succeeded, pending, failed)

struct charge {
    std::string id;
    std::int64_t amount{}; // in the smallest unit of the currency
    std::int64_t amount_refunded{};
    payments::currency currency;
    std::map<std::string, std::string> metadata;
    payments::status status{};
};
BOOST_DESCRIBE_STRUCT(charge, (), (id, amount, amount_refunded, currency, metadata, status))
constexpr auto comply_schema(comply::tag<charge>) {
    return comply::schema<charge>(
        comply::discriminator("object", "charge"), comply::member<&charge::amount>(comply::range(1, 99'999'999)),
        comply::member<&charge::amount_refunded>(comply::minimum(0)),
        comply::member<&charge::metadata>(comply::max_items(50), comply::keys(comply::length(1, 40)),
                                          comply::each(comply::max_length(500))),
        comply::ordered<&charge::amount_refunded, &charge::amount>());
}

enum class refund_reason { duplicate, fraudulent, requested_by_customer };
BOOST_DESCRIBE_ENUM(refund_reason, duplicate, fraudulent, requested_by_customer)

struct refund {
    std::string id;
    std::int64_t amount{};
    payments::currency currency;
    std::string charge;
    std::optional<refund_reason> reason;
};
BOOST_DESCRIBE_STRUCT(refund, (), (id, amount, currency, charge, reason))
constexpr auto comply_schema(comply::tag<refund>) {
    return comply::schema<refund>(comply::discriminator("object", "refund"),
                                  comply::member<&refund::amount>(comply::range(1, 99'999'999)));
}

// What this program has nothing to do with.
struct other_object {
    std::string object;
};
BOOST_DESCRIBE_STRUCT(other_object, (), (object))
constexpr auto comply_schema(comply::tag<other_object>) {
    return comply::schema<other_object>(comply::other_alternative);
}

struct event_data {
    std::variant<charge, refund, other_object> object;
};
BOOST_DESCRIBE_STRUCT(event_data, (), (object))

struct event {
    std::string id;
    std::string type; // `charge.succeeded`
    unix_time created;
    bool livemode{};
    event_data data;
};
BOOST_DESCRIBE_STRUCT(event, (), (id, type, created, livemode, data))
constexpr auto comply_schema(comply::tag<event>) {
    return comply::schema<event>(comply::discriminator("object", "event"));
}

} // namespace payments
