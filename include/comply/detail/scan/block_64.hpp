// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_masks.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

// 64 bytes at a time, AVX-512. Written with the compilers' own vectors, for <immintrin.h> would cost a small unit a fifth
// of its time to compile; and for a function that is compiled for AVX-512 in a unit that is not (COMPLY_WIDE_TARGET).

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

#if defined(COMPLY_HAS_WIDE_BLOCKS)

struct block_64 {
    using vector = char __attribute__((vector_size(64)));
#if defined(__clang__)
    using source = vector const*;
    using target = vector*;
#else
    using source = char const*;
    using target = char*;
#endif
    static constexpr std::size_t size = 64;
    vector bytes;

    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE static block_64 load(char const* cursor) noexcept {
        block_64 loaded;
        std::memcpy(&loaded.bytes, cursor, size);
        return loaded;
    }
    // Fewer than 64 bytes, zeros behind, and as many before as `first` says; reads no other.
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE static block_64 load_below(char const* cursor, std::size_t count,
                                                                              unsigned first = 0) noexcept {
        auto const from = reinterpret_cast<source>(reinterpret_cast<std::uintptr_t>(cursor) - first);
        return {__builtin_ia32_loaddquqi512_mask(from, vector{}, below(count) << first)};
    }
    COMPLY_WIDE_TARGET COMPLY_INLINE void store(char* cursor) const noexcept { std::memcpy(cursor, &bytes, size); }
    // Stores the first `count` bytes, fewer than 64, and no other.
    COMPLY_WIDE_TARGET COMPLY_INLINE void store_below(char* cursor, std::size_t count) const noexcept {
        __builtin_ia32_storedquqi512_mask(static_cast<target>(static_cast<void*>(cursor)), bytes, below(count));
    }
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE block_masks classify() const noexcept {
        return {equal('"') | equal('\\') | less_without_sign(0x20), less(0)};
    }
    // Whether the first `count` bytes may stand in a string as they are, and are ASCII. @pre the others are zeros
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE bool is_plain_below(std::size_t count) const noexcept {
        return ((equal('"') | equal('\\') | less(0x20)) & below(count)) == 0;
    }
    // Whether one of the first `count` bytes needs an escape.
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE bool has_escapes_below(std::size_t count) const noexcept {
        return (classify().stop & below(count)) != 0;
    }
    // Below 0x20 as numbers with sign are control characters and all that is not ASCII.
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE quoted_size find_quote() const noexcept {
        return quoted_size_of(equal('"'), equal('\\') | less(0x20));
    }

    // Whether the first `count` bytes are `padded`, 64 bytes with zeros behind the first zero, and it has no more.
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE bool is_padded(char const* padded, std::size_t count) const noexcept {
        auto const other = load(padded).bytes;
        auto const same = __builtin_ia32_cmpb512_mask(bytes, other, 0, ~std::uint64_t{0});
        auto const zeros = __builtin_ia32_cmpb512_mask(other, vector{}, 0, ~std::uint64_t{0});
        return (static_cast<std::uint64_t>(same) & below(count)) == below(count) &&
               (static_cast<std::uint64_t>(zeros) >> count & 1U) != 0;
    }
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE bool are_zeros_through(std::size_t index) const noexcept {
        return (equal(0) | ~(~std::uint64_t{0} >> (63 - index))) == ~std::uint64_t{0};
    }

private:
    static constexpr std::uint64_t below(std::size_t count) noexcept { return (std::uint64_t{1} << count) - 1; }

    // The last argument of these: which bytes are compared.
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE std::uint64_t equal(char byte) const noexcept {
        return static_cast<std::uint64_t>(__builtin_ia32_cmpb512_mask(bytes, vector{} + byte, 0, ~std::uint64_t{0}));
    }
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE std::uint64_t less(char byte) const noexcept {
        return static_cast<std::uint64_t>(__builtin_ia32_cmpb512_mask(bytes, vector{} + byte, 1, ~std::uint64_t{0}));
    }
    [[nodiscard]] COMPLY_WIDE_TARGET COMPLY_INLINE std::uint64_t less_without_sign(char byte) const noexcept {
        return static_cast<std::uint64_t>(__builtin_ia32_ucmpb512_mask(bytes, vector{} + byte, 1, ~std::uint64_t{0}));
    }
};

#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
