// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_8.hpp>
#include <comply/detail/scan/block_masks.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

// 16 bytes at a time, SSE2.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

#if defined(__SSE2__)

struct block_16 {
    using vector = char __attribute__((vector_size(16)));
    static constexpr std::size_t size = 16;
    vector bytes;

    [[nodiscard]] COMPLY_INLINE static block_16 load(char const* cursor) noexcept {
        block_16 loaded;
        std::memcpy(&loaded.bytes, cursor, size);
        return loaded;
    }
    // Fewer than 16 bytes, zeros behind; reads no other.
    [[nodiscard]] COMPLY_INLINE static block_16 load_below(char const* cursor, std::size_t count) noexcept {
        std::uint64_t halves[2]{};
        if (count >= 8) {
            std::memcpy(&halves[0], cursor, 8);
            halves[1] = load_below_eight(cursor + 8, count - 8);
        } else {
            halves[0] = load_below_eight(cursor, count);
        }
        block_16 loaded;
        std::memcpy(&loaded.bytes, halves, size);
        return loaded;
    }
    COMPLY_INLINE void store(char* cursor) const noexcept { std::memcpy(cursor, &bytes, size); }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept {
        auto const stop = (bytes == '"') | (bytes == '\\') | ((bytes < 0x20) & (bytes >= 0));
        return {mask_of(stop), mask_of(bytes < 0)};
    }
    // A bit for each byte that is a quote.
    [[nodiscard]] COMPLY_INLINE std::uint64_t quotes() const noexcept { return mask_of(bytes == '"'); }
    // A bit for each byte that may not stand in a string as it is, or is not ASCII: below 0x20 as numbers with sign are
    // control characters and all that is not ASCII.
    [[nodiscard]] COMPLY_INLINE std::uint64_t others() const noexcept {
        return mask_of((bytes == '\\') | (bytes < 0x20));
    }
    [[nodiscard]] COMPLY_INLINE std::uint64_t backslashes() const noexcept { return mask_of(bytes == '\\'); }
    // A bit for each byte that is a bracket, a brace or a comma: brackets and braces differ in one bit.
    [[nodiscard]] COMPLY_INLINE std::uint64_t structure() const noexcept {
        auto const braces = bytes | 0x20;
        return mask_of((braces == '{') | (braces == '}') | (bytes == ','));
    }
    // A bit for each byte that is no white space of JSON.
    [[nodiscard]] COMPLY_INLINE std::uint64_t not_whitespace() const noexcept {
        return mask_of((bytes != ' ') & (bytes != '\n') & (bytes != '\r') & (bytes != '\t'));
    }

private:
    template <class Comparison>
    [[nodiscard]] COMPLY_INLINE static std::uint64_t mask_of(Comparison const& comparison) noexcept {
        return static_cast<std::uint32_t>(__builtin_ia32_pmovmskb128(reinterpret_cast<vector const&>(comparison)));
    }
};

#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
