// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <u8_string_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        if (cursor != nullptr) {
            out.assign(text.begin(), text.end());
        }
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
