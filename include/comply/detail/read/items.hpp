// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/read/skip.hpp>
#include <comply/detail/read/text_input.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Reads the elements of an array, of which `cursor` is the bracket: `read_item(cursor)` reads each, as a reader does.
/// @return the cursor behind the array, or null.
template <class ReadItem>
char const* read_items(text_input& in, char const* cursor, ReadItem read_item) {
    if (in.depth_left == 0) [[unlikely]] {
        return in.stop_too_deep(cursor);
    }
    --in.depth_left;
    cursor = skip_whitespace(cursor + 1, in.end);
    if (cursor == in.end || *cursor != ']') {
        for (;;) {
            prefetch_text(cursor);
            cursor = read_item(cursor);
            if (cursor == nullptr) [[unlikely]] {
                return nullptr;
            }
            cursor = skip_whitespace(cursor, in.end);
            if (cursor == in.end) [[unlikely]] {
                return in.stop(cursor, errc::unexpected_end);
            }
            if (*cursor != ',') {
                break;
            }
            cursor = skip_whitespace(cursor + 1, in.end);
        }
        if (*cursor != ']') [[unlikely]] {
            return in.stop(cursor, errc::expected_comma, "`,` or `]`");
        }
    }
    ++in.depth_left;
    return cursor + 1;
}

/// An array that begins at `array`, ends before `cursor`, and has more or fewer elements than there is room for.
COMPLY_COLD_FUNCTION char const* refuse_count(text_input& in, char const* array, char const* cursor, std::size_t count,
                                              std::size_t wanted) {
    return refuse(in, array, cursor, count < wanted ? errc::too_few_items : errc::too_many_items, integer_text(wanted),
                  integer_text(count));
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
