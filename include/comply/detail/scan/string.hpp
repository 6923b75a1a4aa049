// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

// Finds where the plain part of a JSON string ends: at the first quote, backslash or control character. The high bits of
// the bytes before are gathered in the same pass, so that an ASCII string pays one test for being UTF-8.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

struct string_part {
    char const* end; ///< the first quote, backslash or control character, or the end of the text
    bool is_ascii;   ///< whether all before is
};

/// The plain part of a string from `cursor` on. Reads no byte outside [cursor, end).
[[nodiscard]] COMPLY_INLINE string_part scan_string_part(char const* cursor, char const* end) noexcept {
    std::uint64_t high = 0;
    for (;;) {
        auto const left = static_cast<std::size_t>(end - cursor);
        block_masks masks;
        if (left >= block::size) [[likely]] {
            masks = block::load(cursor).classify();
        } else {
            if (left == 0) {
                return {cursor, high == 0};
            }
            masks = block::load_below(cursor, left).classify();
            masks.stop |= std::uint64_t{1} << left;
        }
        if (masks.stop != 0) [[likely]] {
            auto const before = (masks.stop & (~masks.stop + 1)) - 1; // the bits below the lowest that is set
            return {cursor + std::countr_zero(masks.stop), ((masks.high & before) | high) == 0};
        }
        high |= masks.high;
        cursor += block::size;
    }
}

/// The same out of line.
[[nodiscard]] COMPLY_NOINLINE_FUNCTION string_part scan_any_string_part(char const* cursor, char const* end) noexcept {
    return scan_string_part(cursor, end);
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
