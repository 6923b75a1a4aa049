// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/to_size.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace comply::detail {

[[nodiscard]] constexpr bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// How many bytes are not the first of a code point: those of the form 10xxxxxx. Eight at a time, whose high bit is set and
/// the next is not; what is found is added up in eight sums of eight bits.
[[nodiscard]] constexpr std::size_t count_continuations(std::string_view text) noexcept {
    constexpr std::size_t most_rounds = 255; // before a sum could overflow
    std::size_t count = 0;
    std::size_t at = 0;
    while (!std::is_constant_evaluated() && text.size() - at >= 8) {
        std::uint64_t sums = 0;
        auto const end = at + 8 * smaller_of((text.size() - at) / 8, most_rounds);
        for (; at != end; at += 8) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, text.data() + at, 8);
            sums += (bytes & ~(bytes << 1U)) >> 7U & 0x0101010101010101U;
        }
        sums = (sums & 0x00FF00FF00FF00FFU) + (sums >> 8U & 0x00FF00FF00FF00FFU);
        count += to_size(sums * 0x0001000100010001U >> 48U);
    }
#if defined(__clang__)
#pragma clang loop vectorize(disable) unroll(disable) // these are less than eight
#endif
    for (; at < text.size(); ++at) {
        count += is_continuation(text[at]);
    }
    return count;
}

/// Where a text that is explained lies, if it is a part of a longer one.
struct text_place {
    std::size_t offset = 0; ///< as in violation, of the text's first byte
    std::size_t line = 1;
    std::size_t column = 1;
    std::string_view pointer{}; ///< of the value that the text holds
    std::string_view around{};  ///< what excerpts may show of the longer text, which the text lies in; empty: the text
};

/// The first byte of [cursor, end) that cannot stand there in UTF-8 (RFC 3629 §4): `end` if all is well or if the
/// text ends within a sequence that was well so far, in which case `*cut` is set.
[[nodiscard]] COMPLY_NOINLINE constexpr char const* find_invalid_utf8(char const* cursor, char const* end,
                                                                      bool* cut) noexcept {
    while (cursor != end) {
        if (!std::is_constant_evaluated()) {
            while (end - cursor >= 8) { // most texts are ASCII for most of their length
                std::uint64_t bytes;
                std::memcpy(&bytes, cursor, 8);
                if ((bytes & 0x8080808080808080U) != 0) {
                    break;
                }
                cursor += 8;
            }
            if (cursor == end) {
                break;
            }
        }
        auto const lead = static_cast<unsigned char>(*cursor);
        if (lead < 0x80) {
            ++cursor;
            continue;
        }
        // UTF8-2 = %xC2-DF tail; UTF8-3 and UTF8-4 narrow their second byte, which excludes overlong forms, surrogates
        // and what lies above U+10FFFF.
        if (lead < 0xC2 || lead > 0xF4) {
            return cursor;
        }
        int const tails = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
        unsigned const low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        unsigned const high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        ++cursor;
        for (int i = 0; i < tails; ++i, ++cursor) {
            if (cursor == end) {
                *cut = true;
                return end;
            }
            auto const tail = static_cast<unsigned char>(*cursor);
            if (i == 0 ? tail < low || tail > high : !is_continuation(*cursor)) {
                return cursor;
            }
        }
    }
    return end;
}

/// As above; a sequence that the end cuts counts as invalid at its last byte.
[[nodiscard]] constexpr char const* find_invalid_utf8(char const* cursor, char const* end) noexcept {
    bool cut = false;
    auto const at = find_invalid_utf8(cursor, end, &cut);
    return cut ? at - 1 : at;
}

} // namespace comply::detail
