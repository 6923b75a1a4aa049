// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/digits.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The text of eight digits or of sixteen, zeros before them included, and how many there are up to the last that is not
// 0: with the one that follows, if that is not.

namespace comply::detail {

inline namespace COMPLY_INSTRUCTION_SET {

/// Of a number below 10^8.
class eight_digits {
public:
    static constexpr std::ptrdiff_t size = 8;

    COMPLY_INLINE explicit eight_digits(std::uint64_t number) noexcept
        : digits_(to_eight_digits(static_cast<std::uint32_t>(number))) {}

    /// The first of them in the lowest eight bits.
    [[nodiscard]] COMPLY_INLINE std::uint64_t first_eight() const noexcept { return digits_ | 0x3030303030303030U; }
    COMPLY_INLINE void store(char* cursor) const noexcept { store_eight(cursor, first_eight()); }
    /// @pre the number is not 0
    [[nodiscard]] COMPLY_INLINE std::ptrdiff_t count(bool is_followed) const noexcept {
        return is_followed ? 9 : 8 - std::countl_zero(digits_ | 1U) / 8;
    }

private:
    std::uint64_t digits_;
};

/// Of a number below 10^16: eight at a time.
class sixteen_digits_by_eights {
public:
    static constexpr std::ptrdiff_t size = 16;

    COMPLY_INLINE explicit sixteen_digits_by_eights(std::uint64_t number) noexcept
        : first_(number / 100'000'000), second_(number % 100'000'000) {}

    [[nodiscard]] COMPLY_INLINE std::uint64_t first_eight() const noexcept { return first_.first_eight(); }
    [[nodiscard]] COMPLY_INLINE std::uint64_t second_eight() const noexcept { return second_.first_eight(); }
    COMPLY_INLINE void store(char* cursor) const noexcept {
        first_.store(cursor);
        second_.store(cursor + 8);
    }
    /// @pre the number is not 0
    [[nodiscard]] COMPLY_INLINE std::ptrdiff_t count(bool is_followed) const noexcept {
        auto const second = second_.count(is_followed);
        return second_.first_eight() != eight_zeros || is_followed ? 8 + second : first_.count(false);
    }

private:
    static constexpr std::uint64_t eight_zeros = 0x3030303030303030U;
    eight_digits first_;
    eight_digits second_;
};

#if defined(__SSE2__)

/// The same by SSE2, all at once: of the time that a double takes, 5 to 18 % less.
class sixteen_digits_at_once {
public:
    static constexpr std::ptrdiff_t size = 16;

    // The steps of to_eight_digits, in both halves.
    COMPLY_INLINE explicit sixteen_digits_at_once(std::uint64_t number) noexcept {
        auto const eight = eights{number / 100'000'000, number % 100'000'000};
        auto const half = multiply(eight, 3'518'437'209) >> 45; // n / 10000
        auto const four = (eight - multiply(half, 10'000)) << 32 | half;
        auto const four_twice = std::bit_cast<twos>(four); // numbers below 10^4, each before a 0
        auto const hundreds = std::bit_cast<fours>(multiply_high(four_twice, 5243)) >> 3; // n / 100 = n * 5243 >> 19
        auto const units = std::bit_cast<fours>(four_twice - std::bit_cast<twos>(hundreds) * 100);
        auto const two = std::bit_cast<twos>(units << 16 | hundreds);
        auto const tens = multiply_high(two, 6554); // n / 10 = n * 6554 >> 16 below 100
        digits_ = std::bit_cast<bytes>((two << 8) - tens * 2559);
    }

    [[nodiscard]] COMPLY_INLINE std::uint64_t first_eight() const noexcept { return std::bit_cast<eights>(text())[0]; }
    [[nodiscard]] COMPLY_INLINE std::uint64_t second_eight() const noexcept { return std::bit_cast<eights>(text())[1]; }
    COMPLY_INLINE void store(char* cursor) const noexcept {
        auto const all = text();
        std::memcpy(cursor, &all, sizeof all);
    }
    /// @pre the number is not 0
    [[nodiscard]] COMPLY_INLINE std::ptrdiff_t count(bool is_followed) const noexcept {
        auto const others = static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(std::bit_cast<bytes>(digits_ > 0)));
        return 32 - std::countl_zero(others | std::uint32_t{is_followed} << 16U | 1U);
    }

private:
    using bytes = char __attribute__((vector_size(16)));
    using twos = short __attribute__((vector_size(16)));
    using fours = int __attribute__((vector_size(16)));
    using eights = std::uint64_t __attribute__((vector_size(16)));
    bytes digits_;

    [[nodiscard]] COMPLY_INLINE bytes text() const noexcept { return digits_ | '0'; }
    // Of 32 bits each.
    [[nodiscard]] COMPLY_INLINE static eights multiply(eights numbers, std::uint32_t factor) noexcept {
        return std::bit_cast<eights>(
            __builtin_ia32_pmuludq128(std::bit_cast<fours>(numbers), std::bit_cast<fours>(eights{factor, factor})));
    }
    // The upper 16 bits of each product.
    [[nodiscard]] COMPLY_INLINE static twos multiply_high(twos numbers, short factor) noexcept {
        return __builtin_ia32_pmulhuw128(numbers, twos{} + factor);
    }
};

using sixteen_digits = sixteen_digits_at_once;

#else

using sixteen_digits = sixteen_digits_by_eights;

#endif

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
