// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/sentence.hpp>
#include <comply/violation.hpp>

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace comply {

/// The sentence of a code, with fields for what a violation tells:
/// - `{p}` its pointer, or `message_catalogue::document`; `{in}` the phrase `within`, if there is a pointer;
/// - `{e}`, `{f}` what was expected, and found; `{ae}`, `{af}` the same with an article;
/// - `{e:one|more}`, `{f:one|more}` `one` if what was expected, or found, is 1, else `more`;
/// - `{hint}` the phrase `hint`, if there is a suggestion; `{g}` that suggestion, in quotes.
using message_pattern = detail::sentence_pattern;

/// A word that `expected` and `found` use, `integer` for example, in another language; optionally with its article.
using message_word = detail::sentence_word;

/// The sentences of another language, as tables, which must last as long as the catalogue is used.
struct message_catalogue {
    std::span<message_pattern const> patterns; ///< where one is missing, the sentence is in English
    std::span<message_word const> words{};     ///< what is not among them stands as it is: numbers, JSON texts
    std::string_view document = detail::english.document;
    std::string_view within = detail::english.within; ///< for `{in}`; uses `{p}`
    std::string_view hint = detail::english.hint;     ///< for `{hint}`; uses `{g}`
    std::string_view to = detail::english.to;         ///< between the least and the largest number that fits

    [[nodiscard]] std::string operator()(violation const& one) const {
        detail::language const language{patterns.data(), patterns.size(), words.data(), words.size(), document,
                                        within,          hint,            to,           false};
        return detail::make_message(one.code, one.pointer, one.expected, one.found, one.suggestion, language);
    }
};

/// The English sentence of a violation, made of the rest of what it tells.
[[nodiscard]] inline std::string message_of(violation const& one) {
    return detail::make_message(one.code, one.pointer, one.expected, one.found, one.suggestion);
}

/// The violations with other sentences: a catalogue's, or those of any function.
/// @param message  std::string(violation const&)
template <class Message>
[[nodiscard]] violations translate(violations const& all, Message const& message) {
    std::vector<violation> list(all.begin(), all.end());
    for (auto& one : list) {
        one.message = message(std::as_const(one));
    }
    return violations(std::move(list));
}

} // namespace comply
