// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_64.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

// UTF-8 of less than 64 bytes, looked at together. Whether two bytes may follow each other depends on four bits of the
// first, its other four, and four of the second: three tables of 16 say, for each of eight ways to be wrong, which of these
// bits allow it; what all three allow is wrong. Third and fourth bytes then must be where, and only where, a lead announces
// them. Source: J. Keiser, D. Lemire, "Validating UTF-8 In Less Than One Instruction Per Byte" (2020).

namespace comply::detail {

#if defined(COMPLY_HAS_WIDE_BLOCKS)

// The ways, a bit each; the last is none by itself, but wrong unless a lead two or three bytes before announced it.
inline constexpr std::uint8_t too_short = 1U << 0U;      // a lead or ASCII where a continuation must be
inline constexpr std::uint8_t too_long = 1U << 1U;       // a continuation behind ASCII
inline constexpr std::uint8_t overlong_three = 1U << 2U; // E0 before less than A0
inline constexpr std::uint8_t too_large = 1U << 3U;      // F4 before more than 8F, or F5 and above
inline constexpr std::uint8_t surrogate = 1U << 4U;      // ED before more than 9F
inline constexpr std::uint8_t overlong_two = 1U << 5U;   // C0, C1
inline constexpr std::uint8_t too_large_or_overlong_four = 1U << 6U; // F5 and above before 80 to 8F; F0 before less than 90
inline constexpr std::uint8_t two_continuations = 1U << 7U;

// Indexed by the upper four bits of the first byte, its lower four, and the upper four of the second.
inline constexpr std::array<std::uint8_t, 16> utf8_by_first_high = [] {
    std::array<std::uint8_t, 16> allowed{};
    for (std::size_t i = 0; i < 8; ++i) {
        allowed[i] = too_long;
    }
    for (std::size_t i = 8; i < 12; ++i) {
        allowed[i] = two_continuations;
    }
    allowed[0xC] = too_short | overlong_two;
    allowed[0xD] = too_short;
    allowed[0xE] = too_short | overlong_three | surrogate;
    allowed[0xF] = too_short | too_large | too_large_or_overlong_four;
    return allowed;
}();
inline constexpr std::array<std::uint8_t, 16> utf8_by_first_low = [] {
    constexpr std::uint8_t any = too_short | too_long | two_continuations;
    std::array<std::uint8_t, 16> allowed{};
    for (std::size_t i = 0; i < 16; ++i) {
        allowed[i] = static_cast<std::uint8_t>(any | (i < 2 ? overlong_two : 0U) | (i == 0 ? overlong_three : 0U) |
                                               (i == 0 || i > 4 ? too_large_or_overlong_four : 0U) |
                                               (i >= 4 ? too_large : 0U) | (i == 0xD ? surrogate : 0U));
    }
    return allowed;
}();
inline constexpr std::array<std::uint8_t, 16> utf8_by_second_high = [] {
    constexpr std::uint8_t continuation = too_long | overlong_two | two_continuations;
    std::array<std::uint8_t, 16> allowed{};
    allowed.fill(too_short);
    allowed[0x8] = continuation | overlong_three | too_large_or_overlong_four;
    allowed[0x9] = continuation | overlong_three | too_large;
    allowed[0xA] = continuation | surrogate | too_large;
    allowed[0xB] = continuation | surrogate | too_large;
    return allowed;
}();

inline namespace COMPLY_INSTRUCTION_SET {

using unsigned_vector_64 = unsigned char __attribute__((vector_size(64)));

[[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE unsigned_vector_64
look_up_64(std::array<std::uint8_t, 16> const& table, unsigned_vector_64 indices) noexcept {
    block_64 tables;
    for (std::size_t at = 0; at < 64; at += 16) {
        std::memcpy(reinterpret_cast<char*>(&tables.bytes) + at, table.data(), 16);
    }
    auto const at_indices = reinterpret_cast<block_64::vector>(indices);
#if defined(__clang__)
    return reinterpret_cast<unsigned_vector_64>(__builtin_ia32_pshufb512(tables.bytes, at_indices));
#else
    return reinterpret_cast<unsigned_vector_64>(
        __builtin_ia32_pshufb512_mask(tables.bytes, at_indices, tables.bytes, ~std::uint64_t{0}));
#endif
}

// The bytes `distance` before each.
[[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE unsigned_vector_64 bytes_before(char const* text, std::size_t size,
                                                                               unsigned distance) noexcept {
    return reinterpret_cast<unsigned_vector_64>(block_64::load_below(text, size, distance).bytes);
}

/// Whether the first `size` bytes at `text` are UTF-8. @pre size < 64. Reads no others.
[[nodiscard]] COMPLY_WIDE_TARGET COMPLY_NOINLINE_FUNCTION bool is_utf8_below(char const* text,
                                                                             std::size_t size) noexcept {
    auto const here = bytes_before(text, size, 0);
    auto const first = bytes_before(text, size, 1);
    auto const pairs = look_up_64(utf8_by_first_high, first >> 4) & look_up_64(utf8_by_first_low, first & 0x0F) &
                       look_up_64(utf8_by_second_high, here >> 4);
    auto const announced = (bytes_before(text, size, 2) >= 0xE0) | (bytes_before(text, size, 3) >= 0xF0);
    auto const wrong = pairs ^ (reinterpret_cast<unsigned_vector_64>(announced) & two_continuations);
    // A sequence that the end cuts is seen at the zero behind it.
    return block_64{reinterpret_cast<block_64::vector>(wrong)}.are_zeros_through(size);
}

} // namespace COMPLY_INSTRUCTION_SET

#endif

} // namespace comply::detail
