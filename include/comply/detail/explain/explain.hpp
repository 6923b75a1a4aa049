// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/contiguous_list.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/line_counter.hpp>
#include <comply/detail/explain/locate.hpp>
#include <comply/detail/explain/present_members.hpp>
#include <comply/detail/explain/sentence.hpp>
#include <comply/detail/explain/suggest.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/sort_indices.hpp>
#include <comply/errc.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// When reading is over and something was wrong, everything that the readers did not keep track of is derived from the
// text: where the findings are, what stands there, and how to say it.

namespace comply::detail {

/// A violation in a value that no text stands for.
COMPLY_COLD_FUNCTION void fill_in(violation& made, errc code, std::string pointer, std::string expected,
                                  std::string found) {
    made.code = code;
    if (code == errc::unknown_enumerator) {
        made.suggestion = suggest_value(found, expected);
    }
    made.message = make_message(code, pointer, expected, found, made.suggestion);
    made.pointer = std::move(pointer);
    made.expected = std::move(expected);
    made.found = std::move(found);
}

[[nodiscard]] COMPLY_COLD_FUNCTION violation make_violation(errc code, std::string pointer, std::string expected,
                                                            std::string found) {
    violation made;
    fill_in(made, code, std::move(pointer), std::move(expected), std::move(found));
    return made;
}

/// Says of a violation that it is why a variant's alternative does not fit.
COMPLY_COLD_FUNCTION void say_alternative(violation& made, std::string alternative) {
    std::string message("as ");
    message += alternative;
    message += ": ";
    message += made.message;
    made.message = std::move(message);
    made.alternative = std::move(alternative);
}

// What was found, where the reader left that to the text.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string found_in(std::string_view text, finding const& one) {
    if (!is_malformed_text(one.code)) {
        bool const is_about_name = one.code == errc::unknown_member || one.code == errc::duplicate_member;
        bool const is_not_shown =
            is_about_name || one.code == errc::missing_member || one.code == errc::record_too_long;
        return is_not_shown ? std::string() : value_excerpt(text, one.offset);
    }
    return one.offset < text.size() ? byte_text(text[one.offset]) : "the end of the text";
}

// The indices of the findings in the order of their positions; of those at one position, as they were noted.
[[nodiscard]] COMPLY_COLD_FUNCTION plain_list<std::size_t> in_order(finding_list const& findings) {
    auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
        auto const& noted = *static_cast<finding_list const*>(objects);
        bool const a_is_notice = noted[a].code == errc::too_many_violations; // comes last
        bool const b_is_notice = noted[b].code == errc::too_many_violations;
        return a_is_notice != b_is_notice           ? b_is_notice
               : noted[a].offset != noted[b].offset ? noted[a].offset < noted[b].offset
                                                    : a < b;
    };
    return sorted_indices(findings.size(), is_before, &findings);
}

/// Moves the findings about members of objects to where these are.
COMPLY_COLD_FUNCTION void place_at_members(std::string_view text, finding_list& findings) {
    for (auto& one : findings) {
        if (one.find_member != nullptr) {
            if (auto const value = one.find_member(text, one.offset, one.name); value != text.npos) {
                one.offset = value;
                one.find_member = nullptr;
            }
        }
    }
}

/// The violations that the findings of a text are, in the order of their positions.
/// Linear in the text up to the last of them, beside the length of the pointers.
[[nodiscard]] COMPLY_COLD_FUNCTION violations explain(std::string_view text, finding_list findings,
                                                      text_place const& place = {}) {
    locator places(text);
    line_counter lines(text, place);
    present_members present(text);
    auto const around = place.around.empty() ? text : place.around;
    auto const before = static_cast<std::size_t>(text.data() - around.data());
    place_at_members(text, findings);
    contiguous_list<violation> list(findings.size());
    std::size_t last = 0;
    std::size_t next = 0;
    for (auto const index : in_order(findings)) {
        auto& one = findings[index];
        bool const has_place = one.code != errc::too_many_violations;
        // The notice comes last, though what it stands for may have been noted at an object's beginning.
        last = one.offset = larger_of(last, smaller_of(one.offset, text.size()));
        auto& made = list[next++];
        made.code = one.code;
        made.offset = place.offset + one.offset;
        if (has_place) {
            made.pointer = place.pointer;
            made.pointer += places.pointer(one);
        }
        lines.advance(one.offset);
        made.line = lines.line;
        made.column = lines.column;
        auto excerpt = excerpt_of(around, before + one.offset);
        made.excerpt = std::move(excerpt.text);
        made.caret = excerpt.caret;
        made.expected = std::move(one.expected);
        made.found = one.found.empty() && has_place ? found_in(text, one) : std::move(one.found);
        if (one.code == errc::unknown_member) {
            auto const name = places.name(one);
            made.suggestion = suggest(name, one.names);
            if (!made.suggestion.empty()) {
                made.suggestion = suggest(name, one.names, present.of(one));
            }
        } else if (one.code == errc::unknown_enumerator) {
            made.suggestion = suggest_value(made.found, made.expected);
        }
        made.message = make_message(one.code, made.pointer, made.expected, made.found, made.suggestion);
        if (!one.alternative.empty()) {
            say_alternative(made, std::move(one.alternative));
        }
    }
    return violations(std::move(list));
}

} // namespace comply::detail
