// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_masks.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

// Eight bytes at a time, for any processor.

namespace comply::detail {

// Fewer than eight bytes, the first of them in the lowest eight bits; zeros behind.
[[nodiscard]] COMPLY_INLINE std::uint64_t load_below_eight(char const* cursor, std::size_t size) noexcept {
    if (size >= 4) { // two loads that overlap
        std::uint32_t low;
        std::uint32_t high;
        std::memcpy(&low, cursor, 4);
        std::memcpy(&high, cursor + size - 4, 4);
        return low | static_cast<std::uint64_t>(high) << (8 * (size - 4));
    }
    if (size == 0) {
        return 0;
    }
    auto const byte = [&](std::size_t at) { return static_cast<std::uint64_t>(static_cast<unsigned char>(cursor[at])); };
    return byte(0) | byte(size / 2) << (8 * (size / 2)) | byte(size - 1) << (8 * (size - 1));
}

struct block_8 {
    static constexpr std::size_t size = 8;
    char bytes[size];

    [[nodiscard]] COMPLY_INLINE static block_8 load(char const* cursor) noexcept { return load_below(cursor, size); }
    [[nodiscard]] COMPLY_INLINE static block_8 load_below(char const* cursor, std::size_t count) noexcept {
        block_8 loaded{};
        std::memcpy(loaded.bytes, cursor, count);
        return loaded;
    }
    COMPLY_INLINE void store(char* cursor) const noexcept { std::memcpy(cursor, bytes, size); }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept {
        block_masks masks{};
        for (std::size_t i = 0; i < size; ++i) {
            masks.stop |= static_cast<std::uint64_t>(is_string_stop(bytes[i])) << i;
            masks.high |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]) >> 7U) << i;
        }
        return masks;
    }
};

} // namespace comply::detail
