// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/wide_multiply.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// A non-negative integer on the stack, for comparing a decimal with a binary number exactly.
///
/// Its capacity is what the longest comparison for a double needs. On one side stand 770 decimal digits,
/// 2,558 bits; on the other an odd multiple of half a unit in the last place, 54 bits, times 5^1094, 2,541
/// bits. That makes 41 words. Nothing larger may be made of it.
class big_integer {
public:
    static constexpr std::size_t capacity = 44;

    constexpr explicit big_integer(std::uint64_t value) noexcept : size_(value != 0) { words_[0] = value; }

    // *this = *this × factor + addend, where factor is not 0.
    constexpr void multiply_add(std::uint64_t factor, std::uint64_t addend) noexcept {
        std::uint64_t carry = addend;
        for (std::size_t i = 0; i != size_; ++i) {
            auto const product = wide_multiply(words_[i], factor);
            words_[i] = product.low + carry;
            carry = product.high + (words_[i] < carry); // at most 2^64 - 1
        }
        if (carry != 0) {
            words_[size_++] = carry;
        }
    }

    constexpr void multiply_by_power_of_five(std::int64_t exponent) noexcept {
        constexpr std::uint64_t five_to_27 = 7450580596923828125; // the largest below 2^64
        for (; exponent >= 27; exponent -= 27) {
            multiply_add(five_to_27, 0);
        }
        std::uint64_t rest = 1;
        for (; exponent > 0; --exponent) {
            rest *= 5;
        }
        multiply_add(rest, 0);
    }

    constexpr void shift_left(std::int64_t bits) noexcept {
        multiply_add(std::uint64_t{1} << (bits % 64), 0);
        auto const words = static_cast<std::size_t>(bits / 64);
        if (words == 0 || size_ == 0) {
            return;
        }
        for (std::size_t i = size_; i-- != 0;) {
            words_[i + words] = words_[i];
        }
        for (std::size_t i = 0; i != words; ++i) {
            words_[i] = 0;
        }
        size_ += words;
    }

    [[nodiscard]] friend constexpr std::strong_ordering operator<=>(big_integer const& a,
                                                                    big_integer const& b) noexcept {
        if (a.size_ != b.size_) {
            return a.size_ <=> b.size_;
        }
        for (std::size_t i = a.size_; i-- != 0;) {
            if (a.words_[i] != b.words_[i]) {
                return a.words_[i] <=> b.words_[i];
            }
        }
        return std::strong_ordering::equal;
    }

private:
    std::array<std::uint64_t, capacity> words_{}; // the lowest first
    std::size_t size_;                            // the last of them is not 0
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
