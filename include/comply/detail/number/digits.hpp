// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <type_traits>

namespace comply::detail {

/// 10^0 to 10^19, all that fit in 64 bits.
inline constexpr auto powers_of_ten = [] {
    std::array<std::uint64_t, 20> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i) {
        powers[i] = 10 * powers[i - 1];
    }
    return powers;
}();

[[nodiscard]] constexpr bool is_digit(char byte) noexcept { return byte >= '0' && byte <= '9'; }

// Of a digit.
[[nodiscard]] constexpr unsigned digit_value(char digit) noexcept { return static_cast<unsigned>(digit - '0'); }

inline namespace COMPLY_INSTRUCTION_SET {

// Eight bytes, the first of them in the lowest eight bits; every digit has become its value, 0x00 to 0x09.
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t load_eight_digits(char const* text) noexcept {
    std::uint64_t bytes = 0;
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        for (int i = 0; i < 8; ++i) {
            bytes |= std::uint64_t{static_cast<unsigned char>(text[i])} << (8 * i);
        }
    } else {
        std::memcpy(&bytes, text, 8);
    }
    return bytes ^ 0x3030303030303030U;
}

// Whether eight bytes that were loaded so were all digits.
//   a digit:        0x09 + 0x76 = 0x7F   its high bit stays clear, and nothing is carried
//   anything else:  0x0A + 0x76 = 0x80   its high bit is set, here or already
[[nodiscard]] COMPLY_INLINE constexpr bool all_are_digits(std::uint64_t eight) noexcept {
    return (((eight + 0x7676767676767676U) | eight) & 0x8080808080808080U) == 0;
}

// The number that eight digits make. Pairs, then pairs of pairs, then all: three multiplications for eight.
// Source: D. Lemire, "Number Parsing at a Gigabyte per Second" (2021), section 3.
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t eight_digits_to_number(std::uint64_t eight) noexcept {
    constexpr std::uint64_t pairs = 0x000000FF000000FFU;
    eight = eight * 10 + (eight >> 8); // in every other byte: 10 a + b
    auto const first_and_third = (eight & pairs) * (100 + (1'000'000ULL << 32));
    auto const second_and_fourth = ((eight >> 16) & pairs) * (1 + (10'000ULL << 32));
    return (first_and_third + second_and_fourth) >> 32;
}

// How many of eight bytes, loaded by load_eight_digits, are digits before the first that is none.
[[nodiscard]] COMPLY_INLINE constexpr unsigned count_leading_digits(std::uint64_t eight) noexcept {
    auto const others = ((eight + 0x7676767676767676U) | eight) & 0x8080808080808080U;
    return static_cast<unsigned>(std::countr_zero(others)) / 8; // 8 if there is no other: all 64 bits are zero
}

// The number that the first `count` digits make, of which there are fewer than eight.
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t leading_number(std::uint64_t eight, unsigned count) noexcept {
    return eight_digits_to_number(eight << 8U << (8 * (7 - count))); // zeros before; twice, for 64 bits is too far
}

// The eight digits of a number below 10^8, the first of them in the lowest eight bits, each as its value. Halves, then
// halves of halves: each quotient is the upper part of a product that does not overflow its share of the 64 bits, and
// the rest is put above it, (n - d q) << s | q = (n << s) - ((d << s) - 1) q.
//      12345678    1234 | 5678       n / 10000
//                  12 | 34 | 56 | 78   in 32 bits each, n / 100 = n * 5243 >> 19 below 10^4
//                  1 2 3 4 5 6 7 8     in 16 bits each, n / 10 = n * 103 >> 10 below 100
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t to_eight_digits(std::uint32_t number) noexcept {
    std::uint64_t const half = number / 10'000;
    auto const fours = (std::uint64_t{number} << 32U) - ((10'000ULL << 32U) - 1) * half;
    auto const hundreds = fours * 5243U >> 19U & 0x0000007F0000007FU;
    auto const twos = (fours << 16U) - ((100U << 16U) - 1) * hundreds;
    auto const tens = twos * 103U >> 10U & 0x000F000F000F000FU;
    return (twos << 8U) - ((10U << 8U) - 1) * tens;
}

// Stores eight bytes, the first of them from the lowest eight bits.
COMPLY_INLINE constexpr void store_eight(char* cursor, std::uint64_t bytes) noexcept {
    if (std::is_constant_evaluated() || std::endian::native != std::endian::little) {
        for (int i = 0; i < 8; ++i) {
            cursor[i] = static_cast<char>(bytes >> (8 * i) & 0xFFU);
        }
    } else {
        std::memcpy(cursor, &bytes, 8);
    }
}

/// Writes a number below 10^8. @pre eight bytes may be overwritten. Without a branch on how many digits it has.
[[nodiscard]] COMPLY_INLINE char* write_up_to_eight_digits(char* cursor, std::uint32_t number) noexcept {
    auto const eight = to_eight_digits(number);
    auto const zeros = static_cast<unsigned>(std::countr_zero(eight | std::uint64_t{1} << 56U)) / 8; // the last stays
    auto const text = (eight | 0x3030303030303030U) >> (8 * zeros);
    store_eight(cursor, text);
    return cursor + 8 - zeros;
}

/// Writes a number. @pre 24 bytes may be overwritten.
[[nodiscard]] COMPLY_NOINLINE_FUNCTION char* write_digits(char* cursor, std::uint64_t number) noexcept {
    constexpr std::uint64_t eight = 100'000'000;
    auto const write_eight = [&cursor](std::uint64_t part) {
        store_eight(cursor, to_eight_digits(static_cast<std::uint32_t>(part)) | 0x3030303030303030U);
        cursor += 8;
    };
    auto const upper = number / eight;
    if (upper < eight) {
        if (upper == 0) {
            return write_up_to_eight_digits(cursor, static_cast<std::uint32_t>(number));
        }
        cursor = write_up_to_eight_digits(cursor, static_cast<std::uint32_t>(upper));
    } else {
        cursor = write_up_to_eight_digits(cursor, static_cast<std::uint32_t>(upper / eight));
        write_eight(upper % eight);
    }
    write_eight(number % eight);
    return cursor;
}

/// Reads the digits that begin at `cursor`, modulo 2^64. @pre 24 bytes may be read; more digits are not looked at.
/// Without a branch for each digit.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_up_to_24_digits(char const* cursor,
                                                                       std::uint64_t& number) noexcept {
    number = 0;
    for (int part = 0; part < 3; ++part) {
        auto const eight = load_eight_digits(cursor);
        auto const count = count_leading_digits(eight);
        if (count < 8) {
            number = number * powers_of_ten[count] + (count == 0 ? 0 : leading_number(eight, count));
            return cursor + count;
        }
        number = number * 100'000'000 + eight_digits_to_number(eight);
        cursor += 8;
    }
    return cursor;
}

/// Appends the digits that begin at `cursor` to `number`, modulo 2^64; the result is behind the last of them.
[[nodiscard]] COMPLY_INLINE constexpr char const* append_digits(char const* cursor, char const* end,
                                                                std::uint64_t& number) noexcept {
    while (end - cursor >= 8) {
        auto const eight = load_eight_digits(cursor);
        if (!all_are_digits(eight)) {
            break;
        }
        number = number * 100'000'000 + eight_digits_to_number(eight);
        cursor += 8;
    }
    for (; cursor != end && is_digit(*cursor); ++cursor) {
        number = number * 10 + digit_value(*cursor);
    }
    return cursor;
}

/// The same digit by digit, for where there are few, or numbers are not read for speed: it is less code.
[[nodiscard]] COMPLY_NOINLINE constexpr char const* append_digits_slowly(char const* cursor, char const* end,
                                                                     std::uint64_t& number) noexcept {
    for (; cursor != end && is_digit(*cursor); ++cursor) {
        number = number * 10 + digit_value(*cursor);
    }
    return cursor;
}

/// The same where there are mostly less than five, such as before the `.`: saves 5 to 10 % of a short double.
[[nodiscard]] COMPLY_INLINE constexpr char const* append_few_digits(char const* cursor, char const* end,
                                                                    std::uint64_t& number) noexcept {
    auto const few_end = end - cursor > 4 ? cursor + 4 : end;
    for (; cursor != few_end && is_digit(*cursor); ++cursor) {
        number = number * 10 + digit_value(*cursor);
    }
    return cursor != few_end ? cursor : append_digits(cursor, end, number);
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
