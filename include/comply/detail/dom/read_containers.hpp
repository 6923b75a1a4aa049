// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/object_rules.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

// Any JSON is itself.
template <>
struct dom_reader<boost::json::value> {
    template <class Contract>
    static bool read(dom_input&, path const&, boost::json::value const& value, boost::json::value& out) {
        out = value;
        return true;
    }
};

template <class V>
struct dom_reader<std::optional<V>> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, std::optional<V>& out) {
        if (Contract::accepts_null && value.is_null()) {
            out.reset();
            return true;
        }
        if (!out) {
            out.emplace();
        }
        return read_dom_value<Contract>(in, where, value, *out);
    }
};

template <vector_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_array(in, where, value)) {
            return false;
        }
        auto const& array = value.get_array();
        out.clear();
        out.resize(array.size());
        for (std::size_t i = 0; i < array.size() && !in.findings.is_full; ++i) {
            if constexpr (std::same_as<typename T::value_type, bool>) { // no references to std::vector<bool>'s elements
                bool element = false;
                read_dom_value<element_contract<Contract>>(in, where.element(i), array[i], element);
                out[i] = element;
            } else {
                read_dom_value<element_contract<Contract>>(in, where.element(i), array[i], out[i]);
            }
        }
        ++in.depth_left;
        return true;
    }
};

template <object_type T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!enter_object(in, where, value)) {
            return false;
        }
        auto const& object = value.get_object();
        [[maybe_unused]] auto const first = in.findings.list.size();
        out = T{};
        note_missing(in, where, object);
        assign_defaults(out, std::make_index_sequence<carried_count<T>>());
        typename slot_sets<T>::set seen;
        for (auto const& member : object) {
            if (in.findings.is_full) {
                break;
            }
            std::string_view const name(member.key().data(), member.key().size());
            read_member(in, where.member(name), name, object, member.value(), seen, out);
        }
        if constexpr (has_object_rules<T>) {
            if (!in.findings.is_full && in.findings.keeps_values_since(first)) {
                ask_object_rules(in, where, first, object, out);
            }
        }
        ++in.depth_left;
        return true;
    }

private:
    template <class>
    friend struct dom_reader; // that of a patch reads the same members

    using names = slot_names<T>;

    static std::string_view name_of(std::size_t slot) { return member_names_of<T>.name(slot); }
    static std::size_t rank(void const* members, std::string_view name) {
        auto const& object = *static_cast<boost::json::object const*>(members);
        return static_cast<std::size_t>(object.find({name.data(), name.size()}) - object.begin());
    }

    static void ask_object_rules(dom_input& in, path const& where, std::size_t first, boost::json::object const& object,
                                 T const& out) {
        auto const note = [&](errc code, std::string_view name, std::string const& expected, std::string const& found) {
            if (!in.findings.is_full) {
                in.findings.note_among(where, first, code, name, expected, found, &rank, &object);
            }
        };
        for_each_broken_object_rule(out, in.options.operation, note);
    }

    static void note_missing(dom_input& in, path const& where, boost::json::object const& object) {
        auto const& required = slot_sets<T>::required[static_cast<std::size_t>(in.required_under)];
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            auto const name = member_names_of<T>.name(slot);
            if (required.contains(slot) && !object.contains({name.data(), name.size()}) && !has_alias(object, slot)) {
                in.findings.note(where.member(name), errc::missing_member);
            }
        }
    }

    static bool has_alias(boost::json::object const& object, std::size_t slot) {
        for (auto const& one : names::aliases) {
            if (one.slot == slot && object.contains({one.name.data(), one.name.size()})) {
                return true;
            }
        }
        return false;
    }

    template <std::size_t... I>
    static void assign_defaults(T& out, std::index_sequence<I...>) {
        (assign_default<I>(out), ...);
    }

    template <std::size_t Index>
    static void assign_default(T& out) {
        using facts = member_facts<T, Index>;
        if constexpr (facts::has_default) {
            constexpr auto at = index_in<is_default, typename facts::statements>;
            facts::of(out) = get<at>(facts::stated).value;
        }
    }

    static void read_member(dom_input& in, path const& where, std::string_view name,
                            [[maybe_unused]] boost::json::object const& object, boost::json::value const& value,
                            typename slot_sets<T>::set& seen, T& out) {
        auto const index = member_hash<T>.find(name);
        if (index == names::name_count) {
            if constexpr (has_additional<T>) {
                using kept = kept_members<type_of<additional_place<T>::pointer>>;
                read_dom_value<additional_contract<T>>(in, where, value,
                                                       kept::insert(additional_place<T>::of(out), name));
            } else if (in.options.unknown_members == unknown_members::reject &&
                       !(manner_of<T>.ignores_control_information && name.find('@') != name.npos)) {
                refuse_unknown(in, where, object, {&name_of, names::name_count, names::first_name});
            }
            return;
        }
        auto const slot = names::slot_of(index);
        if (seen.contains(slot)) { // by its name and an alias
            in.findings.note(where, errc::duplicate_member);
            return;
        }
        seen.insert(slot);
        [&]<std::size_t... Slots>(std::index_sequence<Slots...>) {
            static_cast<void>(((Slots == slot && (read_slot<Slots>(in, where, value, out), true)) || ...));
        }(std::make_index_sequence<names::count>());
    }

    template <std::size_t Slot>
    static void read_slot(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if constexpr (Slot < names::first_member) {
            std::string_view text;
            constexpr auto wanted = part_of<is_discriminator, T>;
            if (read_dom_string(in, where, value, text) && !wanted.is(text)) {
                in.findings.note(where, errc::wrong_discriminator, json_string(wanted.value),
                                 shortened_json_string(text));
            }
        } else {
            constexpr auto index = Slot - names::first_member;
            using facts = member_facts<T, index>;
            if constexpr (facts::is_read_only) {
                if (in.options.operation != operation::read &&
                    in.options.read_only_members == read_only_members::reject) {
                    in.findings.note(where, errc::read_only_member, {}, dom_value_excerpt(value));
                    return;
                }
            } else if constexpr (facts::is_write_only) {
                if (in.options.operation == operation::read &&
                    in.options.read_only_members == read_only_members::reject) {
                    in.findings.note(where, errc::write_only_member, {}, dom_value_excerpt(value));
                    return;
                }
            }
            if constexpr (facts::presence.is_deprecated) {
                warn(in, where, errc::deprecated_member);
            }
            read_dom_value<member_contract<T, index>>(in, where, value, facts::of(out));
        }
    }
};

} // namespace comply::detail
