// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <type_traits>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// The value or null. What is linked by pointers is written by recursion, as deep as it is: so a list of many thousands
// should be a container, and a circle has no end.
template <class T>
    requires pointer_type<T> || foreign_optional_type<T>
struct writer<T> {
    static char* write(text_output& out, char* cursor, T const& value) {
        return value ? write_value(out, cursor, "", std::as_const(*value))
                     : write_bytes(out.reserve(cursor, 4), "null");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
