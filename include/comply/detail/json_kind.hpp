// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace comply::detail {

// The names of RFC 8259 §3's values as violations give them; `integer` as JSON Schema does.
inline constexpr std::string_view null_kind = "null";
inline constexpr std::string_view boolean_kind = "boolean";
inline constexpr std::string_view integer_kind = "integer";
inline constexpr std::string_view number_kind = "number";
inline constexpr std::string_view string_kind = "string";
inline constexpr std::string_view array_kind = "array";
inline constexpr std::string_view object_kind = "object";

/// The kind of value that a byte begins; empty if no value begins so.
[[nodiscard]] constexpr std::string_view kind_begun_by(char byte) noexcept {
    switch (byte) {
    case 'n': return null_kind;
    case 't':
    case 'f': return boolean_kind;
    case '"': return string_kind;
    case '[': return array_kind;
    case '{': return object_kind;
    default: return byte == '-' || (byte >= '0' && byte <= '9') ? number_kind : std::string_view();
    }
}

} // namespace comply::detail
