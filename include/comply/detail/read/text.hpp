// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/plain_string.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/scan/string.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/string_storage.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// What is not plain, longer than a block or near the end of the text.
template <class String>
COMPLY_NOINLINE char const* read_string_slowly(text_input& in, char const* cursor, String& out) {
    if (cursor == in.end || *cursor != '"') [[unlikely]] {
        return refuse_type(in, cursor, string_kind);
    }
    std::string_view text;
    cursor = read_string_view(in, cursor, out, text); // what is put together from pieces is so in `out` itself
    if (cursor != nullptr && text.data() != out.data()) {
        out.assign(text);
    }
    return cursor;
}

COMPLY_COMMON_INSTANCE(char const* read_string_slowly(text_input&, char const*, std::string&));

#if defined(__AVX512BW__) && defined(__AVX512VL__)

COMPLY_INLINE char const* read_plain_string(text_input&, char const* text, std::string& out) {
    return read_plain_string_64(text, out);
}

#elif defined(__SSE2__)

#if defined(COMPLY_HAS_WIDE_BLOCKS)
COMPLY_WIDE_TARGET COMPLY_NOINLINE_FUNCTION char const* read_plain_string_by_64(char const* text, std::string& out) {
    return read_plain_string_64(text, out);
}
#endif
COMPLY_NOINLINE_FUNCTION char const* read_plain_string_by_16(char const* text, std::string& out) {
    return read_plain_string_16(text, out);
}

// The instruction set is chosen for the whole text, so that this branch is always the same.
COMPLY_INLINE char const* read_plain_string(text_input& in, char const* text, std::string& out) {
#if defined(COMPLY_HAS_WIDE_BLOCKS)
    if (in.has_wide_blocks) {
        return read_plain_string_by_64(text, out);
    }
#endif
    return read_plain_string_by_16(text, out);
}

#else

COMPLY_INLINE char const* read_plain_string(text_input&, char const*, std::string&) { return nullptr; }

#endif

template <owning_string_type T>
struct reader<T> {
    template <class Contract>
    COMPLY_INLINE static char const* read(text_input& in, char const* cursor, T& out) {
        if constexpr (std::same_as<T, std::string> && sets_string_length) {
            if (in.end - cursor >= plain_string_reach && *cursor == '"') [[likely]] {
                if (auto const quote = read_plain_string(in, cursor + 1, out); quote != nullptr) [[likely]] {
                    return quote + 1;
                }
            }
        }
        return read_string_slowly(in, cursor, out);
    }
};

// A view of the text itself. What has an escape is no part of the text as it is wanted: it is put there where the text may
// be changed, and refused where not.
template <>
struct reader<std::string_view> {
    template <class Contract>
    COMPLY_INLINE static char const* read(text_input& in, char const* cursor, std::string_view& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        auto const part = scan_string_part(cursor + 1, in.end);
        if (part.end != in.end && *part.end == '"' && part.is_ascii) [[likely]] {
            out = {cursor + 1, static_cast<std::size_t>(part.end - cursor - 1)};
            return part.end + 1;
        }
        return read_slowly(in, cursor, out);
    }

private:
    COMPLY_NOINLINE static char const* read_slowly(text_input& in, char const* cursor, std::string_view& out) {
        auto const value = cursor;
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        if (cursor == nullptr) {
            return nullptr;
        }
        bool const is_in_text = text.data() == value + 1;
        if (!is_in_text && in.in_situ == nullptr) {
            return refuse(in, value, cursor, errc::escaped_string);
        }
        std::string_view const raw(value + 1, static_cast<std::size_t>(cursor - value - 2));
        out = is_in_text ? raw : in.in_situ->replace(raw, text);
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
