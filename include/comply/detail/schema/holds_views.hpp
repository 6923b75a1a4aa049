// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

namespace comply::detail {

/// Whether a T, or something in it, looks at the text that it was parsed from. Within: the structs that are being asked
/// already, for a struct may hold an array of itself.
template <class T, class... Within>
consteval bool has_views() {
    if constexpr ((std::same_as<T, Within> || ...)) {
        return false;
    } else if constexpr (nullable_type<T>) {
        return has_views<without_null<T>, Within...>();
    } else if constexpr (array_type<T>) {
        return has_views<typename T::value_type, Within...>();
    } else if constexpr (map_type<T>) {
        return has_views<typename T::key_type, Within...>() || has_views<typename T::mapped_type, Within...>();
    } else if constexpr (tuple_type<T>) {
        return []<template <class...> class Tuple, class... Ts>(Tuple<Ts...>*) {
            return (has_views<Ts, Within...>() || ...);
        }(static_cast<T*>(nullptr));
    } else if constexpr (described_struct<T>) {
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (has_views<type_of<member_pointer<T, I>>, T, Within...>() || ...);
        }(std::make_index_sequence<member_count<T>>());
    } else {
        return string_view_type<T>;
    }
}

template <class T>
concept holds_views = has_views<T>();

/// What a forwarding reference to a string that is about to go is deduced from.
template <class Text>
concept temporary_string = std::same_as<std::remove_cv_t<Text>, std::string>;

} // namespace comply::detail
