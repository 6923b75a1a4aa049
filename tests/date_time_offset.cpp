// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/date_time_offset.hpp>

#include "support/day_counter.hpp"

#include <boost/container_hash/hash.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <chrono>
#include <compare>
#include <cstdint>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

BOOST_AUTO_TEST_SUITE(date_time_offset_)

using namespace std::string_literals;
using comply::date_time_offset;
using comply::parse_date_time_offset;
using comply::utc_offset;

namespace {

constexpr date_time_offset read(std::string_view text) {
    return *parse_date_time_offset(text);
}

std::string two_digits(int number) {
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

} // namespace

static_assert(sizeof(date_time_offset) == 16);
static_assert(std::is_trivially_copyable_v<date_time_offset> && std::is_nothrow_default_constructible_v<date_time_offset>);
static_assert(read("1970-01-01T00:00:00Z").unix_seconds() == 0);
static_assert(identical(read("1970-01-01T00:00:00Z"), date_time_offset()));
static_assert(to_string(read("2016-12-31T23:56:44.951111-08:00")) == "2016-12-31T23:56:44.951111-08:00");
static_assert(!parse_date_time_offset("2016-12-31T23:56:44Z").error().size());

BOOST_AUTO_TEST_CASE(a_text_becomes_its_moment_its_offset_and_its_digits) {
    constexpr auto moment = read("2016-12-31T23:56:44.951111-08:00");
    static_assert(moment.unix_seconds() == 1'483'257'404);
    static_assert(moment.picoseconds() == 951'111'000'000);
    static_assert(moment.offset().minutes() == -480);
    static_assert(moment.fraction_digits() == 6);
    static_assert(moment.has_seconds() && !moment.is_leap_second());
}

BOOST_AUTO_TEST_CASE(every_day_of_eight_centuries_is_where_counting_finds_it) {
    for (auto at = comply_test::new_year_of(1600); at.year < 2400; at.go_to_next_day()) {
        auto const text = at.text() + "T12:34:56Z";
        auto const moment = parse_date_time_offset(text);
        BOOST_TEST_REQUIRE(moment.has_value(), text);
        BOOST_TEST_REQUIRE(moment->unix_seconds() == at.days * 86'400 + 45'296, text);
        BOOST_TEST_REQUIRE(to_string(*moment) == text);
        if (at.day == at.days_in_month()) { // and the day behind it is none
            for (int day = at.day + 1; day <= 32; ++day) {
                auto const wrong = text.substr(0, 8) + two_digits(day) + text.substr(10);
                auto const refused = parse_date_time_offset(wrong);
                BOOST_TEST_REQUIRE(!refused.has_value(), wrong);
                BOOST_TEST_REQUIRE(refused.error().front().expected == "day");
                BOOST_TEST_REQUIRE(refused.error().front().offset == 8U);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_second_of_a_day_is_kept) {
    for (int second = 0; second < 86'400; ++second) {
        auto const text =
            "2024-02-29T" + two_digits(second / 3600) + ':' + two_digits(second / 60 % 60) + ':' + two_digits(second % 60) + 'Z';
        auto const moment = parse_date_time_offset(text);
        BOOST_TEST_REQUIRE(moment.has_value(), text);
        BOOST_TEST_REQUIRE(moment->unix_seconds() == 1'709'164'800 + second);
        BOOST_TEST_REQUIRE(to_string(*moment) == text);
    }
}

BOOST_AUTO_TEST_CASE(every_offset_moves_the_moment_and_is_kept) {
    for (int minutes = -1439; minutes <= 1439; ++minutes) {
        auto const magnitude = minutes < 0 ? -minutes : minutes;
        auto const offset = (minutes < 0 ? "-" : "+") + two_digits(magnitude / 60) + ':' + two_digits(magnitude % 60);
        for (auto const date : {"2000-01-01", "1999-12-31", "0000-01-01", "9999-12-31", "2023-03-01", "2024-03-01"}) {
            auto const text = date + "T00:30:00"s + offset;
            auto const moment = parse_date_time_offset(text);
            BOOST_TEST_REQUIRE(moment.has_value(), text);
            auto const utc = parse_date_time_offset(date + "T00:30:00Z"s);
            BOOST_TEST_REQUIRE(moment->unix_seconds() == utc->unix_seconds() - minutes * 60, text);
            BOOST_TEST_REQUIRE(to_string(*moment) == text);
            BOOST_TEST_REQUIRE((*moment == *utc) == (minutes == 0));
        }
    }
    for (auto const offset : {"Z", "+00:00", "-00:00"}) {
        auto const moment = read("2000-01-01T00:00:00"s + offset);
        BOOST_TEST(moment.unix_seconds() == 946'684'800);
        BOOST_TEST(to_string(moment) == "2000-01-01T00:00:00"s + offset);
    }
}

BOOST_AUTO_TEST_CASE(fractions_of_every_length_are_kept) {
    for (std::string const digits : {"123456789012", "000000000000", "999999999999", "000000000001", "100000000000"}) {
        for (std::size_t count = 1; count <= 12; ++count) {
            auto const text = "2016-12-31T23:56:44." + digits.substr(0, count) + "+05:45";
            auto const moment = parse_date_time_offset(text);
            BOOST_TEST_REQUIRE(moment.has_value(), text);
            BOOST_TEST(moment->fraction_digits() == count);
            BOOST_TEST(moment->picoseconds() == std::stoull(digits.substr(0, count) + std::string(12 - count, '0')));
            BOOST_TEST(to_string(*moment) == text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_leap_second_is_kept_where_utc_ends_a_month) {
    for (auto const text : {"2016-12-31T23:59:60Z", "2016-12-31T15:59:60-08:00", "2017-01-01T05:44:60.5+05:45",
                            "2015-06-30T23:59:60.123456789012Z", "2024-02-29T23:59:60Z", "2017-01-01T23:58:60+23:59"}) {
        auto const moment = parse_date_time_offset(text);
        BOOST_TEST_REQUIRE(moment.has_value(), text);
        BOOST_TEST(moment->is_leap_second());
        BOOST_TEST(to_string(*moment) == text);
    }
    for (auto const text : {"2016-12-31T23:58:60Z", "2016-12-31T22:59:60Z", "2016-12-31T23:59:60-08:00",
                            "2016-12-30T23:59:60Z", "2024-02-28T23:59:60Z", "2016-12-31T23:59:61Z"}) {
        auto const refused = parse_date_time_offset(text);
        BOOST_TEST_REQUIRE(!refused.has_value(), text);
        BOOST_TEST(refused.error().front().expected == "second");
        BOOST_TEST(refused.error().front().offset == 17U);
    }
    constexpr auto before = read("2016-12-31T23:59:59.999Z");
    constexpr auto leap = read("2016-12-31T23:59:60Z");
    constexpr auto behind = read("2017-01-01T00:00:00Z");
    static_assert(before < leap && leap < behind && read("2016-12-31T15:59:60-08:00") == leap);
    static_assert(leap.to_sys<std::chrono::sys_seconds>() == before.to_sys<std::chrono::sys_seconds>());
}

BOOST_AUTO_TEST_CASE(values_compare_by_moment) {
    constexpr auto utc = read("2016-12-31T12:00:00Z");
    constexpr auto west = read("2016-12-31T04:00:00.000-08:00");
    constexpr auto later = read("2016-12-31T12:00:00.000000000001Z");
    static_assert(utc == west && !(utc < west) && utc <= west && !identical(utc, west));
    static_assert((utc <=> west) == std::weak_ordering::equivalent);
    static_assert(std::strong_order(utc, west) != std::strong_ordering::equal);
    static_assert(std::strong_order(utc, utc) == std::strong_ordering::equal);
    static_assert(utc < later && west < later && utc != later);
    static_assert(read("1969-12-31T23:59:59Z") < date_time_offset() && read("0000-01-01T00:00:00Z") < utc);
    static_assert(!identical(read("2016-12-31T12:00:00Z"), read("2016-12-31T12:00:00+00:00")));
    static_assert(!identical(read("2016-12-31T12:00:00-00:00"), read("2016-12-31T12:00:00+00:00")));
    static_assert(!identical(read("2016-12-31T12:00:00Z"), read("2016-12-31T12:00:00.0Z")));
}

BOOST_AUTO_TEST_CASE(strong_order_sorts_into_one_order_whatever_the_order_before) {
    std::vector<date_time_offset> values;
    for (auto const date : {"2016-12-31T12:00:00", "2016-12-31T12:00:00.0", "2016-12-31T12:00:00.5", "2016-12-31T11:00:00"}) {
        for (auto const offset : {"Z", "+00:00", "-00:00", "+01:00", "-01:00"}) {
            values.push_back(read(date + std::string(offset)));
        }
    }
    auto const is_before = [](auto const& a, auto const& b) { return std::strong_order(a, b) < 0; };
    std::sort(values.begin(), values.end(), is_before);
    auto const sorted = values;
    std::reverse(values.begin(), values.end());
    std::sort(values.begin(), values.end(), is_before);
    BOOST_TEST(std::equal(values.begin(), values.end(), sorted.begin(), [](auto a, auto b) { return identical(a, b); }));
    BOOST_TEST(std::is_sorted(values.begin(), values.end()));
}

BOOST_AUTO_TEST_CASE(equal_moments_hash_alike) {
    std::hash<date_time_offset> const hash;
    auto const utc = read("2016-12-31T12:00:00Z");
    auto const west = read("2016-12-31T04:00:00.000-08:00");
    BOOST_TEST(hash(utc) == hash(west));
    BOOST_TEST(boost::hash<date_time_offset>()(utc) == boost::hash<date_time_offset>()(west));
    std::unordered_set<std::size_t> hashes;
    for (std::int64_t second = 0; second < 10'000; ++second) {
        hashes.insert(hash(date_time_offset({.unix_seconds = second})));
        hashes.insert(hash(date_time_offset({.picoseconds = static_cast<std::uint64_t>(second + 1), .fraction_digits = 12})));
    }
    BOOST_TEST(hashes.size() == 20'000U);
}

BOOST_AUTO_TEST_CASE(streams_are_given_the_text) {
    std::ostringstream out;
    out << read("2016-12-31T23:56:44.951111-08:00");
    BOOST_TEST(out.str() == "2016-12-31T23:56:44.951111-08:00");
}

BOOST_AUTO_TEST_CASE(chrono_times_are_there_and_back) {
    using namespace std::chrono;
    constexpr sys_time<milliseconds> time(milliseconds(1'483'257'404'951));
    static_assert(to_string(date_time_offset::from_sys(time)) == "2017-01-01T07:56:44.951Z");
    static_assert(to_string(date_time_offset::from_sys(time, utc_offset(-480))) == "2016-12-31T23:56:44.951-08:00");
    static_assert(to_string(date_time_offset::from_sys(time, utc_offset(-480), 1)) == "2016-12-31T23:56:44.9-08:00");
    BOOST_TEST(to_string(date_time_offset::from_sys(time, utc_offset(-480), 1)) == "2016-12-31T23:56:44.9-08:00");
    static_assert(to_string(date_time_offset::from_sys(time, utc_offset(0), 12)) == "2017-01-01T07:56:44.951000000000+00:00");
    static_assert(to_string(date_time_offset::from_sys(sys_days(2024y / February / 29))) == "2024-02-29T00:00:00Z");
    static_assert(to_string(date_time_offset::from_sys(sys_time<milliseconds>(milliseconds(-1)))) == "1969-12-31T23:59:59.999Z");
    static_assert(date_time_offset::from_sys(time).to_sys<sys_time<milliseconds>>() == time);
    static_assert(date_time_offset::from_sys(time).to_sys<sys_days>() == sys_days(2017y / January / 1));
    // What is cut off is gone: values that are written alike are alike.
    static_assert(identical(date_time_offset::from_sys(time, {}, 1), read("2017-01-01T07:56:44.9Z")));
    auto const now = system_clock::now();
    BOOST_TEST((date_time_offset::from_sys(now).to_sys<system_clock::time_point>() == now));
}

BOOST_AUTO_TEST_CASE(another_offset_does_not_change_the_moment) {
    constexpr auto utc = read("2016-12-31T23:30:00.25Z");
    static_assert(to_string(utc.with_offset(utc_offset(330))) == "2017-01-01T05:00:00.25+05:30");
    static_assert(utc.with_offset(utc_offset(330)) == utc);
    static_assert(identical(utc.with_offset(utc_offset(330)).with_offset(utc_offset::zulu()), utc));
    static_assert(to_string(read("2016-12-31T23:59:60Z").with_offset(utc_offset(60))) == "2017-01-01T00:59:60+01:00");
    BOOST_TEST(to_string(utc.with_offset(utc_offset(330))) == "2017-01-01T05:00:00.25+05:30");
    BOOST_TEST(identical(utc.with_offset(utc_offset(330)).with_offset(utc_offset::zulu()), utc));
}

BOOST_AUTO_TEST_CASE(parts_are_there_and_back) {
    constexpr comply::date_time_parts parts{.unix_seconds = -1,
                                            .picoseconds = 999'999'999'999,
                                            .offset = utc_offset(-1439),
                                            .fraction_digits = 12,
                                            .is_leap_second = true,
                                            .has_seconds = true};
    static_assert(date_time_offset(parts).parts() == parts);
    BOOST_TEST((date_time_offset(parts).parts() == parts));
    static_assert(to_string(date_time_offset({.unix_seconds = 60, .has_seconds = false})) == "1970-01-01T00:01Z");
}

BOOST_AUTO_TEST_CASE(a_wrong_text_is_refused_at_the_first_byte_of_the_wrong_field) {
    struct {
        char const* text;
        char const* field;
        std::size_t offset;
    } const cases[] = {
        {"", "year", 0},
        {"x", "year", 0},
        {"206-12-31T23:56:44Z", "year", 0},
        {"-0001-12-31T23:56:44Z", "year", 0},
        {" 2016-12-31T23:56:44Z", "year", 0},
        {"12016-12-31T23:56:44Z", "month", 4},
        {"2016", "month", 4},
        {"2016/12-31T23:56:44Z", "month", 4},
        {"2016-00-31T23:56:44Z", "month", 5},
        {"2016-13-31T23:56:44Z", "month", 5},
        {"2016-1-31T23:56:44Z", "month", 5},
        {"2016-12", "day", 7},
        {"2016-12-00T23:56:44Z", "day", 8},
        {"2016-12-32T23:56:44Z", "day", 8},
        {"2015-02-29T23:56:44Z", "day", 8},
        {"2100-02-29T23:56:44Z", "day", 8},
        {"2016-12-31", "hour", 10},
        {"2016-12-31 23:56:44Z", "hour", 10},
        {"2016-12-31T24:00:00Z", "hour", 11},
        {"2016-12-31T3:56:44Z", "hour", 11},
        {"2016-12-31T23", "minute", 13},
        {"2016-12-31T23:60:44Z", "minute", 14},
        {"2016-12-31T23:56", "second", 16},
        {"2016-12-31T23:56Z", "second", 16},
        {"2016-12-31T23:56:4Z", "second", 17},
        {"2016-12-31T23:56:61Z", "second", 17},
        {"2016-12-31T23:56:44.Z", "fraction", 20},
        {"2016-12-31T23:56:44.1234567890123Z", "fraction", 20},
        {"2016-12-31T23:56:44.123x", "offset", 23},
        {"2016-12-31T23:56:44,5Z", "offset", 19},
        {"2016-12-31T23:56:44", "offset", 19},
        {"2016-12-31T23:56:44+24:00", "offset", 19},
        {"2016-12-31T23:56:44-08:60", "offset", 19},
        {"2016-12-31T23:56:44-0800", "offset", 19},
        {"2016-12-31T23:56:44-08", "offset", 19},
        {"2016-12-31T23:56:44-08:0", "offset", 19},
        {"2016-12-31T23:56:44ZZ", "offset", 19},
        {"2016-12-31T23:56:44Z ", "offset", 19},
        {"2016-12-31T23:56:44\xE2\x88\x92"
         "08:00", "offset", 19},
    };
    for (auto const& one : cases) {
        auto const refused = parse_date_time_offset(one.text);
        BOOST_TEST_CONTEXT(one.text) {
            BOOST_TEST_REQUIRE(!refused.has_value());
            BOOST_TEST_REQUIRE(refused.error().size() == 1U);
            auto const& why = refused.error().front();
            BOOST_TEST((why.code == comply::errc::invalid_date_time));
            BOOST_TEST(why.expected == one.field);
            BOOST_TEST(why.offset == one.offset);
            BOOST_TEST(why.line == 1U);
            BOOST_TEST(why.column == one.offset + 1);
            BOOST_TEST(why.pointer == "");
        }
    }
    auto const refused = parse_date_time_offset("2016-13-01T00:00:00Z");
    BOOST_TEST(to_string(refused.error()) ==
               "1:6: \"2016-13-01T00:00:00Z\" is no date-time: its month is wrong [invalid_date_time]\n"
               "    2016-13-01T00:00:00Z\n"
               "         ^");
    BOOST_CHECK_THROW(static_cast<void>(refused.value()), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(a_text_cut_at_any_byte_is_refused) {
    std::string_view const text = "2016-12-31T23:56:44.951111-08:00";
    for (std::size_t size = 0; size < text.size(); ++size) {
        std::vector<char> const cut(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(size)); // no byte behind it
        auto const refused = parse_date_time_offset(std::string_view(cut.data(), cut.size()));
        BOOST_TEST(!refused.has_value(), text.substr(0, size));
    }
}

BOOST_AUTO_TEST_CASE(a_text_with_any_byte_replaced_is_refused_or_given_back) {
    std::string const text = "2016-12-31T23:56:44.951111-08:00";
    for (std::size_t at = 0; at < text.size(); ++at) {
        for (int byte = 0; byte < 256; ++byte) {
            auto changed = text;
            changed[at] = static_cast<char>(byte);
            if (auto const moment = parse_date_time_offset(changed)) {
                auto canonical = changed;
                canonical[10] = 'T';
                BOOST_TEST(to_string(*moment) == canonical);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(lower_case_is_read_and_written_in_upper_case) {
    BOOST_TEST(to_string(read("2016-12-31t23:56:44z")) == "2016-12-31T23:56:44Z");
}

BOOST_AUTO_TEST_SUITE_END()
