// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

// Objects, into described structs. Members mostly come in the order of their description: so the reader guesses that the
// next name is the next member's and compares `"name":` whole. Where the guess is wrong, the name is looked up by a
// perfect hash, and the guessing goes on from there.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <described_struct T>
struct reader<T> {
    // The contract of the member that holds the struct says nothing about the struct's own members.
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        return read_object(in, cursor, out);
    }

private:
    using names = slot_names<T>;
    using sets = slot_sets<T>;
    using set = typename sets::set;

    static std::size_t find_slot(std::string_view name) { return member_hash<T>.find(name); }
    static constexpr name_lookup lookup{&find_slot, names::count, manner_of<T>.ignores_control_information};

    static char const* read_object(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '{') [[unlikely]] {
            return refuse_type(in, cursor, object_kind);
        }
        if (in.depth_left == 0) [[unlikely]] {
            return in.stop(cursor, errc::depth_exceeded, std::to_string(in.options.max_depth));
        }
        --in.depth_left;
        object_input object{cursor};
        set seen;
        cursor = skip_whitespace(cursor + 1, in.end);
        if constexpr (names::count == 0) {
            cursor = find_member(in, cursor, object, lookup);
        } else {
            while (read_members(in, cursor, out, object, seen, std::make_index_sequence<names::count>())) {
                if (object.next == names::count) {
                    object.next = 0;
                }
            }
        }
        if (cursor == nullptr || !finish(in, object, seen, out)) [[unlikely]] {
            return nullptr;
        }
        ++in.depth_left;
        return cursor + 1;
    }

    // Goes once through the slots in their order. @return whether there are more members: if not, `cursor` is at the
    // closing brace or null.
    template <std::size_t... Slots>
    COMPLY_INLINE static bool read_members(text_input& in, char const*& cursor, T& out, object_input& object, set& seen,
                                           std::index_sequence<Slots...>) {
        return (read_slot<Slots>(in, cursor, out, object, seen) && ...);
    }

    template <std::size_t Slot>
    COMPLY_INLINE static bool read_slot(text_input& in, char const*& cursor, T& out, object_input& object, set& seen) {
        if (object.next != Slot) {
            return true;
        }
        auto name = cursor;
        if (!object.is_named) {
            constexpr auto literal = member_literal<T, Slot>.substr(1); // `"name":`
            if (begins_with(cursor, in.end, literal)) [[likely]] {
                cursor = skip_whitespace(cursor + literal.size(), in.end);
            } else {
                cursor = find_member(in, cursor, object, lookup);
                if (cursor == nullptr || !object.is_named) {
                    return false;
                }
                if (object.next != Slot) {
                    return true;
                }
                name = object.name;
            }
        } else {
            name = object.name;
        }
        object.is_named = false;
        object.next = Slot + 1;
        if (seen.contains(Slot)) [[unlikely]] {
            cursor = refuse_duplicate(in, name, cursor);
        } else {
            seen.insert(Slot);
            cursor = read_slot_value<Slot>(in, cursor, out);
        }
        if (cursor == nullptr || (cursor = read_member_separator(in, cursor)) == nullptr) [[unlikely]] {
            return false;
        }
        return *cursor != '}';
    }

    template <std::size_t Slot>
    COMPLY_INLINE static char const* read_slot_value(text_input& in, char const* cursor, T& out) {
        if constexpr (Slot < names::first_member) {
            constexpr auto wanted = discriminator_literal<T>.substr(member_literal<T, 0>.size()); // `"value"`
            if (begins_with(cursor, in.end, wanted)) [[likely]] {
                return cursor + wanted.size();
            }
            return read_discriminator(in, cursor, part_of<is_discriminator, T>.value);
        } else {
            constexpr auto index = Slot - names::first_member;
            using facts = member_facts<T, index>;
            if constexpr (facts::is_read_only) {
                if (in.options.operation != operation::read &&
                    in.options.read_only_members == read_only_members::reject) [[unlikely]] {
                    return refuse_read_only(in, cursor);
                }
            }
            return read_value<member_contract<T, index>>(in, cursor, out.*facts::pointer);
        }
    }

    // What only the object's end can tell. @return whether reading goes on.
    COMPLY_INLINE static bool finish(text_input& in, object_input& object, set const& seen, T& out) {
        auto const& required = sets::required[static_cast<std::size_t>(in.options.operation)];
        if (!seen.contains_all(required)) [[unlikely]] {
            if (!note_missing(in, object, seen, required)) {
                return false;
            }
        }
        if (!object.unknown.empty()) [[unlikely]] {
            if (!note_repeated_names(in, object.unknown)) {
                return false;
            }
        }
        if (!seen.contains_all(sets::members)) {
            reset_absent(seen, out, std::make_index_sequence<member_count<T>>());
        }
        return true;
    }

    COMPLY_COLD static bool note_missing(text_input& in, object_input const& object, set const& seen,
                                         set const& required) {
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            if (required.contains(slot) && !seen.contains(slot) &&
                !in.note_missing(object.open, member_names_of<T>.name(slot))) {
                return false;
            }
        }
        return true;
    }

    // What is absent holds its declared default, or what it holds in a value-initialised struct, whatever the object
    // held before.
    template <std::size_t... I>
    static void reset_absent(set const& seen, T& out, std::index_sequence<I...>) {
        T fresh{};
        [[maybe_unused]] auto const reset = [&]<std::size_t Index>() {
            if (seen.contains(Index + names::first_member)) {
                return;
            }
            using facts = member_facts<T, Index>;
            if constexpr (facts::has_default) {
                constexpr auto at = index_in<is_default, typename facts::statements>;
                out.*facts::pointer = std::get<at>(statements_of<T, facts::pointer>).value;
            } else {
                out.*facts::pointer = std::move(fresh.*facts::pointer);
            }
        };
        (reset.template operator()<I>(), ...);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
