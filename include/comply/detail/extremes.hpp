// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cfloat>
#include <concepts>
#include <type_traits>

namespace comply::detail {

// std::min and std::max, but not their header: with <algorithm>, a small unit takes a twentieth longer to compile.

template <class T>
[[nodiscard]] constexpr T smaller_of(T a, T b) noexcept {
    return b < a ? b : a;
}

template <class T>
[[nodiscard]] constexpr T larger_of(T a, T b) noexcept {
    return a < b ? b : a;
}

// The same of std::numeric_limits and <limits>, which takes half of a hundredth.

template <std::integral I>
inline constexpr I largest_integer =
    static_cast<I>(static_cast<std::make_unsigned_t<I>>(-1) >> (std::is_signed_v<I> ? 1 : 0));

template <std::integral I>
inline constexpr I smallest_integer = static_cast<I>(~largest_integer<I>);

/// The largest finite float or double.
template <class F>
    requires std::same_as<F, float> || std::same_as<F, double>
inline constexpr F largest_floating = FLT_MAX;
template <>
inline constexpr double largest_floating<double> = DBL_MAX;

} // namespace comply::detail
