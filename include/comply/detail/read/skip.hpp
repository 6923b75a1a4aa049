// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/number/scan_number.hpp>
#include <comply/detail/read/string.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/scan/whitespace.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// Reads what nobody keeps: values of unknown members, and values that were refused. They are checked for being JSON all
// the same. No recursion, so that depth is a matter of the options and not of the stack.

namespace comply::detail {

/// Reads `true`, `false` or `null`, whichever `literal` is, of which `cursor` is the first letter.
[[nodiscard]] inline char const* read_literal(text_input& in, char const* cursor, std::string_view literal) {
    for (char const letter : literal) {
        if (cursor == in.end) {
            return in.stop(cursor, errc::unexpected_end);
        }
        if (*cursor != letter) {
            return in.stop(cursor, errc::invalid_literal, literal);
        }
        ++cursor;
    }
    return cursor;
}

inline namespace COMPLY_INSTRUCTION_SET {

// Where a value must begin and something else stands.
COMPLY_COLD_FUNCTION char const* stop_for_value(text_input& in, char const* cursor) {
    return cursor == in.end ? in.stop(cursor, errc::unexpected_end) : in.stop(cursor, errc::expected_value);
}

// A number that breaks RFC 8259 §6.
COMPLY_COLD_FUNCTION char const* stop_for_number(text_input& in, scanned_number const& number) {
    if (number.wrong == in.end) {
        return in.stop(in.end, errc::unexpected_end);
    }
    switch (number.error) {
    case number_error::leading_zero: return in.stop(number.wrong, errc::invalid_number, "no further digit behind a first 0");
    case number_error::missing_fraction_digit:
        return in.stop(number.wrong, errc::invalid_number, "a digit behind the decimal point");
    case number_error::missing_exponent_digit:
        return in.stop(number.wrong, errc::invalid_number, "a digit of the exponent");
    default: return in.stop(number.wrong, errc::invalid_number, "a digit");
    }
}

// For where numbers are not read for speed.
[[nodiscard]] COMPLY_COLD_FUNCTION scanned_number scan_number_slowly(char const* cursor, char const* end) noexcept {
    return scan_number<false>(cursor, end);
}

[[nodiscard]] inline char const* skip_string(text_input& in, char const* cursor) {
    auto const part = scan_any_string_part(cursor + 1, in.end);
    if (part.end != in.end && *part.end == '"' && part.is_ascii) [[likely]] {
        return part.end + 1;
    }
    std::string scratch;
    std::string_view text;
    return read_string_view(in, cursor, scratch, text);
}

// Of a number, only its grammar matters.
[[nodiscard]] inline char const* skip_number(text_input& in, char const* cursor) {
    auto const number = cursor;
    auto const skip_digits = [&] {
        auto const first = cursor;
        while (cursor != in.end && is_digit(*cursor)) {
            ++cursor;
        }
        return cursor != first;
    };
    cursor += *cursor == '-';
    bool const has_zero = cursor != in.end && *cursor == '0';
    auto const integer = cursor;
    bool is_wrong = !skip_digits() || (has_zero && cursor - integer > 1);
    if (cursor != in.end && *cursor == '.') {
        ++cursor;
        is_wrong |= !skip_digits();
    }
    if (cursor != in.end && (*cursor == 'e' || *cursor == 'E')) {
        ++cursor;
        cursor += cursor != in.end && (*cursor == '+' || *cursor == '-');
        is_wrong |= !skip_digits();
    }
    return !is_wrong ? cursor : stop_for_number(in, scan_number_slowly(number, in.end));
}

[[nodiscard]] COMPLY_NOINLINE_FUNCTION char const* skip_scalar(text_input& in, char const* cursor) {
    switch (cursor == in.end ? '\0' : *cursor) {
    case '"': return skip_string(in, cursor);
    case 't': return read_literal(in, cursor, "true");
    case 'f': return read_literal(in, cursor, "false");
    case 'n': return read_literal(in, cursor, "null");
    default: break;
    }
    if (cursor == in.end || kind_begun_by(*cursor) != number_kind) {
        return stop_for_value(in, cursor);
    }
    return skip_number(in, cursor);
}

// Behind a name: the colon and the white space around it.
[[nodiscard]] COMPLY_INLINE char const* read_colon(text_input& in, char const* cursor) {
    cursor = skip_whitespace(cursor, in.end);
    if (cursor == in.end) [[unlikely]] {
        return in.stop(cursor, errc::unexpected_end);
    }
    if (*cursor != ':') [[unlikely]] {
        return in.stop(cursor, errc::expected_colon);
    }
    return skip_whitespace(cursor + 1, in.end);
}

// Skips an array or an object, of which `cursor` is the bracket.
COMPLY_NOINLINE_FUNCTION char const* skip_nested(text_input& in, char const* cursor) {
    std::string closers; // the brackets that will end the arrays and objects around `cursor`
    auto const begin_member = [&in](char const* at) -> char const* {
        if (at == in.end || *at != '"') {
            return at == in.end ? in.stop(at, errc::unexpected_end) : in.stop(at, errc::expected_name);
        }
        at = skip_string(in, at);
        return at == nullptr ? nullptr : read_colon(in, at);
    };
    for (;;) {
        // A value begins at `cursor`.
        if (cursor != in.end && (*cursor == '{' || *cursor == '[')) {
            if (closers.size() == in.depth_left) {
                return in.stop_too_deep(cursor);
            }
            char const closer = *cursor == '{' ? '}' : ']';
            cursor = skip_whitespace(cursor + 1, in.end);
            if (cursor == in.end || *cursor != closer) {
                closers += closer;
                if (closer == '}' && (cursor = begin_member(cursor)) == nullptr) {
                    return nullptr;
                }
                continue;
            }
            ++cursor; // empty
        } else if ((cursor = skip_scalar(in, cursor)) == nullptr) {
            return nullptr;
        }
        // A value has ended: so do the arrays and objects that it was the last of.
        for (;;) {
            if (closers.empty()) {
                return cursor;
            }
            cursor = skip_whitespace(cursor, in.end);
            if (cursor == in.end) {
                return in.stop(cursor, errc::unexpected_end);
            }
            if (*cursor == closers.back()) {
                closers.pop_back();
                ++cursor;
                continue;
            }
            if (*cursor != ',') {
                return in.stop(cursor, errc::expected_comma, closers.back() == '}' ? "`,` or `}`" : "`,` or `]`");
            }
            cursor = skip_whitespace(cursor + 1, in.end);
            if (closers.back() == '}' && (cursor = begin_member(cursor)) == nullptr) {
                return nullptr;
            }
            break;
        }
    }
}

/// Skips one value, which must be JSON.
[[nodiscard]] inline char const* skip_value(text_input& in, char const* cursor) {
    if (cursor != in.end && (*cursor == '{' || *cursor == '[')) {
        return skip_nested(in, cursor);
    }
    return skip_scalar(in, cursor);
}

// ---- values that are JSON, but not what the contract wants: they are noted and skipped ----

/// A value that begins at `value` and was read until `cursor` is refused; reading goes on at `cursor`.
COMPLY_COLD_FUNCTION char const* refuse(text_input& in, char const* value, char const* cursor, errc code,
                                        std::string_view expected = {}, std::string_view found = {}) {
    in.set_last_refused(value);
    return in.note(code, value, expected, found) ? cursor : nullptr;
}

/// A value of another type than `expected`, one of the kinds of json_kind.hpp or the name of a string format.
COMPLY_COLD_FUNCTION char const* refuse_type(text_input& in, char const* value, std::string_view expected) {
    auto const kind = value == in.end ? std::string_view() : kind_begun_by(*value);
    auto const cursor = skip_value(in, value);
    if (cursor == nullptr) {
        return nullptr;
    }
    return refuse(in, value, cursor, kind == null_kind ? errc::null_not_allowed : errc::wrong_type,
                  expected, kind);
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
