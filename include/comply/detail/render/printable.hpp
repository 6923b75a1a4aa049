// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

// Text from outside, on its way to a terminal.

namespace comply::detail {

struct code_point {
    char32_t value;
    std::size_t size; ///< in bytes
};

inline constexpr char32_t no_code_point = 0xFFFFFFFF;

/// The code point that `text`, which is not empty, begins with; no_code_point, one byte long, if that is no UTF-8.
[[nodiscard]] constexpr code_point first_code_point(std::string_view text) noexcept {
    auto const byte = [text](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (byte(0) < 0x80) {
        return {byte(0), 1};
    }
    std::size_t const size = byte(0) < 0xC2 ? 1 : byte(0) < 0xE0 ? 2 : byte(0) < 0xF0 ? 3 : byte(0) < 0xF5 ? 4 : 1;
    if (size == 1 || size > text.size()) {
        return {no_code_point, 1};
    }
    char32_t value = byte(0) & (0x7FU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) {
            return {no_code_point, 1};
        }
        value = (value << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<char32_t, 5> least = {0, 0, 0x80, 0x800, 0x10000};
    bool const is_surrogate = value >= 0xD800 && value < 0xE000;
    bool const is_valid = value >= least[size] && value < 0x110000 && !is_surrogate;
    return is_valid ? code_point{value, size} : code_point{no_code_point, 1};
}

/// Whether printing it could steer a terminal, or turn the direction of what stands around it.
[[nodiscard]] constexpr bool is_control(char32_t value) noexcept {
    return value < 0x20 || (value >= 0x7F && value < 0xA0) || (value >= 0x202A && value <= 0x202E) ||
           (value >= 0x2066 && value <= 0x2069);
}

/// The text with control characters as `\u001B`, as JSON writes them, and with `?` for what is no UTF-8.
[[nodiscard]] inline std::string printable(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string shown;
    while (!text.empty()) {
        auto const [value, size] = first_code_point(text);
        if (value == no_code_point) {
            shown += '?';
        } else if (is_control(value)) {
            shown += "\\u";
            for (unsigned shift = 16; shift != 0; shift -= 4) {
                shown += digits[(value >> (shift - 4)) & 15U];
            }
        } else {
            shown += text.substr(0, size);
        }
        text.remove_prefix(size);
    }
    return shown;
}

/// The text, with U+FFFD for what is no UTF-8.
[[nodiscard]] inline std::string well_formed(std::string_view text) {
    std::string formed;
    while (!text.empty()) {
        auto const [value, size] = first_code_point(text);
        formed += value == no_code_point ? std::string_view("\xEF\xBF\xBD") : text.substr(0, size);
        text.remove_prefix(size);
    }
    return formed;
}

} // namespace comply::detail
