// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/contiguous_list.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/explain/keeps_value.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/sentence.hpp>
#include <comply/detail/explain/suggest.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/owning_list.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

// Of a JSON Pointer that is not empty, unescaped.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string first_reference_token(std::string_view pointer) {
    std::string token;
    for (std::size_t at = 1; at < pointer.size() && pointer[at] != '/'; ++at) {
        bool const is_escaped = pointer[at] == '~' && at + 1 < pointer.size();
        at += is_escaped;
        token += !is_escaped ? pointer[at] : pointer[at] == '0' ? '~' : '/';
    }
    return token;
}

// As the assignment, which would be compiled for speed, with all of its strings in line.
COMPLY_COLD_FUNCTION void move_into(violation& to, violation& from) {
    auto& [code, pointer, offset, line, column, expected, found, message, excerpt, caret, suggestion, alternative] =
        from;
    to.code = code;
    to.pointer = std::move(pointer);
    to.offset = offset;
    to.line = line;
    to.column = column;
    to.expected = std::move(expected);
    to.found = std::move(found);
    to.message = std::move(message);
    to.excerpt = std::move(excerpt);
    to.caret = caret;
    to.suggestion = std::move(suggestion);
    to.alternative = std::move(alternative);
}

/// What a walk through values in memory has found wrong.
struct value_findings {
    comply::operation operation = comply::operation::read;
    std::size_t max_violations = 100;
    bool asks_rules = true; ///< false: only whether JSON can carry the value
    owning_list<violation> list{};
    bool is_full = false; ///< there are enough: the walk may end

    COMPLY_COLD void note(path const& where, errc code, std::string expected = {}, std::string found = {}) {
        if (auto const noted = add(); noted != nullptr) {
            fill_in(*noted, code, where.pointer(), std::move(expected), std::move(found));
        }
    }

    /// Whether the next one is one too many.
    [[nodiscard]] bool is_at_limit() const noexcept {
        return list.size() == (max_violations == 0 ? 1 : max_violations);
    }

    COMPLY_COLD void note(violation&& one) {
        if (auto const noted = add(); noted != nullptr) {
            *noted = std::move(one);
        }
    }

    /// Notes a member whose name is none of those. @param taken  as that of suggest()
    COMPLY_COLD void note_unknown(path const& where, name_list const& names, std::string_view taken) {
        note(where, errc::unknown_member);
        if (auto& noted = list.back(); noted.code == errc::unknown_member) {
            noted.suggestion = suggest(where.name, names, taken);
            noted.message = make_message(noted.code, noted.pointer, {}, {}, noted.suggestion);
        }
    }

    /// Notes what is wrong with an object (`name` is null) or one of its members, among what was noted about its
    /// members from the index `first` on: in the order of the members, of which `rank` gives the place.
    COMPLY_COLD void note_among(path const& object, std::size_t first, errc code, std::string_view name,
                                std::string expected, std::string found,
                                std::size_t (*rank)(void const* members, std::string_view name), void const* members) {
        auto const size = list.size();
        note(name.data() == nullptr ? object : object.member(name), code, std::move(expected), std::move(found));
        if (list.size() == size || list.back().code == errc::too_many_violations) {
            return;
        }
        auto const prefix = object.pointer();
        bool const is_about_object = name.data() == nullptr || code == errc::missing_member;
        auto const own_rank = is_about_object ? 0 : rank(members, name);
        auto at = first;
        for (; at < size; ++at) {
            std::string_view const pointer = list[at].pointer;
            bool const stays_before =
                pointer == prefix || pointer == list.back().pointer || list[at].code == errc::missing_member;
            if (!stays_before &&
                (is_about_object || rank(members, first_reference_token(pointer.substr(prefix.size()))) >= own_rank)) {
                break;
            }
        }
        for (; at < size; ++at) {
            std::swap(list.pointers()[at], list.pointers()[size]);
        }
    }

    /// As text_input::keeps_values_since.
    [[nodiscard]] bool keeps_values_since(std::size_t first) const noexcept {
        for (; first < list.size(); ++first) {
            if (!keeps_value(list[first].code)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool has_violations() const noexcept { return !list.empty(); }
    [[nodiscard]] COMPLY_COLD violations take_violations() {
        contiguous_list<violation> all(list.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            move_into(all[i], list[i]);
        }
        list.clear();
        return violations(std::move(all));
    }

private:
    // @return null if there were enough: then the last one gives way to the notice that there are more
    COMPLY_COLD violation* add() {
        bool const is_only = max_violations <= 1;
        if (!is_at_limit()) {
            is_full = is_only;
            return &list.emplace_back();
        }
        is_full = true;
        if (!is_only) {
            list.pop_back();
            fill_in(list.emplace_back(), errc::too_many_violations, {}, integer_text(max_violations - 1), {});
        }
        return nullptr;
    }
};

} // namespace comply::detail
