// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstdint>

namespace comply::detail {

/// A product of two 64-bit numbers.
struct wide_product {
    std::uint64_t low;
    std::uint64_t high;
};

inline namespace COMPLY_INSTRUCTION_SET {

// The portable twin of wide_multiply: four products of 32-bit halves.
[[nodiscard]] constexpr wide_product wide_multiply_by_halves(std::uint64_t a, std::uint64_t b) noexcept {
    constexpr std::uint64_t half = 0xFFFFFFFFU;
    std::uint64_t const low = (a & half) * (b & half);
    std::uint64_t const cross = (a >> 32) * (b & half) + (low >> 32);     // at most 2^64 - 2^32
    std::uint64_t const middle = (a & half) * (b >> 32) + (cross & half); // likewise
    return {(middle << 32) | (low & half), (a >> 32) * (b >> 32) + (cross >> 32) + (middle >> 32)};
}

/// a × b, all 128 bits.
[[nodiscard]] constexpr wide_product wide_multiply(std::uint64_t a, std::uint64_t b) noexcept {
#ifdef __SIZEOF_INT128__
    __extension__ using uint128 = unsigned __int128;
    uint128 const product = static_cast<uint128>(a) * b;
    return {static_cast<std::uint64_t>(product), static_cast<std::uint64_t>(product >> 64)};
#else
    return wide_multiply_by_halves(a, b);
#endif
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
