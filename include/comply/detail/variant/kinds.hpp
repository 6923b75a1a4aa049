// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/represented.hpp>

#include <array>
#include <concepts>
#include <string>
#include <string_view>

// Which kinds of JSON values a type is read from, as a set of bits.

namespace comply::detail {

inline constexpr unsigned null_bit = 1;
inline constexpr unsigned boolean_bit = 2;
inline constexpr unsigned integer_bit = 4;
inline constexpr unsigned floating_bit = 8;
inline constexpr unsigned number_bits = integer_bit | floating_bit;
inline constexpr unsigned string_bit = 16;
inline constexpr unsigned array_bit = 32;
inline constexpr unsigned object_bit = 64;
inline constexpr unsigned any_kind = 127;

template <class T>
consteval unsigned find_kinds();

template <template <class...> class List, class... Alternatives>
consteval unsigned find_kinds(List<Alternatives...> const*) {
    return (0U | ... | find_kinds<Alternatives>());
}

// A type that says nothing may be read from anything: it is tried.
template <class T>
consteval unsigned find_kinds() {
    if constexpr (null_type<T>) {
        return null_bit;
    } else if constexpr (std::same_as<T, bool>) {
        return boolean_bit;
    } else if constexpr (integer_type<T>) {
        return integer_bit;
    } else if constexpr (floating_type<T>) {
        return floating_bit;
    } else if constexpr (custom_represented<T>) {
        return has_alternative_text<T> ? any_kind : find_kinds<represented_type<T>>();
    } else if constexpr (integer_enum<T>) {
        return integer_bit;
    } else if constexpr (string_type<T> || u8_string_type<T> || bits_type<T> || described_enum<T> ||
                         std::same_as<T, date_time_offset> || is_read_from_string<T>) {
        return string_bit;
    } else if constexpr (array_type<T> || tuple_type<T>) {
        return array_bit;
    } else if constexpr (transparent_struct<T>) {
        return find_kinds<only_member<T>>();
    } else if constexpr (described_struct<T> || map_type<T>) {
        return object_bit;
    } else if constexpr (nullable_type<T>) {
        return null_bit | find_kinds<without_null<T>>();
    } else if constexpr (variant_type<T>) {
        return find_kinds(static_cast<typename alternatives_of<T>::type*>(nullptr));
    } else {
        return any_kind;
    }
}

template <class T>
inline constexpr unsigned kinds_of = find_kinds<T>();

/// The names of the kinds, separated by commas.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string kind_list(unsigned kinds) {
    struct named {
        unsigned bits;
        std::string_view name;
    };
    constexpr std::array all = {named{boolean_bit, boolean_kind}, named{number_bits, number_kind},
                                named{string_bit, string_kind},   named{array_bit, array_kind},
                                named{object_bit, object_kind},   named{null_bit, null_kind}};
    std::string list;
    for (auto const& one : all) {
        if ((kinds & one.bits) != 0) {
            if (!list.empty()) {
                list += ',';
            }
            list += one.bits == number_bits && (kinds & floating_bit) == 0 ? integer_kind : one.name;
        }
    }
    return list;
}

} // namespace comply::detail
