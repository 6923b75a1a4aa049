// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstdint>
#include <cstring>

namespace comply::detail {

// RFC 8259 §2: space, horizontal tab, line feed, carriage return.
[[nodiscard]] constexpr bool is_whitespace(char byte) noexcept {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// The first byte of [cursor, end) that is no white space, or `end`. Indentation goes eight spaces at a time.
[[nodiscard]] COMPLY_INLINE char const* skip_whitespace(char const* cursor, char const* end) noexcept {
    if (cursor != end && *cursor > ' ') [[likely]] {
        return cursor;
    }
    while (cursor != end && is_whitespace(*cursor)) {
        ++cursor;
        while (end - cursor >= 8) {
            std::uint64_t bytes;
            std::memcpy(&bytes, cursor, 8);
            if (bytes != 0x2020202020202020U) {
                break;
            }
            cursor += 8;
        }
    }
    return cursor;
}

} // namespace comply::detail
