// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/scan/block.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/scan/utf8_64.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/json_literal.hpp>
#include <comply/detail/write/writer.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Strings: copied and scanned in one pass, a block at a time. The copy of a block may run over the end of what is wanted:
// what is too much is overwritten by what comes next, and text_output::slack keeps it within the buffer.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

static_assert(block::size <= text_output::slack);

// How long the text is with its escapes, without quotes.
[[nodiscard]] COMPLY_NOINLINE_FUNCTION std::size_t escaped_size(std::string_view text) noexcept {
    auto size = text.size();
    auto from = text.data();
    char escape[6];
    for (auto left = text.size(); left != 0;) {
        auto const count = left < block::size ? left : block::size;
        auto const bytes = count == block::size ? block::load(from) : block::load_below(from, count);
        for (auto stop = bytes.classify().stop; stop != 0; stop &= stop - 1) {
            auto const at = static_cast<std::size_t>(std::countr_zero(stop));
            size += at < count ? write_escape(from[at], escape) - 1 : 0; // behind the end are zeros
        }
        from += count;
        left -= count;
    }
    return size;
}

/// A bound for `write_string`: for short texts what they could need, for long ones what they do need.
[[nodiscard]] COMPLY_INLINE std::size_t max_string_size(std::string_view text) noexcept {
    return text.size() <= 1024 ? 6 * text.size() + 2 : escaped_size(text) + 2;
}

// What is left of a string from a block on in which a byte needs an escape.
COMPLY_COLD_FUNCTION char* write_escaped(char* cursor, char const* from, char const* end) noexcept {
    for (; from != end; ++from) {
        if (auto const size = is_string_stop(*from) ? write_escape(*from, cursor) : 0; size != 0) {
            cursor += size;
        } else {
            *cursor++ = *from;
        }
    }
    return cursor;
}

/// Writes the text as a JSON string. @pre room for `max_string_size`.
COMPLY_NOINLINE_FUNCTION char* write_string(text_output& out, char* cursor, std::string_view text) {
    *cursor++ = '"';
    auto from = text.data();
    auto const end = from + text.size();
    std::uint64_t high = 0;
    while (from != end) {
        auto const left = static_cast<std::size_t>(end - from);
        auto const count = left < block::size ? left : block::size;
        auto const bytes = count == block::size ? block::load(from) : block::load_below(from, count);
        auto masks = bytes.classify();
        if (count != block::size) {
            masks.stop &= (std::uint64_t{1} << count) - 1;
        }
        bytes.store(cursor);
        high |= masks.high;
        if (masks.stop != 0) [[unlikely]] {
            cursor = write_escaped(cursor, from, end);
            high = 1; // of what is left, nothing was looked at
            break;
        }
        from += count;
        cursor += count;
    }
    if (high != 0 && find_invalid_utf8(text.data(), end) != end) [[unlikely]] {
        out.failed = true;
    }
    *cursor = '"';
    return cursor + 1;
}

#if defined(COMPLY_HAS_WIDE_BLOCKS)

// Most strings are below 64 bytes, ASCII, and need no escape: all of that is asked at once.
COMPLY_WIDE_TARGET COMPLY_INLINE char* write_string_64(text_output& out, char* cursor, std::string_view text) {
    if (text.size() < block_64::size) [[likely]] {
        auto const bytes = block_64::load_below(text.data(), text.size());
        if (bytes.is_plain_below(text.size()) ||
            (!bytes.has_escapes_below(text.size()) && is_utf8_below(text.data(), text.size()))) [[likely]] {
            *cursor = '"';
            bytes.store(cursor + 1);
            cursor += text.size() + 1;
            *cursor = '"';
            return cursor + 1;
        }
    }
    return write_string(out, cursor, text);
}

#if defined(__AVX512BW__) && defined(__AVX512VL__)

COMPLY_INLINE char* write_any_string(text_output& out, char* cursor, std::string_view text) {
    return write_string_64(out, cursor, text);
}

#else

COMPLY_WIDE_TARGET COMPLY_NOINLINE_FUNCTION char* write_string_by_64(text_output& out, char* cursor,
                                                                     std::string_view text) {
    return write_string_64(out, cursor, text);
}

// The instruction set is chosen for the whole text, so that this branch is always the same.
COMPLY_INLINE char* write_any_string(text_output& out, char* cursor, std::string_view text) {
    return out.has_wide_blocks ? write_string_by_64(out, cursor, text) : write_string(out, cursor, text);
}

#endif

#else

COMPLY_INLINE char* write_any_string(text_output& out, char* cursor, std::string_view text) {
    return write_string(out, cursor, text);
}

#endif

template <string_type T>
struct writer<T> {
    static std::size_t max_size(T const& value) { return max_string_size(value); }
    COMPLY_INLINE static char* write(text_output& out, char* cursor, T const& value) {
        return write_any_string(out, cursor, value);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
