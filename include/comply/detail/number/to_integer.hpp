// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/number/decimal.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/scan_number.hpp>

#include <concepts>
#include <cstdint>
#include <type_traits>

namespace comply::detail {

enum class integer_outcome : unsigned char {
    ok,
    not_an_integer, // `3.5`
    out_of_range,   // `256` for 8 bits, `1e400`, `-1` for an unsigned type
};

struct integer_magnitude {
    std::uint64_t magnitude;
    integer_outcome outcome;
};

inline namespace COMPLY_INSTRUCTION_SET {

// The magnitude of a truncated decimal: one of at least 20 digits, the last of them not 0.
[[nodiscard]] constexpr integer_magnitude magnitude_of_all_digits(decimal const& value) noexcept {
    std::int64_t count = 0;         // of digits from the first that is not 0 ...
    std::int64_t count_to_last = 0; // ... to the last that is not 0
    unsigned last = 0;
    for (auto digit = value.first_digit; digit != value.digits_end; ++digit) {
        if (*digit == '.' || (count == 0 && *digit == '0')) {
            continue;
        }
        ++count;
        if (*digit != '0') {
            count_to_last = count;
            last = digit_value(*digit);
        }
    }
    auto const exponent_of_last = value.exponent - (count_to_last - decimal::max_significand_digits);
    if (exponent_of_last < 0) {
        return {0, integer_outcome::not_an_integer};
    }
    // 10^20 > 2^64; with 20 digits, all but the last are in the significand.
    if (exponent_of_last > 0 || count_to_last > 20 ||
        value.significand > (largest_integer<std::uint64_t> - last) / 10) {
        return {0, integer_outcome::out_of_range};
    }
    return {10 * value.significand + last, integer_outcome::ok};
}

// The magnitude of a decimal with an exponent, or with more digits than a significand.
[[nodiscard]] COMPLY_COLD constexpr integer_magnitude magnitude_with_exponent(decimal value) noexcept {
    if (value.truncated) {
        return magnitude_of_all_digits(value);
    }
    auto significand = value.significand;
    auto exponent = value.exponent;
    if (significand == 0) {
        return {0, integer_outcome::ok};
    }
    for (; exponent < 0; ++exponent) {
        if (significand % 10 != 0) {
            return {0, integer_outcome::not_an_integer};
        }
        significand /= 10;
    }
    for (; exponent > 0; --exponent) {
        if (significand > largest_integer<std::uint64_t> / 10) {
            return {0, integer_outcome::out_of_range};
        }
        significand *= 10;
    }
    return {significand, integer_outcome::ok};
}

/// The integer that a number lexeme stands for, however it is spelled: `100`, `1e2`, `100.0`, `10000e-2`.
///
/// `out` is written only if the outcome is ok. What is neither an integer nor in range is not_an_integer.
/// `-0` is 0, also of unsigned types. Constant time up to 19 digits without an exponent, else linear in the
/// lexeme.
template <std::integral I>
    requires(sizeof(I) <= 8)
[[nodiscard]] COMPLY_INLINE constexpr integer_outcome to_integer(scanned_number const& number, I& out) noexcept {
    decimal const& value = number.value;
    auto magnitude = value.significand;
    if (value.exponent != 0 || value.truncated) [[unlikely]] {
        auto const exact = magnitude_with_exponent(value);
        if (exact.outcome != integer_outcome::ok) {
            return exact.outcome;
        }
        magnitude = exact.magnitude;
    }
    auto const largest = static_cast<std::uint64_t>(largest_integer<I>);
    auto const limit = !value.negative ? largest : std::is_signed_v<I> ? largest + 1 : 0;
    if (magnitude > limit) [[unlikely]] {
        return integer_outcome::out_of_range;
    }
    out = static_cast<I>(value.negative ? 0 - magnitude : magnitude);
    return integer_outcome::ok;
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
