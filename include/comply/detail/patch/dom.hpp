// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_containers.hpp>
#include <comply/detail/patch/read.hpp>
#include <comply/detail/patch/storage.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Patches, from and into boost::json::value.

namespace comply::detail {

template <object_type T>
struct dom_reader<patch<T>> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, patch<T>& out) {
        if (!enter_object(in, where, value)) {
            return false;
        }
        out = patch<T>{};
        auto const outer = std::exchange(in.required_under, operation::update);
        whole::note_missing(in, where, value.get_object());
        in.required_under = outer;
        typename slot_sets<T>::set seen;
        for (auto const& member : value.get_object()) {
            if (in.findings.is_full) {
                break;
            }
            std::string_view const name(member.key().data(), member.key().size());
            read_member(in, where.member(name), name, value.get_object(), member.value(), seen, storage_of(out));
        }
        ++in.depth_left;
        return true;
    }

private:
    using names = slot_names<T>;
    using whole = dom_reader<T>;

    static void read_member(dom_input& in, path const& where, std::string_view name, boost::json::object const& object,
                            boost::json::value const& value, typename slot_sets<T>::set& seen, patch_storage<T>& out) {
        auto const found = member_hash<T>.find(name);
        if constexpr (has_additional<T>) {
            if (found == names::name_count) {
                auto const outer = std::exchange(in.required_under, operation::create);
                read_dom_value<additional_contract<T>>(in, where, value, out.additional[std::string(name)]);
                in.required_under = outer;
                return;
            }
        }
        auto const slot = found == names::name_count ? names::count : names::slot_of(found);
        if (slot == names::count || slot < names::first_member || seen.contains(slot)) { // for by an alias, it may be
            whole::read_member(in, where, name, object, value, seen, out.values);
            return;
        }
        auto const index = slot - names::first_member;
        bool const is_read_only = is_read_only_member<T>[index];
        if (is_read_only && in.options.read_only_members == read_only_members::reject) {
            seen.insert(slot);
            in.findings.note(where, errc::read_only_member, {}, dom_value_excerpt(value));
            return;
        }
        bool const is_null = may_be_null<T>[index] && value.is_null();
        if ((is_null || has_inner_patch<T>[index]) && slot_sets<T>::deprecated.contains(slot)) {
            warn(in, where, errc::deprecated_member);
        }
        if (!is_null) {
            auto const outer = std::exchange(in.required_under, operation::create);
            if (!read_inner(in, where, value, index, out, member_indices<T>{})) {
                whole::read_member(in, where, name, object, value, seen, out.values);
            }
            in.required_under = outer;
        }
        seen.insert(slot);
        auto const state = is_null ? member_state::null : member_state::present;
        out.states[index] = is_read_only ? member_state::absent : state;
    }

    template <std::size_t... I>
    static bool read_inner(dom_input& in, path const& where, boost::json::value const& value, std::size_t index,
                           patch_storage<T>& out, std::index_sequence<I...>) {
        auto const read_if = [&]<std::size_t Index>() {
            if constexpr (patched_member<T, Index>::has_inner) {
                if (Index == index) {
                    auto& inner = out.template inner_patch<Index>();
                    using type = std::remove_cvref_t<decltype(inner)>;
                    dom_reader<type>::template read<member_contract<T, Index>>(in, where, value, inner);
                    return true;
                }
            }
            return false;
        };
        return (read_if.template operator()<I>() || ...);
    }
};

template <object_type T>
struct dom_writer<patch<T>> {
    static boost::json::value write(dom_output const& out, patch<T> const& value) {
        auto const& members = storage_of(value);
        boost::json::object object(out.storage);
        for_each_member<T>([&]<std::size_t Index>() {
            if (!member_facts<T, Index>::is_read_only && members.states[Index] != member_state::absent) {
                constexpr auto name = member_names_of<T>.name(Index + slot_names<T>::first_member);
                object.emplace(to_boost(name), write_member<Index>(out, members));
            }
        });
        if constexpr (has_additional<T>) {
            for (auto const& entry : members.additional) {
                using type = std::remove_cvref_t<decltype(entry.second)>;
                object.emplace(to_boost(entry.first), dom_writer<type>::write(out, entry.second));
            }
        }
        return object;
    }

private:
    template <std::size_t Index>
    static boost::json::value write_member(dom_output const& out, patch_storage<T> const& members) {
        using member = patched_member<T, Index>;
        if (members.states[Index] == member_state::null) {
            return boost::json::value(nullptr, out.storage);
        }
        if constexpr (member::has_inner) {
            auto const& inner = members.template inner_patch<Index>();
            return dom_writer<std::remove_cvref_t<decltype(inner)>>::write(out, inner);
        } else {
            return dom_writer<written_type<typename member::facts>>::write(out, members.template member<Index>());
        }
    }
};

} // namespace comply::detail
