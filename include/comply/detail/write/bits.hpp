// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// A string of binary digits, the most significant first.
template <bits_type T>
struct writer<T> {
    static constexpr std::size_t max_size(T const&) { return bit_count<T> + 2; }
    static char* write(text_output&, char* cursor, T const& value) {
        *cursor++ = '"';
        for (auto bit = bit_count<T>; bit != 0; --bit) {
            *cursor++ = value.test(bit - 1) ? '1' : '0';
        }
        *cursor++ = '"';
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
