// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/write/date_time.hpp>

#include <comply/serialize.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <random>
#include <string>

// The usual form is written by another way than `to_string` goes, which knows all forms and has its own tests.

namespace write_date_time_test {

using comply::date_time_offset;
using comply::date_time_parts;
using comply::utc_offset;

void agree(date_time_parts const& parts) {
    date_time_offset const value(parts);
    BOOST_TEST_REQUIRE(comply::serialize(value) == '"' + to_string(value) + '"');
}

std::int64_t seconds_of(std::int64_t year, unsigned month, unsigned day) {
    return comply::detail::days_from_civil({year, month, day}) * comply::detail::seconds_per_day;
}

} // namespace write_date_time_test

BOOST_AUTO_TEST_SUITE(write_date_time)

using namespace write_date_time_test;

BOOST_AUTO_TEST_CASE(both_ways_agree_on_every_day_of_five_centuries) {
    auto const end = seconds_of(2101, 1, 1);
    for (auto second = seconds_of(1599, 12, 31); second < end; second += comply::detail::seconds_per_day) {
        agree({.unix_seconds = second + second % 86'399});
    }
}

BOOST_AUTO_TEST_CASE(both_ways_agree_where_months_and_years_meet) {
    for (std::int64_t year = -2; year <= 10'001; year += year < 30 || year > 9970 ? 1 : 7) {
        for (auto const edge : {seconds_of(year, 1, 1), seconds_of(year, 3, 1), seconds_of(year, 3, 31), seconds_of(year, 12, 31)}) {
            agree({.unix_seconds = edge - 1});
            agree({.unix_seconds = edge});
            agree({.unix_seconds = edge, .offset = utc_offset(1)});
            agree({.unix_seconds = edge, .offset = utc_offset(-1)});
        }
    }
}

BOOST_AUTO_TEST_CASE(both_ways_agree_on_every_second_of_a_day) {
    for (std::int64_t second = 0; second < 86'400; second += 7) {
        agree({.unix_seconds = seconds_of(2024, 2, 29) + second});
    }
}

BOOST_AUTO_TEST_CASE(both_ways_agree_on_every_offset_and_number_of_digits) {
    std::mt19937_64 random(42);
    for (int minutes = -1439; minutes <= 1439; ++minutes) {
        agree({.unix_seconds = 1'483'228'800, .picoseconds = random() % 1'000'000'000'000U, .offset = utc_offset(minutes),
               .fraction_digits = static_cast<unsigned>(random() % 13)});
    }
    for (unsigned digits = 0; digits <= 12; ++digits) {
        for (auto const offset : {utc_offset::zulu(), utc_offset::unknown(), utc_offset(0), utc_offset(-480)}) {
            for (auto const picoseconds : {std::uint64_t{0}, std::uint64_t{1}, std::uint64_t{999'999'999'999}, random() % 1'000'000'000'000U}) {
                agree({.unix_seconds = 0, .picoseconds = picoseconds, .offset = offset, .fraction_digits = digits});
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(both_ways_agree_on_unusual_forms) {
    agree({.unix_seconds = 1'483'228'799, .is_leap_second = true});
    agree({.unix_seconds = 0, .has_seconds = false});
    agree({.unix_seconds = seconds_of(-43, 3, 15)});
    agree({.unix_seconds = seconds_of(12'345, 6, 7)});
}

BOOST_AUTO_TEST_SUITE_END()
