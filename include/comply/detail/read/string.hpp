// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/unescape.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/scan/string.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <cstdint>
#include <string>
#include <string_view>

// Strings, RFC 8259 §7: most have no escape and lie in the text just as they are wanted.

namespace comply::detail {

// Reads the four digits of `\uXXXX`; at the first byte that is none, reading stops.
COMPLY_COLD_FUNCTION char const* read_hex_digits(text_input& in, char const* cursor, std::uint32_t& code_unit) {
    code_unit = 0;
    for (int i = 0; i < 4; ++i, ++cursor) {
        if (cursor == in.end) {
            return in.stop(cursor, errc::unexpected_end);
        }
        auto const value = hex_digit_value(*cursor);
        if (value < 0) {
            return in.stop(cursor, errc::invalid_escape, "four hexadecimal digits");
        }
        code_unit = code_unit * 16 + static_cast<std::uint32_t>(value);
    }
    return cursor;
}

// Reads one escape, of which `cursor` is the backslash, and appends what it stands for.
template <class String>
COMPLY_COLD char const* read_escape(text_input& in, char const* cursor, String& out) {
    auto const backslash = cursor++;
    if (cursor == in.end) {
        return in.stop(cursor, errc::unexpected_end);
    }
    if (auto const byte = escaped_byte(*cursor); byte != '\0') {
        out += byte;
        return cursor + 1;
    }
    if (*cursor != 'u') {
        return in.stop(cursor, errc::invalid_escape, "a quote, a backslash or one of /bfnrtu");
    }
    std::uint32_t code_point = 0;
    cursor = read_hex_digits(in, cursor + 1, code_point);
    if (cursor == nullptr) {
        return nullptr;
    }
    if (code_point >= 0xDC00 && code_point <= 0xDFFF) {
        return in.stop(backslash, errc::lone_surrogate, "a high surrogate before a low one");
    }
    if (code_point >= 0xD800 && code_point <= 0xDBFF) {
        constexpr std::string_view low_begins = "\\u";
        auto const rest = std::string_view(cursor, in.end).substr(0, low_begins.size());
        if (!low_begins.starts_with(rest)) {
            return in.stop(backslash, errc::lone_surrogate, "a low surrogate behind a high one");
        }
        if (rest.size() < low_begins.size()) {
            return in.stop(in.end, errc::unexpected_end);
        }
        std::uint32_t low = 0;
        cursor = read_hex_digits(in, cursor + 2, low);
        if (cursor == nullptr) {
            return nullptr;
        }
        if (low < 0xDC00 || low > 0xDFFF) {
            return in.stop(backslash, errc::lone_surrogate, "a low surrogate behind a high one");
        }
        code_point = 0x10000 + ((code_point - 0xD800) << 10U) + (low - 0xDC00);
    }
    append_utf8(out, code_point);
    return cursor;
}

inline namespace COMPLY_INSTRUCTION_SET {

// A string that has an escape, is malformed, or is cut: appends the part [cursor, plain_end), which was scanned, and the rest.
template <class String>
COMPLY_COLD char const* read_string_rest(text_input& in, char const* cursor, string_part part, String& out) {
    for (;;) {
        if (!part.is_ascii) {
            bool cut = false;
            auto const wrong = find_invalid_utf8(cursor, part.end, &cut);
            if (wrong != part.end || (cut && part.end != in.end)) {
                return in.stop(wrong, errc::invalid_utf8);
            }
        }
        out.append(cursor, part.end);
        cursor = part.end;
        if (cursor == in.end) {
            return in.stop(cursor, errc::unexpected_end);
        }
        if (*cursor == '"') {
            return cursor + 1;
        }
        if (*cursor != '\\') {
            return in.stop(cursor, errc::control_character);
        }
        cursor = read_escape(in, cursor, out);
        if (cursor == nullptr) {
            return nullptr;
        }
        part = scan_any_string_part(cursor, in.end);
    }
}

/// Reads a string whose opening quote is at `cursor`. If it lies in the text as it is wanted, `found` is called with
/// it; if not, it is put together in `scratch` and `found` is called with that.
template <class String, class Found>
COMPLY_INLINE char const* read_string(text_input& in, char const* cursor, String& scratch, Found found) {
    ++cursor;
    auto const part = scan_string_part(cursor, in.end);
    if (part.end != in.end && *part.end == '"' &&
        (part.is_ascii || find_invalid_utf8(cursor, part.end) == part.end)) [[likely]] {
        found(std::string_view(cursor, static_cast<std::size_t>(part.end - cursor)));
        return part.end + 1;
    }
    scratch.clear();
    cursor = read_string_rest(in, cursor, part, scratch);
    if (cursor != nullptr) {
        found(std::string_view(scratch));
    }
    return cursor;
}

/// The same, out of line, for where strings are not kept: `text` lies in the text or in `scratch`.
template <class String>
COMPLY_NOINLINE char const* read_string_view(text_input& in, char const* cursor, String& scratch, std::string_view& text) {
    return read_string(in, cursor, scratch, [&text](std::string_view found) { text = found; });
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
