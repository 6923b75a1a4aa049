// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <string>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <string_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        // The string put together from pieces is `out` itself.
        return read_string(in, cursor, out, [&out](std::string_view text) {
            if (text.data() != out.data()) {
                out.assign(text);
            }
        });
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
