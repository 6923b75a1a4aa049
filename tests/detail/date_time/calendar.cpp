// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/date_time/calendar.hpp>

#include "../../support/day_counter.hpp"
#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <initializer_list>

BOOST_AUTO_TEST_SUITE(date_time_calendar)

using namespace comply::detail;

static_assert(days_from_civil({1970, 1, 1}) == 0);
static_assert(days_from_civil({0, 3, 1}) == -719'468);
static_assert(civil_from_days(0) == civil_date{1970, 1, 1});

BOOST_AUTO_TEST_CASE(every_day_of_twelve_centuries_is_where_counting_finds_it) {
    auto at = comply_test::new_year_of(1500);
    for (; at.year < 2700; at.go_to_next_day()) {
        civil_date const date{at.year, static_cast<unsigned>(at.month), static_cast<unsigned>(at.day)};
        bool const agrees = days_from_civil(date) == at.days && civil_from_days(at.days) == date &&
                            days_in_month(at.year, date.month) == static_cast<unsigned>(at.days_in_month());
        BOOST_TEST_REQUIRE(agrees, at.text());
    }
}

BOOST_AUTO_TEST_CASE(the_first_and_the_last_day_of_every_month_are_those_of_chrono) {
    for (int year = -32767; year <= 32767; ++year) {
        bool agrees = is_leap_year(year) == std::chrono::year(year).is_leap();
        for (unsigned month = 1; month <= 12; ++month) {
            namespace chrono = std::chrono;
            chrono::year_month_day const first = chrono::year(year) / chrono::month(month) / 1;
            chrono::year_month_day const last = chrono::year(year) / chrono::month(month) / chrono::last;
            for (auto const& date : {first, last}) {
                auto const days = chrono::sys_days(date).time_since_epoch().count();
                auto const day = static_cast<unsigned>(date.day());
                agrees = agrees && days_from_civil({year, month, day}) == days;
                agrees = agrees && civil_from_days(days) == civil_date{year, month, day};
                agrees = agrees && weekday_of(days) == chrono::weekday(chrono::sys_days(date)).iso_encoding();
            }
        }
        BOOST_TEST_REQUIRE(agrees, year); // once a year: asking Boost.Test takes longer than what is asked about
    }
}

BOOST_AUTO_TEST_CASE(years_of_eleven_digits_are_there_and_back) {
    for (std::int64_t const year : std::initializer_list<std::int64_t>{-99'999'999'999, -10'000'000'000, -99'999, 99'999, 400'000'000, 99'999'999'999}) {
        for (unsigned const month : {1U, 2U, 3U, 12U}) {
            civil_date const date{year, month, days_in_month(year, month)};
            BOOST_TEST((civil_from_days(days_from_civil(date)) == date));
        }
    }
    // 400 years are an era of 146,097 days, wherever they begin.
    BOOST_TEST(days_from_civil({99'999'999'999, 7, 1}) - days_from_civil({99'999'999'599, 7, 1}) == 146'097);
    BOOST_TEST(days_from_civil({-400, 2, 29}) - days_from_civil({-800, 2, 29}) == 146'097);
}

BOOST_AUTO_TEST_CASE(a_week_belongs_to_the_year_that_has_its_thursday) {
    // Counted from 2001-01-01, a Monday, on: a week's number and year are those of its Thursday.
    auto at = comply_test::new_year_of(2001);
    for (; at.year < 2500; at.go_to_next_day()) {
        if (weekday_of(at.days) != 4) {
            continue;
        }
        auto const monday = at.days - 3;
        auto const first = first_week_of_year(at.year);
        BOOST_TEST_REQUIRE((monday - first) % 7 == 0);
        auto const week = (monday - first) / 7 + 1;
        auto const day_of_year = at.days - first_day_of_year(at.year);
        BOOST_TEST_REQUIRE(week == day_of_year / 7 + 1, at.text());
        BOOST_TEST_REQUIRE(week <= weeks_in_year(at.year), at.text());
    }
    static_assert(weeks_in_year(2020) == 53 && weeks_in_year(2021) == 52 && weeks_in_year(2026) == 53);
    static_assert(days_in_year(2000) == 366 && days_in_year(1900) == 365);
}

BOOST_AUTO_TEST_CASE(division_rounds_down) {
    static_assert(floor_divide(-1, 400) == -1 && floor_divide(-400, 400) == -1 && floor_divide(-401, 400) == -2);
    static_assert(floor_divide(399, 400) == 0 && floor_modulo(-1, 7) == 6 && floor_modulo(-7, 7) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
