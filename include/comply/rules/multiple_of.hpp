// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/number/shortest.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/compile_time_error.hpp>
#include <comply/errc.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>

namespace comply {

namespace detail {

template <std::integral N>
[[nodiscard]] constexpr std::uint64_t magnitude_of(N number) noexcept {
    auto const bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

// The number without its sign; of a floating one, its shortest decimal. @pre finite
template <class N>
[[nodiscard]] constexpr short_decimal decimal_of(N number) noexcept {
    if constexpr (std::integral<N>) {
        return {magnitude_of(number), 0};
    } else {
        return number == 0 ? short_decimal{0, 0} : shortest_decimal(number < 0 ? -number : number);
    }
}

// Whether `number` is `divisor` times an integer. @pre divisor.digits != 0
[[nodiscard]] constexpr bool is_multiple(short_decimal number, short_decimal divisor) noexcept {
    if (number.digits == 0) {
        return true;
    }
    // The powers of ten that one has more than the other are cancelled: prime by prime from the divisor, or as zeros at the
    // end of the number, of which 64 bits have no more than 19.
    auto shift = number.exponent - divisor.exponent;
    for (; shift < 0; ++shift) {
        if (number.digits % 10 != 0) {
            return false;
        }
        number.digits /= 10;
    }
    for (std::uint64_t const prime : {2U, 5U}) {
        for (int i = 0; i < shift && divisor.digits % prime == 0; ++i) {
            divisor.digits /= prime;
        }
    }
    return number.digits % divisor.digits == 0;
}

/// Other types than numbers may be multiples too, by a function beside them,
///     bool is_multiple_of(V const& value, short_decimal divisor);
template <class V>
concept may_be_multiple = requires(V const& value, short_decimal divisor) {
    { is_multiple_of(value, divisor) } -> std::same_as<bool>;
};

template <class N>
struct multiple_of_rule {
    N divisor;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(number_type<V> || may_be_multiple<V>, "comply: multiple_of() fits numbers");
    }

    template <may_be_multiple V>
    [[nodiscard]] constexpr errc check(V const& value) const {
        return is_multiple_of(value, decimal_of(divisor)) ? errc{} : errc::not_a_multiple;
    }

    template <number_type V>
    [[nodiscard]] constexpr errc check(V value) const noexcept {
        if constexpr (floating_type<V>) {
            if (!is_finite(value)) {
                return {}; // that is said of it otherwise
            }
        }
        return is_multiple(decimal_of(value), decimal_of(divisor)) ? errc{} : errc::not_a_multiple;
    }

    [[nodiscard]] std::string expected(errc) const { return number_text(divisor); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

} // namespace detail

/// The number is `divisor`, which is above 0, times an integer.
///
/// Exact between integers, whatever their types. A floating-point number, on either side, counts as the shortest decimal that
/// is read as it, so that 0.3 is a multiple of 0.1: what is wrong with a text beyond the 17 digits that a double keeps goes
/// unnoticed.
template <class N>
    requires(std::integral<N> && !std::same_as<N, bool>) || detail::floating_type<N>
[[nodiscard]] constexpr detail::multiple_of_rule<N> multiple_of(N divisor) noexcept {
    bool is_usable = divisor > 0;
    if constexpr (detail::floating_type<N>) {
        is_usable = is_usable && detail::is_finite(divisor);
    }
    if (!is_usable) {
        detail::compile_time_error("comply: multiple_of() wants a number above 0");
    }
    return {divisor};
}

} // namespace comply
