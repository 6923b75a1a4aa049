// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/reader.hpp>
#include <comply/detail/tables/flags.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// Reads a string, which is refused if `add` says so of its text.
template <flags_enum E, class Add>
char const* read_flag_string(text_input& in, char const* cursor, Add add) {
    if (cursor == in.end || *cursor != '"') [[unlikely]] {
        return refuse_type(in, cursor, string_kind);
    }
    auto const value = cursor;
    std::string scratch;
    std::string_view text;
    cursor = read_string_view(in, cursor, scratch, text);
    if (cursor == nullptr || add(text)) [[likely]] {
        return cursor;
    }
    return refuse(in, value, cursor, errc::unknown_enumerator, enumerator_list<E>());
}

// The same of an array of strings.
template <flags_enum E, class Add>
char const* read_flag_array(text_input& in, char const* cursor, Add add) {
    if (cursor == in.end || *cursor != '[') [[unlikely]] {
        return refuse_type(in, cursor, array_kind);
    }
    if (in.depth_left == 0) [[unlikely]] {
        return in.stop_too_deep(cursor);
    }
    cursor = skip_whitespace(cursor + 1, in.end);
    if (cursor == in.end || *cursor != ']') {
        for (;;) {
            cursor = read_flag_string<E>(in, cursor, add);
            if (cursor == nullptr) {
                return nullptr;
            }
            cursor = skip_whitespace(cursor, in.end);
            if (cursor == in.end) {
                return in.stop(cursor, errc::unexpected_end);
            }
            if (*cursor == ']') {
                break;
            }
            if (*cursor != ',') {
                return in.stop(cursor, errc::expected_comma, "`,` or `]`");
            }
            cursor = skip_whitespace(cursor + 1, in.end);
        }
    }
    return cursor + 1;
}

template <flags_enum E>
struct reader<E> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, E& out) {
        std::uint64_t bits = 0;
        if constexpr (is_carried_as_array<Contract>) {
            cursor = read_flag_array<E>(in, cursor, [&](std::string_view name) {
                return add_flag<E>(name, in.options.unknown_enumerators, bits);
            });
        } else {
            cursor = read_flag_string<E>(in, cursor, [&](std::string_view names) {
                return add_flags<E>(names, in.options.unknown_enumerators, bits);
            });
        }
        out = flags_of<E>(bits);
        return cursor;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
