// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/date_time/calendar.hpp>
#include <comply/utc_offset.hpp>

#include <cstdint>

namespace comply::detail {

inline constexpr unsigned max_fraction_digits = 12;

/// A date-time, field by field, as its text has them.
struct date_time_fields {
    civil_date date{1970, 1, 1};
    unsigned hour = 0;             ///< [0, 23]
    unsigned minute = 0;           ///< [0, 59]
    unsigned second = 0;           ///< [0, 60]
    std::uint64_t picoseconds = 0; ///< [0, 10^12)
    unsigned fraction_digits = 0;  ///< [0, 12]
    bool has_seconds = true;
    utc_offset offset;

    friend constexpr bool operator==(date_time_fields const&, date_time_fields const&) noexcept = default;
};

/// A date-time with seconds, none of them a leap second, ready to be packed: the picoseconds have no more digits than
/// `fraction_digits`.
struct exact_date_time {
    std::int64_t unix_seconds = 0;
    std::uint64_t picoseconds = 0;
    unsigned fraction_digits = 0;
    utc_offset offset;
};

// Seconds from 1970-01-01T00:00:00Z; a leap second counts as the one before it.
[[nodiscard]] constexpr std::int64_t unix_seconds_of(date_time_fields const& fields) noexcept {
    auto const second = fields.second == 60 ? 59 : fields.second;
    auto const of_day = std::int64_t{fields.hour} * 3600 + std::int64_t{fields.minute} * 60 + second;
    return days_from_civil(fields.date) * seconds_per_day + of_day - std::int64_t{fields.offset.minutes()} * 60;
}

// Whether second 60 may follow, RFC 3339 §5.7: UTC reads 23:59 on the last day of a month.
[[nodiscard]] COMPLY_COLD constexpr bool may_be_leap_second(date_time_fields const& fields) noexcept {
    auto const next = unix_seconds_of(fields) + 1;
    return next % seconds_per_day == 0 && civil_from_days(floor_divide(next, seconds_per_day)).day == 1;
}

} // namespace comply::detail
