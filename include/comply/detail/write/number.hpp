// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <charconv>
#include <limits>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <integer_type T>
struct writer<T> {
    static constexpr std::size_t bound = std::numeric_limits<T>::digits10 + 2;
    static constexpr std::size_t max_size(T) { return bound; }
    static char* write(text_output&, char* cursor, T value) { return std::to_chars(cursor, cursor + bound, value).ptr; }
};

// The shortest decimal that reads back as the same number.
template <floating_type T>
struct writer<T> {
    static constexpr std::size_t max_size(T) { return max_floating_size; }
    static char* write(text_output& out, char* cursor, T value) {
        if (value - value != 0) [[unlikely]] { // a NaN or an infinity
            out.failed = true;
            return cursor;
        }
        return write_floating(cursor, value);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
