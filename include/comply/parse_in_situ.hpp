// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/read/in_situ.hpp>
#include <comply/parse.hpp>

#include <span>
#include <string_view>
#include <utility>

namespace comply {

inline namespace COMPLY_INSTRUCTION_SET {

/// As `parse`, from a text that may be changed: strings with escapes are unescaped where they stand, so that every
/// `std::string_view` in T can look at its value there.
///
/// @param text  the views are valid as long as it is; on failure it is as it came, so that it can be shown.
/// @throws as `parse`. Allocates for strings with escapes, to be able to give the text back as it came.
/// Complexity: as `parse`.
template <detail::readable T>
[[nodiscard]] result<T> parse_in_situ(std::span<char> text, parse_options const& options = {}) {
    result<T> read(std::in_place);
    std::string_view const whole(text.data(), text.size());
    detail::in_situ_changes changes;
    detail::text_input in(whole, options);
    in.in_situ = &changes;
    bool const is_accepted = detail::read_text(in, *read);
    if (options.warnings != nullptr) [[unlikely]] {
        detail::tell_warnings(in, changes.before(whole));
    }
    if (!is_accepted) [[unlikely]] {
        changes.undo();
        read = detail::explain_findings(in, whole);
    }
    return read;
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply
