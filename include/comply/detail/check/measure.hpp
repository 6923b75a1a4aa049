// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
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

// a < b; exact between integers of any two types.
template <class A, class B>
[[nodiscard]] constexpr bool is_less(A a, B b) noexcept {
    if constexpr (std::integral<A> && std::integral<B>) {
        return std::cmp_less(a, b);
    } else {
        return static_cast<long double>(a) < static_cast<long double>(b);
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
