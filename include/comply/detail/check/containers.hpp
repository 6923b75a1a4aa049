// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

// The checks of values that hold others, beside arrays and structs.

namespace comply::detail {

template <class T>
    requires pointer_type<T> || foreign_optional_type<T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        if (value) {
            check_value<Contract>(out, where, std::as_const(*value));
        }
    }
};

template <tuple_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (check_element<plain_contract<Contract::date_times>>(out, where.element(I), tuple_element<I>(value)), ...);
        }(std::make_index_sequence<std::tuple_size_v<T>>());
    }

private:
    template <class Contract, class V>
    static void check_element(value_findings& out, path const& where, V const& value) {
        if (!out.is_full) {
            check_value<Contract>(out, where, value);
        }
    }
};

// Of a key, what is wrong is told of its member.
template <map_type T>
struct checker<T> {
    static_assert(name_type<typename T::key_type>, "comply: the keys of a map are strings, integers or enums described "
                                                   "with BOOST_DESCRIBE_ENUM, but for those with integer_values");

    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        for (auto const& member : value) {
            auto const name = name_of_key(member.first);
            auto const at = where.member(name);
            check_value<key_contract<Contract>>(out, at, member.first);
            if (!out.is_full) {
                check_value<element_contract<Contract>>(out, at, member.second);
            }
            if (out.is_full) {
                return;
            }
        }
    }
};

// Types of which every value can be carried.
template <bits_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings&, path const&, T const&) {}
};

template <u8_string_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        check_value<Contract>(out, where, bytes_of(value));
    }
};

} // namespace comply::detail
