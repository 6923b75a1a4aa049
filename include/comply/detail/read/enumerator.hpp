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
        auto const part = scan_string_part(cursor + 1, in.end);
        if (part.end != in.end && *part.end == '"') [[likely]] {
            auto const index = enumerator_hash<E>.find({cursor + 1, static_cast<std::size_t>(part.end - cursor - 1)});
            if (index < enumerator_count<E>) [[likely]] {
                out = enumerator_values<E>[index];
                return part.end + 1;
            }
        }
        return read_slowly(in, cursor, out);
    }

private:
    // A name that is spelt with escapes, or none at all.
    COMPLY_COLD static char const* read_slowly(text_input& in, char const* cursor, E& out) {
        auto const value = cursor;
        std::string scratch;
        std::string_view name;
        cursor = read_string_view(in, cursor, scratch, name);
        if (cursor == nullptr) {
            return nullptr;
        }
        auto const index = enumerator_hash<E>.find(name);
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
        return refuse(in, value, cursor, errc::unknown_enumerator, enumerator_list<E>());
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
