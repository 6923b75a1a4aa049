// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/errc.hpp>

#include <string>
#include <type_traits>

namespace comply {

namespace detail {

template <class V>
constexpr void require_number() {
    static_assert(!string_type<V>, "comply: minimum() and maximum() fit numbers; for strings use min_length() and max_length()");
    static_assert(!array_type<V>, "comply: minimum() and maximum() fit numbers; for arrays use min_items() and max_items()");
    static_assert(number_type<V> || string_type<V> || array_type<V>, "comply: minimum() and maximum() fit numbers");
}

template <class L>
struct minimum_rule {
    L limit;
    bool is_exclusive;

    template <auto Member, class V>
    static constexpr void require_fit() {
        require_number<V>();
    }

    template <number_type V>
    [[nodiscard]] constexpr errc check(V value) const noexcept {
        return is_less(value, limit) || (is_exclusive && is_equal(value, limit)) ? errc::below_minimum : errc{};
    }

    [[nodiscard]] std::string expected(errc) const { return (is_exclusive ? ">" : "") + number_text(limit); }
    template <class V>
    [[nodiscard]] std::string found(V value) const {
        return number_text(value);
    }
};

template <class L>
struct maximum_rule {
    L limit;
    bool is_exclusive;

    template <auto Member, class V>
    static constexpr void require_fit() {
        require_number<V>();
    }

    template <number_type V>
    [[nodiscard]] constexpr errc check(V value) const noexcept {
        return is_less(limit, value) || (is_exclusive && is_equal(value, limit)) ? errc::above_maximum : errc{};
    }

    [[nodiscard]] std::string expected(errc) const { return (is_exclusive ? "<" : "") + number_text(limit); }
    template <class V>
    [[nodiscard]] std::string found(V value) const {
        return number_text(value);
    }
};

template <class N>
concept limit_type = std::is_arithmetic_v<N> && !std::is_same_v<N, bool>;

} // namespace detail

// Compared exactly between integers, whatever their types.

/// The number is `limit` or more.
template <detail::limit_type L>
[[nodiscard]] constexpr detail::minimum_rule<L> minimum(L limit) noexcept {
    return {limit, false};
}

/// The number is `limit` or less.
template <detail::limit_type L>
[[nodiscard]] constexpr detail::maximum_rule<L> maximum(L limit) noexcept {
    return {limit, false};
}

/// The number is more than `limit`.
template <detail::limit_type L>
[[nodiscard]] constexpr detail::minimum_rule<L> exclusive_minimum(L limit) noexcept {
    return {limit, true};
}

/// The number is less than `limit`.
template <detail::limit_type L>
[[nodiscard]] constexpr detail::maximum_rule<L> exclusive_maximum(L limit) noexcept {
    return {limit, true};
}

} // namespace comply
