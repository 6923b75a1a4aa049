// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/find_member.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/read/object_input.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/object_rules.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Objects, into described structs. Members mostly come in the order of their description, without white space before
// their names: so the reader goes once through the slots in that order and compares `,"name":` whole with the text. What
// it does not meet is left to a loop that looks names up by a perfect hash and knows what can be wrong with an object.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <object_type T>
struct reader<T> {
    // The contract of the member that holds the struct says nothing about the struct's own members.
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if constexpr (has_object_rules<T>) {
            auto const open = cursor;
            auto const first_inside = in.finding_count();
            cursor = read_object(in, cursor, out);
            return cursor != nullptr && in.keeps_values_since(first_inside) ? ask_object_rules(in, open, cursor, out) : cursor;
        } else {
            return read_object(in, cursor, out);
        }
    }

private:
    template <class>
    friend struct reader; // that of a patch reads the same members

    using names = slot_names<T>;
    using sets = slot_sets<T>;
    using set = typename sets::set;
    using indices = std::make_index_sequence<carried_count<T>>;

    static std::size_t find_candidate(std::string_view name) { return member_hash<T>.find_candidate(name); }
    static std::string_view name_of(std::size_t slot) { return member_names_of<T>.name(slot); }
    static constexpr name_lookup lookup{{&name_of, names::name_count, names::first_name, &find_candidate},
                                        padded_names<T>.data()->data(),
                                        member_names_of<T>.name_ends.data(),
                                        manner_of<T>.ignores_control_information,
                                        has_additional<T>};

    static char const* read_object(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '{') [[unlikely]] {
            return refuse_type(in, cursor, object_kind);
        }
        if (in.depth_left == 0) [[unlikely]] {
            return in.stop_too_deep(cursor);
        }
        --in.depth_left;
        auto const open = cursor;
        if constexpr (reshaped<T>) {
            reset_uncarried(out);
        }
        set seen;
        read_in_order(in, cursor, open, seen, out, std::make_index_sequence<names::count>());
        if (cursor != nullptr && (!at_end(in, cursor) || !seen.contains_all(sets::members))) [[unlikely]] {
            cursor = read_rest(in, cursor, open, seen, out);
        }
        ++in.depth_left;
        return cursor == nullptr ? nullptr : cursor + 1;
    }

    // Whether the object ends here; if so, `cursor` is at its brace.
    COMPLY_INLINE static bool at_end(text_input const& in, char const*& cursor) {
        cursor = skip_whitespace(cursor, in.end);
        return cursor != in.end && *cursor == '}';
    }

    // Goes through the slots in their order, as long as members come so: `cursor` is then behind the last value that was
    // read, at the opening brace, or null.
    template <std::size_t... Slots>
    COMPLY_INLINE static void read_in_order([[maybe_unused]] text_input& in, [[maybe_unused]] char const*& cursor,
                                            [[maybe_unused]] char const* open, [[maybe_unused]] set& seen,
                                            [[maybe_unused]] T& out, std::index_sequence<Slots...>) {
        static_cast<void>((read_next<Slots>(in, cursor, open, seen, out) && ...));
    }

    // Reads the member in the slot, if that is what comes next. @return whether the next slot may follow: behind a member
    // that is always there, or was, or may be left out.
    template <std::size_t Slot>
    COMPLY_INLINE static bool read_next(text_input& in, char const*& cursor, char const* open, set& seen, T& out) {
        constexpr auto literal = member_literal<T, Slot>.substr(1); // `"name":`
        auto name = cursor;
        if (!begin_member(in, name, Slot == 0 || cursor == open) || !begins_with(name, in.end, literal)) [[unlikely]] {
            return !sets::required[static_cast<std::size_t>(operation::create)].contains(Slot) ||
                   sets::write_only.contains(Slot);
        }
        seen.insert(Slot);
        prefetch_text(name);
        cursor = read_slot<Slot>(in, skip_whitespace(name + literal.size(), in.end), out);
        return cursor != nullptr;
    }

    template <std::size_t Slot>
    COMPLY_INLINE static char const* read_slot(text_input& in, char const* cursor, T& out) {
        if constexpr (Slot < names::first_member) {
            constexpr auto wanted = discriminator_literal<T>.substr(member_literal<T, 0>.size()); // `"value"`
            if (begins_with(cursor, in.end, wanted)) [[likely]] {
                return cursor + wanted.size();
            }
            return read_discriminator(in, cursor, part_of<is_discriminator, T>);
        } else {
            constexpr auto index = Slot - names::first_member;
            if constexpr (member_facts<T, index>::is_read_only) {
                if (refuses_read_only(in.options)) [[unlikely]] {
                    return refuse_read_only(in, cursor);
                }
            } else if constexpr (member_facts<T, index>::is_write_only) {
                if (refuses_write_only(in.options)) [[unlikely]] {
                    return refuse_left_out(in, cursor, errc::write_only_member);
                }
            }
            if constexpr (member_facts<T, index>::presence.is_deprecated) {
                in.warn(errc::deprecated_member, cursor);
            }
            return read_value<member_contract<T, index>>(in, cursor, member_facts<T, index>::of(out));
        }
    }

    // ---- members in any order ----

    // Reads the rest of the object, from behind a value or from the opening brace on. @return the closing brace, or null.
    COMPLY_NOINLINE static char const* read_rest(text_input& in, char const* cursor, char const* open, set seen, T& out) {
        object_input object{.open = open, .unknown_begin = in.unknown.size(), .order = in.orders.of(&lookup)};
        cursor = cursor == open ? skip_whitespace(open + 1, in.end) : read_member_separator(in, cursor);
        while (cursor != nullptr && (cursor = find_member(in, cursor, object, lookup)) != nullptr && object.is_named) {
            if constexpr (has_additional<T>) {
                if (object.slot == names::name_count) {
                    cursor = read_additional(in, cursor, object.name, out); // of additional.hpp
                    continue;
                }
            }
            auto const slot = names::slot_of(object.slot);
            if (seen.contains(slot)) [[unlikely]] {
                cursor = refuse_duplicate(in, object.name, cursor);
            } else {
                seen.insert(slot);
                prefetch_text(cursor);
                cursor = read_any_slot(in, cursor, slot, out);
            }
            if (cursor != nullptr) [[likely]] {
                cursor = read_member_separator(in, cursor);
            }
        }
        return cursor != nullptr && finish(in, object, seen, out) ? cursor : nullptr;
    }

    COMPLY_INLINE static char const* read_any_slot(text_input& in, char const* cursor, std::size_t slot, T& out) {
        if constexpr (names::has_discriminator) {
            if (slot == 0) {
                return read_slot<0>(in, cursor, out);
            }
        }
        if constexpr (sets::read_only != set{}) {
            if (sets::read_only.contains(slot) && refuses_read_only(in.options)) [[unlikely]] {
                return refuse_read_only(in, cursor);
            }
        }
        if constexpr (sets::write_only != set{}) {
            if (sets::write_only.contains(slot) && refuses_write_only(in.options)) [[unlikely]] {
                return refuse_left_out(in, cursor, errc::write_only_member);
            }
        }
        if constexpr (sets::deprecated != set{}) {
            if (sets::deprecated.contains(slot)) [[unlikely]] {
                in.warn(errc::deprecated_member, cursor);
            }
        }
        return read_any_member(in, cursor, slot - names::first_member, out, indices{});
    }

    // Members of one type and one contract are read by the same code, wherever in the struct they are: that is little
    // code, and few branches that depend on the order in which members come.
    template <std::size_t Index>
    static constexpr std::size_t first_of_its_kind = [] {
        using kind = member_kind<T, Index>;
        return []<std::size_t... I>(std::index_sequence<I...>) {
            std::size_t first = 0;
            static_cast<void>(((std::is_same_v<member_kind<T, I>, kind> || (++first, false)) || ...));
            return first;
        }(indices{});
    }();

    template <std::size_t... I>
    COMPLY_INLINE static char const* read_any_member([[maybe_unused]] text_input& in, [[maybe_unused]] char const* cursor,
                                                     std::size_t index, [[maybe_unused]] T& out,
                                                     std::index_sequence<I...>) {
        static constexpr std::array<std::uint16_t, sizeof...(I)> kinds{std::uint16_t{first_of_its_kind<I>}...};
        [[maybe_unused]] auto const kind = kinds[index];
        char const* behind = nullptr;
        static_cast<void>(((first_of_its_kind<I> == I && kind == I &&
                            (behind = read_member_of_kind<I>(in, cursor, index, out), true)) ||
                           ...));
        return behind;
    }

    template <std::size_t Kind>
    COMPLY_INLINE static char const* read_member_of_kind(text_input& in, char const* cursor, std::size_t index, T& out) {
        if constexpr (member_facts<T, Kind>::is_nested) {
            return read_value<member_contract<T, Kind>>(in, cursor, member_facts<T, Kind>::of(out));
        } else {
            using type = typename member_facts<T, Kind>::type;
            return read_value<member_contract<T, Kind>>(in, cursor, out.*members_of_type<T, type>[index]);
        }
    }

    // ---- what is no slot ----

    // What an object may have held before: members that are no part of the JSON, and the additional ones.
    static void reset_uncarried(T& out) {
        if constexpr (has_additional<T>) {
            additional_place<T>::of(out).clear();
        }
        using ignored = members_of_role<T, member_role::ignored>;
        if constexpr (!boost::mp11::mp_empty<ignored>::value) {
            T fresh{};
            [&]<class... Places>(boost::mp11::mp_list<Places...>) {
                ((Places::of(out) = std::move(Places::of(fresh))), ...);
            }(ignored{});
        }
    }

    // ---- the end ----

    // Of an object that begins at `open` and was read until `cursor`.
    static char const* ask_object_rules(text_input& in, char const* open, char const* cursor, T const& object) {
        auto const note = [&](errc code, std::string_view name, std::string const& expected, std::string const& found) {
            if (cursor == nullptr) {
                return;
            }
            bool const is_missing = code == errc::missing_member;
            bool const goes_on = name.data() == nullptr ? in.note(code, open, expected, found)
                                                        : in.note({code,
                                                                   in.offset(open),
                                                                   expected,
                                                                   found,
                                                                   std::string(name),
                                                                   {},
                                                                   is_missing ? nullptr : &find_member_value});
            cursor = goes_on ? cursor : nullptr;
        };
        for_each_broken_object_rule(object, in.options.operation, note);
        return cursor;
    }

    // What only the object's end can tell. @return whether reading goes on.
    static bool finish(text_input& in, object_input& object, set const& seen, T& out) {
        auto const& required = sets::required[static_cast<std::size_t>(in.required_under)];
        if (!seen.contains_all(required)) [[unlikely]] {
            if (!note_missing(in, object, seen, required)) {
                return false;
            }
        }
        if (in.unknown.size() != object.unknown_begin && !note_repeated_names(in, object)) [[unlikely]] {
            return false;
        }
        if (!seen.contains_all(sets::members)) {
            reset_absent(seen, out, indices{});
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
                facts::of(out) = get<at>(facts::stated).value;
            } else {
                facts::of(out) = std::move(facts::of(fresh));
            }
        };
        (reset.template operator()<I>(), ...);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
