// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/errc.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

// How the sentence of each code is made: its text, in which
//   {p}  is the pointer, or `the document`;     {in}  is `, within ` and the pointer, if there is one;
//   {e}  is what was expected;                    {f}   is what was found;
//   {ae} and {af} are the same with an article, where it is a kind of value that wants one;
//   {s:word} is the word, with an s unless what was expected is 1, {fs:word} unless what was found is;
//   {is} is `is` if what was expected is 1, else `are`.
struct sentence_pattern {
    errc code;
    std::string_view text;
};

inline constexpr std::array sentence_patterns = {
    sentence_pattern{errc::empty_text, "the text is empty: a JSON value is expected"},
    sentence_pattern{errc::byte_order_mark, "the text begins with a byte order mark, which JSON must not: remove its first three bytes"},
    sentence_pattern{errc::unexpected_end, "the text ends too early{in}"},
    sentence_pattern{errc::expected_value, "{f} cannot stand here{in}: a value is expected"},
    sentence_pattern{errc::invalid_literal, "{f} cannot stand here{in}: the literal {e} is expected"},
    sentence_pattern{errc::invalid_number, "{f} cannot stand in a number{in}: {e} is expected"},
    sentence_pattern{errc::control_character, "the control character {f} cannot stand in a string{in}: it must be escaped"},
    sentence_pattern{errc::invalid_escape, "{f} cannot stand in an escape{in}: {e} must stand there"},
    sentence_pattern{errc::lone_surrogate, "an escape is half of a surrogate pair{in}: {e} is expected"},
    sentence_pattern{errc::invalid_utf8, "{f} is no UTF-8 here{in}"},
    sentence_pattern{errc::expected_name, "{f} cannot stand here{in}: the name of a member, in quotes, is expected"},
    sentence_pattern{errc::expected_colon, "{f} cannot stand here{in}: a colon is expected behind a name"},
    sentence_pattern{errc::expected_comma, "{f} cannot stand here{in}: {e} is expected"},
    sentence_pattern{errc::trailing_text, "{f} cannot stand behind the document, which has ended"},
    sentence_pattern{errc::depth_exceeded, "{p} is nested too deeply: at most {e} {s:level} of arrays and objects {is} allowed"},
    sentence_pattern{errc::wrong_type, "{p} is {af}; {ae} is expected"},
    sentence_pattern{errc::null_not_allowed, "{p} is null; {ae} is expected"},
    sentence_pattern{errc::missing_member, "{p} is missing"},
    sentence_pattern{errc::unknown_member, "{p} is unknown: no member has that name"},
    sentence_pattern{errc::duplicate_member, "{p} is there twice"},
    sentence_pattern{errc::read_only_member, "{p} is read-only and must be left out"},
    sentence_pattern{errc::not_an_integer, "{p} is {f}; {ae} is expected"},
    sentence_pattern{errc::number_out_of_range, "{p} is {f}; {e} is expected"},
    sentence_pattern{errc::below_minimum, "{p} is {f}; at least {e} is expected"},
    sentence_pattern{errc::above_maximum, "{p} is {f}; at most {e} is expected"},
    sentence_pattern{errc::too_short, "{p} is {f} {fs:character} long; at least {e} {is} required"},
    sentence_pattern{errc::too_long, "{p} is {f} {fs:character} long; at most {e} {is} allowed"},
    sentence_pattern{errc::too_few_items, "{p} has {f} {fs:item}; at least {e} {is} required"},
    sentence_pattern{errc::too_many_items, "{p} has {f} {fs:item}; at most {e} {is} allowed"},
    sentence_pattern{errc::unknown_enumerator, "{p} is {f}; one of {e} is expected"},
    sentence_pattern{errc::wrong_discriminator, "{p} is {f}; {e} is expected"},
    sentence_pattern{errc::invalid_date_time, "{p} is no date-time: its {e} is wrong, in {f}"},
    sentence_pattern{errc::duplicate_item, "{p} is there twice: it equals {e}"},
    sentence_pattern{errc::not_a_multiple, "{p} is {f}; a multiple of {e} is expected"},
    sentence_pattern{errc::pattern_mismatch, "{p} is {f}, which does not match the pattern {e}"},
    sentence_pattern{errc::pattern_too_complex, "{p} cannot be matched: the pattern {e} needs too much memory"},
    sentence_pattern{errc::invalid_format, "{p} is {f}; {ae} is expected"},
    sentence_pattern{errc::unexpected_value, "{p} is {f}; {e} is expected"},
    sentence_pattern{errc::no_alternative, "{p} is {af}, which fits none of {e}"},
    sentence_pattern{errc::conflicting_members, "{p} must not be there beside {e}"},
    sentence_pattern{errc::missing_any_member, "{p} lacks all of {e}: one is required"},
    sentence_pattern{errc::wrong_order, "{p} is {f}; {e} is expected"},
    sentence_pattern{errc::unmet_condition, "{p} is refused: {e}"},
    sentence_pattern{errc::write_only_member, "{p} is write-only and must be left out"},
    sentence_pattern{errc::deprecated_member, "{p} is deprecated"},
    sentence_pattern{errc::escaped_string, "{p} has an escape, in {f}: a std::string can hold it, or a view if the text is parsed in situ"},
    sentence_pattern{errc::not_finite, "{p} is {f}: JSON has no such number"},
    sentence_pattern{errc::record_too_long, "the record is too long{in}: at most {e} {s:byte} {is} allowed"},
    sentence_pattern{errc::too_many_violations, "there are more violations: only the first {e} {is} listed"},
};

[[nodiscard]] COMPLY_COLD inline std::string with_article(std::string_view what) {
    std::string text;
    if (!what.empty() && what != null_kind) {
        text = std::string_view("aeio").find(what.front()) != std::string_view::npos ? "an " : "a ";
    }
    text += what;
    return text;
}

// `boolean,string` as `a boolean or a string`.
[[nodiscard]] COMPLY_COLD inline std::string with_articles(std::string_view kinds) {
    std::string text;
    for (;;) {
        auto const comma = kinds.find(',');
        text += with_article(kinds.substr(0, comma));
        if (comma == kinds.npos) {
            return text;
        }
        kinds.remove_prefix(comma + 1);
        text += kinds.find(',') == kinds.npos ? " or " : ", ";
    }
}

// `-128..127` as `-128 to 127`, the name of a floating-point type as what fits it, a list with spaces.
[[nodiscard]] COMPLY_COLD inline std::string expectation(errc code, std::string_view expected) {
    std::string text(expected);
    if (code == errc::number_out_of_range) {
        if (auto const dots = text.find(".."); dots != text.npos) {
            text.replace(dots, 2, " to ");
        } else {
            text.insert(0, "a number that fits a ");
        }
    } else if (code == errc::unknown_enumerator || code == errc::wrong_discriminator || code == errc::no_alternative) {
        bool is_in_string = false;
        bool is_list = false;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] == '"') {
                is_in_string = !is_in_string;
            } else if (text[at] == '\\') {
                ++at;
            } else if (text[at] == ',' && !is_in_string) { // an enumerator may be named `,`
                text.insert(++at, 1, ' ');
                is_list = true;
            }
        }
        if (is_list && code == errc::wrong_discriminator) {
            text.insert(0, "one of ");
        }
    }
    return text;
}

/// The sentence of a violation, in English; it stands on its own.
[[nodiscard]] COMPLY_COLD inline std::string make_message(errc code, std::string_view pointer, std::string_view expected,
                                                          std::string_view found) {
    std::string_view pattern = "{p} is wrong";
    for (auto const& one : sentence_patterns) {
        if (one.code == code) {
            pattern = one.text;
        }
    }
    auto const wanted = expectation(code, expected);
    bool const is_about_kind = code == errc::wrong_type || code == errc::null_not_allowed;
    std::string message;
    auto const append_plural = [&message](std::string_view word, std::string_view count) {
        message += word;
        if (count != "1") {
            message += 's';
        }
    };
    while (!pattern.empty()) {
        auto const open = pattern.find('{');
        message += pattern.substr(0, open);
        if (open == pattern.npos) {
            break;
        }
        auto const close = pattern.find('}', open);
        auto const field = pattern.substr(open + 1, close - open - 1);
        pattern.remove_prefix(close + 1);
        if (field == "p") {
            append_shown(message, pointer.empty() ? std::string_view("the document") : pointer);
        } else if (field == "in" && !pointer.empty()) {
            message += ", within ";
            append_shown(message, pointer);
        } else if (field == "e") {
            message += wanted;
        } else if (field == "f") {
            message += found;
        } else if (field == "ae") {
            message += is_about_kind ? with_articles(wanted) : with_article(wanted);
        } else if (field == "af") {
            message += with_article(found);
        } else if (field == "is") {
            message += expected == "1" ? "is" : "are";
        } else if (field.starts_with("s:")) {
            append_plural(field.substr(2), expected);
        } else if (field.starts_with("fs:")) {
            append_plural(field.substr(3), found);
        }
    }
    return message;
}

} // namespace comply::detail
