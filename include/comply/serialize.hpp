// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/write/indent.hpp>
#include <comply/detail/write/write.hpp>
#include <comply/options.hpp>
#include <comply/validation_error.hpp>

#include <cstddef>
#include <string>

namespace comply {

namespace detail {

inline constexpr std::size_t stack_text_size = 4096;

// Text that is being written. What throws before it is whole leaves none of it.
struct unfinished_text {
    std::string& text;
    bool is_whole = false;

    ~unfinished_text() {
        if (!is_whole) [[unlikely]] {
            text.clear();
        }
    }
};

template <class T>
COMPLY_THROWS [[noreturn]] COMPLY_COLD void throw_unwritable(T const& value, comply::operation operation) {
    value_findings found{.operation = operation, .asks_rules = false};
    check_root(found, value);
    throw_validation_error(found.take_violations());
}

} // namespace detail

inline namespace COMPLY_INSTRUCTION_SET {

/// Writes `value` as JSON text (RFC 8259, UTF-8) into `out`: replaces the content, keeps the capacity.
///
/// @param out  must not be part of `value`.
///
/// Members come in the order of their description. An empty `std::optional` is left out; it is `null` if it is required, or
/// if absence would be read as a value: a default, or that of the member's initialiser. The rules of T's contract are not asked: see `validate`.
/// @throws validation_error if `value` holds what JSON cannot carry: a NaN, an infinity, an enum value without a name,
///         a string that is no UTF-8; std::bad_alloc; what T's members throw. `out` is then empty.
/// Complexity: linear in the size of the text.
template <detail::writable T>
void serialize_to(std::string& out, T const& value, serialize_options const& options = {}) {
    detail::unfinished_text unfinished{out};
    detail::text_output written(out, options.operation);
    written.ieee754_compatible = options.ieee754_compatible;
    written.finish(detail::write_value<T>(written, written.begin(), "", value));
    if (written.failed) [[unlikely]] {
        detail::throw_unwritable(value, options.operation);
    }
    if (options.indent != 0) {
        std::string const compact(out);
        out.clear();
        detail::append_indented(out, compact, options.indent, options.newline);
    }
    unfinished.is_whole = true;
}

/// The JSON text of `value`; see `serialize_to`.
template <detail::writable T>
[[nodiscard]] std::string serialize(T const& value, serialize_options const& options = {}) {
    if constexpr (detail::bounded<T>) { // a short text is put together on the stack, so that its string is no larger than it
        if (options.indent == 0 && detail::writer<T>::max_size(value) <= detail::stack_text_size) {
            char text[detail::stack_text_size + detail::text_output::slack];
            detail::text_output written(text, text + sizeof text, options.operation);
            written.ieee754_compatible = options.ieee754_compatible;
            auto const end = detail::writer<T>::write(written, text, value);
            if (written.failed) [[unlikely]] {
                detail::throw_unwritable(value, options.operation);
            }
            return {text, end};
        }
    }
    std::string text;
    serialize_to(text, value, options);
    return text;
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply
