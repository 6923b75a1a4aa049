// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_profile.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/date_time/fields.hpp>
#include <comply/detail/number/digits.hpp>

#include <cstdint>
#include <string_view>

namespace comply::detail {

/// What became of a text: the fields, or the name of the first field that is wrong and where it begins.
struct date_time_outcome {
    date_time_fields fields;
    char const* wrong = nullptr;
    std::string_view wrong_field{}; ///< empty: nothing is wrong

    [[nodiscard]] constexpr bool is_wrong() const noexcept { return !wrong_field.empty(); }
};

// Reads a text field by field. Each step returns whether it went well; if not, the outcome says why. A template, so that
// what only another profile has is not compiled along.
template <date_time_profile Profile>
class date_time_grammar {
public:
    constexpr explicit date_time_grammar(std::string_view text) noexcept
        : cursor_(text.data()), end_(text.data() + text.size()) {}

    [[nodiscard]] constexpr date_time_outcome read() noexcept {
        static_cast<void>(read_date() && read_time() && read_offset() && check_leap_second());
        return outcome_;
    }

    /// A date, and nothing behind it.
    [[nodiscard]] constexpr date_time_outcome read_date_alone() noexcept {
        static_cast<void>(read_date() && (cursor_ == end_ || refuse(cursor_, "day")));
        return outcome_;
    }

    /// A time of day without offset, and nothing behind it. It has no leap second.
    [[nodiscard]] constexpr date_time_outcome read_time_alone() noexcept {
        static_cast<void>(read_time_of_day() && (outcome_.fields.second < 60 || refuse(second_, "second")) &&
                          (cursor_ == end_ || refuse(cursor_, "fraction")));
        return outcome_;
    }

private:
    static constexpr bool is_edm = Profile == date_time_profile::edm;
    static constexpr bool is_iso8601 = Profile == date_time_profile::iso8601;

    constexpr bool read_date() noexcept {
        auto const year = cursor_;
        if (!read_year()) {
            return refuse(year, "year");
        }
        is_basic_ = is_iso8601 && !is_next('-');
        if (!is_basic_ && !skip('-')) {
            return refuse(cursor_, "month");
        }
        if constexpr (is_iso8601) {
            if (skip('W')) {
                return read_week_date();
            }
            if (count_digits() == 3) {
                return read_ordinal_date();
            }
        }
        auto& date = outcome_.fields.date;
        return read_field(date.month, 2, 1, 12, "month") && read_separator('-', "day") &&
               read_field(date.day, 2, 1, days_in_month(date.year, date.month), "day");
    }

    // OData 4.01 ABNF: year = [ "-" ] ( "0" 3DIGIT / oneToNine 3*DIGIT )
    constexpr bool read_year() noexcept {
        bool const is_negative = is_edm && skip('-');
        auto const count = is_edm ? count_digits() : 4;
        if (count < 4 || count > 11 || (count > 4 && *cursor_ == '0')) {
            return false;
        }
        std::uint64_t year = 0;
        if (!read_digits(year, count)) {
            return false;
        }
        outcome_.fields.date.year = is_negative ? -static_cast<std::int64_t>(year) : static_cast<std::int64_t>(year);
        return true;
    }

    COMPLY_COLD constexpr bool read_week_date() noexcept {
        auto const year = outcome_.fields.date.year;
        unsigned week = 0;
        unsigned weekday = 0;
        auto const first = cursor_;
        if (!read_field(week, 2, 1, weeks_in_year(year), "week") || !read_separator('-', "weekday") ||
            !read_field(weekday, 1, 1, 7, "weekday")) {
            return false;
        }
        outcome_.fields.date = civil_from_days(first_week_of_year(year) + 7 * (week - 1) + (weekday - 1));
        // The first days of 10000 lie in the last week of 9999, and cannot be written again.
        return outcome_.fields.date.year <= 9999 || refuse(first, "week");
    }

    COMPLY_COLD constexpr bool read_ordinal_date() noexcept {
        auto const year = outcome_.fields.date.year;
        unsigned day = 0;
        if (!read_field(day, 3, 1, days_in_year(year), "day of the year")) {
            return false;
        }
        outcome_.fields.date = civil_from_days(first_day_of_year(year) + day - 1);
        return true;
    }

    constexpr bool read_time() noexcept {
        return skip('T') || skip('t') ? read_time_of_day() : refuse(cursor_, "hour");
    }

    constexpr bool read_time_of_day() noexcept {
        auto& fields = outcome_.fields;
        if (!read_field(fields.hour, 2, 0, 23, "hour") || !read_separator(':', "minute") ||
            !read_field(fields.minute, 2, 0, 59, "minute")) {
            return false;
        }
        fields.has_seconds = is_basic_ ? count_digits() > 0 : skip(':');
        if (!fields.has_seconds) {
            return Profile != date_time_profile::rfc3339 || refuse(cursor_, "second");
        }
        second_ = cursor_;
        return read_field(fields.second, 2, 0, 60, "second") && read_fraction();
    }

    constexpr bool read_fraction() noexcept {
        if (!skip('.') && !(is_iso8601 && skip(','))) {
            return true;
        }
        auto const count = count_digits();
        auto const fraction = cursor_;
        std::uint64_t number = 0;
        if (count == 0 || count > max_fraction_digits || !read_digits(number, count)) {
            return refuse(fraction, "fraction");
        }
        outcome_.fields.picoseconds = number * powers_of_ten[max_fraction_digits - count];
        outcome_.fields.fraction_digits = count;
        return true;
    }

    constexpr bool read_offset() noexcept {
        auto const offset = cursor_;
        if (!skip('Z') && !skip('z')) {
            bool const is_west = skip('-');
            std::uint64_t hours = 0;
            std::uint64_t minutes = 0;
            if ((!is_west && !skip('+')) || !read_digits(hours, 2) || !read_offset_minutes(minutes) || hours > 23 ||
                minutes > 59) {
                return refuse(offset, "offset");
            }
            auto const total = static_cast<int>(hours * 60 + minutes);
            outcome_.fields.offset = is_west && total == 0 ? utc_offset::unknown() : utc_offset(is_west ? -total : total);
        }
        return cursor_ == end_ || refuse(offset, "offset");
    }

    constexpr bool read_offset_minutes(std::uint64_t& minutes) noexcept {
        if (is_iso8601 && cursor_ == end_) {
            return true; // hours alone
        }
        return (is_basic_ || skip(':')) && read_digits(minutes, 2);
    }

    constexpr bool check_leap_second() noexcept {
        return outcome_.fields.second < 60 || may_be_leap_second(outcome_.fields) || refuse(second_, "second");
    }

    // ---- steps that all of these share ----

    [[nodiscard]] constexpr bool is_next(char byte) const noexcept { return cursor_ != end_ && *cursor_ == byte; }

    constexpr bool skip(char byte) noexcept {
        bool const is_there = is_next(byte);
        cursor_ += is_there;
        return is_there;
    }

    // What stands between two fields, but for the basic format.
    constexpr bool read_separator(char byte, std::string_view next) noexcept {
        return is_basic_ || skip(byte) || refuse(cursor_, next);
    }

    COMPLY_NOINLINE constexpr bool read_field(unsigned& value, unsigned count, unsigned least, unsigned most,
                                              std::string_view name) noexcept {
        auto const field = cursor_;
        std::uint64_t number = 0;
        if (!read_digits(number, count) || number < least || number > most) {
            return refuse(field, name);
        }
        value = static_cast<unsigned>(number);
        return true;
    }

    COMPLY_NOINLINE constexpr bool read_digits(std::uint64_t& number, unsigned count) noexcept {
        for (; count != 0; --count, ++cursor_) {
            if (cursor_ == end_ || !is_digit(*cursor_)) {
                return false;
            }
            number = number * 10 + digit_value(*cursor_);
        }
        return true;
    }

    // How many digits follow; not more than matter.
    [[nodiscard]] COMPLY_NOINLINE constexpr unsigned count_digits() const noexcept {
        unsigned count = 0;
        for (auto at = cursor_; at != end_ && is_digit(*at) && count < 16; ++at) {
            ++count;
        }
        return count;
    }

    constexpr bool refuse(char const* field, std::string_view name) noexcept {
        outcome_.wrong = field;
        outcome_.wrong_field = name;
        return false;
    }

    char const* cursor_;
    char const* end_;
    bool is_basic_ = false;
    char const* second_ = nullptr;
    date_time_outcome outcome_;
};

/// Reads a date-time of a profile that is known at run time only.
[[nodiscard]] constexpr date_time_outcome read_date_time(std::string_view text, date_time_profile profile) noexcept {
    switch (profile) {
    case date_time_profile::edm: return date_time_grammar<date_time_profile::edm>(text).read();
    case date_time_profile::iso8601: return date_time_grammar<date_time_profile::iso8601>(text).read();
    default: return date_time_grammar<date_time_profile::rfc3339>(text).read();
    }
}

} // namespace comply::detail
