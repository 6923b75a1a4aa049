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
// Every number c 2^q has an interval of decimals that are rounded to it, from halfway to the number below to halfway to
// the one above. 10^k is the largest power of ten that is not wider than the interval: so a multiple of it lies within,
// and at most one of 10^(k+1).
//
// One product tells which, unless something is too near to a border or to the middle of two decimals: the number scaled
// by 10^-(k+1), of which the table has 128 bits. What it has behind the point is compared with half of 2^q, scaled too,
// which is the table's entry, shifted. What is left undecided, and this is rare, takes the products of both borders.
//
// Source: R. Giulietti, "The Schubfach way to render doubles" (2020).

namespace comply::detail {

/// significand × 2^exponent
struct binary_number {
    std::uint64_t significand;
    int exponent;
};

/// digits × 10^exponent; zeros at the end of the digits are part of them.
struct short_decimal {
    std::uint64_t digits;
    int exponent;
};

/// (10 × upper + last) × 10^exponent
struct split_decimal {
    std::uint64_t upper;
    std::uint64_t last;
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
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t multiply_to_odd(wide_product const& power,
                                                                    std::uint64_t number) noexcept {
    auto const lower = wide_multiply(power.low, number);
    auto upper = wide_multiply(power.high, number);
    upper.low += lower.high;
    upper.high += upper.low < lower.high;
    return upper.high | unsigned{upper.low > 1};
}

template <binary_floating F>
inline constexpr int least_exponent = 1 - floating_format<F>::bias - floating_format<F>::fraction_bits;

/// @pre value is finite. The sign is left out.
template <binary_floating F>
[[nodiscard]] COMPLY_INLINE constexpr binary_number to_binary_number(F value) noexcept {
    using format = floating_format<F>;
    auto const bits = static_cast<std::uint64_t>(std::bit_cast<typename format::bits_type>(value));
    auto const fraction = bits & (format::hidden_bit - 1);
    auto const stored_exponent = static_cast<int>(bits >> format::fraction_bits) & format::infinite_exponent;
    if (stored_exponent == 0) [[unlikely]] {
        return {fraction, least_exponent<F>};
    }
    return {fraction | format::hidden_bit, least_exponent<F> - 1 + stored_exponent};
}

/// Whether it is one whose units the significand holds. @pre number is normal
[[nodiscard]] COMPLY_INLINE constexpr bool is_integer(binary_number number) noexcept {
    return static_cast<unsigned>(-number.exponent) <= static_cast<unsigned>(std::countr_zero(number.significand));
}

// floor(log10(2^exponent))
[[nodiscard]] constexpr int log10_of_power_of_two(int exponent) noexcept { return (exponent * 1'262'611) >> 22; }

// floor(log2(10^power))
[[nodiscard]] constexpr int log2_of_power_of_ten(int power) noexcept { return (power * 1'741'647) >> 19; }

// The number itself and both borders are scaled, four times as large, so that two bits remain for what is cut off, one
// of them for whether anything is ("round to odd").
[[nodiscard]] COMPLY_COLD constexpr short_decimal shortest_by_borders(binary_number number,
                                                                      bool is_closer_below) noexcept {
    bool const is_even = number.significand % 2 == 0; // then a tie is rounded to it, so that the borders are within
    auto const below = 4 * number.significand - 2 + unsigned{is_closer_below};
    auto const here = 4 * number.significand;
    auto const above = 4 * number.significand + 2;

    // floor(log10(2^exponent)), or of 3/4 of that
    int const power = (number.exponent * 1'262'611 - (is_closer_below ? 524'031 : 0)) >> 22;
    int const shift = number.exponent + log2_of_power_of_ten(-power) + 1; // the product has as many bits too many
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

/// @pre number.significand != 0
template <binary_floating F>
[[nodiscard]] COMPLY_INLINE constexpr split_decimal split_shortest(binary_number number) noexcept {
    int const power = log10_of_power_of_two(number.exponent);
    int const shift = number.exponent + log2_of_power_of_ten(-power - 1) + 5; // 1 to 4
    auto const index = 2 * static_cast<std::size_t>(-power - 1 - smallest_power_of_five);
    auto const scale = powers_of_five[index];
    auto const scale_low = scale << 60 | powers_of_five[index + 1] >> 4;
    auto const significand = number.significand << shift; // below 2^57
    // An integer and 64 bits behind it. What the table cuts off or rounds up is less than 2^-7 of the last of these.
    auto scaled = wide_multiply(scale >> 4, significand);
    auto const carry = wide_multiply(scale_low, significand).high;
    scaled.low += carry;
    scaled.high += scaled.low < carry;

    // In units of 2^-64, cut off: how far the nearer integer is, and how much farther than the border.
    auto const distance = scaled.low >> 63 != 0 ? 0 - scaled.low : scaled.low;
    auto const beyond = distance - (scale >> (5 - shift)); // negative: it is within
    auto const last = wide_multiply(scaled.low, 10);

    // -1 and 2 may still be either, and so may what is 10 below the middle of two digits.
    constexpr auto middle = std::uint64_t{1} << 63;
    bool is_undecided = beyond + 1 < 4 || last.low - (middle - 11) <= 12;
    bool const is_power_of_two = number.significand == floating_format<F>::hidden_bit;
    if (is_power_of_two) [[unlikely]] { // the border below is half as far
        is_undecided = distance != 0;
    }
    if (is_undecided) [[unlikely]] {
        auto const decimal = shortest_by_borders(number, is_power_of_two && number.exponent != least_exponent<F>);
        return {decimal.digits / 10, decimal.digits % 10, decimal.exponent};
    }
    // Either is as frequent as the other: no branch, but the highest bits. The last digit is never 10: that is within.
    auto const upper = scaled.high + ((beyond & scaled.low) >> 63);
    auto const nearest = last.high + (last.low >> 63);
    return {upper, nearest & ((beyond >> 63) - 1), power};
}

/// @pre value is finite, and not 0
template <binary_floating F>
[[nodiscard]] constexpr short_decimal shortest_decimal(F value) noexcept {
    auto const number = to_binary_number(value);
    if (is_integer(number)) {
        return {number.significand >> -number.exponent, 0}; // their own shortest decimals
    }
    auto const decimal = split_shortest<F>(number);
    if (decimal.last == 0) {
        return {decimal.upper, decimal.exponent + 1};
    }
    return {10 * decimal.upper + decimal.last, decimal.exponent};
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
