// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace comply {

namespace detail {

struct name_attribute {
    std::string_view json_name;
};
struct optional_attribute {};
struct nullable_attribute {};
struct read_only_attribute {};
template <class V>
struct default_attribute {
    V value;
};

} // namespace detail

/// The JSON name of a member or an enumerator, in UTF-8, whatever the naming style says. A string literal.
[[nodiscard]] constexpr detail::name_attribute name(std::string_view json_name) noexcept {
    return {json_name};
}

/// The member may be absent; it then holds what a value-initialised struct holds. A `std::optional` member that
/// states `optional` without `nullable` may be absent, but not null.
inline constexpr detail::optional_attribute optional;

/// The member, a `std::optional`, may be null, but not absent (unless it states `optional` too): null is a value
/// that is kept and written back.
inline constexpr detail::nullable_attribute nullable;

/// The server sets this member: it may be absent under create and update, and is not written for them.
inline constexpr detail::read_only_attribute read_only;

/// The member may be absent; it then holds `value`, which must be constexpr and assignable to it.
template <class V>
[[nodiscard]] constexpr detail::default_attribute<V> default_value(V value) noexcept {
    return {value};
}

} // namespace comply
