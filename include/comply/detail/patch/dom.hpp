// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_reader.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/read_containers.hpp>
#include <comply/detail/patch/read.hpp>
#include <comply/detail/patch/storage.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>
#include <utility>

// Patches, from and into boost::json::value.

namespace comply::detail {

template <described_struct T>
struct dom_reader<patch<T>> {
    template <class Contract>
    static bool read(dom_input& in, path const& where, boost::json::value const& value, patch<T>& out) {
        if (!value.is_object()) {
            return refuse_kind(in, where, value, object_kind);
        }
        if (!enter(in, where)) {
            return false;
        }
        out = patch<T>{};
        for (auto const& member : value.get_object()) {
            if (in.findings.is_full) {
                break;
            }
            std::string_view const name(member.key().data(), member.key().size());
            read_member(in, where.member(name), name, member.value(), storage_of(out));
        }
        ++in.depth_left;
        return true;
    }

private:
    using names = slot_names<T>;

    static void read_member(dom_input& in, path const& where, std::string_view name, boost::json::value const& value,
                            patch_storage<T>& out) {
        auto const slot = member_hash<T>.find(name);
        if (slot == names::count || slot < names::first_member) {
            dom_reader<T>::read_member(in, where, name, value, out.values);
            return;
        }
        auto const index = slot - names::first_member;
        bool const is_read_only = is_read_only_member<T>[index];
        if (is_read_only && in.options.read_only_members == read_only_members::reject) {
            in.findings.note(where, errc::read_only_member);
            return;
        }
        auto state = member_state::null;
        if (!may_be_null<T>[index] || !value.is_null()) {
            state = member_state::present;
            auto const outer = std::exchange(in.required_under, operation::create);
            if (!read_inner(in, where, value, index, out, member_indices<T>{})) {
                dom_reader<T>::read_member(in, where, name, value, out.values);
            }
            in.required_under = outer;
        }
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

template <described_struct T>
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
            return dom_writer<typename member::type>::write(out, members.template member<Index>());
        }
    }
};

} // namespace comply::detail
