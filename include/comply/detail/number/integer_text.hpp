// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/digits.hpp>

#include <cstdint>
#include <string>

namespace comply::detail {

/// The JSON text of an integer. std::to_string would be one more way to write one that every program compiles.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string integer_text(std::uint64_t magnitude, bool is_negative = false) {
    char text[25];
    text[0] = '-';
    auto const end = write_digits(text + 1, magnitude);
    return {text + !is_negative, end};
}

} // namespace comply::detail
