// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/additional.hpp>
#include <comply/detail/check/check.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/write/write.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

// Patches, as objects of what they say, read-only members aside: those are never part of a body of update.

namespace comply::detail {

template <object_type T>
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
        if constexpr (has_additional<T>) {
            check_additional_members(out, where, members);
        }
    }

private:
    static void check_additional_members(value_findings& out, path const& where, patch_storage<T> const& members) {
        for (auto const& entry : members.additional) {
            if (out.is_full) {
                return;
            }
            std::string_view const name = entry.first;
            auto const end = name.data() + name.size();
            if (auto const wrong = find_invalid_utf8(name.data(), end); wrong != end) {
                out.note(where.member(name), errc::invalid_utf8, {}, byte_text(*wrong));
            } else if (is_taken<T>(name)) {
                out.note(where.member(name), errc::duplicate_member);
            } else if (entry.second) {
                check_value<additional_contract<T>>(out, where.member(name), *entry.second);
            }
        }
    }
};

inline namespace COMPLY_INSTRUCTION_SET {

template <object_type T>
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
        if constexpr (has_additional<T>) {
            for (auto const& entry : members.additional) {
                out.failed |= is_taken<T>(entry.first);
                cursor = out.reserve(cursor, max_string_size(entry.first) + 1);
                *cursor = ',';
                cursor = write_any_string(out, cursor + 1, entry.first);
                cursor = write_value(out, cursor, ":", entry.second);
            }
        }
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
            return write_value<written_type<typename member::facts>>(out, cursor, prefix, members.template member<Index>());
        }
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
