// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/text.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <u8_string_type T>
struct writer<T> {
    static std::size_t max_size(T const& value) { return max_string_size(bytes_of(value)); }
    static char* write(text_output& out, char* cursor, T const& value) {
        return write_any_string(out, cursor, bytes_of(value));
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
