// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/render/printable.hpp>
#include <comply/detail/render/width.hpp>
#include <comply/errc.hpp>
#include <comply/serialize.hpp>
#include <comply/violation.hpp>

#include <boost/describe/class.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Violations as people, logs and programs read them. Their sentences are English; <comply/message.hpp> translates them first.

namespace comply {

/// Options of render_text. Designated initialisers work, in this order.
struct text_style {
    bool color = false;       ///< ANSI escape sequences
    std::string_view file{};  ///< its name, before each place
};

/// Text from outside as a terminal can show it: control characters, and those that turn the direction of writing, as the
/// escapes of JSON; `?` for what is no UTF-8.
using detail::printable;

namespace detail {

// `file:line:column: `, as far as there are such.
[[nodiscard]] inline std::string place_text(violation const& one, std::string_view file) {
    auto text = printable(file);
    if (one.line != 0) {
        text += (text.empty() ? "" : ":") + std::to_string(one.line) + ':' + std::to_string(one.column);
    }
    return text.empty() ? text : text + ": ";
}

// What stands before the caret: the caret is told in code points, of which what is printed may be wider, or narrower.
[[nodiscard]] inline std::string before_caret(violation const& one) {
    std::size_t size = 0;
    for (std::size_t i = 0; i < one.caret && size < one.excerpt.size(); ++i) {
        size += first_code_point(std::string_view(one.excerpt).substr(size)).size;
    }
    return printable(std::string_view(one.excerpt).substr(0, size));
}

// What render_json writes; the C++ names are the JSON names.
struct rendered_violation {
    std::string code;
    std::string pointer;
    std::size_t offset;
    std::size_t line;
    std::size_t column;
    std::string message;
    std::string expected;
    std::string found;
    std::optional<std::string> suggestion;
};
BOOST_DESCRIBE_STRUCT(rendered_violation, (),
                      (code, pointer, offset, line, column, message, expected, found, suggestion))

} // namespace detail

/// One violation as compilers print what they find: `file:line:column: error: sentence [code] at /pointer`, then, where there
/// was a text, the line and a caret under the place. Ends without a line feed.
[[nodiscard]] inline std::string render_text(violation const& one, text_style const& style = {}) {
    auto const color = [&style](std::string_view code) { return style.color ? code : std::string_view(); };
    constexpr std::string_view plain = "\x1b[0m";
    constexpr std::string_view strong = "\x1b[1m";
    constexpr std::string_view red = "\x1b[1;31m";
    constexpr std::string_view magenta = "\x1b[1;35m";
    constexpr std::string_view green = "\x1b[1;32m";
    bool const is_warning = one.code == errc::deprecated_member;
    std::string text(color(strong));
    text += detail::place_text(one, style.file);
    text += color(is_warning ? magenta : red);
    text += is_warning ? "warning: " : "error: ";
    text += color(strong);
    text += printable(one.message);
    text += color(plain);
    text += " [" + std::string(to_string(one.code)) + ']';
    if (!one.pointer.empty()) {
        text += " at " + printable(one.pointer);
    }
    if (one.line != 0) {
        auto const line = std::to_string(one.line);
        std::string const margin(line.size() < 5 ? 5 - line.size() : 0, ' ');
        text += '\n' + margin + line + " | " + printable(one.excerpt) + '\n';
        text += margin + std::string(line.size(), ' ') + " | " + std::string(detail::width(detail::before_caret(one)), ' ');
        text += color(green);
        text += '^';
        text += color(plain);
    }
    return text;
}

/// All violations, each as above, separated by line feeds.
[[nodiscard]] inline std::string render_text(violations const& all, text_style const& style = {}) {
    std::string text;
    for (auto const& one : all) {
        text += (text.empty() ? "" : "\n") + render_text(one, style);
    }
    return text;
}

/// One violation as one line, for a log: `2:11: /age is a string; an integer is expected [wrong_type]`.
[[nodiscard]] inline std::string render_line(violation const& one) {
    return detail::place_text(one, {}) + printable(one.message) + " [" + std::string(to_string(one.code)) + ']';
}

/// A JSON array with an object for each violation, whose members are named as those of `violation`: `code`, `pointer`,
/// `offset`, `line`, `column`, `message`, `expected`, `found` and, if there is one, `suggestion`.
[[nodiscard]] inline std::string render_json(violations const& all, serialize_options const& options = {}) {
    std::vector<detail::rendered_violation> list;
    for (auto const& one : all) {
        auto& made = list.emplace_back(detail::rendered_violation{
            std::string(to_string(one.code)), detail::well_formed(one.pointer), one.offset, one.line, one.column,
            detail::well_formed(one.message), detail::well_formed(one.expected), detail::well_formed(one.found), {}});
        if (!one.suggestion.empty()) {
            made.suggestion = detail::well_formed(one.suggestion);
        }
    }
    return serialize(list, options);
}

} // namespace comply
