// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace comply::detail {

[[nodiscard]] constexpr int hex_digit_value(char digit) noexcept {
    return digit >= '0' && digit <= '9'   ? digit - '0'
           : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
           : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                          : -1;
}

// @pre code_point <= 0x10FFFF and no surrogate
template <class String>
COMPLY_COLD void append_utf8(String& out, std::uint32_t code_point) {
    auto const append = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    auto const append_tail = [&](std::uint32_t shift) { append(0x80U | ((code_point >> shift) & 0x3FU)); };
    if (code_point < 0x80) {
        append(code_point);
    } else if (code_point < 0x800) {
        append(0xC0U | (code_point >> 6U));
        append_tail(0);
    } else if (code_point < 0x10000) {
        append(0xE0U | (code_point >> 12U));
        append_tail(6);
        append_tail(0);
    } else {
        append(0xF0U | (code_point >> 18U));
        append_tail(12);
        append_tail(6);
        append_tail(0);
    }
}

// The byte that a one-letter escape stands for (RFC 8259 §7); 0 if there is none of that letter.
[[nodiscard]] constexpr char escaped_byte(char letter) noexcept {
    switch (letter) {
    case '"':
    case '\\':
    case '/': return letter;
    case 'b': return '\b';
    case 'f': return '\f';
    case 'n': return '\n';
    case 'r': return '\r';
    case 't': return '\t';
    default: return '\0';
    }
}

// Of the `\uXXXX` at `at`; -1 if there is none.
[[nodiscard]] COMPLY_COLD_FUNCTION long code_unit_at(std::string_view body, std::size_t at) {
    if (body.size() < at + 6 || body[at] != '\\' || body[at + 1] != 'u') {
        return -1;
    }
    long unit = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        auto const value = hex_digit_value(body[i]);
        if (value < 0) {
            return -1;
        }
        unit = unit * 16 + value;
    }
    return unit;
}

/// What stands between the quotes of a JSON string, without its escapes. What is wrong in it stays as it is: the reader has
/// refused it, and here it only has to be shown.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string unescape(std::string_view body) {
    std::string text;
    for (std::size_t at = 0; at < body.size();) {
        if (body[at] != '\\' || at + 1 == body.size()) {
            text += body[at++];
        } else if (auto const byte = escaped_byte(body[at + 1]); byte != '\0') {
            text += byte;
            at += 2;
        } else if (auto unit = code_unit_at(body, at); unit < 0) {
            text += body[at++];
        } else {
            at += 6;
            if (unit >= 0xD800 && unit <= 0xDBFF) {
                if (auto const low = code_unit_at(body, at); low >= 0xDC00 && low <= 0xDFFF) {
                    unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                    at += 6;
                }
            }
            bool const is_lone = unit >= 0xD800 && unit <= 0xDFFF;
            append_utf8(text, is_lone ? 0xFFFD : static_cast<std::uint32_t>(unit));
        }
    }
    return text;
}

} // namespace comply::detail
