// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/write/write.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

// Patches, as objects of what they say, read-only members aside: those are never part of a body of update.

namespace comply::detail {

template <described_struct T>
struct checker<patch<T>> {
    template <class Contract>
    static void check(value_findings& out, path const& where, patch<T> const& value) {
        auto const& members = storage_of(value);
        for_each_member<T>([&]<std::size_t Index>() {
            if (members.states[Index] != member_state::present || out.is_full ||
                (member_facts<T, Index>::is_read_only && (!out.asks_rules || out.operation != operation::read))) {
                return;
            }
            constexpr auto name = member_names_of<T>.name(Index + slot_names<T>::first_member);
            if constexpr (patched_member<T, Index>::has_inner) {
                auto const& inner = members.template inner_patch<Index>();
                using type = std::remove_cvref_t<decltype(inner)>;
                checker<type>::template check<member_contract<T, Index>>(out, where.member(name), inner);
            } else {
                check_value<member_contract<T, Index>>(out, where.member(name), members.template member<Index>());
            }
        });
    }
};

inline namespace COMPLY_INSTRUCTION_SET {

template <described_struct T>
struct writer<patch<T>> {
    static char* write(text_output& out, char* cursor, patch<T> const& value) {
        auto const& members = storage_of(value);
        cursor = out.reserve(cursor, 2);
        auto const open = cursor - out.begin(); // the buffer may move
        for_each_member<T>([&]<std::size_t Index>() {
            if (!member_facts<T, Index>::is_read_only && members.states[Index] != member_state::absent) {
                cursor = write_member<Index>(out, cursor, members);
            }
        });
        cursor = out.reserve(cursor, 2);
        auto const brace = out.begin() + open;
        cursor += cursor == brace; // no member at all
        *brace = '{';
        *cursor = '}';
        return cursor + 1;
    }

private:
    template <std::size_t Index>
    static char* write_member(text_output& out, char* cursor, patch_storage<T> const& members) {
        using member = patched_member<T, Index>;
        constexpr auto prefix = member_literal<T, Index + slot_names<T>::first_member>; // `,"name":`
        if (members.states[Index] == member_state::null) {
            cursor = write_bytes(out.reserve(cursor, prefix.size() + 4), prefix);
            return write_bytes(cursor, "null");
        }
        if constexpr (member::has_inner) {
            return write_value(out, cursor, prefix, members.template inner_patch<Index>());
        } else {
            return write_value<typename member::type>(out, cursor, prefix, members.template member<Index>());
        }
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
