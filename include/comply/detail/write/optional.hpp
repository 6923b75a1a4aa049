// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/write/writer.hpp>

#include <optional>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// The value or null; whether a member without a value is written at all is decided by its object.
template <class V>
struct writer<std::optional<V>> {
    static std::size_t max_size(std::optional<V> const& value)
        requires bounded<V>
    {
        return value ? writer<V>::max_size(*value) : 4;
    }

    static char* write(text_output& out, char* cursor, std::optional<V> const& value) {
        if (value) {
            return writer<V>::write(out, cursor, *value);
        }
        if constexpr (!bounded<V>) {
            cursor = out.reserve(cursor, 4);
        }
        return write_bytes(cursor, "null");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
