// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/tables/enumerator_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

COMPLY_COLD_FUNCTION char const* refuse_enumerator(text_input& in, char const* value, char const* cursor,
                                                   std::string (*list)()) {
    return refuse(in, value, cursor, errc::unknown_enumerator, list());
}

template <described_enum E>
struct reader<E> {
    template <class Contract>
    COMPLY_INLINE static char const* read(text_input& in, char const* cursor, E& out) {
        constexpr auto reach = static_cast<std::ptrdiff_t>(quoted_enumerators<E>.reach);
        if constexpr (reach != 0) {
            if (in.end - cursor > reach && *cursor == '"') [[likely]] {
                auto const name = quoted_enumerators<E>.find(cursor + 1);
                if (name != nullptr) [[likely]] {
                    out = named_values<E>[name->index];
                    return cursor + 1 + name->size;
                }
            }
        }
        return read_slowly(in, cursor, out);
    }

private:
    // Of many or long names, or spelt with escapes, near the end of the text, or none at all.
    COMPLY_NOINLINE static char const* read_slowly(text_input& in, char const* cursor, E& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        auto const value = cursor;
        std::string scratch;
        std::string_view name;
        cursor = read_string_view(in, cursor, scratch, name);
        if (cursor == nullptr) {
            return nullptr;
        }
        auto const index = find_enumerator<E>(name);
        if (index < enumerator_count<E>) {
            out = enumerator_values<E>[index];
            return cursor;
        }
        if constexpr (fallback_of<E>.has_value()) {
            if (in.options.unknown_enumerators == unknown_enumerators::fallback) {
                out = *fallback_of<E>;
                return cursor;
            }
        }
        return refuse_enumerator(in, value, cursor, &enumerator_list<E>);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
