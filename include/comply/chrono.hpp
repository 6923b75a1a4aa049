// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Types of <chrono> as types like any other. For a time of day, see <comply/time_of_day.hpp>; for date-times that keep their
// offset, <comply/date_time_offset.hpp>.

#include <comply/date_time_offset.hpp>
#include <comply/detail/date_time/date_pattern.hpp>
#include <comply/detail/date_time/duration.hpp>
#include <comply/representation.hpp>
#include <comply/time_of_day.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

namespace comply {

namespace detail {

template <class Duration>
struct duration_text {
    using rep = typename Duration::rep;
    using period = typename Duration::period;
    static constexpr bool is_signed = std::numeric_limits<rep>::is_signed;

    static std::optional<short_text<max_duration_size>> write(Duration const& value) noexcept {
        auto const count = value.count();
        bool const is_negative = is_signed && count < rep{};
        auto const bits = static_cast<std::uint64_t>(count);
        auto const fields = fields_of_ticks<period>(is_negative ? 0 - bits : bits, is_negative);
        return fields ? std::optional(write_duration(*fields)) : std::nullopt;
    }

    static decoded<Duration> read(std::string_view text) noexcept {
        duration_grammar grammar(text);
        auto error = grammar.read();
        if (error == duration_error::none) {
            auto const largest = static_cast<std::uint64_t>(std::numeric_limits<rep>::max());
            bool const is_negative = grammar.fields.is_negative;
            auto const limit = !is_negative ? largest : is_signed ? largest + 1 : 0;
            if (auto const ticks = ticks_of<period>(grammar.fields, limit, error)) {
                return Duration(static_cast<rep>(is_negative ? 0 - *ticks : *ticks));
            }
        }
        switch (error) {
        case duration_error::calendar_unit:
            return decoded<Duration>(std::string_view("an ISO 8601 duration in days, hours, minutes and seconds"));
        case duration_error::out_of_range: return decoded<Duration>(std::string_view("a shorter duration"));
        case duration_error::too_precise: return decoded<Duration>(std::string_view("a less precise duration"));
        default: return decoded<Duration>(std::string_view());
        }
    }
};

// The seconds of years of at most eleven digits.
inline constexpr auto first_date_time_second = first_day_of_year(-99'999'999'999) * seconds_per_day;
inline constexpr auto past_date_time_second = first_day_of_year(100'000'000'000) * seconds_per_day;

template <system_time T>
struct system_time_text {
    using rep = typename T::rep;

    static constexpr std::optional<date_time_offset> write(T const& value) noexcept {
        auto const whole = floor_divide(static_cast<std::int64_t>(value.time_since_epoch().count()), tick<T>::den);
        if (whole < first_date_time_second / tick<T>::num || whole >= past_date_time_second / tick<T>::num) {
            return std::nullopt;
        }
        return date_time_offset::from_sys(value);
    }

    // What T would not give back is refused, by the field that it has too much of.
    static constexpr decoded<T> read(date_time_offset const& value) noexcept {
        auto const field = [](char const* name) { return decoded<T>(std::string_view(name)); };
        if (value.is_leap_second()) {
            return field("second");
        }
        if (value.picoseconds() % static_cast<std::uint64_t>(tick<T>::picoseconds) != 0) {
            return field("fraction");
        }
        if (floor_modulo(value.unix_seconds(), tick<T>::num) != 0) {
            return field(value.unix_seconds() % 60 != 0 ? "second" : value.unix_seconds() % 3600 != 0 ? "minute" : "hour");
        }
        auto const whole = floor_divide(value.unix_seconds(), tick<T>::num);
        auto const part = static_cast<std::int64_t>(value.picoseconds()) / tick<T>::picoseconds; // [0, den)
        constexpr std::int64_t low = std::numeric_limits<rep>::min();
        constexpr std::int64_t high = std::numeric_limits<rep>::max();
        constexpr auto low_whole = floor_divide(low, tick<T>::den);
        constexpr auto high_whole = floor_divide(high, tick<T>::den);
        if (whole < low_whole || (whole == low_whole && part < floor_modulo(low, tick<T>::den)) || whole > high_whole ||
            (whole == high_whole && part > floor_modulo(high, tick<T>::den))) {
            return field("year");
        }
        return value.to_sys<T>();
    }
};

inline constexpr std::size_t date_size = 10; ///< `2016-12-31`

[[nodiscard]] inline std::optional<short_text<date_size>> date_text(std::chrono::year_month_day const& value) noexcept {
    auto const year = int{value.year()};
    if (!value.ok() || year < 0 || year > 9999) {
        return std::nullopt;
    }
    short_text<date_size> text;
    auto cursor = write_year(text.data(), year);
    *cursor++ = '-';
    cursor = write_two_digits(cursor, unsigned{value.month()});
    *cursor++ = '-';
    text.end_at(write_two_digits(cursor, unsigned{value.day()}));
    return text;
}

[[nodiscard]] inline std::optional<std::chrono::year_month_day> read_date(std::string_view text) noexcept {
    auto const outcome = date_time_grammar<date_time_profile::rfc3339>(text).read_date_alone();
    if (outcome.is_wrong()) {
        return std::nullopt;
    }
    auto const& date = outcome.fields.date;
    return std::chrono::year_month_day(std::chrono::year(static_cast<int>(date.year)), std::chrono::month(date.month),
                                       std::chrono::day(date.day));
}

} // namespace detail

/// A duration of whole ticks, as `PT1H2M3.5S`, `-P1D`: days, hours, minutes and seconds, each at most once and in this order,
/// a fraction of the seconds alone. Years, months and weeks are refused, as Edm.Duration and XML Schema's dayTimeDuration
/// do, and so is what the type cannot hold exactly. Written in the shortest form: `PT90S` becomes `PT1M30S`.
template <std::integral Rep, class Period>
struct representation<std::chrono::duration<Rep, Period>> {
    using text = detail::duration_text<std::chrono::duration<Rep, Period>>;
    static constexpr auto value = represented_as<short_text<detail::max_duration_size>>(&text::write, &text::read)
                                      .described("an ISO 8601 duration")
                                      .of_pattern(detail::duration_pattern);
};

/// A `std::chrono::sys_time`, as a date-time of the profile that holds where it stands (see date_time_offset): of any offset,
/// of which only the moment is kept; written with `Z` and as many digits as its unit has. What the type cannot hold exactly
/// is refused, leap seconds among it, and so is a moment whose year in UTC the profile lacks.
template <class Duration>
    requires std::integral<typename Duration::rep>
struct representation<std::chrono::time_point<std::chrono::system_clock, Duration>> {
    using text = detail::system_time_text<std::chrono::time_point<std::chrono::system_clock, Duration>>;
    static constexpr auto value = represented_as<date_time_offset>(&text::write, &text::read)
                                      .described("year")
                                      .refused_as(errc::invalid_date_time);
};

/// As `2016-12-31`, a date that exists, of a year from 0000 to 9999: RFC 3339 full-date, Edm.Date of OData.
template <>
struct representation<std::chrono::year_month_day> {
    static constexpr auto value = represented_as<short_text<detail::date_size>>(&detail::date_text, &detail::read_date)
                                      .described("a date")
                                      .of_format("date")
                                      .of_pattern(detail::date_pattern);
};

} // namespace comply
