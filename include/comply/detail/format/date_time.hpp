// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/calendar.hpp>
#include <comply/detail/format/cursor.hpp>

#include <string_view>

// RFC 3339. `t` and `z` may be small letters (§5.6); those of durations may not, as in ISO 8601.

namespace comply::detail {

// full-date: `2016-12-31`, of the proleptic Gregorian calendar.
constexpr bool read_full_date(format_cursor& in) noexcept {
    unsigned year = 0;
    unsigned month = 0;
    unsigned day = 0;
    return in.read_digits(4, year) && in.skip('-') && in.read_digits(2, month) && month >= 1 && month <= 12 && in.skip('-') &&
           in.read_digits(2, day) && day >= 1 && day <= days_in_month(year, month);
}

// full-time: `23:56:44.951111-08:00`. A leap second is the last one before midnight UTC.
constexpr bool read_full_time(format_cursor& in) noexcept {
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    if (!in.read_digits(2, hour) || hour > 23 || !in.skip(':') || !in.read_digits(2, minute) || minute > 59 || !in.skip(':') ||
        !in.read_digits(2, second) || second > 60 || (in.skip('.') && in.skip_while(is_digit) == 0)) {
        return false;
    }
    unsigned offset_hour = 0;
    unsigned offset_minute = 0;
    bool is_west = false;
    if (!in.skip('Z') && !in.skip('z')) {
        is_west = in.skip('-');
        if ((!is_west && !in.skip('+')) || !in.read_digits(2, offset_hour) || offset_hour > 23 || !in.skip(':') ||
            !in.read_digits(2, offset_minute) || offset_minute > 59) {
            return false;
        }
    }
    constexpr unsigned day = 24 * 60;
    auto const offset = offset_hour * 60 + offset_minute;
    auto const minute_of_day = (hour * 60 + minute + (is_west ? offset : day - offset)) % day;
    return second < 60 || minute_of_day == day - 1;
}

[[nodiscard]] constexpr bool is_date(std::string_view text) noexcept {
    format_cursor in{text};
    return read_full_date(in) && in.at_end();
}

[[nodiscard]] constexpr bool is_time(std::string_view text) noexcept {
    format_cursor in{text};
    return read_full_time(in) && in.at_end();
}

[[nodiscard]] constexpr bool is_date_time(std::string_view text) noexcept {
    format_cursor in{text};
    return read_full_date(in) && (in.skip('T') || in.skip('t')) && read_full_time(in) && in.at_end();
}

// Numbers before some of the units, which come in their order; of those between the first and the last, none may lack
// (RFC 3339, appendix A: `P1Y2M`, not `P1Y2D`). @return how many there are, 0 if they are no such row
[[nodiscard]] constexpr unsigned skip_units(format_cursor& in, std::string_view units) noexcept {
    unsigned count = 0;
    while (!in.at_end() && is_digit(in.rest.front())) {
        in.skip_while(is_digit);
        auto const unit = in.at_end() ? units.npos : units.find(in.rest.front());
        if (unit == units.npos || (count != 0 && unit != 0)) {
            return 0;
        }
        in.rest.remove_prefix(1);
        units.remove_prefix(unit + 1);
        ++count;
    }
    return count;
}

// Appendix A: `P1Y2M3DT4H5M6S`, `P3W`.
[[nodiscard]] constexpr bool is_duration(std::string_view text) noexcept {
    format_cursor in{text};
    if (!in.skip('P') || in.at_end()) {
        return false;
    }
    if (in.rest.back() == 'W') {
        return in.skip_while(is_digit) != 0 && in.skip('W') && in.at_end();
    }
    if (in.rest.front() != 'T' && skip_units(in, "YMD") == 0) {
        return false;
    }
    return (!in.skip('T') || skip_units(in, "HMS") != 0) && in.at_end();
}

} // namespace comply::detail
