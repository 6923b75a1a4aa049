// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/plain_string.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// What is not plain, longer than a block or near the end of the text.
COMPLY_NOINLINE inline char const* read_string_slowly(text_input& in, char const* cursor, std::string& out) {
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

#if defined(__AVX512BW__) && defined(__AVX512VL__) && defined(__BMI2__)

COMPLY_INLINE char const* read_plain_string(text_input&, char const* text, std::string& out) {
    return read_plain_string_64(text, out);
}

#elif defined(__SSE2__)

#if defined(COMPLY_HAS_WIDE_BLOCKS)
COMPLY_WIDE_TARGET COMPLY_NOINLINE inline char const* read_plain_string_by_64(char const* text, std::string& out) {
    return read_plain_string_64(text, out);
}
#endif
COMPLY_NOINLINE inline char const* read_plain_string_by_16(char const* text, std::string& out) {
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

template <string_type T>
struct reader<T> {
    template <class Contract>
    COMPLY_INLINE static char const* read(text_input& in, char const* cursor, T& out) {
        if (in.end - cursor >= plain_string_reach && *cursor == '"') [[likely]] {
            if (auto const quote = read_plain_string(in, cursor + 1, out); quote != nullptr) [[likely]] {
                return quote + 1;
            }
        }
        return read_string_slowly(in, cursor, out);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
