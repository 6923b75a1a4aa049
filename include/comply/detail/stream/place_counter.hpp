// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace comply::detail {

/// How many of the bytes of [cursor, end) continue a code point: eight at a time, each in a lane of a sum.
[[nodiscard]] inline std::size_t count_continuations(char const* cursor, char const* end) noexcept {
    constexpr std::uint64_t ones = 0x0101010101010101U;
    std::size_t count = 0;
    while (end - cursor >= 8) {
        std::uint64_t lanes = 0;
        for (int i = 0; i < 255 && end - cursor >= 8; ++i, cursor += 8) { // a lane holds no more
            std::uint64_t bytes;
            std::memcpy(&bytes, cursor, 8);
            lanes += (bytes >> 7U) & ~(bytes >> 6U) & ones; // 10xxxxxx
        }
        auto const pairs = (lanes & 0x00FF00FF00FF00FFU) + ((lanes >> 8U) & 0x00FF00FF00FF00FFU);
        count += (pairs * 0x0001000100010001U) >> 48U;
    }
    for (; cursor != end; ++cursor) {
        count += is_continuation(*cursor);
    }
    return count;
}

/// Counts the lines and columns of a stream, forwards, as it passes: what is passed need not stay in memory.
class place_counter {
public:
    void advance(char const* cursor, char const* end) noexcept {
        while (cursor != end) {
            auto const feed = static_cast<char const*>(std::memchr(cursor, '\n', static_cast<std::size_t>(end - cursor)));
            if (feed == nullptr) {
                column += static_cast<std::size_t>(end - cursor) - count_continuations(cursor, end);
                return;
            }
            ++line;
            column = 1;
            cursor = feed + 1;
        }
    }

    std::size_t line = 1;
    std::size_t column = 1; ///< in code points
};

} // namespace comply::detail
