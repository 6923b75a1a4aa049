// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/to_floating.hpp>

#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace comply::detail {

/// The room that write_floating wants; the longest double is 24 bytes long, `-2.2250738585072014e-308`.
inline constexpr std::size_t max_floating_size = 32;

/// Writes the shortest decimal that is read back as the same number, and returns the end of it.
///
/// @param cursor  max_floating_size bytes.
/// @param value   finite. -0 becomes `-0.0`, for there are readers to whom `-0` is the integer 0.
/// The text is a number of RFC 8259 §6, without a fraction if the value is an integer: `100`, `1e+22`, `0.1`.
template <binary_floating F>
[[nodiscard]] char* write_floating(char* cursor, F value) noexcept {
    if (value == 0 && std::signbit(value)) [[unlikely]] {
        std::memcpy(cursor, "-0.0", 4);
        return cursor + 4;
    }
    return std::to_chars(cursor, cursor + max_floating_size, value).ptr;
}

} // namespace comply::detail
