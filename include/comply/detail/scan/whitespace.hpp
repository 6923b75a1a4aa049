// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_16.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace comply::detail {

// RFC 8259 §2: space, horizontal tab, line feed, carriage return.
[[nodiscard]] constexpr bool is_whitespace(char byte) noexcept {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

inline namespace COMPLY_INSTRUCTION_SET {

// Line ends and indentation, out of line: 16 bytes at a time where that can be.
COMPLY_NOINLINE_FUNCTION char const* skip_much_whitespace(char const* cursor, char const* end) noexcept {
#if defined(__SSE2__)
    while (end - cursor >= static_cast<std::ptrdiff_t>(block_16::size)) {
        auto const others = block_16::load(cursor).not_whitespace();
        if (others != 0) [[likely]] {
            return cursor + std::countr_zero(others);
        }
        cursor += block_16::size;
    }
#endif
    while (cursor != end && is_whitespace(*cursor)) {
        ++cursor;
    }
    return cursor;
}

/// The first byte of [cursor, end) that is no white space, or `end`. Mostly there is none, or one space.
[[nodiscard]] COMPLY_INLINE char const* skip_whitespace(char const* cursor, char const* end) noexcept {
    if (end - cursor > 1) [[likely]] {
        if (*cursor > ' ') [[likely]] {
            return cursor;
        }
        if (*cursor == ' ' && cursor[1] > ' ') {
            return cursor + 1;
        }
    }
    return skip_much_whitespace(cursor, end);
}

/// The white space before the names of members, which is the same for many: what was found last is tried first, so that
/// where the name begins does not have to be waited for.
class whitespace_gap {
public:
    /// As skip_whitespace.
    [[nodiscard]] COMPLY_INLINE char const* skip(char const* cursor, char const* end) noexcept {
        if (end - cursor > longest) [[likely]] {
            std::array<std::uint64_t, 2> found;
            std::memcpy(found.data(), cursor, longest);
            auto const other = ((found[0] ^ bytes_[0]) & mask_[0]) | ((found[1] ^ bytes_[1]) & mask_[1]);
            if (other == 0 && cursor[size_] > ' ') [[likely]] {
                return cursor + size_;
            }
        }
        return learn(cursor, end);
    }

private:
    static constexpr std::ptrdiff_t longest = 16;

    COMPLY_NOINLINE char const* learn(char const* cursor, char const* end) noexcept {
        auto const behind = skip_much_whitespace(cursor, end);
        if (behind - cursor <= longest) {
            size_ = behind - cursor;
            auto const size = static_cast<std::size_t>(size_);
            mask_ = bytes_ = {};
            std::memcpy(bytes_.data(), cursor, size);
            std::memset(mask_.data(), 0xFF, size);
        }
        return behind;
    }

    std::array<std::uint64_t, 2> bytes_{};
    std::array<std::uint64_t, 2> mask_{};
    std::ptrdiff_t size_ = 0;
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
