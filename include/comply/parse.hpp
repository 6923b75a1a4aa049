// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/schema/holds_views.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>

#include <string_view>
#include <utility>

namespace comply {

namespace detail::inline COMPLY_INSTRUCTION_SET {

// Where the text cannot begin: reading stops there, with a sentence that says more than that no value begins so.
COMPLY_COLD_FUNCTION char const* stop_at_start(text_input& in, char const* cursor) {
    if (cursor == in.end) {
        return in.stop(in.end, errc::empty_text);
    }
    if (std::string_view(in.begin, in.end).starts_with("\xEF\xBB\xBF")) {
        return in.stop(in.begin, errc::byte_order_mark);
    }
    return cursor;
}

/// Reads the whole text into `out`. @return whether it was accepted; if not, `in` holds the findings.
template <class T>
bool read_text(text_input& in, T& out) {
    auto cursor = skip_whitespace(in.begin, in.end);
    if (cursor == in.end || *cursor == '\xEF') [[unlikely]] {
        cursor = stop_at_start(in, cursor);
    }
    if (cursor != nullptr && (cursor = read_value<default_contract>(in, cursor, out)) != nullptr) [[likely]] {
        cursor = skip_whitespace(cursor, in.end);
        if (cursor != in.end) [[unlikely]] {
            in.stop(cursor, errc::trailing_text);
        }
    }
    return !in.has_findings();
}

[[nodiscard]] COMPLY_COLD_FUNCTION violations explain_findings(text_input& in, std::string_view text) {
    return explain(text, in.take_findings());
}

COMPLY_COLD_FUNCTION void tell_warnings(text_input& in, std::string_view text) {
    *in.options.warnings = explain(text, in.take_warnings());
}

/// `read_text`, and what else there is to say.
template <class T>
COMPLY_INLINE bool read_text_and_warn(text_input& in, std::string_view text, T& out) {
    bool const is_accepted = read_text(in, out);
    if (in.options.warnings != nullptr) [[unlikely]] {
        tell_warnings(in, text);
    }
    return is_accepted;
}

} // namespace detail::inline COMPLY_INSTRUCTION_SET

inline namespace COMPLY_INSTRUCTION_SET {

/// Reads one JSON text into a `T`.
///
/// The whole text must be one RFC 8259 value in UTF-8 that keeps T's contract; white space may surround it.
/// @tparam T  default-constructible: a described struct, or any other type that a member may have.
/// @param text  no terminating zero needed; nothing of it is kept, except by `std::string_view` members of T, which look
///              at it: they are valid as long as it is, and what has an escape is refused (escaped_string).
/// @return the value, or its violations in the order of their positions, at most `options.max_violations`.
/// @throws std::bad_alloc and what T's members throw; a bad text never throws.
/// Complexity: linear in `text.size()`; n members that are unknown yet ignored cost O(n log n).
template <detail::readable T>
[[nodiscard]] result<T> parse(std::string_view text, parse_options const& options = {}) {
    result<T> read(std::in_place);
    detail::text_input in(text, options);
    if (!detail::read_text_and_warn(in, text, *read)) [[unlikely]] {
        read = detail::explain_findings(in, text); // one object is returned, which is never moved
    }
    return read;
}

/// A string that would be gone before the views of it that T holds.
template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<T> parse(Text&& text, parse_options const& options = {}) = delete;

/// Reads one JSON text into an object that is there already, whose storage is used again; see `parse`.
///
/// @param out  on success it holds what `parse` would return, whatever it held before; on failure a value-initialised
///             T or, under `on_failure::keep`, what it held before.
/// @param text  as of `parse`; must not lie within `out`, unless under `on_failure::keep`.
/// @throws as `parse`; `out` is then in a valid but unspecified state or, under `on_failure::keep` and if T is moved
///         without exceptions, what it was.
template <detail::readable T>
[[nodiscard]] result<void> parse_into(T& out, std::string_view text, parse_options const& options = {}) {
    detail::text_input in(text, options);
    if (options.on_failure == on_failure::keep) {
        T read{};
        if (!detail::read_text_and_warn(in, text, read)) {
            return detail::explain_findings(in, text);
        }
        out = std::move(read);
    } else if (!detail::read_text_and_warn(in, text, out)) [[unlikely]] {
        out = T{};
        return detail::explain_findings(in, text);
    }
    return {};
}

template <detail::readable T, detail::temporary_string Text>
    requires detail::holds_views<T>
result<void> parse_into(T& out, Text&& text, parse_options const& options = {}) = delete;

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply
