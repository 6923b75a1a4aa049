// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// From decimal to the nearest binary floating-point number, a tie going to the even one. Three stages, each
// for what the one before could not decide:
//   - the significand and the power of ten are both exact in F: one multiplication or division rounds once
//     (Clinger); here alone the rounding mode of the environment matters, to nearest being the default;
//   - the significand times 128 bits of the power of five (Eisel and Lemire), which is always enough for 19
//     digits (Mushtak and Lemire, "Fast Number Parsing Without Fallback", 2022);
//   - more digits, the first 19 of which leave two neighbours: an exact comparison with the middle of these.

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/number/big_integer.hpp>
#include <comply/detail/number/decimal.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/powers_of_five.hpp>
#include <comply/detail/number/wide_multiply.hpp>

#include <array>
#include <bit>
#include <cfloat>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace comply::detail {

/// IEEE 754 binary32 and binary64.
template <class F>
concept binary_floating = FLT_RADIX == 2 && ((std::same_as<F, float> && FLT_MANT_DIG == 24 && sizeof(F) == 4) ||
                                             (std::same_as<F, double> && DBL_MANT_DIG == 53 && sizeof(F) == 8));

template <binary_floating F>
struct floating_format {
    static constexpr bool is_double = std::same_as<F, double>;
    using bits_type = std::conditional_t<is_double, std::uint64_t, std::uint32_t>;

    static constexpr int fraction_bits = (is_double ? DBL_MANT_DIG : FLT_MANT_DIG) - 1;
    static constexpr int bias = (is_double ? DBL_MAX_EXP : FLT_MAX_EXP) - 1;
    static constexpr int infinite_exponent = 2 * bias + 1; // as it is stored
    static constexpr std::uint64_t hidden_bit = std::uint64_t{1} << fraction_bits;
    static constexpr std::uint64_t infinity = std::uint64_t{infinite_exponent} << fraction_bits;
    static constexpr int sign_position = is_double ? 63 : 31;

    // The powers of ten that are exact in F, and the integers up to which all are.
    static constexpr int largest_exact_power = is_double ? 22 : 10;
    static constexpr std::uint64_t largest_exact_integer = 2 * hidden_bit;

    // Outside of these exponents, a significand of 64 bits gives 0 or infinity.
    static constexpr int smallest_exponent = is_double ? -342 : -64;
    static constexpr int largest_exponent = is_double ? 308 : 38;

    // Outside of these exponents, a significand of 64 bits is never half way between two numbers: 5^q would
    // have to fit into the bits of F and one more, or 5^-q to divide the significand and leave as many.
    static constexpr int smallest_tie_exponent = is_double ? -4 : -17;
    static constexpr int largest_tie_exponent = is_double ? 23 : 10;
};

template <binary_floating F>
inline constexpr auto exact_powers_of_ten = [] {
    std::array<F, floating_format<F>::largest_exact_power + 1> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = powers[i - 1] * 10;
    }
    return powers;
}();

inline namespace COMPLY_INSTRUCTION_SET {

// The most significant bits of significand × 5^exponent, of which the first `bits` are correct; the highest
// bit of the significand is set.
[[nodiscard]] constexpr wide_product multiply_by_power_of_five(std::uint64_t significand, int exponent,
                                                               int bits) noexcept {
    auto const index = 2 * static_cast<std::size_t>(exponent - smallest_power_of_five);
    auto product = wide_multiply(significand, powers_of_five[index]);
    auto const undecided = largest_integer<std::uint64_t> >> bits;
    if ((product.high & undecided) == undecided) [[unlikely]] { // a carry from below could still come through
        auto const carry = wide_multiply(significand, powers_of_five[index + 1]).high;
        product.low += carry;
        product.high += product.low < carry;
    }
    return product;
}

/// The number nearest to significand × 10^exponent, as F stores it; infinity above the range, 0 below.
///
/// Constant time; in integers, so that the rounding mode of the environment does not matter.
template <binary_floating F>
[[nodiscard]] constexpr std::uint64_t nearest_bits(std::uint64_t significand, std::int64_t exponent) noexcept {
    using format = floating_format<F>;
    if (significand == 0 || exponent < format::smallest_exponent) {
        return 0;
    }
    if (exponent > format::largest_exponent) {
        return format::infinity;
    }
    auto const power = static_cast<int>(exponent);
    int const zeros = std::countl_zero(significand);
    auto const product = multiply_by_power_of_five(significand << zeros, power, format::fraction_bits + 3);

    // The hidden bit, the fraction and one bit more, by which to round.
    int const highest = static_cast<int>(product.high >> 63);
    int const shift = highest + 64 - format::fraction_bits - 3;
    std::uint64_t mantissa = product.high >> shift;
    int const log2 = (217706 * power) >> 16; // floor(power × log2(10))
    int const stored_exponent = log2 + 63 + highest - zeros + format::bias;

    if (stored_exponent <= 0) [[unlikely]] { // subnormal: fewer bits are left
        if (stored_exponent <= -63) {
            return 0;
        }
        mantissa >>= 1 - stored_exponent;
        return (mantissa + (mantissa & 1)) >> 1; // a carry into the hidden bit makes the exponent 1 as well
    }
    bool const may_be_tie = product.low <= 1 && power >= format::smallest_tie_exponent &&
                            power <= format::largest_tie_exponent && (mantissa & 3) == 1;
    if (may_be_tie && mantissa << shift == product.high) [[unlikely]] {
        mantissa -= 1; // down to the even one
    }
    // The hidden bit is still in it, or a carry above that; either adds itself to the exponent.
    mantissa = (mantissa + (mantissa & 1)) >> 1;
    auto const bits = (static_cast<std::uint64_t>(stored_exponent - 1) << format::fraction_bits) + mantissa;
    return smaller_of(bits, format::infinity);
}

// All digits of a truncated decimal, up to as many as any middle of two doubles has and one more; a 1
// stands for those behind. Returns the exponent of the last one.
[[nodiscard]] constexpr std::int64_t read_all_digits(decimal const& value, big_integer& out) noexcept {
    constexpr int max_decisive_digits = 769;
    std::uint64_t group = 0;
    std::size_t group_size = 0;
    std::int64_t count = 0;
    auto const append = [&](unsigned digit) {
        group = 10 * group + digit;
        ++count;
        if (++group_size == decimal::max_significand_digits) {
            out.multiply_add(powers_of_ten[group_size], group);
            group = 0;
            group_size = 0;
        }
    };
    for (auto digit = value.first_digit; digit != value.digits_end; ++digit) {
        if (*digit == '.' || (count == 0 && *digit == '0')) {
            continue;
        }
        if (count < max_decisive_digits) {
            append(digit_value(*digit));
        } else if (*digit != '0') {
            append(1);
            break;
        }
    }
    out.multiply_add(powers_of_ten[group_size], group);
    return value.exponent - (count - decimal::max_significand_digits);
}

// For a truncated decimal between `below` and the next number: which of them is nearer.
template <binary_floating F>
[[nodiscard]] COMPLY_COLD constexpr std::uint64_t nearest_bits_of_all_digits(decimal const& value,
                                                                             std::uint64_t below) noexcept {
    using format = floating_format<F>;
    // In units of 2^unit, the middle of the two is:
    auto const stored_exponent = static_cast<int>(below >> format::fraction_bits);
    auto const fraction = below & (format::hidden_bit - 1);
    big_integer middle(2 * (stored_exponent == 0 ? fraction : fraction + format::hidden_bit) + 1);
    std::int64_t const unit = larger_of(stored_exponent, 1) - format::bias - format::fraction_bits - 1;

    // digits × 5^exponent × 2^exponent against middle × 2^unit, with neither power negative on its side.
    big_integer digits(0);
    auto const exponent = read_all_digits(value, digits);
    if (exponent >= 0) {
        digits.multiply_by_power_of_five(exponent);
    } else {
        middle.multiply_by_power_of_five(-exponent);
    }
    if (exponent >= unit) {
        digits.shift_left(exponent - unit);
    } else {
        middle.shift_left(unit - exponent);
    }
    auto const order = digits <=> middle;
    return below + (order > 0 || (order == 0 && (below & 1) != 0));
}

// For a truncated decimal, in pieces: if its address were taken, the hot path would keep it in memory.
template <binary_floating F>
[[nodiscard]] COMPLY_COLD constexpr std::uint64_t
nearest_bits_of_truncated(std::uint64_t significand, std::int64_t exponent, char const* first_digit,
                          char const* digits_end) noexcept {
    auto const below = nearest_bits<F>(significand, exponent);
    if (nearest_bits<F>(significand + 1, exponent) == below) {
        return below;
    }
    // 19 digits tell more than F holds, so that nothing lies between these two.
    decimal const value{significand, exponent, first_digit, digits_end, false, true};
    return nearest_bits_of_all_digits<F>(value, below);
}

/// The F nearest to a decimal, ties to even: 0 and subnormal numbers included.
///
/// @return false, with `out` as it was, if that is beyond the largest F.
/// Constant time up to 19 digits, else linear in the lexeme. Source: IEEE 754-2019, 5.12.
template <binary_floating F>
[[nodiscard]] COMPLY_INLINE constexpr bool to_floating(decimal const& value, F& out) noexcept {
    using format = floating_format<F>;
#if FLT_EVAL_METHOD == 0 // with more precision than F's it would be rounded twice
    constexpr auto largest_power = format::largest_exact_power;
    if (value.significand <= format::largest_exact_integer && value.exponent >= -largest_power &&
        value.exponent <= largest_power && !value.truncated) {
        constexpr auto& powers = exact_powers_of_ten<F>;
        auto const exponent = static_cast<int>(value.exponent);
        auto magnitude = static_cast<F>(static_cast<std::int64_t>(value.significand));
        if (exponent < 0) {
            magnitude /= powers[static_cast<std::size_t>(-exponent)];
        } else {
            magnitude *= powers[static_cast<std::size_t>(exponent)];
        }
        out = value.negative ? -magnitude : magnitude;
        return true;
    }
#endif
    auto bits = !value.truncated ? nearest_bits<F>(value.significand, value.exponent)
                                 : nearest_bits_of_truncated<F>(value.significand, value.exponent, value.first_digit,
                                                                value.digits_end);
    if (bits == format::infinity) [[unlikely]] {
        return false;
    }
    bits |= std::uint64_t{value.negative} << format::sign_position;
    if constexpr (format::is_double) {
        out = std::bit_cast<F>(bits);
    } else {
        out = std::bit_cast<F>(static_cast<std::uint32_t>(bits));
    }
    return true;
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
