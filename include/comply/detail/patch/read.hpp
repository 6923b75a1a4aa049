// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/read/object.hpp>
#include <comply/detail/read/read.hpp>

#include <array>
#include <cstddef>
#include <cstring>
#include <type_traits>
#include <utility>

// Patches, from objects: the members are found and read as those of the struct itself, of which none has to be there.

namespace comply::detail {

/// Indexed by member.
template <class T>
inline constexpr auto may_be_null = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<bool, sizeof...(I) + 1>{patched_member<T, I>::may_be_null...};
}(member_indices<T>{});
template <class T>
inline constexpr auto is_read_only_member = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<bool, sizeof...(I) + 1>{member_facts<T, I>::is_read_only...};
}(member_indices<T>{});

inline namespace COMPLY_INSTRUCTION_SET {

template <described_struct T>
struct reader<patch<T>> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, patch<T>& out) {
        if (cursor == in.end || *cursor != '{') [[unlikely]] {
            return refuse_type(in, cursor, object_kind);
        }
        if (in.depth_left == 0) [[unlikely]] {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        out = patch<T>{};
        cursor = read_members(in, cursor, storage_of(out));
        ++in.depth_left;
        return cursor == nullptr ? nullptr : cursor + 1;
    }

private:
    using names = slot_names<T>;
    using whole = reader<T>;

    // @return the closing brace, or null.
    static char const* read_members(text_input& in, char const* cursor, patch_storage<T>& out) {
        object_input object{
            .open = cursor, .unknown_begin = in.unknown.size(), .order = in.orders.of(&whole::lookup)};
        typename slot_sets<T>::set seen;
        cursor = skip_whitespace(cursor + 1, in.end);
        while (cursor != nullptr && (cursor = find_member(in, cursor, object, whole::lookup)) != nullptr &&
               object.is_named) {
            auto const slot = object.slot;
            if (seen.contains(slot)) [[unlikely]] {
                cursor = refuse_duplicate(in, object.name, cursor);
            } else {
                seen.insert(slot);
                cursor = slot < names::first_member ? whole::read_any_slot(in, cursor, slot, out.values)
                                                    : read_member(in, cursor, slot - names::first_member, out);
            }
            if (cursor != nullptr) [[likely]] {
                cursor = read_member_separator(in, cursor);
            }
        }
        if (cursor == nullptr ||
            (in.unknown.size() != object.unknown_begin && !note_repeated_names(in, object))) [[unlikely]] {
            return nullptr;
        }
        return cursor;
    }

    static char const* read_member(text_input& in, char const* cursor, std::size_t index, patch_storage<T>& out) {
        bool const is_read_only = is_read_only_member<T>[index];
        if (is_read_only && in.options.read_only_members == read_only_members::reject) [[unlikely]] {
            return refuse_read_only(in, cursor);
        }
        auto state = member_state::present;
        if (may_be_null<T>[index] && in.end - cursor >= 4 && std::memcmp(cursor, "null", 4) == 0) {
            state = member_state::null;
            cursor += 4;
        } else {
            cursor = read_value_of(in, cursor, index, out, member_indices<T>{});
        }
        // What a service must ignore is none of the patch.
        out.states[index] = is_read_only ? member_state::absent : state;
        return cursor;
    }

    template <std::size_t... I>
    static char const* read_value_of(text_input& in, char const* cursor, [[maybe_unused]] std::size_t index,
                                     [[maybe_unused]] patch_storage<T>& out, std::index_sequence<I...>) {
        // What is replaced comes whole: the structs in an array lack nothing but what the server sets.
        auto const outer = std::exchange(in.required_under, operation::create);
        [[maybe_unused]] auto const read_inner = [&]<std::size_t Index>() {
            if constexpr (patched_member<T, Index>::has_inner) {
                if (Index == index) {
                    auto& inner = out.template inner_patch<Index>();
                    using type = std::remove_cvref_t<decltype(inner)>;
                    // Not by read_value: how many entries a map may have is not asked of its patch.
                    cursor = reader<type>::template read<member_contract<T, Index>>(in, cursor, inner);
                    return true;
                }
            }
            return false;
        };
        if (!(read_inner.template operator()<I>() || ...)) {
            cursor = whole::read_any_slot(in, cursor, index + names::first_member, out.values);
        }
        in.required_under = outer;
        return cursor;
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
