// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__AVX2__) // this header takes four times as long to compile
#include <immintrin.h>
#elif defined(__SSE2__)
#include <emmintrin.h>
#endif

// As many bytes of a string as the instruction set looks at together, with a bit for each in two masks:
//
//      bytes  d i s p l a y " , " ü
//      stop   0 0 0 0 0 0 0 1 0 1 0 0    quote, backslash or below 0x20
//      high   0 0 0 0 0 0 0 0 0 0 1 1    not ASCII

namespace comply::detail {

[[nodiscard]] constexpr bool is_string_stop(char byte) noexcept {
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

struct block_masks {
    std::uint64_t stop; ///< bit n: byte n ends the plain part of a string
    std::uint64_t high; ///< bit n: byte n is not ASCII
};

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

inline namespace COMPLY_INSTRUCTION_SET {

#if defined(__SSE2__)

[[nodiscard]] COMPLY_INLINE __m128i load_sixteen(char const* cursor) noexcept {
    return _mm_loadu_si128(reinterpret_cast<__m128i const*>(cursor));
}

// Fewer than sixteen bytes, zeros behind; reads no other.
[[nodiscard]] COMPLY_INLINE __m128i load_below_sixteen(char const* cursor, std::size_t size) noexcept {
    if (size >= 8) {
        std::uint64_t low;
        std::memcpy(&low, cursor, 8);
        return _mm_set_epi64x(static_cast<long long>(load_below_eight(cursor + 8, size - 8)), static_cast<long long>(low));
    }
    return _mm_cvtsi64_si128(static_cast<long long>(load_below_eight(cursor, size)));
}

[[nodiscard]] COMPLY_INLINE block_masks classify_sixteen(__m128i bytes) noexcept {
    auto const control = _mm_cmpeq_epi8(_mm_max_epu8(bytes, _mm_set1_epi8(0x1F)), _mm_set1_epi8(0x1F));
    auto const stop = _mm_or_si128(
        _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')), _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'))), control);
    return {static_cast<std::uint32_t>(_mm_movemask_epi8(stop)), static_cast<std::uint32_t>(_mm_movemask_epi8(bytes))};
}

#endif

#if defined(__AVX512BW__) && defined(__AVX512VL__)

struct block {
    static constexpr std::size_t size = 64;
    __m512i bytes;

    [[nodiscard]] COMPLY_INLINE static block load(char const* cursor) noexcept { return {_mm512_loadu_si512(cursor)}; }
    [[nodiscard]] COMPLY_INLINE static block load_below(char const* cursor, std::size_t count) noexcept {
        return {_mm512_maskz_loadu_epi8((std::uint64_t{1} << count) - 1, cursor)};
    }
    COMPLY_INLINE void store(char* cursor) const noexcept { _mm512_storeu_si512(cursor, bytes); }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept {
        return {_mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('"')) |
                    _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8('\\')) |
                    _mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(0x20)),
                _mm512_movepi8_mask(bytes)};
    }
};

#elif defined(__AVX2__)

struct block {
    static constexpr std::size_t size = 32;
    __m256i bytes;

    [[nodiscard]] COMPLY_INLINE static block load(char const* cursor) noexcept {
        return {_mm256_loadu_si256(reinterpret_cast<__m256i const*>(cursor))};
    }
    [[nodiscard]] COMPLY_INLINE static block load_below(char const* cursor, std::size_t count) noexcept {
        return {count >= 16 ? _mm256_set_m128i(load_below_sixteen(cursor + 16, count - 16), load_sixteen(cursor))
                            : _mm256_zextsi128_si256(load_below_sixteen(cursor, count))};
    }
    COMPLY_INLINE void store(char* cursor) const noexcept {
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(cursor), bytes);
    }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept {
        auto const limit = _mm256_set1_epi8(0x1F);
        auto const control = _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, limit), limit);
        auto const stop = _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"')),
                                                          _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'))),
                                          control);
        return {static_cast<std::uint32_t>(_mm256_movemask_epi8(stop)),
                static_cast<std::uint32_t>(_mm256_movemask_epi8(bytes))};
    }
};

#elif defined(__SSE2__)

struct block {
    static constexpr std::size_t size = 16;
    __m128i bytes;

    [[nodiscard]] COMPLY_INLINE static block load(char const* cursor) noexcept { return {load_sixteen(cursor)}; }
    [[nodiscard]] COMPLY_INLINE static block load_below(char const* cursor, std::size_t count) noexcept {
        return {load_below_sixteen(cursor, count)};
    }
    COMPLY_INLINE void store(char* cursor) const noexcept {
        _mm_storeu_si128(reinterpret_cast<__m128i*>(cursor), bytes);
    }
    [[nodiscard]] COMPLY_INLINE block_masks classify() const noexcept { return classify_sixteen(bytes); }
};

#else

// The portable twin.
struct block {
    static constexpr std::size_t size = 8;
    char bytes[size];

    [[nodiscard]] static block load(char const* cursor) noexcept { return load_below(cursor, size); }
    [[nodiscard]] static block load_below(char const* cursor, std::size_t count) noexcept {
        block loaded{};
        std::memcpy(loaded.bytes, cursor, count);
        return loaded;
    }
    void store(char* cursor) const noexcept { std::memcpy(cursor, bytes, size); }
    [[nodiscard]] block_masks classify() const noexcept {
        block_masks masks{};
        for (std::size_t i = 0; i < size; ++i) {
            masks.stop |= static_cast<std::uint64_t>(is_string_stop(bytes[i])) << i;
            masks.high |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[i]) >> 7U) << i;
        }
        return masks;
    }
};

#endif

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
