// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/parse.hpp>

#include <boost/json/value.hpp>
#include <boost/mp11/algorithm.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <string>
#include <utility>

namespace comply_test {

template <class T>
T dirty(int levels = 3);

template <comply::detail::described_struct T>
T dirty_struct(int levels) {
    T object{};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        ((object.*comply::detail::member_pointer<T, I> =
              dirty<comply::detail::type_of<comply::detail::member_pointer<T, I>>>(levels - 1)),
         ...);
    }(std::make_index_sequence<comply::detail::member_count<T>>());
    return object;
}

/// A value that is full of what no test expects to see again: every optional holds something, every vector three
/// elements, every string more than fits into its object; `levels` deep, for a struct may hold itself.
template <class T>
T dirty([[maybe_unused]] int levels) {
    if constexpr (std::same_as<T, bool>) {
        return true;
    } else if constexpr (comply::detail::number_type<T>) {
        return std::numeric_limits<T>::max();
    } else if constexpr (comply::detail::string_type<T>) {
        return "left behind by the object's former life, and too long for the small buffer of a string";
    } else if constexpr (comply::detail::described_enum<T>) {
        return comply::detail::enumerator_value<T, comply::detail::enumerator_count<T> - 1>;
    } else if constexpr (comply::detail::nullable_type<T>) {
        return dirty<typename T::value_type>(levels);
    } else if constexpr (comply::detail::array_type<T> && !comply::detail::keeps_members<T>) {
        return levels == 0 ? T{} : T(3, dirty<typename T::value_type>(levels));
    } else if constexpr (std::same_as<T, comply::date_time_offset>) {
        return comply::parse<T>("\"1999-12-31T23:59:59.125+05:45\"").value_or(T{});
    } else if constexpr (std::same_as<T, boost::json::value>) {
        return {{"left", {"behind", 1, nullptr}}};
    } else if constexpr (comply::detail::keeps_members<T>) {
        T members;
        comply::detail::kept_members<T>::insert(members, "left behind") =
            dirty<typename comply::detail::kept_members<T>::value_type>(levels - 1);
        return members;
    } else {
        return dirty_struct<T>(levels);
    }
}

} // namespace comply_test
