// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/fit.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// What a member with `additional` may be, known by what it can do, so that the headers of maps are the user's affair.

namespace comply::detail {

/// std::map, std::unordered_map and the like, from strings, of which each is there once.
template <class M>
concept string_map = requires(M& map, typename M::key_type name) {
    requires std::is_same_v<typename M::key_type, std::string>;
    { map[std::move(name)] } -> std::same_as<typename M::mapped_type&>;
    map.begin()->first;
    map.begin()->second;
    map.clear();
};

/// boost::json::object.
template <class M>
concept member_object = requires(M& object, typename M::key_type name) {
    requires std::is_constructible_v<typename M::key_type, char const*, std::size_t>;
    { object[name] } -> std::same_as<typename M::mapped_type&>;
    object.begin()->key();
    object.begin()->value();
    object.clear();
};

/// std::vector<std::pair<std::string, V>>, which nothing keeps from having a name twice.
template <class M>
concept member_list = requires(M& list) {
    requires std::is_same_v<typename M::value_type::first_type, std::string>;
    list.emplace_back();
    list.back().second;
    list.clear();
};

template <class M>
concept keeps_members = string_map<M> || member_object<M> || (member_list<M> && !string_map<M>);

/// The members that an M keeps.
template <keeps_members M>
struct kept_members {
    /// The place of the value for a name that is not there yet.
    static auto& insert(M& members, std::string_view name) {
        if constexpr (member_object<M>) {
            return members[typename M::key_type(name.data(), name.size())];
        } else if constexpr (string_map<M>) {
            return members[std::string(name)];
        } else {
            auto& member = members.emplace_back();
            member.first = name;
            return member.second;
        }
    }

    static std::string_view name(auto const& member) noexcept {
        if constexpr (member_object<M>) {
            return {member.key().data(), member.key().size()};
        } else {
            return member.first;
        }
    }

    static auto const& value(auto const& member) noexcept {
        if constexpr (member_object<M>) {
            return member.value();
        } else {
            return member.second;
        }
    }

    using value_type = std::remove_reference_t<decltype(insert(std::declval<M&>(), std::string_view()))>;

    /// Whether a name can be there twice.
    static constexpr bool may_repeat = member_list<M> && !string_map<M>;
};

template <auto Member>
struct statement_check<Member, additional_attribute> {
    static_assert(keeps_members<type_of<Member>>,
                  "comply: additional fits maps from std::string, boost::json::object, and vectors of pairs with a std::string");
    static constexpr void run() {}
};

} // namespace comply::detail
