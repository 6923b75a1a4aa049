// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/date_time/system_time.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <string>

BOOST_AUTO_TEST_SUITE(date_time_system_time)

using namespace comply::detail;
using namespace std::chrono;

using picoseconds_time = sys_time<duration<std::int64_t, std::pico>>;

static_assert(system_time<sys_seconds> && system_time<sys_days> && system_time<system_clock::time_point>);
static_assert(system_time<picoseconds_time>);
static_assert(!system_time<steady_clock::time_point> && !system_time<local_seconds>);
static_assert(!system_time<sys_time<duration<double>>>);
static_assert(!system_time<int> && !system_time<std::string> && !system_time<seconds>);

static_assert(fraction_digits_of<sys_days> == 0 && fraction_digits_of<sys_seconds> == 0);
static_assert(fraction_digits_of<sys_time<duration<int, std::deci>>> == 1);
static_assert(fraction_digits_of<sys_time<milliseconds>> == 3 && fraction_digits_of<sys_time<microseconds>> == 6);
static_assert(fraction_digits_of<sys_time<nanoseconds>> == 9 && fraction_digits_of<picoseconds_time> == 12);
static_assert(fraction_digits_of<sys_time<duration<std::int64_t, std::ratio<1, 10'000'000>>>> == 7);
static_assert(fraction_digits_of<sys_time<duration<int, std::ratio<1, 8>>>> == 3);

template <class Duration>
void is_split(std::int64_t ticks, std::int64_t seconds, std::uint64_t picoseconds) {
    using time = sys_time<Duration>;
    time const given{Duration(static_cast<typename Duration::rep>(ticks))};
    auto const split = split_system_time(given);
    BOOST_TEST(split.seconds == seconds);
    BOOST_TEST(split.picoseconds == picoseconds);
    BOOST_TEST((make_system_time<time>(split) == given));
}

BOOST_AUTO_TEST_CASE(times_are_split_into_seconds_and_what_is_behind_them) {
    is_split<seconds>(0, 0, 0);
    is_split<seconds>(-1, -1, 0);
    is_split<days>(-2, -172'800, 0);
    is_split<weeks>(3, 3 * 7 * 86'400, 0);
    is_split<minutes>(7, 420, 0);
    is_split<milliseconds>(1'500, 1, 500'000'000'000);
    is_split<milliseconds>(-1, -1, 999'000'000'000);
    is_split<milliseconds>(-1000, -1, 0);
    is_split<nanoseconds>(INT64_MAX, 9'223'372'036, 854'775'807'000);
    is_split<nanoseconds>(INT64_MIN, -9'223'372'037, 145'224'192'000);
    is_split<duration<std::int64_t, std::pico>>(-1, -1, 999'999'999'999);
    is_split<duration<int, std::ratio<1, 8>>>(-3, -1, 625'000'000'000);
}

BOOST_AUTO_TEST_CASE(what_a_coarser_time_cannot_hold_is_rounded_down) {
    static_assert(make_system_time<sys_seconds>({1, 999'999'999'999}) == sys_seconds(seconds(1)));
    static_assert(make_system_time<sys_seconds>({-1, 1}) == sys_seconds(seconds(-1)));
    static_assert(make_system_time<sys_days>({-1, 0}) == sys_days(days(-1)));
    static_assert(make_system_time<sys_days>({86'399, 0}) == sys_days(days(0)));
    static_assert(make_system_time<sys_time<milliseconds>>({-1, 999'999'999'999}) == sys_time<milliseconds>(milliseconds(-1)));
}

BOOST_AUTO_TEST_SUITE_END()
