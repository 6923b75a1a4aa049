// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <cfloat>
#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace comply::detail {

// The bytes of a string, of char or char8_t.
[[nodiscard]] constexpr std::string_view bytes_of(std::string_view text) noexcept { return text; }
template <class String>
    requires std::same_as<typename String::value_type, char8_t>
[[nodiscard]] std::string_view bytes_of(String const& text) noexcept {
    return {reinterpret_cast<char const*>(text.data()), text.size()}; // as char, any object may be looked at
}

// The code points of UTF-8 text: every byte but the continuation bytes begins one.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) noexcept {
    return text.size() - count_continuations(text);
}

// An integer and a floating-point number, exactly: no type that every processor has holds all of both.
template <std::integral I, std::floating_point F>
[[nodiscard]] constexpr std::partial_ordering compare_numbers(I integer, F number) noexcept {
    constexpr F beyond = static_cast<F>(largest_integer<I> / 2 + 1) * 2; // the first that is too large
    constexpr F least = std::unsigned_integral<I> ? F{0} : -beyond;
    if (least <= number && number < beyond) {
        auto const whole = static_cast<I>(number);
        return integer != whole ? integer <=> whole : static_cast<F>(whole) <=> number;
    }
    return F{0} <=> number; // of a NaN, neither is less
}

template <std::floating_point F, std::integral I>
[[nodiscard]] constexpr std::partial_ordering compare_numbers(F number, I integer) noexcept {
    return 0 <=> compare_numbers(integer, number);
}

// The bits of a number's significand, or of an integer.
template <class T>
inline constexpr int digits_of = 8 * static_cast<int>(sizeof(T)) - (std::is_signed_v<T> ? 1 : 0);
template <>
inline constexpr int digits_of<float> = FLT_MANT_DIG;
template <>
inline constexpr int digits_of<double> = DBL_MANT_DIG;
template <>
inline constexpr int digits_of<long double> = LDBL_MANT_DIG;

// Two numbers as the floating-point type that holds both, and whether there is one.
template <class A, class B>
using floating_of = std::common_type_t<A, B, double>;
template <class A, class B>
inline constexpr bool has_floating_of =
    digits_of<A> <= digits_of<floating_of<A, B>> && digits_of<B> <= digits_of<floating_of<A, B>>;

// a < b, exactly.
template <class A, class B>
[[nodiscard]] constexpr bool is_less(A a, B b) noexcept {
    if constexpr (std::integral<A> && std::integral<B>) {
        return std::cmp_less(a, b);
    } else if constexpr (has_floating_of<A, B>) {
        return static_cast<floating_of<A, B>>(a) < static_cast<floating_of<A, B>>(b);
    } else {
        return compare_numbers(a, b) < 0;
    }
}

// a == b, exactly.
template <class A, class B>
[[nodiscard]] constexpr bool is_equal(A a, B b) noexcept {
    if constexpr (std::integral<A> && std::integral<B>) {
        return std::cmp_equal(a, b);
    } else if constexpr (has_floating_of<A, B>) {
        return static_cast<floating_of<A, B>>(a) == static_cast<floating_of<A, B>>(b);
    } else {
        return compare_numbers(a, b) == 0;
    }
}

// The JSON text of a number; `NaN`, `Infinity` and `-Infinity` for what JSON lacks.
template <class N>
[[nodiscard]] std::string number_text(N number) {
    if constexpr (std::integral<N>) {
        bool const is_negative = number < 0;
        auto const bits = static_cast<std::uint64_t>(number);
        return integer_text(is_negative ? 0 - bits : bits, is_negative);
    } else if (!is_finite(number)) {
        return is_nan(number) ? "NaN" : number < 0 ? "-Infinity" : "Infinity";
    } else {
        char text[max_floating_size];
        return {text, write_floating(text, number)};
    }
}

} // namespace comply::detail
