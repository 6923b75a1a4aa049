// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

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

} // namespace comply::detail
