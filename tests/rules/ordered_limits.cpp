// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Limits of values that are no numbers.
#include <comply/rules/limits.hpp>

#include "../support/breaks.hpp"

#include <comply/chrono.hpp>
#include <comply/json_schema.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/time_of_day.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <compare>
#include <optional>
#include <vector>

namespace ordered_limits_test {

using namespace std::chrono;

struct celsius {
    double degrees{};
    friend auto operator<=>(celsius const&, celsius const&) = default;
};
BOOST_DESCRIBE_STRUCT(celsius, (), (degrees))
constexpr auto comply_schema(comply::tag<celsius>) { return comply::schema<celsius>(comply::transparent); }

struct booking {
    std::optional<minutes> length{};
    std::optional<year_month_day> day{};
    std::optional<sys_seconds> at{};
    std::optional<comply::date_time_offset> sent{};
    std::optional<comply::time_of_day> from{};
    std::optional<celsius> room{};
    std::optional<std::vector<seconds>> breaks{};
    friend bool operator==(booking const&, booking const&) = default;
};
BOOST_DESCRIBE_STRUCT(booking, (), (length, day, at, sent, from, room, breaks))
constexpr auto comply_schema(comply::tag<booking>) {
    using namespace comply;
    using comply::time_of_day;
    using b = booking;
    return schema<b>(
        member<&b::length>(range(minutes(15), hours(24))),
        member<&b::day>(minimum(year_month_day(2020y / 1 / 1)), exclusive_maximum(year_month_day(2030y / 1 / 1))),
        member<&b::at>(minimum(sys_days(2020y / 1 / 1))),
        member<&b::sent>(maximum(date_time_offset::from_sys(sys_seconds(sys_days(2020y / 1 / 1))))),
        member<&b::from>(exclusive_minimum(time_of_day(8, 30))), member<&b::room>(range(celsius{17.5}, celsius{28})),
        member<&b::breaks>(each(maximum(hours(1)))));
}

booking sent_at(std::string_view text) {
    booking made;
    made.sent = comply::parse_date_time_offset(text).value();
    return made;
}

} // namespace ordered_limits_test

BOOST_AUTO_TEST_SUITE(rules_ordered_limits)

using namespace ordered_limits_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(durations_have_limits_of_any_unit_that_becomes_theirs) {
    ok<booking>(R"({"length":"PT15M"})", {.length = minutes(15)});
    ok<booking>(R"({"length":"P1D"})", {.length = hours(24)});
    breaks<booking>({.length = minutes(14)}, R"({"length":"PT14M"})",
                    {{errc::below_minimum, "/length", R"(/length is "PT14M"; at least "PT15M" is expected)"}});
    breaks<booking>({.length = minutes(1441)}, R"({"length":"P1DT1M"})",
                    {{errc::above_maximum, "/length", R"(/length is "P1DT1M"; at most "P1D" is expected)"}});
    breaks<booking>({.breaks = std::vector{seconds(3600), seconds(3601)}}, R"({"breaks":["PT1H","PT1H1S"]})",
                    {{errc::above_maximum, "/breaks/1", R"(/breaks/1 is "PT1H1S"; at most "PT1H" is expected)"}});
}

BOOST_AUTO_TEST_CASE(dates_and_moments_have_limits) {
    ok<booking>(R"({"day":"2020-01-01","at":"2020-01-01T00:00:00Z"})",
                {.day = 2020y / 1 / 1, .at = sys_days(2020y / 1 / 1)});
    breaks<booking>({.day = 2019y / 12 / 31}, R"({"day":"2019-12-31"})",
                    {{errc::below_minimum, "/day", R"(/day is "2019-12-31"; at least "2020-01-01" is expected)"}});
    breaks<booking>({.day = 2030y / 1 / 1}, R"({"day":"2030-01-01"})",
                    {{errc::above_maximum, "/day", R"(/day is "2030-01-01"; less than "2030-01-01" is expected)"}});
    breaks<booking>({.at = sys_days(2020y / 1 / 1) - seconds(1)}, R"({"at":"2020-01-01T00:59:59+01:00"})",
                    {{errc::below_minimum, "/at",
                      R"(/at is "2019-12-31T23:59:59Z"; at least "2020-01-01T00:00:00Z" is expected)"}});
}

BOOST_AUTO_TEST_CASE(moments_of_any_offset_and_times_of_day_have_limits) {
    ok<booking>(R"({"sent":"2020-01-01T09:00:00+09:00"})", sent_at("2020-01-01T09:00:00+09:00"));
    breaks<booking>(sent_at("2020-01-01T09:00:00.5+09:00"), R"({"sent":"2020-01-01T09:00:00.5+09:00"})",
                    {{errc::above_maximum, "/sent",
                      R"(/sent is "2020-01-01T09:00:00.5+09:00"; at most "2020-01-01T00:00:00Z" is expected)"}});
    ok<booking>(R"({"from":"08:30:00.1"})", {.from = comply::time_of_day(8, 30, 0, 100'000'000'000, 1)});
    breaks<booking>({.from = comply::time_of_day(8, 30)}, R"({"from":"08:30:00"})",
                    {{errc::below_minimum, "/from", R"(/from is "08:30:00"; more than "08:30:00" is expected)"}});
}

BOOST_AUTO_TEST_CASE(strong_types_have_limits_of_their_own) {
    ok<booking>(R"({"room":17.5})", {.room = celsius{17.5}});
    breaks<booking>({.room = celsius{28.5}}, R"({"room":28.5})",
                    {{errc::above_maximum, "/room", "/room is 28.5; at most 28 is expected"}});
}

BOOST_AUTO_TEST_CASE(a_value_that_json_cannot_carry_is_told_to_be_one) {
    auto const all = comply::validate(booking{.day = year_month_day()}).error();
    BOOST_TEST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all.front().message == R"(/day is a value without a JSON form; at least "2020-01-01" is expected)");
    BOOST_TEST(all.back().message == "/day is a value without a JSON form; a date is expected");
}

BOOST_AUTO_TEST_CASE(a_schema_has_limits_of_numbers_and_comments_on_others) {
    auto const schema = comply::json_schema<booking>();
    auto const& properties = schema.at("properties");
    BOOST_TEST(properties.at("length").at("$comment") == R"(not below "PT15M"; not above "P1D")");
    BOOST_TEST(properties.at("day").at("$comment") == R"(not below "2020-01-01"; below "2030-01-01")");
    BOOST_TEST(properties.at("from").at("$comment") == R"(above "08:30:00")");
    BOOST_TEST(properties.at("room").at("minimum") == 17.5);
    BOOST_TEST(properties.at("room").at("maximum") == 28);
}

BOOST_AUTO_TEST_SUITE_END()
