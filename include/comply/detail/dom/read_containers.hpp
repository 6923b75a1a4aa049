// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string_view>
#include <tuple>
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

template <class T>
    requires is_std_vector<T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!value.is_array()) {
            return refuse_kind(in, where, value, array_kind);
        }
        if (!enter(in, where)) {
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

template <described_struct T>
struct dom_reader<T> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if (!value.is_object()) {
            return refuse_kind(in, where, value, object_kind);
        }
        if (!enter(in, where)) {
            return false;
        }
        auto const& object = value.get_object();
        out = T{};
        note_missing(in, where, object);
        assign_defaults(out, std::make_index_sequence<member_count<T>>());
        for (auto const& member : object) {
            if (in.findings.is_full) {
                break;
            }
            std::string_view const name(member.key().data(), member.key().size());
            read_member(in, where.member(name), name, member.value(), out);
        }
        ++in.depth_left;
        return true;
    }

private:
    using names = slot_names<T>;

    static void note_missing(dom_input& in, path const& where, boost::json::object const& object) {
        auto const& required = slot_sets<T>::required[static_cast<std::size_t>(in.options.operation)];
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            auto const name = member_names_of<T>.name(slot);
            if (required.contains(slot) && !object.contains({name.data(), name.size()})) {
                in.findings.note(where.member(name), errc::missing_member);
            }
        }
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
            out.*facts::pointer = std::get<at>(statements_of<T, facts::pointer>).value;
        }
    }

    static void read_member(dom_input& in, path const& where, std::string_view name, boost::json::value const& value,
                            T& out) {
        auto const slot = member_hash<T>.find(name);
        if (slot == names::count) {
            if (in.options.unknown_members == unknown_members::reject &&
                !(manner_of<T>.ignores_control_information && name.find('@') != name.npos)) {
                in.findings.note(where, errc::unknown_member);
            }
            return;
        }
        [&]<std::size_t... Slots>(std::index_sequence<Slots...>) {
            static_cast<void>(((Slots == slot && (read_slot<Slots>(in, where, value, out), true)) || ...));
        }(std::make_index_sequence<names::count>());
    }

    template <std::size_t Slot>
    static void read_slot(dom_input& in, path const& where, boost::json::value const& value, T& out) {
        if constexpr (Slot < names::first_member) {
            std::string_view text;
            constexpr auto wanted = part_of<is_discriminator, T>.value;
            if (read_dom_string(in, where, value, text) && text != wanted) {
                in.findings.note(where, errc::wrong_discriminator, json_string(wanted), shortened_json_string(text));
            }
        } else {
            constexpr auto index = Slot - names::first_member;
            using facts = member_facts<T, index>;
            if constexpr (facts::is_read_only) {
                if (in.options.operation != operation::read &&
                    in.options.read_only_members == read_only_members::reject) {
                    in.findings.note(where, errc::read_only_member);
                    return;
                }
            }
            read_dom_value<member_contract<T, index>>(in, where, value, out.*facts::pointer);
        }
    }
};

} // namespace comply::detail
