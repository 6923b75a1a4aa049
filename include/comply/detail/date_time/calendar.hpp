// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>

// The proleptic Gregorian calendar (ISO 8601): days counted from 1970-01-01, year 0 is the one before year 1.
// Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013): years begin in March, so that the day
// that may be missing comes last, and 400 of them, an era, always have 146,097 days.

namespace comply::detail {

struct civil_date {
    std::int64_t year;
    unsigned month; ///< [1, 12]
    unsigned day;   ///< [1, 31]

    friend constexpr bool operator==(civil_date const&, civil_date const&) noexcept = default;
};

inline constexpr std::int64_t days_per_era = 146'097;
inline constexpr std::int64_t epoch_in_era_zero = 719'468; ///< days from 0000-03-01 to 1970-01-01
inline constexpr std::int64_t seconds_per_day = 86'400;

// Rounds down, as / and % do not for what is negative.
[[nodiscard]] constexpr std::int64_t floor_divide(std::int64_t number, std::int64_t divisor) noexcept {
    return number / divisor - (number % divisor < 0 ? 1 : 0);
}
[[nodiscard]] constexpr std::int64_t floor_modulo(std::int64_t number, std::int64_t divisor) noexcept {
    auto const rest = number % divisor;
    return rest < 0 ? rest + divisor : rest;
}

[[nodiscard]] constexpr bool is_leap_year(std::int64_t year) noexcept {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

// Of a month from 1 to 12: 31 and 30 take turns, but for February, and start anew in August.
[[nodiscard]] constexpr unsigned days_in_month(std::int64_t year, unsigned month) noexcept {
    return month == 2 ? 28 + unsigned{is_leap_year(year)} : 30 + ((month + (month >> 3U)) & 1U);
}

[[nodiscard]] constexpr std::int64_t days_from_civil(civil_date const& date) noexcept {
    auto const year = date.year - (date.month <= 2 ? 1 : 0);
    auto const era = floor_divide(year, 400);
    auto const year_of_era = static_cast<unsigned>(year - era * 400);                                  // [0, 399]
    auto const day_of_year = (153 * (date.month > 2 ? date.month - 3 : date.month + 9) + 2) / 5 + date.day - 1; // [0, 365]
    auto const day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;     // [0, 146096]
    return era * days_per_era + day_of_era - epoch_in_era_zero;
}

[[nodiscard]] constexpr civil_date civil_from_days(std::int64_t days) noexcept {
    days += epoch_in_era_zero;
    auto const era = floor_divide(days, days_per_era);
    auto const day_of_era = static_cast<unsigned>(days - era * days_per_era); // [0, 146096]
    auto const year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;           // [0, 399]
    auto const day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100); // [0, 365]
    auto const month_from_march = (5 * day_of_year + 2) / 153;                                       // [0, 11]
    auto const day = day_of_year - (153 * month_from_march + 2) / 5 + 1;                             // [1, 31]
    auto const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;          // [1, 12]
    return {era * 400 + year_of_era + (month <= 2 ? 1 : 0), month, day};
}

// ---- ordinal dates and week dates, ISO 8601 ----

[[nodiscard]] constexpr std::int64_t first_day_of_year(std::int64_t year) noexcept {
    return days_from_civil({year, 1, 1});
}

[[nodiscard]] constexpr unsigned days_in_year(std::int64_t year) noexcept {
    return 365 + unsigned{is_leap_year(year)};
}

// 1 for Monday to 7 for Sunday; 1970-01-01 was a Thursday.
[[nodiscard]] constexpr unsigned weekday_of(std::int64_t days) noexcept {
    return static_cast<unsigned>(floor_modulo(days + 3, 7)) + 1;
}

// The Monday of the year's first week, which is the one with 4 January.
[[nodiscard]] constexpr std::int64_t first_week_of_year(std::int64_t year) noexcept {
    auto const fourth = first_day_of_year(year) + 3;
    return fourth - (weekday_of(fourth) - 1);
}

[[nodiscard]] constexpr unsigned weeks_in_year(std::int64_t year) noexcept {
    return static_cast<unsigned>((first_week_of_year(year + 1) - first_week_of_year(year)) / 7);
}

} // namespace comply::detail
