// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/errc.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

// The keys of maps as the names of members. A number is its one shortest decimal, so that no two names are one key.

namespace comply::detail {

inline constexpr std::string_view integer_name_kind = "name that is an integer in its shortest form";

struct integer_name {
    std::uint64_t magnitude = 0;
    bool is_negative = false;
    errc code{}; ///< invalid_format for what is no such name, number_out_of_range
};

[[nodiscard]] constexpr integer_name read_integer_name(std::string_view text) noexcept {
    integer_name name;
    name.is_negative = text.starts_with('-');
    auto const digits = text.substr(name.is_negative ? 1 : 0);
    if (digits.empty() || (digits.front() == '0' && text.size() != 1)) {
        name.code = errc::invalid_format;
    }
    for (char const byte : digits) {
        auto const digit = static_cast<unsigned>(static_cast<unsigned char>(byte)) - '0';
        if (digit > 9) {
            name.code = errc::invalid_format;
            break;
        }
        if (name.magnitude > (largest_integer<std::uint64_t> - digit) / 10) {
            name.code = name.code == errc{} ? errc::number_out_of_range : name.code; // unless a letter follows
        } else {
            name.magnitude = 10 * name.magnitude + digit;
        }
    }
    return name;
}

/// Reads a number from its name. @return the code of what is wrong; `out` is then not written.
template <integer_type T>
[[nodiscard]] constexpr errc read_integer_name(std::string_view text, T& out) noexcept {
    auto const name = read_integer_name(text);
    if (name.code != errc{}) {
        return name.code;
    }
    auto const largest = static_cast<std::uint64_t>(largest_integer<T>);
    if (name.magnitude > (!name.is_negative ? largest : std::is_signed_v<T> ? largest + 1 : 0)) {
        return errc::number_out_of_range;
    }
    out = static_cast<T>(name.is_negative ? 0 - name.magnitude : name.magnitude);
    return {};
}

/// What violation::expected says of a name that `read_integer_name` refuses.
template <integer_type T>
[[nodiscard]] std::string expected_integer_name(errc code) {
    if (code == errc::invalid_format) {
        return std::string(integer_name_kind);
    }
    auto range = number_text(smallest_integer<T>);
    range += "..";
    range += number_text(largest_integer<T>);
    return range;
}

// Has `of(key)` for enums whose values may have several names at once.
template <class E>
struct joined_names {};

/// The name that stands for a key; of an enumerator without one, its number.
template <string_type T>
[[nodiscard]] std::string_view name_of_key(T const& key) noexcept {
    return key;
}
template <integer_type T>
[[nodiscard]] std::string name_of_key(T key) {
    return number_text(key);
}
template <described_enum E>
[[nodiscard]] std::string name_of_key(E key) {
    if constexpr (requires { joined_names<E>::of(key); }) {
        return joined_names<E>::of(key);
    } else {
        auto const index = enumerator_index(key);
        return index == enumerator_count<E> ? number_text(static_cast<long long>(key))
                                            : std::string(enumerator_names_of<E>.name(index));
    }
}

} // namespace comply::detail
