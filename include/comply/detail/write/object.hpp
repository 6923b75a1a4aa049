// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/prefetch.hpp>
#include <comply/detail/schema/absent_value.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

// Objects, from described structs. Every member is written behind `,"name":`, which is made at compile time; the first
// comma is then turned into the brace.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <object_type T>
struct writer<T> {
private:
    using names = slot_names<T>;
    using indices = std::make_index_sequence<carried_count<T>>;

    template <std::size_t... I>
    static consteval bool are_bounded(std::index_sequence<I...>) {
        return (bounded<written_type<member_facts<T, I>>> && ...);
    }

    // The literals and the braces.
    static constexpr std::size_t fixed_size = [] {
        std::size_t size = 2;
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            size += member_names_of<T>.literal(slot).size();
        }
        if constexpr (names::has_discriminator) {
            size += discriminator_literal<T>.size();
        }
        return size;
    }();

    template <std::size_t... I>
    static std::size_t sum_of_sizes(T const& value, std::index_sequence<I...>) {
        return (fixed_size + ... + writer<written_type<member_facts<T, I>>>::max_size(member_facts<T, I>::of(value)));
    }

    // Whether the member is written at all.
    template <std::size_t Index, class Facts = member_facts<T, Index>>
    static bool is_written(text_output const& out, typename Facts::type const& member) {
        if constexpr (Facts::is_read_only || Facts::is_write_only) {
            if (Facts::presence.is_left_out(out.operation)) {
                return false;
            }
        }
        if constexpr (nullable_type<typename Facts::type> && !Facts::writes_null) {
            return static_cast<bool>(member) || writes_empty<T, Index>(out.operation);
        }
        return true;
    }

    template <std::size_t Index>
    COMPLY_INLINE static char* write_member(text_output& out, char* cursor, T const& value) {
        using facts = member_facts<T, Index>;
        using type = written_type<facts>;
        auto const& member = facts::of(value);
        if (!is_written<Index>(out, member)) {
            return cursor;
        }
        prefetch_output(cursor);
        constexpr auto prefix = member_literal<T, Index + names::first_member>; // `,"name":`
        if constexpr (bounded<T>) {
            return writer<type>::write(out, write_bytes(cursor, prefix), member);
        } else {
            return write_value<type>(out, cursor, prefix, member);
        }
    }

    template <std::size_t... I>
    COMPLY_INLINE static char* write_members(text_output& out, char* cursor, T const& value,
                                             std::index_sequence<I...>) {
        ((cursor = write_member<I>(out, cursor, value)), ...);
        return cursor;
    }

public:
    static std::size_t max_size(T const& value)
        requires(are_bounded(indices{}) && !has_additional<T>)
    {
        return sum_of_sizes(value, indices{});
    }

    static char* write(text_output& out, char* cursor, T const& value) {
        if constexpr (!bounded<T>) {
            cursor = out.reserve(cursor, fixed_size);
        }
        auto const open = cursor - out.begin(); // the buffer may move
        if constexpr (names::has_discriminator) {
            cursor = write_bytes(cursor, discriminator_literal<T>);
        }
        cursor = write_members(out, cursor, value, indices{});
        if constexpr (has_additional<T>) {
            cursor = write_additional(out, cursor, value); // of additional.hpp
        }
        if constexpr (!bounded<T>) {
            cursor = out.reserve(cursor, 2);
        }
        auto const brace = out.begin() + open;
        cursor += cursor == brace; // no member at all
        *brace = '{';
        *cursor = '}';
        return cursor + 1;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
