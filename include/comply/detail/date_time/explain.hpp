// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/date_time/grammar.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/errc.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail {

/// Why a text on its own is no date-time.
[[nodiscard]] COMPLY_COLD_FUNCTION violations explain_date_time(std::string_view text,
                                                                date_time_outcome const& outcome) {
    violation made;
    made.code = errc::invalid_date_time;
    made.offset = static_cast<std::size_t>(outcome.wrong - text.data());
    auto const excerpt = excerpt_of(text, made.offset);
    made.line = 1;
    made.column = made.offset + 1; // all before is ASCII
    made.expected = outcome.wrong_field;
    made.found = '"';
    made.found += shortened(text);
    made.found += '"';
    made.message = made.found;
    made.message += " is no date-time: its ";
    made.message += made.expected;
    made.message += " is wrong";
    made.excerpt = excerpt.text;
    made.caret = excerpt.caret;
    return {made};
}

} // namespace comply::detail
