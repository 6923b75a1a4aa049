// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/read/skip.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/schema/contract.hpp>

#include <concepts>
#include <cstddef>

namespace comply::detail {

inline namespace COMPLY_INSTRUCTION_SET {

/// How values of T are read: a specialisation for each kind of type, in a room of its own beside this one, with
///     template <class Contract>
///     static char const* read(text_input& in, char const* cursor, T& out);
/// which reads the value that begins at `cursor` (white space before it is skipped; `cursor` may be the end of the
/// text) and returns the cursor behind it, or null (see text_input).
template <class T>
struct reader;

/// A type that text can be read into.
template <class T>
concept readable = requires(text_input& in, char const* cursor, T& out) {
    { reader<T>::template read<default_contract>(in, cursor, out) } -> std::same_as<char const*>;
};

template <class Contract, class T>
COMPLY_COLD char const* refuse_broken_rules(text_input& in, char const* value, char const* cursor, T const& out,
                                            rule_occasion const& occasion) {
    for_each_broken_rule<Contract>(out, occasion, [&](errc code, auto const& rule) {
        if (cursor != nullptr) {
            cursor = refuse(in, value, cursor, code, expected_of(rule, code, out), rule.found(out));
        }
    });
    return cursor;
}

/// Reads one value and asks the rules of its contract.
template <class Contract, class T>
COMPLY_INLINE char const* read_value(text_input& in, char const* cursor, T& out) {
    static_assert(
        requires { sizeof(reader<T>); },
        "comply: no header that is included reads this type; if it is a struct or an enum of yours, describe it "
        "with Boost.Describe");
    auto const value = cursor;
    [[maybe_unused]] std::size_t first_inside = 0;
    if constexpr (has_checks_inside<Contract>) {
        first_inside = in.finding_count();
    }
    cursor = reader<T>::template read<Contract>(in, cursor, out);
    if constexpr (has_checks<Contract, T>) {
        if (cursor != nullptr && in.last_refused() != value) [[likely]] {
            rule_occasion occasion{in.options.operation};
            if constexpr (has_checks_inside<Contract>) {
                occasion.is_whole = in.keeps_values_since(first_inside);
            }
            bool kept = true;
            for_each_broken_rule<Contract>(out, occasion, [&](errc, auto const&) { kept = false; });
            if (!kept) [[unlikely]] {
                return refuse_broken_rules<Contract>(in, value, cursor, out, occasion);
            }
        }
    }
    return cursor;
}

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
