// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/statements.hpp>

#include <cstdint>
#include <type_traits>

// How values of an enum are carried: by name, mostly.

namespace comply::detail {

/// Enums whose enumerators are bits.
template <class E>
concept flags_enum = described_enum<E> && index_in<is_flags, decltype(parts_of<E>)> != no_index;

/// Enums that are carried by number.
template <class E>
concept integer_enum = described_enum<E> && index_in<is_integer_values, decltype(parts_of<E>)> != no_index;

/// Types that a map's keys may have, for each of their values is the name of a member.
template <class T>
concept name_type = string_type<T> || integer_type<T> || (described_enum<T> && !integer_enum<T>);

/// The integer that an enumerator is read as.
template <integer_enum E>
using enumerator_number =
    std::conditional_t<sizeof(E) == 8 && std::is_unsigned_v<std::underlying_type_t<E>>, std::uint64_t, std::int64_t>;

template <class Contract>
inline constexpr bool is_carried_as_array =
    index_in<is_as_array, std::remove_cvref_t<decltype(Contract::rules)>> != no_index;

} // namespace comply::detail
