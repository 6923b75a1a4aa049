// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/scan_number.hpp>
#include <comply/detail/number/to_floating.hpp>
#include <comply/detail/number/to_integer.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <concepts>
#include <cstdint>
#include <string>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

struct integer_limits {
    std::int64_t low;
    std::uint64_t high;
};

/// Reads an integer between the limits, in two's complement, however it is spelt.
COMPLY_COLD_FUNCTION char const* read_integer_slowly(text_input& in, char const* cursor, integer_limits limits,
                                                     std::uint64_t& bits, bool& is_read) {
    if (cursor == in.end || (*cursor != '-' && !is_digit(*cursor))) {
        return refuse_type(in, cursor, integer_kind);
    }
    auto const number = scan_number_slowly(cursor, in.end);
    if (number.wrong != nullptr) {
        return stop_for_number(in, number);
    }
    std::int64_t below_zero = 0;
    auto outcome = integer_outcome::ok;
    if (number.value.negative) {
        outcome = to_integer(number, below_zero);
        bits = static_cast<std::uint64_t>(below_zero);
        is_read = outcome == integer_outcome::ok && below_zero >= limits.low;
    } else {
        outcome = to_integer(number, bits);
        is_read = outcome == integer_outcome::ok && bits <= limits.high;
    }
    if (is_read) {
        return number.end;
    }
    if (outcome == integer_outcome::not_an_integer) {
        return refuse(in, cursor, number.end, errc::not_an_integer, integer_kind);
    }
    auto range = number_text(limits.low);
    range += "..";
    range += number_text(limits.high);
    return refuse(in, cursor, number.end, errc::number_out_of_range, range);
}

// Most integers are less than eight digits with nothing behind them: they are read without a branch on how many. The
// next 18 digits at most go a digit at a time. What has a fraction or an exponent, more digits, or a fault goes the
// long way.
template <integer_type T>
struct reader<T> {
    template <class Contract>
    COMPLY_INLINE static char const* read(text_input& in, char const* cursor, T& out) {
        if (in.end - cursor > 9) [[likely]] {
            bool const is_negative = *cursor == '-';
            auto const digits = cursor + is_negative;
            auto const eight = load_eight_digits(digits);
            auto const count = count_leading_digits(eight);
            auto const next = digits[count];
            bool const has_leading_zero = (eight & 0xFFU) == 0 && count != 1;
            bool const goes_on = next == '.' || (next | 0x20) == 'e';
            if (count - 1 < 7 && !(has_leading_zero | goes_on)) [[likely]] {
                auto const magnitude = static_cast<std::int32_t>(leading_number(eight, count));
                auto const number = is_negative ? -magnitude : magnitude;
                if (std::in_range<T>(number)) [[likely]] {
                    out = static_cast<T>(number);
                    return digits + count;
                }
            }
        }
        return read_many_digits(in, cursor, out);
    }

private:
    COMPLY_NOINLINE static char const* read_many_digits(text_input& in, char const* cursor, T& out) {
        auto const value = cursor;
        bool const is_negative = cursor != in.end && *cursor == '-';
        cursor += is_negative;
        auto const digits = cursor;
        std::uint64_t magnitude = 0;
        if (in.end - cursor > 24) [[likely]] {
            cursor = read_up_to_24_digits(cursor, magnitude);
        } else {
            cursor = append_digits_slowly(cursor, in.end, magnitude); // may overflow: then it is not used
        }
        auto const count = cursor - digits;
        bool const is_plain = count >= 1 && count <= 18 && (*digits != '0' || count == 1) &&
                              (cursor == in.end || (*cursor != '.' && *cursor != 'e' && *cursor != 'E'));
        if (is_plain) [[likely]] {
            auto const number =
                is_negative ? -static_cast<std::int64_t>(magnitude) : static_cast<std::int64_t>(magnitude);
            if (std::in_range<T>(number)) [[likely]] {
                out = static_cast<T>(number);
                return cursor;
            }
        }
        return read_slowly(in, value, out);
    }

    COMPLY_COLD static char const* read_slowly(text_input& in, char const* cursor, T& out) {
        std::uint64_t bits = 0;
        bool is_read = false;
        constexpr integer_limits limits{smallest_integer<T>, largest_integer<T>};
        cursor = read_integer_slowly(in, cursor, limits, bits, is_read);
        if (is_read) {
            out = static_cast<T>(bits);
        }
        return cursor;
    }
};

template <floating_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || (*cursor != '-' && !is_digit(*cursor))) [[unlikely]] {
            return refuse_type(in, cursor, number_kind);
        }
        auto const number = scan_number(cursor, in.end);
        if (number.wrong != nullptr) [[unlikely]] {
            return stop_for_number(in, number);
        }
        if (!to_floating(number.value, out)) [[unlikely]] {
            return refuse(in, cursor, number.end, errc::number_out_of_range,
                          std::same_as<T, float> ? "float" : "double");
        }
        return number.end;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
