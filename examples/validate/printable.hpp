// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

// Text from outside, be it a payload or a file's name, on its way to a terminal.

namespace validate {

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

/// How many columns of a terminal a printable text takes: two for the ideographs, syllables and emoji that are
/// wide, none for what goes onto the character before.
[[nodiscard]] inline std::size_t width(std::string_view text) {
    struct range {
        char32_t first;
        char32_t last;
    };
    // The blocks of Unicode's EastAsianWidth.txt that are W or F, and of marks; rare ones left out.
    constexpr std::array<range, 14> wide = {{{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},
                                             {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                                             {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
                                             {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}}};
    constexpr std::array<range, 6> marks = {
        {{0x300, 0x36F}, {0x1AB0, 0x1AFF}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};
    std::size_t columns = 0;
    while (!text.empty()) {
        auto const next = first_code_point(text);
        auto const is_in = [next](range one) { return one.first <= next.value && next.value <= one.last; };
        bool const is_mark = std::any_of(marks.begin(), marks.end(), is_in);
        bool const is_wide = std::any_of(wide.begin(), wide.end(), is_in);
        columns += is_mark ? 0 : is_wide ? 2 : 1;
        text.remove_prefix(next.size);
    }
    return columns;
}

} // namespace validate
