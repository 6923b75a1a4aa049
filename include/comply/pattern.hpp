// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Regular expressions, matched by RE2 (Debian's libre2-dev): include this header, and link re2, only where a schema states a
// pattern. RE2 is built against one standard library: on Debian, not against libc++.

#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/json_literal.hpp>
#include <comply/errc.hpp>

#include <re2/re2.h>

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>

namespace comply {

namespace detail {

template <std::size_t Size>
struct pattern_text {
    char text[Size]{};

    // NOLINTNEXTLINE(google-explicit-constructor): pattern<"…"> is to be written so
    consteval pattern_text(char const (&literal)[Size]) noexcept {
        for (std::size_t i = 0; i < Size; ++i) {
            text[i] = literal[i];
        }
    }

    [[nodiscard]] constexpr std::string_view view() const noexcept { return {text, Size - 1}; }
};

// Compiled when it is first asked for, by whichever thread comes first.
template <pattern_text Pattern>
[[nodiscard]] re2::RE2 const& compiled_pattern() {
    static re2::RE2 const compiled = [] {
        re2::RE2::Options options;
        options.set_log_errors(false); // RE2 writes to standard error
        return re2::RE2(re2::StringPiece(Pattern.text, Pattern.view().size()), options);
    }();
    if (!compiled.ok() && compiled.error_code() != re2::RE2::ErrorPatternTooLarge) {
        throw std::invalid_argument("comply: pattern<" + json_string(Pattern.view()) + "> is no regular expression of RE2: " +
                                    compiled.error());
    }
    return compiled;
}

template <pattern_text Pattern>
struct pattern_rule {
    static constexpr std::string_view pattern = Pattern.view();

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(string_type<V>, "comply: pattern<> fits strings");
    }

    template <string_type V>
    [[nodiscard]] errc check(V const& value) const {
        auto const& compiled = compiled_pattern<Pattern>();
        if (!compiled.ok()) {
            return errc::pattern_too_complex;
        }
        re2::StringPiece const subject(value.data(), value.size());
        bool const matches = compiled.Match(subject, 0, subject.size(), re2::RE2::UNANCHORED, nullptr, 0);
        return matches ? errc{} : errc::pattern_mismatch;
    }

    [[nodiscard]] std::string expected(errc) const { return json_string(pattern); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return shortened_json_string(value);
    }
};

} // namespace detail

/// The string has a part that matches: `member<&user::name>(pattern<"^[a-z]+$">)`, as `pattern` in JSON Schema; `^` and `$`
/// are the ends of the whole string.
///
/// The syntax is RE2's: that of ECMA-262 without back-references and look-around, so that matching is linear in the string,
/// whatever the string is; `\x{e9}` instead of `\u00e9`, `(?P<name>…)` instead of `(?<name>…)`, and `\s` is ASCII alone.
/// A pattern that RE2 cannot compile throws std::invalid_argument when it is first asked for; of one that needs more memory
/// than RE2 grants (8 MiB), no string keeps the rule (pattern_too_complex).
template <detail::pattern_text Pattern>
inline constexpr detail::pattern_rule<Pattern> pattern;

} // namespace comply
