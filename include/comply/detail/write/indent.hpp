// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/options.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Appends compact JSON to `out` with line ends and indentation: every member and element on a line of its own, one
/// space behind a colon, empty arrays and objects as `[]` and `{}`. @pre `compact` is JSON without white space.
///
/// A pass of its own over the text, so that no writer needs a second, indenting form.
COMPLY_NOINLINE_FUNCTION void append_indented(std::string& out, std::string_view compact, std::size_t indent,
                                              newline line_end) {
    std::size_t depth = 0;
    auto const begin_line = [&] {
        out += line_end == newline::crlf ? "\r\n" : "\n";
        out.append(depth * indent, ' ');
    };
    std::size_t at = 0;
    while (at < compact.size()) {
        char const byte = compact[at];
        switch (byte) {
        case '"': {
            auto end = at + 1;
            while (compact[end] != '"') {
                end += compact[end] == '\\' ? 2U : 1U;
            }
            out.append(compact, at, end + 1 - at);
            at = end;
            break;
        }
        case '{':
        case '[':
            out += byte;
            if (compact[at + 1] == (byte == '{' ? '}' : ']')) {
                out += compact[++at];
            } else {
                ++depth;
                begin_line();
            }
            break;
        case '}':
        case ']':
            --depth;
            begin_line();
            out += byte;
            break;
        case ',':
            out += byte;
            begin_line();
            break;
        case ':': out += ": "; break;
        default: out += byte; break;
        }
        ++at;
    }
}

} // namespace comply::detail
