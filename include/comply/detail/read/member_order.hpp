// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace comply::detail {

/// In which order the members of a struct's objects come, where that is not the order of their description: a program that
/// writes many objects mostly writes all in one order. Learnt from the objects of one text; of each slot, the one behind
/// which it stood last.
class member_order {
public:
    static constexpr std::size_t slot_limit = 64;

    /// Forgets what was learnt of another struct. @param owner  what stands for the struct
    COMPLY_INLINE void claim(void const* owner) noexcept {
        if (owner_ != owner) [[unlikely]] {
            start(owner);
        }
    }

    /// The slot that came behind this one; slot_limit: none is known, or the members come in no order.
    [[nodiscard]] COMPLY_INLINE std::size_t behind(std::size_t slot) const noexcept {
        return misses_ < most_misses && slot <= slot_limit ? next_[slot] : slot_limit;
    }

    void confirm() noexcept { misses_ = 0; }

    /// @pre slot < slot_limit, and before <= slot_limit, which stands for the beginning
    COMPLY_INLINE void learn(std::size_t before, std::size_t slot) noexcept {
        misses_ += misses_ < most_misses && next_[before] != slot_limit;
        next_[before] = static_cast<std::uint8_t>(slot);
    }

private:
    // After so many one behind the other, guessing costs more than it may gain.
    static constexpr unsigned most_misses = 32;

    COMPLY_NOINLINE void start(void const* owner) noexcept {
        owner_ = owner;
        misses_ = 0;
        next_.fill(static_cast<std::uint8_t>(slot_limit));
    }

    void const* owner_ = nullptr;
    unsigned misses_ = 0;
    std::array<std::uint8_t, slot_limit + 1> next_; // filled by start()
};

/// One for each of the structs that lie within each other, as long as there are not many.
class member_orders {
public:
    [[nodiscard]] COMPLY_INLINE member_order& of(void const* owner) noexcept {
        auto& order = orders_[(reinterpret_cast<std::uintptr_t>(owner) / 32) % orders_.size()];
        order.claim(owner);
        return order;
    }

private:
    std::array<member_order, 4> orders_;
};

/// Whether `size` bytes at `text` are those at `other`. @pre size != 0; seven bytes more may be read of both
[[nodiscard]] COMPLY_INLINE bool are_equal(char const* text, char const* other, std::size_t size) noexcept {
    auto const difference_at = [&](std::size_t at) {
        std::uint64_t a;
        std::uint64_t b;
        std::memcpy(&a, text + at, 8);
        std::memcpy(&b, other + at, 8);
        return a ^ b;
    };
    std::size_t at = 0;
    std::uint64_t difference = 0;
#if defined(__clang__)
#pragma clang loop vectorize(disable) unroll(disable) // it is seldom more than twice
#endif
    for (; at + 8 < size; at += 8) {
        difference |= difference_at(at);
    }
    auto const beyond = 64 - 8 * (size - at); // bits
    auto const last = difference_at(at);
    difference |= std::endian::native == std::endian::little ? last << beyond : last >> beyond;
    return difference == 0;
}

} // namespace comply::detail
