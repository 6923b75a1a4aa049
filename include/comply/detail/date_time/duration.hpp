// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/calendar.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/representation.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

// Durations, `-P1DT2H3M4.5S`: ISO 8601 restricted to days, hours, minutes and seconds, whose length is fixed. Source: XML
// Schema 1.1 Part 2, dayTimeDuration; OData 4.01 ABNF, durationValue.

namespace comply::detail {

/// What stands in a duration's text: days + seconds + fraction / 10^18, all of it negative or not.
struct duration_fields {
    bool is_negative = false;
    std::uint64_t days = 0;
    std::uint64_t seconds = 0;  ///< those of hours and minutes among them; any number
    std::uint64_t fraction = 0; ///< [0, 10^18)
};

enum class duration_error : unsigned char { none, malformed, calendar_unit, out_of_range, too_precise };

inline constexpr unsigned max_duration_digits = 18;

/// `-P106751991167300DT23H59M59.123456789012345678S` and, of a whole unit of days, 20 digits.
inline constexpr std::size_t max_duration_size = 56;

/// What `duration_grammar` accepts. The format `duration` of JSON Schema has neither signs nor fractions.
inline constexpr std::string_view duration_pattern =
    "^[+-]?P([0-9]+D|([0-9]+D)?T([0-9]+H([0-9]+M)?([0-9]+([.][0-9]+)?S)?|[0-9]+M([0-9]+([.][0-9]+)?S)?|"
    "[0-9]+([.][0-9]+)?S))$";

class duration_grammar {
public:
    constexpr explicit duration_grammar(std::string_view text) noexcept
        : cursor_(text.data()), end_(text.data() + text.size()) {}

    duration_fields fields{};

    [[nodiscard]] constexpr duration_error read() noexcept {
        fields.is_negative = skip('-');
        if (!fields.is_negative) {
            skip('+');
        }
        if (!skip('P')) {
            return duration_error::malformed;
        }
        bool has_time = false;
        auto last = order::none;
        while (cursor_ != end_) {
            if (!has_time && skip('T')) {
                has_time = true;
                if (cursor_ == end_) {
                    return duration_error::malformed;
                }
            }
            if (auto const error = read_component(has_time, last); error != duration_error::none) {
                return error;
            }
        }
        return last == order::none ? duration_error::malformed : error_;
    }

private:
    enum class order : unsigned char { none, days, hours, minutes, seconds };

    constexpr duration_error read_component(bool has_time, order& last) noexcept {
        auto const digits = cursor_;
        std::uint64_t number = 0;
        bool is_too_large = false;
        for (; cursor_ != end_ && is_digit(*cursor_); ++cursor_) {
            is_too_large |= number > (std::numeric_limits<std::uint64_t>::max() - 9) / 10;
            number = is_too_large ? 0 : number * 10 + digit_value(*cursor_);
        }
        if (cursor_ == digits) {
            return duration_error::malformed;
        }
        bool const has_fraction = skip('.');
        if ((has_fraction && !read_fraction()) || cursor_ == end_) {
            return duration_error::malformed;
        }
        char const unit = *cursor_++;
        auto const is = [&](bool in_time, char letter, order place) {
            return has_time == in_time && unit == letter && last < place && (!has_fraction || letter == 'S');
        };
        if (is_too_large) {
            error_ = duration_error::out_of_range;
        }
        if (is(false, 'D', order::days)) {
            fields.days = number;
            last = order::days;
        } else if (is(true, 'H', order::hours)) {
            add_seconds(number, 3600);
            last = order::hours;
        } else if (is(true, 'M', order::minutes)) {
            add_seconds(number, 60);
            last = order::minutes;
        } else if (is(true, 'S', order::seconds)) {
            add_seconds(number, 1);
            last = order::seconds;
        } else {
            bool const is_of_calendar = !has_time && (unit == 'Y' || unit == 'M' || unit == 'W');
            return is_of_calendar ? duration_error::calendar_unit : duration_error::malformed;
        }
        return duration_error::none;
    }

    // Digits behind the eighteenth must be 0.
    constexpr bool read_fraction() noexcept {
        unsigned count = 0;
        auto const digits = cursor_;
        for (; cursor_ != end_ && is_digit(*cursor_); ++cursor_) {
            if (count < max_duration_digits) {
                fields.fraction = fields.fraction * 10 + digit_value(*cursor_);
                ++count;
            } else if (*cursor_ != '0') {
                error_ = error_ == duration_error::none ? duration_error::too_precise : error_;
            }
        }
        fields.fraction *= powers_of_ten[max_duration_digits - count];
        return cursor_ != digits;
    }

    constexpr void add_seconds(std::uint64_t number, std::uint64_t unit) noexcept {
        constexpr auto most = std::numeric_limits<std::uint64_t>::max();
        if (number > most / unit || number * unit > most - fields.seconds) {
            error_ = duration_error::out_of_range;
        } else {
            fields.seconds += number * unit;
        }
    }

    constexpr bool skip(char byte) noexcept {
        bool const is_there = cursor_ != end_ && *cursor_ == byte;
        cursor_ += is_there;
        return is_there;
    }

    char const* cursor_;
    char const* end_;
    duration_error error_ = duration_error::none; // of a text that is well-formed
};

/// Writes a duration, shortest form, without components that are 0. @pre fields.seconds < 86,400
[[nodiscard]] inline short_text<max_duration_size> write_duration(duration_fields const& fields) noexcept {
    short_text<max_duration_size> text;
    auto const append = [&text](std::uint64_t number, std::string_view unit) {
        char digits[20];
        text += std::string_view(digits, std::to_chars(digits, digits + sizeof digits, number).ptr);
        text += unit;
    };
    text += fields.is_negative ? "-P" : "P";
    if (fields.days != 0) {
        append(fields.days, "D");
    }
    bool const is_zero = fields.days == 0 && fields.seconds == 0 && fields.fraction == 0;
    if (fields.seconds == 0 && fields.fraction == 0 && !is_zero) {
        return text;
    }
    text += 'T';
    if (auto const hours = fields.seconds / 3600; hours != 0) {
        append(hours, "H");
    }
    if (auto const minutes = fields.seconds / 60 % 60; minutes != 0) {
        append(minutes, "M");
    }
    if (auto const seconds = fields.seconds % 60; seconds != 0 || fields.fraction != 0 || is_zero) {
        append(seconds, fields.fraction == 0 ? "S" : ".");
    }
    if (fields.fraction != 0) {
        auto rest = fields.fraction;
        for (auto unit = powers_of_ten[max_duration_digits - 1]; rest != 0; unit /= 10) {
            text += static_cast<char>('0' + rest / unit);
            rest %= unit;
        }
        text += 'S';
    }
    return text;
}

// ---- ticks of num / den seconds ----

template <class Period>
struct duration_tick {
    static constexpr auto num = static_cast<std::uint64_t>(Period::num);
    static constexpr auto den = static_cast<std::uint64_t>(Period::den);
    static constexpr std::uint64_t day = seconds_per_day;
    static constexpr std::uint64_t one = powers_of_ten[max_duration_digits];
    static_assert(num == 1 ? one % den == 0 : den == 1 && (day % num == 0 || num % day == 0),
                  "comply: a duration must be of days, of parts or of multiples of one: not of months, years or thirds of "
                  "a second");
};

/// The magnitude in ticks; an empty optional, and why, where that is no whole number or above `limit`.
template <class Period>
[[nodiscard]] constexpr std::optional<std::uint64_t> ticks_of(duration_fields const& fields, std::uint64_t limit,
                                                              duration_error& error) noexcept {
    using tick = duration_tick<Period>;
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    auto const carried = fields.seconds / tick::day; // days that the hours, minutes and seconds make
    auto const rest = fields.seconds % tick::day;
    constexpr auto fraction_unit = tick::one / tick::den;
    constexpr std::uint64_t whole = tick::num < tick::day ? 1 : tick::num / tick::day; // days in a tick
    constexpr std::uint64_t in_day = tick::num < tick::day ? tick::day / tick::num : 1; // ticks of whole seconds in a day
    bool const is_whole = tick::den != 1 ? fields.fraction % fraction_unit == 0
                                         : fields.fraction == 0 && rest % (tick::num < tick::day ? tick::num : tick::day) == 0;
    if (carried > most - fields.days) {
        error = duration_error::out_of_range;
        return std::nullopt;
    }
    auto const days = fields.days + carried;
    if (!is_whole || days % whole != 0) {
        error = duration_error::too_precise;
        return std::nullopt;
    }
    // days / whole × in_day × den + rest / num × den + fraction, each step within the limit.
    auto ticks = days / whole;
    bool is_within = true;
    auto const multiply_add = [&](std::uint64_t factor, std::uint64_t addend) {
        is_within = is_within && ticks <= limit / factor && ticks * factor <= limit - addend && addend <= limit;
        ticks = is_within ? ticks * factor + addend : 0;
    };
    multiply_add(in_day, rest / tick::num);
    multiply_add(tick::den, fields.fraction / fraction_unit);
    error = is_within ? duration_error::none : duration_error::out_of_range;
    return is_within ? std::optional(ticks) : std::nullopt;
}

/// The fields of a magnitude in ticks; nothing where its days are too many.
template <class Period>
[[nodiscard]] constexpr std::optional<duration_fields> fields_of_ticks(std::uint64_t ticks, bool is_negative) noexcept {
    using tick = duration_tick<Period>;
    duration_fields fields{.is_negative = is_negative};
    if constexpr (tick::num >= tick::day) {
        constexpr auto days = tick::num / tick::day;
        if (ticks > std::numeric_limits<std::uint64_t>::max() / days) {
            return std::nullopt;
        }
        fields.days = ticks * days;
    } else {
        auto const seconds = ticks / tick::den; // of `num` seconds each
        fields.fraction = ticks % tick::den * (tick::one / tick::den);
        fields.days = seconds / (tick::day / tick::num);
        fields.seconds = seconds % (tick::day / tick::num) * tick::num;
    }
    return fields;
}

} // namespace comply::detail
