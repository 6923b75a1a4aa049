// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/read/object.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/scan/literal.hpp>
#include <comply/detail/schema/keeps_members.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
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
inline constexpr auto has_inner_patch = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<bool, sizeof...(I) + 1>{patched_member<T, I>::has_inner...};
}(member_indices<T>{});
template <class T>
inline constexpr auto is_read_only_member = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<bool, sizeof...(I) + 1>{member_facts<T, I>::is_read_only...};
}(member_indices<T>{});

inline namespace COMPLY_INSTRUCTION_SET {

template <object_type T>
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
            if constexpr (has_additional<T>) {
                if (object.slot == names::name_count) {
                    cursor = read_additional_member(in, cursor, object.name, out);
                    continue;
                }
            }
            auto const slot = names::slot_of(object.slot);
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
        // Few are required of an update.
        auto const& required = slot_sets<T>::required[static_cast<std::size_t>(operation::update)];
        if (cursor != nullptr && !seen.contains_all(required) && !whole::note_missing(in, object, seen, required)) {
            return nullptr;
        }
        if (cursor == nullptr ||
            (in.unknown.size() != object.unknown_begin && !note_repeated_names(in, object))) [[unlikely]] {
            return nullptr;
        }
        return cursor;
    }

    // One that nobody describes, and what separates it from the next.
    static char const* read_additional_member(text_input& in, char const* cursor, char const* name,
                                              patch_storage<T>& out) {
        std::string scratch;
        std::string_view text;
        static_cast<void>(read_string_view(in, name, scratch, text)); // it was read before, and is right
        if (text.data() == name + 1) [[likely]] {
            in.unknown.insert(text, name);
        } else {
            in.unknown.insert_copy(text, name);
        }
        auto const outer = std::exchange(in.required_under, operation::create);
        cursor = read_value<additional_contract<T>>(in, cursor, out.additional[std::string(text)]);
        in.required_under = outer;
        return cursor == nullptr ? nullptr : read_member_separator(in, cursor);
    }

    static char const* read_member(text_input& in, char const* cursor, std::size_t index, patch_storage<T>& out) {
        bool const is_read_only = is_read_only_member<T>[index];
        if (is_read_only && in.options.read_only_members == read_only_members::reject) [[unlikely]] {
            return refuse_read_only(in, cursor);
        }
        bool const is_null = may_be_null<T>[index] && begins_with(cursor, in.end, "null");
        if constexpr (slot_sets<T>::deprecated != typename slot_sets<T>::set{}) {
            if ((is_null || has_inner_patch<T>[index]) && slot_sets<T>::deprecated.contains(index + names::first_member)) {
                in.warn(errc::deprecated_member, cursor);
            }
        }
        auto const state = is_null ? member_state::null : member_state::present;
        cursor = is_null ? cursor + 4 : read_value_of(in, cursor, index, out, member_indices<T>{});
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
        [[maybe_unused]] bool const is_read = (read_inner.template operator()<I>() || ...);
        if constexpr (!(patched_member<T, I>::has_inner && ...)) {
            if (!is_read) {
                cursor = whole::read_any_slot(in, cursor, index + names::first_member, out.values);
            }
        }
        in.required_under = outer;
        return cursor;
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
