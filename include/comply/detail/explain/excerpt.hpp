// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/tables/json_literal.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

inline constexpr std::size_t excerpt_reach = 60; ///< code points to each side
inline constexpr std::size_t value_excerpt_size = 40;
inline constexpr std::string_view ellipsis = "\xE2\x80\xA6"; // U+2026

// The size of the code point that begins at `at`; 1 for a byte that begins none.
[[nodiscard]] COMPLY_COLD_FUNCTION std::size_t code_point_size(std::string_view text, std::size_t at) noexcept {
    auto const lead = static_cast<unsigned char>(text[at]);
    std::size_t const size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    auto const from = text.data() + at;
    return size <= text.size() - at && find_invalid_utf8(from, from + size) == from + size ? size : 1;
}

// Where the code point begins that ends before `end`; `end - 1` if the byte there ends none. So it parts a text as
// code_point_size does: of sequences that are valid, no two overlap.
[[nodiscard]] COMPLY_COLD_FUNCTION std::size_t code_point_before(std::string_view text, std::size_t end) noexcept {
    for (std::size_t size = 1; size <= 4 && size <= end; ++size) {
        if (!is_continuation(text[end - size])) {
            return code_point_size(text.substr(0, end), end - size) == size ? end - size : end - 1;
        }
    }
    return end - 1;
}

// Appends the code point at `at` so that it can be shown on a line: control characters, C1 among them (U+009B
// begins a terminal's commands), as spaces; what is no UTF-8 as `?`.
COMPLY_COLD_FUNCTION std::size_t append_shown(std::string& out, std::string_view text, std::size_t at) {
    auto const size = code_point_size(text, at);
    auto const lead = static_cast<unsigned char>(text[at]);
    if (size == 2 && lead == 0xC2 && static_cast<unsigned char>(text[at + 1]) < 0xA0) {
        out += ' ';
    } else if (size > 1) {
        out.append(text, at, size);
    } else {
        out += lead < 0x20 || lead == 0x7F ? ' ' : lead >= 0x80 ? '?' : text[at];
    }
    return size;
}

// The same for a whole text: names come out of the payload, and must not command the terminal that shows them.
COMPLY_COLD_FUNCTION void append_shown(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        at += append_shown(out, text, at);
    }
}

struct line_excerpt {
    std::string text;
    std::size_t caret; ///< code points before the place
};

/// What stands around `offset` on its line. The line's beginning is not looked for: it may be far away.
/// @pre offset <= text.size()
[[nodiscard]] COMPLY_COLD_FUNCTION line_excerpt excerpt_of(std::string_view text, std::size_t offset) {
    auto begin = offset;
    for (std::size_t i = 0; i < excerpt_reach && begin > 0 && text[begin - 1] != '\n'; ++i) {
        begin = code_point_before(text, begin);
    }
    line_excerpt excerpt{{}, 0};
    for (auto at = begin; at < offset;) {
        at += append_shown(excerpt.text, text.substr(0, offset), at);
        ++excerpt.caret;
    }
    auto const size_before = excerpt.text.size();
    auto at = offset;
    for (std::size_t i = 0; i < excerpt_reach && at < text.size() && text[at] != '\n'; ++i) {
        at += append_shown(excerpt.text, text, at);
    }
    while (excerpt.text.size() > size_before && excerpt.text.back() == ' ') { // a carriage return, say
        excerpt.text.pop_back();
    }
    return excerpt;
}

/// A JSON text that is shown as a value, shortened to `value_excerpt_size` code points; control characters as the escapes
/// that they could have been.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string shortened(std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string excerpt;
    std::size_t at = 0;
    for (std::size_t shown = 0; shown < value_excerpt_size && at < text.size(); ++shown) {
        auto const before = excerpt.size();
        auto const size = append_shown(excerpt, text, at);
        if (excerpt.size() == before + 1 && excerpt[before] == ' ' && text[at] != ' ') {
            auto const code = static_cast<unsigned char>(text[at + size - 1]); // C1's last byte is its code
            excerpt.resize(before);
            excerpt += "\\u00";
            excerpt += digits[code >> 4U];
            excerpt += digits[code & 15U];
            shown += 5;
        }
        at += size;
    }
    if (at < text.size()) {
        excerpt += ellipsis;
    }
    return excerpt;
}

/// The JSON text of the scalar that begins at `offset`, shortened; the kind of an array or an object.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string value_excerpt(std::string_view text, std::size_t offset) {
    if (offset >= text.size()) {
        return {};
    }
    auto const kind = kind_begun_by(text[offset]);
    if (kind == array_kind || kind == object_kind) {
        return std::string(kind);
    }
    auto end = offset + 1;
    if (kind == string_kind) {
        while (end < text.size() && text[end] != '"') {
            end += text[end] == '\\' ? 2U : 1U;
        }
        end = smaller_of(end + 1, text.size());
    } else {
        end = smaller_of(text.find_first_of("{}[]:,\" \n\r\t", offset), text.size());
    }
    return shortened(text.substr(offset, end - offset));
}

/// `text` as a JSON string, shortened.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string shortened_json_string(std::string_view text) {
    return shortened(json_string(text));
}

/// A byte that cannot stand where it stands, as people read it: `"}"`, `U+0001`, `byte 0xFF`.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string byte_text(char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const code = static_cast<unsigned char>(byte);
    std::string text;
    if (code >= 0x20 && code < 0x7F) {
        text = "\"";
        text += byte;
        text += '"';
    } else {
        text = code < 0x80 ? "U+00" : "byte 0x";
        text += digits[code >> 4U];
        text += digits[code & 15U];
    }
    return text;
}

} // namespace comply::detail
