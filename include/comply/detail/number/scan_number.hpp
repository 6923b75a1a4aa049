// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/decimal.hpp>
#include <comply/detail/number/digits.hpp>

#include <cstdint>

namespace comply::detail {

/// Which rule of RFC 8259 §6 a number breaks.
enum class number_error : unsigned char {
    none,
    missing_digit,          // `-`, `-x`
    leading_zero,           // `01`
    missing_fraction_digit, // `1.`, `1.e5`
    missing_exponent_digit, // `1e`, `1e+`
};

/// A number lexeme.
struct scanned_number {
    char const* end = nullptr;   ///< behind the lexeme, or `wrong`
    bool is_integer = false;     ///< neither a fraction nor an exponent, not even `.0`
    decimal value = {};          ///< meaningless if the lexeme is wrong
    char const* wrong = nullptr; ///< the first byte that cannot stand there, or the end of the text; or null
    number_error error = number_error::none;
};

inline namespace COMPLY_INSTRUCTION_SET {

struct leading_digits {
    std::uint64_t significand = 0;
    std::int64_t dropped = 0; // digits behind those of the significand
    bool truncated = false;   // one of them is not 0
    int count = 0;            // of digits of the significand

    COMPLY_COLD constexpr void keep(char const* digit, char const* end) noexcept {
        while (count == 0 && digit != end && *digit == '0') {
            ++digit;
        }
        for (; end - digit >= 8 && count + 8 <= decimal::max_significand_digits; digit += 8, count += 8) {
            significand = significand * 100'000'000 + eight_digits_to_number(load_eight_digits(digit));
        }
        for (; digit != end && count != decimal::max_significand_digits; ++digit, ++count) {
            significand = significand * 10 + digit_value(*digit);
        }
        dropped += end - digit;
        while (!truncated && digit != end) {
            truncated = *digit++ != '0';
        }
    }
};

// The digits that a significand holds, of a number that has more, zeros in front included.
[[nodiscard]] COMPLY_COLD constexpr leading_digits
keep_leading_digits(char const* integer, char const* integer_end, char const* fraction,
                    char const* fraction_end) noexcept {
    leading_digits kept;
    kept.keep(integer, integer_end);
    kept.keep(fraction, fraction_end);
    return kept;
}

struct scanned_exponent {
    std::int64_t exponent;
    char const* end; // where a digit is missing, if it has none
    bool has_digits;
};

// The exponent of which `cursor` is the `e`.
[[nodiscard]] COMPLY_NOINLINE constexpr scanned_exponent scan_exponent(char const* cursor, char const* end) noexcept {
    // Beyond this, no number of digits that fits in memory brings the value back into any type's range.
    constexpr std::int64_t saturated = 100'000'000'000'000'000;
    ++cursor;
    bool const negative = cursor != end && *cursor == '-';
    if (negative || (cursor != end && *cursor == '+')) {
        ++cursor;
    }
    auto const digits = cursor;
    std::int64_t magnitude = 0;
    for (; cursor != end && is_digit(*cursor); ++cursor) {
        if (magnitude < saturated) {
            magnitude = 10 * magnitude + digit_value(*cursor);
        }
    }
    return {negative ? -magnitude : magnitude, cursor, cursor != digits};
}

[[nodiscard]] constexpr scanned_number broken_number(char const* wrong, number_error error) noexcept {
    scanned_number broken;
    broken.end = wrong;
    broken.wrong = wrong;
    broken.error = error;
    return broken;
}

/// Scans the number that begins at `cursor`; what follows is not judged, except for a digit after a first 0.
///
/// Plain values go to the functions out of line, never an address of the result: it shall live in registers.
/// @return the lexeme's end and value, or the first byte of [cursor, end) that cannot stand there.
/// Linear in the lexeme. Source: RFC 8259 §6.
/// @tparam IsForSpeed  whether digits are read eight at a time, which is more code
template <bool IsForSpeed = true>
[[nodiscard]] COMPLY_INLINE constexpr scanned_number scan_number(char const* cursor, char const* end) noexcept {
    bool const negative = cursor != end && *cursor == '-';
    cursor += negative;

    auto const integer = cursor;
    std::uint64_t significand = 0;
    cursor = IsForSpeed ? append_few_digits(cursor, end, significand) : append_digits_slowly(cursor, end, significand);
    if (cursor == integer) [[unlikely]] {
        return broken_number(cursor, number_error::missing_digit);
    }
    if (*integer == '0' && cursor - integer != 1) [[unlikely]] {
        return broken_number(integer + 1, number_error::leading_zero);
    }

    auto const integer_end = cursor;
    auto fraction = cursor;
    if (cursor != end && *cursor == '.') {
        fraction = ++cursor;
        cursor = IsForSpeed ? append_digits(cursor, end, significand) : append_digits_slowly(cursor, end, significand);
        if (cursor == fraction) [[unlikely]] {
            return broken_number(cursor, number_error::missing_fraction_digit);
        }
    }
    auto const digits_end = cursor;
    std::int64_t exponent = fraction - digits_end;

    if (cursor != end && (*cursor == 'e' || *cursor == 'E')) {
        auto const scanned = scan_exponent(cursor, end);
        cursor = scanned.end;
        if (!scanned.has_digits) [[unlikely]] {
            return broken_number(cursor, number_error::missing_exponent_digit);
        }
        exponent += scanned.exponent;
    }

    bool truncated = false;
    auto const digit_count = (integer_end - integer) + (digits_end - fraction) - (*integer == '0');
    if (digit_count > decimal::max_significand_digits) [[unlikely]] {
        auto const kept = keep_leading_digits(integer, integer_end, fraction, digits_end);
        significand = kept.significand;
        exponent += kept.dropped;
        truncated = kept.truncated;
    }
    return {
        .end = cursor,
        .is_integer = cursor == integer_end,
        .value = {significand, exponent, integer, digits_end, negative, truncated},
        .wrong = nullptr,
        .error = number_error::none,
    };
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
