// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/represented.hpp>

#include <type_traits>

namespace boost::json {
class value;
}

// Which value of a member a patch is about: what may be null around it, and transparent structs around an object, are
// no part of JSON.

namespace comply::detail {

// Any JSON: null is one of its values, and its objects merge.
template <class M>
concept any_json_type = std::is_same_v<M, boost::json::value>;

// The patch of a map has the rules that are stated where the map is a member; of those that the transparent struct
// states it would know nothing, so that such a map is replaced.
template <class T>
inline constexpr bool states_nothing =
    !member_facts<T, 0>::template states<is_rule> && !is_stated<decltype(part_of<is_manner, T>)>;

/// Whether it is a transparent struct around what RFC 7396 merges.
template <class V>
inline constexpr bool is_transparent_object = false;
template <transparent_struct V>
    requires(!nullable_type<only_member<V>>)
inline constexpr bool is_transparent_object<V> =
    object_type<only_member<V>> || any_json_type<only_member<V>> || is_transparent_object<only_member<V>> ||
    (map_type<only_member<V>> && states_nothing<V>);

template <class V>
struct patched_value_of {
    using type = V;
};
template <class V>
    requires is_transparent_object<V>
struct patched_value_of<V> : patched_value_of<only_member<V>> {};

/// patched_value<std::optional<V>> is V, or what V is around.
template <class M>
using patched_value = typename patched_value_of<without_null<M>>::type;

} // namespace comply::detail
