// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_16.hpp>
#include <comply/detail/scan/block_masks.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

// 32 bytes at a time, AVX2.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

#if defined(__AVX2__)

struct block_32 {
    using vector = char __attribute__((vector_size(32)));
    static constexpr std::size_t size = 32;
    vector bytes;

    [[nodiscard]] COMPLY_INLINE static block_32 load(char const* cursor) noexcept {
        block_32 loaded;
        std::memcpy(&loaded.bytes, cursor, size);
        return loaded;
    }
    // Fewer than 32 bytes, zeros behind; reads no other.
    [[nodiscard]] COMPLY_INLINE static block_32 load_below(char const* cursor, std::size_t count) noexcept {
        block_16 halves[2]{};
        if (count >= 16) {
            halves[0] = block_16::load(cursor);
            halves[1] = block_16::load_below(cursor + 16, count - 16);
        } else {
            halves[0] = block_16::load_below(cursor, count);
        }
        block_32 loaded;
        std::memcpy(&loaded.bytes, halves, size);
        return loaded;
    }
    COMPLY_INLINE void store(char* cursor) const noexcept { std::memcpy(cursor, &bytes, size); }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept {
        auto const stop = (bytes == '"') | (bytes == '\\') | ((bytes < 0x20) & (bytes >= 0));
        return {mask_of(stop), mask_of(bytes < 0)};
    }

private:
    template <class Comparison>
    [[nodiscard]] COMPLY_INLINE static std::uint64_t mask_of(Comparison const& comparison) noexcept {
        return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb256(reinterpret_cast<vector const&>(comparison)));
    }
};

#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
