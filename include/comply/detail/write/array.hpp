// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/prefetch_content.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <array_type T>
struct writer<T> {
    static char* write(text_output& out, char* cursor, T const& value) {
        using element = typename T::value_type;
        if (value.empty()) {
            return write_bytes(out.reserve(cursor, 2), "[]");
        }
        std::string_view before = "[";
        std::size_t index = 0;
        for (element const& one : value) {
            prefetch_elements(value, index++);
            cursor = write_value<element>(out, cursor, before, one);
            before = ",";
        }
        return write_bytes(out.reserve(cursor, 1), "]");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
