// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/shortest.hpp>
#include <comply/detail/number/to_floating.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace comply::detail {

/// The room that write_floating wants, of which more may be overwritten than is used: copies are of one size, so that none
/// depends on how long they are. The longest double is 24 bytes long, `-2.2250738585072014e-308`.
inline constexpr std::size_t max_floating_size = 64;

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

// Up to 17 digits, with zeros before them; which of them matter.
struct seventeen_digits {
    char text[17 + 24]; // copies of one size may run over the end
    int begin;          // behind the zeros before
    int end;            // before the zeros behind
};

// @pre 0 < number < 10^17. Without a branch on how many digits it has, which is different from number to number.
COMPLY_INLINE void split_digits(std::uint64_t number, seventeen_digits& out) noexcept {
    auto const first = number / 10'000'000'000'000'000U;
    auto const rest = number % 10'000'000'000'000'000U;
    auto const upper = to_eight_digits(static_cast<std::uint32_t>(rest / 100'000'000)); // the first in the lowest byte
    auto const lower = to_eight_digits(static_cast<std::uint32_t>(rest % 100'000'000));
    out.text[0] = static_cast<char>('0' + first);
    store_eight(out.text + 1, upper | 0x3030303030303030U);
    store_eight(out.text + 9, lower | 0x3030303030303030U);
    int const before = upper != 0 ? 1 + std::countr_zero(upper) / 8 : 9 + std::countr_zero(lower) / 8;
    int const behind = lower != 0 ? 17 - std::countl_zero(lower) / 8 : 9 - std::countl_zero(upper) / 8;
    out.begin = first != 0 ? 0 : before;
    out.end = behind;
}

// `e+22`, `e-07`, `e-308`.
COMPLY_INLINE char* write_exponent(char* cursor, int exponent) noexcept {
    *cursor++ = 'e';
    *cursor++ = exponent < 0 ? '-' : '+';
    auto const magnitude = static_cast<unsigned>(exponent < 0 ? -exponent : exponent);
    if (magnitude >= 100) {
        *cursor++ = static_cast<char>('0' + magnitude / 100);
    }
    *cursor++ = static_cast<char>('0' + magnitude / 10 % 10);
    *cursor++ = static_cast<char>('0' + magnitude % 10);
    return cursor;
}

// All digits of an integer below 2^80, of which a double holds the first 53 bits: the rest of a division of 32 bits at a
// time by 10^16 is written behind the quotient, which fits in 64 bits.
COMPLY_COLD inline char* write_integral(char* cursor, double magnitude) noexcept {
    if (magnitude < 0x1p64) {
        return write_digits(cursor, static_cast<std::uint64_t>(magnitude));
    }
    using format = floating_format<double>;
    auto const bits = std::bit_cast<std::uint64_t>(magnitude);
    auto const mantissa = (bits & (format::hidden_bit - 1)) | format::hidden_bit;
    auto const shift = static_cast<unsigned>(bits >> 52U) - 1075; // 12 to 27
    std::uint64_t const upper = mantissa >> (64 - shift);
    std::uint64_t const lower = mantissa << shift;
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

/// Writes the shortest decimal that is read back as the same number, and returns the end of it.
///
/// @param cursor  max_floating_size bytes.
/// @param value   finite. -0 becomes `-0.0`, for there are readers to whom `-0` is the integer 0.
/// The text is a number of RFC 8259 §6, without a fraction if the value is an integer: `100`, `1e+22`, `0.1`; with an
/// exponent where that is shorter.
template <binary_floating F>
[[nodiscard]] char* write_floating(char* cursor, F value) noexcept {
    using format = floating_format<F>;
    using bits_type = typename format::bits_type;
    auto const bits = std::bit_cast<bits_type>(value);
    constexpr auto sign = bits_type{1} << (8 * sizeof(F) - 1);
    *cursor = '-';
    cursor += (bits & sign) != 0;
    if ((bits & ~sign) == 0) [[unlikely]] {
        std::memcpy(cursor, "0.0", 3);
        return cursor + ((bits & sign) != 0 ? 3 : 1);
    }
    auto decimal = shortest_decimal(std::bit_cast<F>(static_cast<bits_type>(bits & ~sign)));
    seventeen_digits digits;
    split_digits(decimal.digits, digits);
    constexpr std::size_t copied = 24;
    auto const* const first = digits.text + digits.begin;
    auto const size = digits.end - digits.begin;
    decimal.exponent += 17 - digits.end;
    auto const point = size + decimal.exponent; // how many digits stand before it
    auto const copy = [first](char* to, int from, int count) {
        std::memcpy(to, first + from, copied);
        return to + count;
    };
    auto const fill = [](char* to, int count) {
        std::memset(to, '0', copied);
        return to + count;
    };
    auto const magnitude = point > 0 ? point - 1 : 1 - point; // of the exponent behind one digit
    auto const scientific_size = size + (size > 1 ? 1 : 0) + (magnitude >= 100 ? 5 : 4);
    if (decimal.exponent >= 0 && point <= scientific_size) {
        // An integer is written whole, though its shortest decimal may not be all of it.
        return decimal.exponent == 0 ? copy(cursor, 0, size)
                                     : write_integral(cursor, value < 0 ? -double{value} : double{value});
    }
    if (decimal.exponent < 0 && point > 0) {
        cursor = copy(cursor, 0, point);
        *cursor++ = '.';
        return copy(cursor, point, size - point);
    }
    if (decimal.exponent < 0 && 2 - point + size <= scientific_size) {
        cursor[0] = '0';
        cursor[1] = '.';
        return copy(fill(cursor + 2, -point), 0, size);
    }
    *cursor++ = *first;
    if (size > 1) {
        *cursor++ = '.';
        cursor = copy(cursor, 1, size - 1);
    }
    return write_exponent(cursor, point - 1);
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
