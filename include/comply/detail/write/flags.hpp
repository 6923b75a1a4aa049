// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/flags.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

// The names of all enumerators, with quotes and commas.
template <described_enum E>
inline constexpr std::size_t size_of_all_names = [] {
    std::size_t size = 2;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        size += enumerator_names_of<E>.literal(i).size() - 1; // without the colon
    }
    return size;
}();

template <flags_enum E>
struct writer<E> {
    static constexpr std::size_t max_size(E) { return size_of_all_names<E>; }

    static char* write(text_output& out, char* cursor, E value) {
        bool is_first = true;
        auto const write_name = [&](std::size_t index) {
            auto const literal = enumerator_names_of<E>.literal(index); // `,"name":`
            *cursor++ = is_first ? '"' : ',';
            is_first = false;
            cursor = write_bytes(cursor, literal.substr(2, literal.size() - 4));
        };
        if (bits_of(value) == 0 && index_of_no_flag<E> != enumerator_count<E>) {
            write_name(index_of_no_flag<E>);
        } else if (!for_each_flag(value, write_name)) [[unlikely]] {
            out.failed = true;
        }
        if (is_first) {
            *cursor++ = '"';
        }
        *cursor++ = '"';
        return cursor;
    }
};

template <flags_enum E>
struct writer<flags_as_array<E>> {
    static constexpr std::size_t max_size(flags_as_array<E> const&) { return size_of_all_names<E>; }

    static char* write(text_output& out, char* cursor, flags_as_array<E> const& flags) {
        auto const open = cursor;
        auto const write_name = [&cursor](std::size_t index) {
            auto literal = enumerator_names_of<E>.literal(index); // `,"name":`
            literal.remove_suffix(1);
            cursor = write_bytes(cursor, literal);
        };
        if (!for_each_flag(flags.value, write_name)) [[unlikely]] {
            out.failed = true;
        }
        cursor += cursor == open; // none at all
        *open = '[';
        *cursor = ']';
        return cursor + 1;
    }
};

template <nullable_type M>
struct writer<flags_as_array<M>> {
    static char* write(text_output& out, char* cursor, flags_as_array<M> const& flags) {
        using value = std::remove_cvref_t<decltype(*flags.value)>;
        return flags.value ? write_value<flags_as_array<value>>(out, cursor, "", *flags.value)
                           : write_bytes(out.reserve(cursor, 4), "null");
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
