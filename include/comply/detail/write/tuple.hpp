// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <tuple_type T>
struct writer<T> {
    static char* write(text_output& out, char* cursor, T const& value) {
        if constexpr (std::tuple_size_v<T> == 0) {
            cursor = write_bytes(out.reserve(cursor, 1), "[");
        }
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            ((cursor = write_value<std::tuple_element_t<I, T>>(out, cursor, I == 0 ? "[" : ",", tuple_element<I>(value))),
             ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>());
        return write_bytes(out.reserve(cursor, 1), "]");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
