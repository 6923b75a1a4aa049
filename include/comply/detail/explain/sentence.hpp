// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/tables/json_literal.hpp>
#include <comply/errc.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

// How the sentence of each code is made: its text, in which
//   {p}  is the pointer, or `the document`;     {in}  is `, within ` and the pointer, if there is one;
//   {e}  is what was expected;                    {f}   is what was found;
//   {ae} and {af} are the same with an article, where it is a kind of value that wants one;
//   {e:one|more} is `one` if what was expected is 1, else `more`; {f:one|more} the same of what was found;
//   {hint} is the question whether {g} was meant, the suggestion as a JSON string, if there is one;
//   {n} and {v} are name and value of what was expected, where that is the text of a member.
// Of two sentences of a code, the second is for what was expected that begins with the mark; `<` and `>` are no part
// of {e}.
struct sentence_pattern {
    errc code;
    std::string_view text;
    char mark = '\0';
};

// Not of pointers to characters: the compiler would count those of every sentence, one by one, in every program.
inline constexpr auto sentence_patterns = [] {
    using namespace std::string_view_literals;
    return std::array{
        sentence_pattern{errc::empty_text, "the text is empty: a JSON value is expected"sv},
        sentence_pattern{errc::byte_order_mark,
                         "the text begins with a byte order mark, which JSON must not: remove its first three bytes"sv},
        sentence_pattern{errc::unexpected_end, "the text ends too early{in}"sv},
        sentence_pattern{errc::expected_value, "{f} cannot stand here{in}: a value is expected"sv},
        sentence_pattern{errc::invalid_literal, "{f} cannot stand here{in}: the literal {e} is expected"sv},
        sentence_pattern{errc::invalid_number, "{f} cannot stand in a number{in}: {e} is expected"sv},
        sentence_pattern{errc::control_character,
                         "the control character {f} cannot stand in a string{in}: it must be escaped"sv},
        sentence_pattern{errc::invalid_escape, "{f} cannot stand in an escape{in}: {e} must stand there"sv},
        sentence_pattern{errc::lone_surrogate, "an escape is half of a surrogate pair{in}: {e} is expected"sv},
        sentence_pattern{errc::invalid_utf8, "{f} is no UTF-8 here{in}"sv},
        sentence_pattern{errc::expected_name,
                         "{f} cannot stand here{in}: the name of a member, in quotes, is expected"sv},
        sentence_pattern{errc::expected_colon, "{f} cannot stand here{in}: a colon is expected behind a name"sv},
        sentence_pattern{errc::expected_comma, "{f} cannot stand here{in}: {e} is expected"sv},
        sentence_pattern{errc::trailing_text, "{f} cannot stand behind the document, which has ended"sv},
        sentence_pattern{
            errc::depth_exceeded,
            "{p} is nested too deeply: at most {e} {e:level|levels} of arrays and objects {e:is|are} allowed"sv},
        sentence_pattern{errc::wrong_type, "{p} is {af}; {ae} is expected"sv},
        sentence_pattern{errc::null_not_allowed, "{p} is null; {ae} is expected"sv},
        sentence_pattern{errc::missing_member, "{p} is missing"sv},
        sentence_pattern{errc::unknown_member, "{p} is unknown: no member has that name{hint}"sv},
        sentence_pattern{errc::missing_member, "{p} is missing; it is required because {n} is {v}"sv, '"'},
        sentence_pattern{errc::duplicate_member, "{p} is there twice"sv},
        sentence_pattern{errc::read_only_member, "{p} is read-only and must be left out"sv},
        sentence_pattern{errc::not_an_integer, "{p} is {f}; {ae} is expected"sv},
        sentence_pattern{errc::number_out_of_range, "{p} is {f}; {e} is expected"sv},
        sentence_pattern{errc::below_minimum, "{p} is {f}; at least {e} is expected"sv},
        sentence_pattern{errc::below_minimum, "{p} is {f}; more than {e} is expected"sv, '>'},
        sentence_pattern{errc::above_maximum, "{p} is {f}; at most {e} is expected"sv},
        sentence_pattern{errc::above_maximum, "{p} is {f}; less than {e} is expected"sv, '<'},
        sentence_pattern{errc::too_short,
                         "{p} is {f} {f:character|characters} long; at least {e} {e:is|are} required"sv},
        sentence_pattern{errc::too_long, "{p} is {f} {f:character|characters} long; at most {e} {e:is|are} allowed"sv},
        sentence_pattern{errc::too_few_items, "{p} has {f} {f:item|items}; at least {e} {e:is|are} required"sv},
        sentence_pattern{errc::too_many_items, "{p} has {f} {f:item|items}; at most {e} {e:is|are} allowed"sv},
        sentence_pattern{errc::unknown_enumerator, "{p} is {f}; one of {e} is expected{hint}"sv},
        sentence_pattern{errc::wrong_discriminator, "{p} is {f}; {e} is expected"sv},
        sentence_pattern{errc::invalid_date_time, "{p} is no date-time: its {e} is wrong, in {f}"sv},
        sentence_pattern{errc::duplicate_item, "{p} is there twice: it equals {e}"sv},
        sentence_pattern{errc::duplicate_item, "{p} has equal items: {e} and {f}"sv, '/'},
        sentence_pattern{errc::not_a_multiple, "{p} is {f}; a multiple of {e} is expected"sv},
        sentence_pattern{errc::pattern_mismatch, "{p} is {f}, which does not match the pattern {e}"sv},
        sentence_pattern{errc::pattern_too_complex, "{p} cannot be matched: the pattern {e} needs too much memory"sv},
        sentence_pattern{errc::invalid_format, "{p} is {f}; {ae} is expected"sv},
        sentence_pattern{errc::unexpected_value, "{p} is {f}; {e} is expected"sv},
        sentence_pattern{errc::no_alternative, "{p} is {af}, which fits none of {e}"sv},
        sentence_pattern{errc::conflicting_members, "{p} must not be there beside {e}"sv},
        sentence_pattern{errc::missing_any_member, "{p} lacks all of {e}: one is required"sv},
        sentence_pattern{errc::wrong_order, "{p} is {f}; at least {v}, the value of {n}, is expected"sv},
        sentence_pattern{errc::unmet_condition, "{p} is refused: {e}"sv},
        sentence_pattern{errc::write_only_member, "{p} is write-only and must be left out"sv},
        sentence_pattern{errc::deprecated_member, "{p} is deprecated"sv},
        sentence_pattern{
            errc::escaped_string,
            "{p} has an escape, in {f}: a std::string can hold it, or a view if the text is parsed in situ"sv},
        sentence_pattern{errc::not_finite, "{p} is {f}: JSON has no such number"sv},
        sentence_pattern{errc::record_too_long,
                         "the record is too long{in}: at most {e} {e:byte|bytes} {e:is|are} allowed"sv},
        sentence_pattern{errc::too_many_violations,
                         "there are more violations: only the first {e} {e:is|are} listed"sv},
    };
}();

// What `expected` and `found` say in no language, and how it is said in one.
struct sentence_word {
    std::string_view what;
    std::string_view text;
    std::string_view with_article{}; ///< for {ae} and {af}; empty: as `text`
};

/// What the sentences of a language are made of. That of English has no words: it says them as they are.
struct language {
    sentence_pattern const* patterns = sentence_patterns.data();
    std::size_t pattern_count = sentence_patterns.size();
    sentence_word const* words = nullptr;
    std::size_t word_count = 0;
    std::string_view document = "the document"; ///< {p}, where the pointer is empty
    std::string_view within = ", within {p}";   ///< {in}
    std::string_view hint = "; did you mean {g}?";
    std::string_view to = " to ";               ///< between the ends of a range
    bool is_english = true;
};

inline constexpr language english{};

[[nodiscard]] COMPLY_COLD_FUNCTION std::string with_article(std::string_view what) {
    std::string text;
    if (!what.empty() && what != null_kind && !what.starts_with("a ") && !what.starts_with("an ")) {
        text = std::string_view("aeioI").find(what.front()) != std::string_view::npos ? "an " : "a ";
    }
    text += what;
    return text;
}

// `boolean,string` as `a boolean or a string`.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string with_articles(std::string_view kinds) {
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
[[nodiscard]] COMPLY_COLD_FUNCTION std::string expectation(errc code, std::string_view expected, language const& in) {
    std::string text;
    if (code == errc::number_out_of_range) {
        auto const dots = expected.find("..");
        bool const is_range = dots != expected.npos;
        text = is_range || !in.is_english ? "" : "a number that fits a ";
        text += expected.substr(0, dots);
        if (is_range) {
            text += in.to;
            text += expected.substr(dots + 2);
        }
    } else if (code == errc::unknown_enumerator || code == errc::unexpected_value || code == errc::missing_any_member ||
               code == errc::wrong_discriminator || code == errc::no_alternative) {
        bool is_in_string = false;
        bool is_escaped = false;
        bool is_list = false;
        for (char const character : expected) {
            bool const parts = character == ',' && !is_in_string; // an enumerator may be named `,`
            text += character;
            if (parts) {
                text += ' ';
                is_list = true;
            }
            is_in_string ^= character == '"' && !is_escaped;
            is_escaped = character == '\\' && !is_escaped;
        }
        if (is_list && (code == errc::unexpected_value || code == errc::wrong_discriminator)) {
            std::string listed("one of ");
            listed += text;
            return listed;
        }
    } else {
        text = expected;
    }
    return text;
}

// Of the text of a member, behind its name.
[[nodiscard]] COMPLY_COLD_FUNCTION std::size_t find_colon(std::string_view member) {
    std::size_t at = 1;
    while (at < member.size() && member[at] != '"') {
        at += member[at] == '\\' ? 2U : 1U;
    }
    return smaller_of(at + 1, member.size());
}

/// Makes the sentence of a violation, in a language; it stands on its own.
struct sentence {
    errc code;
    std::string_view pointer;
    std::string_view expected;
    std::string_view found;
    std::string_view suggestion;
    language const& in;
    std::string text{};

    // Appends the pattern, its fields filled in. What is no field stays as it is.
    COMPLY_COLD void append(std::string_view pattern) {
        while (!pattern.empty()) {
            auto const open = pattern.find('{');
            text += pattern.substr(0, open);
            if (open == pattern.npos) {
                break;
            }
            auto const close = smaller_of(pattern.find('}', open), pattern.size() - 1);
            append_field(pattern.substr(open, close + 1 - open));
            pattern.remove_prefix(close + 1);
        }
    }

private:
    COMPLY_COLD void append_field(std::string_view braced) {
        auto const field = braced.substr(1, braced.size() - 2);
        if (field == "p") {
            append_shown(text, pointer.empty() ? in.document : pointer);
        } else if (field == "in") {
            append(pointer.empty() ? std::string_view() : in.within);
        } else if (field == "hint") {
            append(suggestion.empty() ? std::string_view() : in.hint);
        } else if (field == "g") {
            append_shown(text, json_string(suggestion));
        } else if (field == "e" || field == "ae") {
            append_word(expected, expectation(code, expected, in), field.size() == 2);
        } else if (field == "n") {
            text += expected.substr(0, find_colon(expected));
        } else if (field == "v") {
            text += expected.substr(smaller_of(find_colon(expected) + 1, expected.size()));
        } else if (field == "f" || field == "af") {
            append_word(found, std::string(found), field.size() == 2 || found == array_kind || found == object_kind);
        } else if (field.starts_with("e:") || field.starts_with("f:")) {
            auto const bar = field.find('|');
            bool const is_one = (field.front() == 'e' ? expected : found) == "1";
            text += is_one ? field.substr(2, bar - 2) : field.substr(bar + 1); // npos + 1: 0
        } else {
            text += braced;
        }
    }

    COMPLY_COLD void append_word(std::string_view what, std::string const& otherwise, bool has_article) {
        for (std::size_t i = 0; i < in.word_count; ++i) {
            if (auto const& word = in.words[i]; word.what == what) {
                text += has_article && !word.with_article.empty() ? word.with_article : word.text;
                return;
            }
        }
        bool const is_about_kinds = code == errc::wrong_type || code == errc::null_not_allowed;
        text += !has_article || !in.is_english ? otherwise : is_about_kinds ? with_articles(otherwise) : with_article(otherwise);
    }
};

/// The sentence of a violation; in English, where the language has none for the code.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string make_message(errc code, std::string_view pointer,
                                                            std::string_view expected, std::string_view found,
                                                            std::string_view suggestion = {},
                                                            language const& in = english) {
    std::string_view pattern;
    for (std::size_t i = 0; i < in.pattern_count; ++i) {
        auto const& one = in.patterns[i];
        if (one.code == code && (one.mark == '\0' || expected.starts_with(one.mark))) {
            pattern = one.text;
            expected.remove_prefix(one.mark == '<' || one.mark == '>' ? 1 : 0);
        }
    }
    if (pattern.empty() && !in.is_english) {
        return make_message(code, pointer, expected, found, suggestion);
    }
    sentence made{code, pointer, expected, found, suggestion, in};
    made.append(pattern.empty() ? "{p} is wrong" : pattern);
    return std::move(made.text);
}

} // namespace comply::detail
