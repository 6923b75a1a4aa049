// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/limit.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/errc.hpp>

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>

namespace comply {

namespace detail {

// String literals are views of themselves.
template <class C>
using constant_type = std::conditional_t<std::is_convertible_v<C, std::string_view> && !std::is_null_pointer_v<C>,
                                         std::string_view, C>;

template <class V, class C>
concept may_equal =
    (string_type<V> && std::same_as<C, std::string_view>) || (number_type<V> && plain_number<C>) ||
    compared_with<V, C> || (!string_type<V> && !number_type<V> && std::same_as<V, C> && std::equality_comparable<V>);

template <class V, class C>
[[nodiscard]] constexpr bool equals_constant(V const& value, C const& constant) {
    if constexpr (number_type<V>) {
        return is_equal(value, constant);
    } else if constexpr (compared_with<V, C>) {
        return compare_limit(value, constant) == 0;
    } else {
        return value == constant;
    }
}

template <class C>
[[nodiscard]] COMPLY_COLD std::string constant_text(C const& constant) {
    if constexpr (std::same_as<C, std::string_view>) {
        return json_string(constant); // in full
    } else if constexpr (plain_number<C> || is_number_literal<C>) {
        return limit_text(constant);
    } else {
        return value_text(constant);
    }
}

template <class... Constants>
struct one_of_rule {
    pack<Constants...> values;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert((may_equal<V, Constants> && ...),
                      "comply: one_of() and constant() want values of the member's type: numbers, strings, bools, enumerators");
    }

    template <class V>
        requires(may_equal<V, Constants> && ...)
    [[nodiscard]] constexpr errc check(V const& value) const {
        bool const is_among = unpack(
            [&](Constants const&... constants) { return (equals_constant(value, constants) || ...); }, values);
        return is_among ? errc{} : errc::unexpected_value;
    }

    [[nodiscard]] std::string expected(errc) const {
        std::string list;
        auto const append = [&list](auto const& constant) {
            if (!list.empty()) {
                list += ',';
            }
            list += constant_text(constant);
        };
        unpack([&](Constants const&... constants) { (append(constants), ...); }, values);
        return list;
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

} // namespace detail

/// The value is one of these: numbers, which are compared exactly, strings, bools or enumerators; of an odata::decimal
/// also decimal_literals.
template <class... Constants>
    requires(sizeof...(Constants) > 0)
[[nodiscard]] constexpr detail::one_of_rule<detail::constant_type<Constants>...> one_of(Constants... values) noexcept {
    return {detail::make_pack(detail::constant_type<Constants>(values)...)};
}

/// The value is always this one.
template <class Constant>
[[nodiscard]] constexpr detail::one_of_rule<detail::constant_type<Constant>> constant(Constant value) noexcept {
    return {detail::make_pack(detail::constant_type<Constant>(value))};
}

} // namespace comply
