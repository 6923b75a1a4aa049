// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/powers_of_five.hpp>
#include <comply/detail/number/to_floating.hpp>
#include <comply/detail/number/wide_multiply.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

// The shortest decimal that is nearer to a number than to any other of its type, and of those the nearest to it.
//
// Every number c 2^q has an interval of decimals that are rounded to it, from halfway to the number below to halfway to the
// one above. 10^k is the largest power of ten that is not wider than the interval: so a multiple of it lies within, and at
// most one of 10^(k+1). The borders are scaled by 10^-k, of which the table has 128 bits, and four times as large, so that
// two bits remain for what is cut off, one of them for whether anything is ("round to odd").
// Source: R. Giulietti, "The Schubfach way to render doubles" (2020).

namespace comply::detail {

/// digits × 10^exponent; zeros at the end of the digits are part of them.
struct short_decimal {
    std::uint64_t digits;
    int exponent;
};

inline namespace COMPLY_INSTRUCTION_SET {

// 10^exponent, its 128 most significant bits, rounded up. The table cuts off what is not exact, but from 5^-27 to 5^-1.
[[nodiscard]] COMPLY_INLINE constexpr wide_product power_of_ten_rounded_up(int exponent) noexcept {
    constexpr int largest_exact = 55; // 5^55 < 2^128
    auto const index = 2 * static_cast<std::size_t>(exponent - smallest_power_of_five);
    auto const low = powers_of_five[index + 1];
    bool const is_cut_off = exponent > largest_exact || exponent < -27;
    auto const rounded = low + unsigned{is_cut_off};
    return {rounded, powers_of_five[index] + unsigned{is_cut_off && rounded == 0}};
}

// The upper 64 of 192 bits; the lowest of them is set if anything is cut off.
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t multiply_to_odd(wide_product const& power, std::uint64_t number) noexcept {
    auto const lower = wide_multiply(power.low, number);
    auto upper = wide_multiply(power.high, number);
    upper.low += lower.high;
    upper.high += upper.low < lower.high;
    return upper.high | unsigned{upper.low > 1};
}

/// @pre value is finite, and above 0
template <binary_floating F>
[[nodiscard]] constexpr short_decimal shortest_decimal(F value) noexcept {
    using format = floating_format<F>;
    using bits_type = typename format::bits_type;
    auto const bits = std::bit_cast<bits_type>(value);
    auto const fraction = static_cast<std::uint64_t>(bits) & (format::hidden_bit - 1);
    auto const stored_exponent = static_cast<int>(bits >> format::fraction_bits);
    auto const significand = stored_exponent == 0 ? fraction : fraction | format::hidden_bit;
    int const exponent = (stored_exponent == 0 ? 1 : stored_exponent) - format::bias - format::fraction_bits;

    // Integers are their own shortest decimals.
    if (exponent <= 0 && exponent > -format::fraction_bits - 1 && (significand & ((std::uint64_t{1} << -exponent) - 1)) == 0) {
        return {significand >> -exponent, 0};
    }
    bool const is_even = significand % 2 == 0; // then a tie is rounded to it, so that the borders are within
    bool const is_closer_below = fraction == 0 && stored_exponent > 1;
    auto const below = 4 * significand - 2 + unsigned{is_closer_below};
    auto const here = 4 * significand;
    auto const above = 4 * significand + 2;

    // floor(log10(2^exponent)), or of 3/4 of that
    int const power = (exponent * 1'262'611 - (is_closer_below ? 524'031 : 0)) >> 22;
    // floor(log2(10^-power)) and 1: the product is then right by the bits that it has too many
    int const shift = exponent + ((-power * 1'741'647) >> 19) + 1;
    auto const scale = power_of_ten_rounded_up(-power);
    auto const scaled_below = multiply_to_odd(scale, below << shift);
    auto const scaled = multiply_to_odd(scale, here << shift);
    auto const scaled_above = multiply_to_odd(scale, above << shift);
    auto const lowest = scaled_below + unsigned{!is_even};
    auto const highest = scaled_above - unsigned{!is_even};

    auto const digits = scaled / 4;
    if (digits >= 10) { // one digit less, if just one such decimal is within
        auto const shorter = digits / 10;
        bool const is_lower_within = lowest <= 40 * shorter;
        bool const is_upper_within = 40 * shorter + 40 <= highest;
        if (is_lower_within != is_upper_within) {
            return {shorter + unsigned{is_upper_within}, power + 1};
        }
    }
    bool const is_lower_within = lowest <= 4 * digits;
    bool const is_upper_within = 4 * digits + 4 <= highest;
    if (is_lower_within != is_upper_within) {
        return {digits + unsigned{is_upper_within}, power};
    }
    auto const middle = 4 * digits + 2; // both are: the nearer one
    bool const is_up = scaled > middle || (scaled == middle && digits % 2 != 0);
    return {digits + unsigned{is_up}, power};
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
