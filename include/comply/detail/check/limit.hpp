// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <compare>
#include <concepts>
#include <string>
#include <type_traits>

// Which limits a value can be compared with: a number with numbers; a value of any other type that `<` orders with one
// of its own type, or what becomes one, as std::chrono::hours become minutes. A type can have others, by a function
// beside it,
//     std::weak_ordering compare_limit(V const& value, L const& limit);

namespace comply::detail {

template <class N>
concept plain_number = std::is_arithmetic_v<N> && !std::same_as<N, bool>;

/// What a rule may have as its limit.
template <class L>
concept limit_type = plain_number<L> || std::is_class_v<L>;

template <class V, class L>
concept compared_with = requires(V const& value, L const& limit) {
    { compare_limit(value, limit) } -> std::same_as<std::weak_ordering>;
};

template <class V, class L>
concept ordered_like =
    std::is_class_v<L> && std::convertible_to<L const&, V> && !nullable_type<V> && !variant_type<V> &&
    !string_type<V> && !array_type<V> && !map_type<V> && !tuple_type<V> && requires(V const& value) {
        { value < value } -> std::convertible_to<bool>;
    };

template <class V, class L>
concept limited_by = (number_type<V> && plain_number<L>) || compared_with<V, L> || ordered_like<V, L>;

template <class V, class L>
    requires limited_by<V, L>
[[nodiscard]] constexpr bool is_below(V const& value, L const& limit) {
    if constexpr (number_type<V>) {
        return is_less(value, limit);
    } else if constexpr (compared_with<V, L>) {
        return compare_limit(value, limit) < 0;
    } else {
        return value < static_cast<V const&>(limit);
    }
}

template <class V, class L>
    requires limited_by<V, L>
[[nodiscard]] constexpr bool is_above(V const& value, L const& limit) {
    if constexpr (number_type<V>) {
        return is_less(limit, value);
    } else if constexpr (compared_with<V, L>) {
        return compare_limit(value, limit) > 0;
    } else {
        return static_cast<V const&>(limit) < value;
    }
}

/// Whether the value is the limit; false of what is no number.
template <class V, class L>
    requires limited_by<V, L>
[[nodiscard]] constexpr bool is_at(V const& value, L const& limit) {
    if constexpr (number_type<V>) {
        return is_equal(value, limit);
    } else {
        return !is_below(value, limit) && !is_above(value, limit);
    }
}

/// Whether no value is within both.
template <class L, class H>
[[nodiscard]] constexpr bool are_crossed(L const& minimum, H const& maximum) {
    if constexpr (plain_number<L> && plain_number<H>) {
        return is_less(maximum, minimum);
    } else if constexpr (limited_by<L, H>) {
        return is_above(minimum, maximum);
    } else {
        return false; // that is known of values alone
    }
}

/// Limits that are the text of a number.
template <class L>
inline constexpr bool is_number_literal = false;

/// The JSON text of a limit.
template <class L>
[[nodiscard]] std::string limit_text(L const& limit) {
    if constexpr (plain_number<L>) {
        return number_text(limit);
    } else if constexpr (is_number_literal<L>) {
        return std::string(limit.text());
    } else {
        return value_text(limit);
    }
}

} // namespace comply::detail
