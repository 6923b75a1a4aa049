// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/tables/enumerator_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <described_enum E>
struct reader<E> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, E& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        auto const value = cursor;
        std::string scratch;
        std::size_t index = enumerator_count<E>;
        cursor = read_string(in, cursor, scratch,
                             [&index](std::string_view name) { index = enumerator_hash<E>.find(name); });
        if (index < enumerator_count<E>) [[likely]] {
            out = enumerator_values<E>[index];
            return cursor;
        }
        return read_unknown(in, value, cursor, out);
    }

private:
    COMPLY_COLD static char const* read_unknown(text_input& in, char const* value, char const* cursor, E& out) {
        if (cursor == nullptr) {
            return nullptr;
        }
        if constexpr (fallback_of<E>.has_value()) {
            if (in.options.unknown_enumerators == unknown_enumerators::fallback) {
                out = *fallback_of<E>;
                return cursor;
            }
        }
        return refuse(in, value, cursor, errc::unknown_enumerator, enumerator_list<E>());
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
