// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/tables/compile_time_error.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

// The escape of a byte within a JSON string (RFC 8259 §7): empty if it needs none.
[[nodiscard]] constexpr std::size_t write_escape(char byte, char* out) noexcept {
    auto const code = static_cast<unsigned char>(byte);
    auto const short_form = [&](char letter) -> std::size_t {
        out[0] = '\\';
        out[1] = letter;
        return 2;
    };
    switch (byte) {
    case '"':
    case '\\': return short_form(byte);
    case '\b': return short_form('b');
    case '\f': return short_form('f');
    case '\n': return short_form('n');
    case '\r': return short_form('r');
    case '\t': return short_form('t');
    default: break;
    }
    if (code >= 0x20) {
        return 0;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view prefix = "\\u00";
    for (std::size_t i = 0; i < prefix.size(); ++i) {
        out[i] = prefix[i];
    }
    out[4] = digits[code >> 4U];
    out[5] = digits[code & 15U];
    return 6;
}

/// The JSON string of `text`, quotes included, from `out` on: at most 6 * size + 2 bytes. @return its end.
/// @throws (a compile error in constant evaluation) if `text` is no UTF-8.
COMPLY_COLD constexpr char* write_json_string(std::string_view text, char* out) {
    if (find_invalid_utf8(text.data(), text.data() + text.size()) != text.data() + text.size()) {
        compile_time_error("comply: a JSON name must be UTF-8");
    }
    *out++ = '"';
    for (char const byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x20 && byte != '"' &&
            byte != '\\') { // most, so that compilers evaluate little
            *out++ = byte;
        } else {
            out += write_escape(byte, out);
        }
    }
    *out++ = '"';
    return out;
}

/// The JSON string of `text`, quotes included.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string json_string(std::string_view text) {
    std::string literal(text.size() * 6 + 2, '\0');
    literal.resize(static_cast<std::size_t>(write_json_string(text, literal.data()) - literal.data()));
    return literal;
}

} // namespace comply::detail
