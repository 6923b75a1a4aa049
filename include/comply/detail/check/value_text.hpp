// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/enumerator_table.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

template <class V>
concept has_text = requires(V const& value) {
    { to_string(value) } -> std::convertible_to<std::string_view>;
};

// Has `of(value)` for a type whose header is not always there.
template <class V>
struct foreign_value_text {};

template <class V>
[[nodiscard]] COMPLY_COLD std::string value_text(V const& value);

// Of what stands for a value; of a number that is its own text, that.
template <class V>
[[nodiscard]] COMPLY_COLD std::string representation_text(V const& value) {
    std::string text(no_json_form);
    encode(value, [&](auto const& encoded) {
        if constexpr (requires {
                          { encoded.text() } -> std::same_as<std::string_view>;
                      }) {
            constexpr std::size_t most = 64;
            auto const digits = encoded.text();
            text = digits.substr(0, most);
            text += digits.size() > most ? "..." : "";
        } else {
            text = value_text(encoded);
        }
    });
    return text;
}

/// A value as violation::found gives it: the JSON text of a scalar, shortened, or `array` or `object`. Empty for a type
/// that this does not know.
template <class V>
[[nodiscard]] COMPLY_COLD std::string value_text(V const& value) {
    if constexpr (std::same_as<V, bool>) {
        return value ? "true" : "false";
    } else if constexpr (number_type<V>) {
        return number_text(value);
    } else if constexpr (string_type<V>) {
        return shortened_json_string(value);
    } else if constexpr (requires { foreign_value_text<V>::of(value); }) {
        return foreign_value_text<V>::of(value);
    } else if constexpr (described_enum<V>) {
        auto const index = enumerator_index(value);
        return index == enumerator_count<V> ? number_text(static_cast<long long>(value))
                                            : json_string(enumerator_names_of<V>.name(index));
    } else if constexpr (nullable_type<V>) {
        return value ? value_text(*value) : std::string(null_kind);
    } else if constexpr (array_type<V>) {
        return std::string(array_kind);
    } else if constexpr (has_text<V>) {
        return shortened_json_string(to_string(value));
    } else if constexpr (custom_represented<V>) {
        return representation_text(value);
    } else if constexpr (transparent_struct<V>) {
        return value_text(value.*member_pointer<V, 0>);
    } else if constexpr (described_struct<V>) {
        return std::string(object_kind);
    } else {
        return {};
    }
}

} // namespace comply::detail
