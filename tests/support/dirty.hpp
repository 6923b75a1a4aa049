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
#include <string_view>
#include <tuple>
#include <type_traits>
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

template <class T, std::size_t... I>
T dirty_tuple([[maybe_unused]] int levels, std::index_sequence<I...>) {
    return T(dirty<std::tuple_element_t<I, T>>(levels)...);
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
    } else if constexpr (comply::detail::u8_string_type<T>) {
        return u8"left behind";
    } else if constexpr (comply::detail::bits_type<T>) {
        return T{}.set();
    } else if constexpr (comply::detail::pointer_type<T>) {
        using value = std::remove_const_t<typename T::element_type>;
        return levels == 0 ? T{} : T(new value(dirty<value>(levels - 1)));
    } else if constexpr (comply::detail::nullable_type<T>) {
        return dirty<typename T::value_type>(levels);
    } else if constexpr (comply::detail::tuple_type<T>) {
        return dirty_tuple<T>(levels, std::make_index_sequence<std::tuple_size_v<T>>());
    } else if constexpr (comply::detail::is_std_array<T>) {
        T array{};
        array.fill(dirty<typename T::value_type>(levels));
        return array;
    } else if constexpr (comply::detail::map_type<T> && !comply::detail::keeps_members<T>) {
        T map;
        map[dirty<typename T::key_type>(levels)] = dirty<typename T::mapped_type>(levels);
        return map;
    } else if constexpr (comply::detail::set_type<T>) {
        T set;
        set.insert(dirty<typename T::value_type>(levels));
        return set;
    } else if constexpr (comply::detail::vector_type<T> && !comply::detail::keeps_members<T>) {
        return levels == 0 ? T{} : T(3, dirty<typename T::value_type>(levels));
    } else if constexpr (comply::detail::sequence_type<T>) {
        T sequence;
        for (int i = 0; i < 3 && levels != 0 && sequence.size() < sequence.max_size(); ++i) {
            sequence.push_back(dirty<typename T::value_type>(levels));
        }
        return sequence;
    } else if constexpr (std::same_as<T, comply::date_time_offset>) {
        return comply::parse<T>("\"1999-12-31T23:59:59.125+05:45\"").value_or(T{});
    } else if constexpr (comply::detail::null_type<T>) {
        return {};
    } else if constexpr (comply::detail::variant_type<T>) {
        return dirty<boost::mp11::mp_back<typename comply::detail::alternatives_of<T>::type>>(levels);
    } else if constexpr (std::same_as<T, boost::json::value>) {
        return {{"left", {"behind", 1, nullptr}}};
    } else if constexpr (comply::detail::custom_represented<T>) {
        return T{};
    } else if constexpr (requires(T evolvable) { evolvable.assign(std::string_view()); evolvable.is_known(); }) {
        return T(std::string_view("a name of the past, which no enumerator has"));
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
