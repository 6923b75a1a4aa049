// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace comply {

/// What is wrong with a payload: one code for each rule of RFC 8259 and of a struct's contract.
///
/// Beside each code stands the smallest text that yields it.
enum class errc {
    // The text is not JSON (RFC 8259): reading stops there.
    empty_text = 1,      ///< ``, or white space alone
    byte_order_mark,     ///< `\xEF\xBB\xBF1`; RFC 8259 §8.1
    unexpected_end,      ///< `[1`
    expected_value,      ///< `[,`; §3
    invalid_literal,     ///< `tru?`; §3
    invalid_number,      ///< `01`, `1.`, `-`; §6
    control_character,   ///< a byte below 0x20 within a string; §7
    invalid_escape,      ///< `"\x"`; §7
    lone_surrogate,      ///< `"\uD800"`; §7, §8.2
    invalid_utf8,        ///< `"\xC0\x80"`; §8.1, RFC 3629 §3
    expected_name,       ///< `{1`; §4
    expected_colon,      ///< `{"a" 1`; §4
    expected_comma,      ///< `[1 2`; §4, §5
    trailing_text,       ///< `1 2`; §2
    depth_exceeded,      ///< more arrays and objects within each other than max_depth; §9
    // The text is JSON, but does not keep the contract.
    wrong_type,          ///< `"1"` where a number is expected
    null_not_allowed,    ///< `null` for what is not nullable
    missing_member,      ///< `{}` where a member is required
    unknown_member,      ///< `{"x":1}` where no member has that name
    duplicate_member,    ///< `{"a":1,"a":1}`
    read_only_member,    ///< a read-only member in a body of create or update, where that is refused
    not_an_integer,      ///< `3.5` for an integer
    number_out_of_range, ///< `256` for a std::uint8_t, `1e400` for a double
    below_minimum,       ///< `-1` under range(0, 1)
    above_maximum,       ///< `2` under range(0, 1)
    too_short,           ///< `""` under length(1, 64)
    too_long,            ///< `"abc"` under length(0, 2)
    too_few_items,       ///< `[]` under min_items(1)
    too_many_items,      ///< `[1,2]` under max_items(1)
    unknown_enumerator,  ///< `"blue"` for an enum without it
    wrong_discriminator, ///< another `@odata.type` than the struct's
    invalid_date_time,   ///< `"2016-13-01T00:00:00Z"`
    duplicate_item,       ///< `[1,1]` for a set, or under unique_items
    not_a_multiple,       ///< `7` under multiple_of(5)
    pattern_mismatch,     ///< `"a"` under pattern<"[0-9]+">
    pattern_too_complex,  ///< a pattern that is too large for the memory that its matching may use
    invalid_format,       ///< `"x"` for a UUID
    unexpected_value,     ///< `3` under one_of(1, 2)
    no_alternative,       ///< a value that none of a variant's alternatives accepts
    conflicting_members,  ///< `{"a":1,"b":1}` under mutually_exclusive<&T::a, &T::b>
    missing_any_member,   ///< `{}` under at_least_one_of<&T::a, &T::b>
    wrong_order,          ///< `{"from":2,"to":1}` under ordered<&T::from, &T::to>
    unmet_condition,      ///< what the predicate of satisfies() refuses
    write_only_member,    ///< a write-only member in a body of read, where that is refused
    deprecated_member,    ///< a warning: a member that is deprecated is there
    escaped_string,      ///< `"\n"` for a std::string_view, in a text that must not be changed
    not_finite,          ///< a NaN or an infinity in memory: JSON has no such number; §6
    // A record of a stream was not read.
    record_too_long,     ///< a record of more bytes than max_record_size
    // About the list of violations itself.
    too_many_violations, ///< there are more; max_violations were kept
};

namespace detail {

inline constexpr auto errc_names = [] {
    using namespace std::string_view_literals;
    return std::array{
        "success"sv,
        "empty_text"sv,
        "byte_order_mark"sv,
        "unexpected_end"sv,
        "expected_value"sv,
        "invalid_literal"sv,
        "invalid_number"sv,
        "control_character"sv,
        "invalid_escape"sv,
        "lone_surrogate"sv,
        "invalid_utf8"sv,
        "expected_name"sv,
        "expected_colon"sv,
        "expected_comma"sv,
        "trailing_text"sv,
        "depth_exceeded"sv,
        "wrong_type"sv,
        "null_not_allowed"sv,
        "missing_member"sv,
        "unknown_member"sv,
        "duplicate_member"sv,
        "read_only_member"sv,
        "not_an_integer"sv,
        "number_out_of_range"sv,
        "below_minimum"sv,
        "above_maximum"sv,
        "too_short"sv,
        "too_long"sv,
        "too_few_items"sv,
        "too_many_items"sv,
        "unknown_enumerator"sv,
        "wrong_discriminator"sv,
        "invalid_date_time"sv,
        "duplicate_item"sv,
        "not_a_multiple"sv,
        "pattern_mismatch"sv,
        "pattern_too_complex"sv,
        "invalid_format"sv,
        "unexpected_value"sv,
        "no_alternative"sv,
        "conflicting_members"sv,
        "missing_any_member"sv,
        "wrong_order"sv,
        "unmet_condition"sv,
        "write_only_member"sv,
        "deprecated_member"sv,
        "escaped_string"sv,
        "not_finite"sv,
        "record_too_long"sv,
        "too_many_violations"sv,
    };
}();
static_assert(errc_names.size() == static_cast<std::size_t>(errc::too_many_violations) + 1);

} // namespace detail

/// The name of a code as it is spelt in C++: `wrong_type`. `unknown` for a value that is no code.
[[nodiscard]] constexpr std::string_view to_string(errc code) noexcept {
    auto const index = static_cast<std::size_t>(code);
    return index < detail::errc_names.size() ? detail::errc_names[index] : std::string_view("unknown");
}

/// Whether the text itself is no JSON, as opposed to JSON that does not keep the contract.
[[nodiscard]] constexpr bool is_malformed_text(errc code) noexcept {
    return code >= errc::empty_text && code <= errc::depth_exceeded;
}

} // namespace comply
