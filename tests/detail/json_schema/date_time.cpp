// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/date_time.hpp>

#include <comply/date_time_offset.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <regex>
#include <string>

BOOST_AUTO_TEST_SUITE(json_schema_date_time)

using comply::date_time_profile;

namespace {

std::string digits_of(int number, std::size_t width) {
    auto const digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

// Whether the pattern says what the grammar does.
void agree(std::regex const& pattern, std::string const& text, date_time_profile profile) {
    bool const is_accepted = comply::parse_date_time_offset(text, profile).has_value();
    BOOST_TEST(std::regex_search(text, pattern) == is_accepted, text);
}

} // namespace

BOOST_AUTO_TEST_CASE(dates_match_where_they_exist) {
    for (auto const profile : {date_time_profile::rfc3339, date_time_profile::edm}) {
        std::regex const pattern(comply::detail::date_time_pattern(profile), std::regex::ECMAScript);
        for (int const year : {0, 4, 100, 400, 1900, 1999, 2000, 2024, 2026, 2100, 9996}) {
            for (int month = 0; month <= 13; ++month) {
                for (int const day : {0, 1, 9, 28, 29, 30, 31, 32}) {
                    agree(pattern,
                          digits_of(year, 4) + '-' + digits_of(month, 2) + '-' + digits_of(day, 2) + "T00:00:00Z",
                          profile);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(long_and_negative_years_are_those_of_edm) {
    for (auto const profile : {date_time_profile::rfc3339, date_time_profile::edm}) {
        std::regex const pattern(comply::detail::date_time_pattern(profile), std::regex::ECMAScript);
        for (auto const* year : {"-0001", "-0004", "-0100", "-0400", "10000", "010000", "12024", "12023", "12100",
                                 "99999999999", "100000000000", "-99999999996", "+2024", "--2024", "024", ""}) {
            for (auto const* day : {"-02-28", "-02-29", "-02-30"}) {
                agree(pattern, year + std::string(day) + "T00:00:00Z", profile);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(times_match_within_their_limits) {
    for (auto const profile : {date_time_profile::rfc3339, date_time_profile::edm}) {
        std::regex const pattern(comply::detail::date_time_pattern(profile), std::regex::ECMAScript);
        for (auto const* time : {"T00:00:00Z",
                                 "t23:59:59z",
                                 "T24:00:00Z",
                                 "T19:60:00Z",
                                 "T19:59:61Z",
                                 "T19:59:59.1Z",
                                 "T19:59:59.Z",
                                 "T19:59:59.123456789012Z",
                                 "T19:59:59.1234567890123Z",
                                 "T19:59:59,5Z",
                                 "T19:59Z",
                                 "T19:59.5Z",
                                 "T19Z",
                                 "T1:00:00Z",
                                 " 19:59:59Z",
                                 "T19:59:59",
                                 "T19:59:59+00:00",
                                 "T19:59:59-00:00",
                                 "T19:59:59+23:59",
                                 "T19:59:59+24:00",
                                 "T19:59:59-08:60",
                                 "T19:59:59-08",
                                 "T19:59:59-0800",
                                 "T19:59:59Z ",
                                 "T19:59:59ZZ",
                                 "T19:59:59+8:00",
                                 ""}) {
            agree(pattern, "2026-06-30" + std::string(time), profile);
        }
    }
}

BOOST_AUTO_TEST_CASE(second_60_matches_where_leap_seconds_may_be_and_elsewhere) {
    std::regex const pattern(comply::detail::date_time_pattern(date_time_profile::rfc3339), std::regex::ECMAScript);
    BOOST_TEST(std::regex_search("2016-12-31T23:59:60Z", pattern));
    BOOST_TEST(std::regex_search("2016-12-31T15:59:60-08:00", pattern));
    BOOST_TEST(std::regex_search("2016-12-30T12:00:60Z", pattern)); // no regular expression could tell by the offset
}

BOOST_AUTO_TEST_SUITE_END()
