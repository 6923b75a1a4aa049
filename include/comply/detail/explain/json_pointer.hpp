// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/number/integer_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Appends a member's name to a JSON Pointer (RFC 6901 §3): `/`, with `~` as `~0` and `/` as `~1`.
COMPLY_COLD_FUNCTION void append_reference_token(std::string& pointer, std::string_view name) {
    pointer += '/';
    for (char const byte : name) {
        if (byte == '~' || byte == '/') {
            pointer += '~';
            pointer += byte == '~' ? '0' : '1';
        } else {
            pointer += byte;
        }
    }
}

/// Appends an element's index to a JSON Pointer.
COMPLY_COLD_FUNCTION void append_reference_token(std::string& pointer, std::size_t index) {
    pointer += '/';
    pointer += integer_text(index);
}

} // namespace comply::detail
