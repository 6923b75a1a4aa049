// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/errc.hpp>
#include <comply/representation.hpp>
#include <comply/tag.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace comply::detail {

template <class Rule, class V>
concept checks = requires(Rule const& rule, V const& value) {
    { rule.check(value) } -> std::same_as<errc>;
};

template <class T>
inline constexpr bool is_short_text = false;
template <std::size_t Capacity>
inline constexpr bool is_short_text<short_text<Capacity>> = true;

template <class T>
using representation_by = std::remove_cvref_t<decltype(representation<T>::value)>;

/// The type that stands for a T in JSON. All texts are one here.
template <custom_represented T>
using represented_type =
    std::conditional_t<string_type<typename representation_by<T>::type> || is_short_text<typename representation_by<T>::type>,
                       std::string_view, typename representation_by<T>::type>;

// While a schema is being made, others need not be there yet, so that whether a struct is transparent cannot be asked; one
// with a single member is taken for it, and asked when it is used.
template <class Rule, class T>
consteval auto find_ruled_type() {
    using value = without_null<T>;
    if constexpr (checks<Rule, value>) {
        return tag<value>{};
    } else if constexpr (custom_represented<value>) {
        return find_ruled_type<Rule, represented_type<value>>();
    } else if constexpr (described_struct<value>) {
        if constexpr (member_count<value> == 1) {
            using only = type_of<member_pointer<value, 0>>;
            if constexpr (!std::same_as<without_null<only>, value>) {
                return find_ruled_type<Rule, only>();
            } else {
                return tag<value>{};
            }
        } else {
            return tag<value>{};
        }
    } else {
        return tag<value>{};
    }
}

template <class Tag>
struct tagged_type;
template <class T>
struct tagged_type<tag<T>> {
    using type = T;
};

/// The type of what a rule is asked about where it is stated of a T: the T itself, if it can be, without its null; else
/// what stands for it in JSON.
template <class Rule, class T>
using ruled_type = typename tagged_type<decltype(find_ruled_type<Rule, T>())>::type;

} // namespace comply::detail
