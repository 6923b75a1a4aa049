// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/limit.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/errc.hpp>

#include <string>

namespace comply {

namespace detail {

template <class V, class L>
constexpr void require_limited() {
    static_assert(!string_type<V>, "comply: minimum() and maximum() fit numbers; for strings use min_length() and max_length()");
    static_assert(!array_type<V>, "comply: minimum() and maximum() fit numbers; for arrays use min_items() and max_items()");
    static_assert(
        limited_by<V, L> || string_type<V> || array_type<V>,
        "comply: minimum() and maximum() fit numbers, and other values of an order if the limit is of their type");
}

template <class L>
struct minimum_rule {
    L limit;
    bool is_exclusive;

    template <auto Member, class V>
    static constexpr void require_fit() {
        require_limited<V, L>();
    }

    template <class V>
        requires limited_by<V, L>
    [[nodiscard]] constexpr errc check(V const& value) const {
        return is_below(value, limit) || (is_exclusive && is_at(value, limit)) ? errc::below_minimum : errc{};
    }

    [[nodiscard]] std::string expected(errc) const { return (is_exclusive ? ">" : "") + limit_text(limit); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

template <class L>
struct maximum_rule {
    L limit;
    bool is_exclusive;

    template <auto Member, class V>
    static constexpr void require_fit() {
        require_limited<V, L>();
    }

    template <class V>
        requires limited_by<V, L>
    [[nodiscard]] constexpr errc check(V const& value) const {
        return is_above(value, limit) || (is_exclusive && is_at(value, limit)) ? errc::above_maximum : errc{};
    }

    [[nodiscard]] std::string expected(errc) const { return (is_exclusive ? "<" : "") + limit_text(limit); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

} // namespace detail

// Numbers are compared exactly, whatever their types. Values of other types that `<` orders, such as those of <chrono>,
// comply::date_time_offset and comply::time_of_day, have a limit of their own type; an odata::decimal is compared with
// numbers too, exactly.

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
