// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/shortest.hpp>
#include <comply/detail/number/sixteen_digits.hpp>
#include <comply/detail/number/to_floating.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace comply::detail {

/// The room that write_floating wants, of which more may be overwritten than is used: copies are of one size, so that
/// none depends on how long they are. The longest double is 24 bytes long, `-2.2250738585072014e-308`.
inline constexpr std::size_t max_floating_size = 32;

/// Whether the number is neither infinite nor a NaN: by its bits, so that no compiler's option makes it forget these.
template <binary_floating F>
[[nodiscard]] constexpr bool is_finite(F value) noexcept {
    using format = floating_format<F>;
    return (std::bit_cast<typename format::bits_type>(value) & format::infinity) != format::infinity;
}

/// @pre !is_finite(value)
template <binary_floating F>
[[nodiscard]] constexpr bool is_nan(F value) noexcept {
    using format = floating_format<F>;
    return (std::bit_cast<typename format::bits_type>(value) & (format::hidden_bit - 1)) != 0;
}

inline namespace COMPLY_INSTRUCTION_SET {

// A float's first eight digits, or a double's sixteen, and the last one; the first is not 0.
template <binary_floating F>
struct shortest_digits {
    using digits_type = std::conditional_t<floating_format<F>::is_double, sixteen_digits, eight_digits>;
    static constexpr std::ptrdiff_t most = digits_type::size + 1;
    digits_type first;
    char last;
    std::ptrdiff_t count; // without zeros at the end
    std::ptrdiff_t point; // how many digits stand before it
};

// Without a branch on how many there are, which is different from number to number.
template <binary_floating F>
[[nodiscard]] COMPLY_INLINE shortest_digits<F> split_digits(split_decimal decimal) noexcept {
    using digits = shortest_digits<F>;
    constexpr auto least = powers_of_ten[digits::most - 2];
    std::uint64_t const is_short = decimal.upper < least; // every other is: no branch, but a mask
    auto upper = decimal.upper + ((0 - is_short) & (9 * decimal.upper + decimal.last));
    auto const last = decimal.last & (is_short - 1);
    auto exponent = decimal.exponent - static_cast<int>(is_short);
    while (upper < least) [[unlikely]] { // few but a subnormal number's
        upper *= 10;
        --exponent;
    }
    typename digits::digits_type const first(upper);
    return {first, static_cast<char>('0' + last), first.count(last != 0), exponent + digits::most};
}

// Writes all digits with a point behind the first `at` of them: without it first, then once more what is behind it, one
// byte further.
template <binary_floating F>
COMPLY_INLINE void write_with_point(char* cursor, shortest_digits<F> const& digits, std::ptrdiff_t at,
                                    char point) noexcept {
    constexpr auto size = shortest_digits<F>::digits_type::size;
    auto const shift = 8 * at & 63;
    digits.first.store(cursor);
    cursor[size] = digits.last;
    if constexpr (size == 16) {
        if (at < 8) [[likely]] {
            store_eight(cursor + at + 1, digits.first.first_eight() >> shift);
            store_eight(cursor + 9, digits.first.second_eight());
        } else {
            store_eight(cursor + at + 1, digits.first.second_eight() >> shift);
        }
    } else {
        store_eight(cursor + at + 1, digits.first.first_eight() >> shift);
    }
    cursor[at] = point;
    cursor[size + 1] = digits.last;
}

// `12.5`, `0.125`, `0.000125`. Without a branch on which it is: the point, or the last of the zeros that are written
// over zeros, stands before the digits that are behind it.
template <binary_floating F>
[[nodiscard]] COMPLY_INLINE char* write_fixed(char* cursor, shortest_digits<F> const& digits) noexcept {
    store_eight(cursor, 0x3030303030302E30U); // 0.000000
    cursor += digits.point > 0 ? 0 : 1 - digits.point;
    write_with_point(cursor, digits, digits.point > 0 ? digits.point : 0, digits.point >= 0 ? '.' : '0');
    return cursor + digits.count + 1;
}

// `e+22`, `e-07`, `e-308`.
COMPLY_INLINE char* write_exponent(char* cursor, std::ptrdiff_t exponent) noexcept {
    cursor[0] = 'e';
    cursor[1] = exponent < 0 ? '-' : '+';
    auto const magnitude = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
    auto const hundreds = magnitude / 100;
    auto const rest = magnitude % 100;
    auto const digits = hundreds | (rest / 10) << 8U | (rest % 10) << 16U | 0x303030U;
    store_eight(cursor + 2, digits >> (hundreds != 0 ? 0U : 8U));
    return cursor + (hundreds != 0 ? 5 : 4);
}

// All digits of an integer below 2^80: the rest of a division of 32 bits at a time by 10^16 is written behind the
// quotient, which fits in 64 bits.
COMPLY_COLD_FUNCTION char* write_integral(char* cursor, binary_number number) noexcept {
    if (number.exponent <= 0) {
        return write_digits(cursor, number.significand >> -number.exponent);
    }
    std::uint64_t const upper = number.significand >> (64 - number.exponent);
    std::uint64_t const lower = number.significand << number.exponent;
    if (upper == 0) {
        return write_digits(cursor, lower);
    }
    constexpr std::uint64_t eight = 100'000'000;
    std::uint64_t parts[3] = {upper, lower >> 32U, lower & 0xFFFFFFFFU}; // 32 bits each
    std::uint64_t rests[2];
    for (auto& rest : rests) {
        rest = 0;
        for (auto& part : parts) {
            auto const dividend = rest << 32U | part;
            part = dividend / eight;
            rest = dividend % eight;
        }
    }
    cursor = write_digits(cursor, parts[1] << 32U | parts[2]);
    for (auto const rest : {rests[1], rests[0]}) {
        store_eight(cursor, to_eight_digits(static_cast<std::uint32_t>(rest)) | 0x3030303030303030U);
        cursor += 8;
    }
    return cursor;
}

// Whether 0 <= number < bound, with one branch. (By another name than the comparison of a value with a limit, of which
// this would be the better overload where ptrdiff_t is int.)
[[nodiscard]] COMPLY_INLINE bool is_index_below(std::ptrdiff_t number, std::ptrdiff_t bound) noexcept {
    return static_cast<std::size_t>(number) < static_cast<std::size_t>(bound);
}

/// Writes the shortest decimal that is read back as the same number, and returns the end of it.
///
/// @param cursor  max_floating_size bytes.
/// @param value   finite. -0 becomes `-0.0`, for there are readers to whom `-0` is the integer 0.
/// The text is a number of RFC 8259 §6, without a fraction if the value is an integer: `100`, `1e+22`, `0.1`; with an
/// exponent where that is shorter.
template <binary_floating F>
[[nodiscard]] char* write_floating(char* cursor, F value) noexcept {
    using format = floating_format<F>;
    auto const number = to_binary_number(value);
    bool const is_negative = (std::bit_cast<typename format::bits_type>(value) >> format::sign_position) != 0;
    *cursor = '-';
    cursor += is_negative;
    if (number.significand == 0) [[unlikely]] {
        std::memcpy(cursor, "0.0", 3);
        return cursor + (is_negative ? 3 : 1);
    }
    if (is_integer(number)) {
        auto const integer = number.significand >> -number.exponent;
        if (integer < 100'000) { // five digits are not longer than `1e+04`
            return write_up_to_eight_digits(cursor, static_cast<std::uint32_t>(integer));
        }
        if (integer % 100'000 != 0) { // nor is 12300004 than `1.2300004e+07`
            return write_digits(cursor, integer);
        }
    }
    auto const digits = split_digits<F>(split_shortest<F>(number));
    std::ptrdiff_t const longest_gap = digits.count > 1 ? 3 : 2; // `0.00012` is not longer than `1.2e-04`
    if (is_index_below(digits.point + longest_gap, digits.count + longest_gap)) [[likely]] {
        return write_fixed(cursor, digits);
    }
    // An integer is written whole, though its shortest decimal may not be all of it; 1200000 is not longer than
    // `1.2e+06`.
    if (is_index_below(digits.point - digits.count, longest_gap + 3)) {
        return write_integral(cursor, number);
    }
    write_with_point(cursor, digits, 1, '.');
    return write_exponent(cursor + digits.count + int{digits.count > 1}, digits.point - 1);
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
