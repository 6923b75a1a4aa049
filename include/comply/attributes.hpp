// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/options.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string_view>

namespace comply {

namespace detail {

struct name_attribute {
    using attribute = void;
    std::string_view json_name;
};
struct optional_attribute {
    using attribute = void;
};
struct nullable_attribute {
    using attribute = void;
};
struct read_only_attribute {
    using attribute = void;
};
struct write_only_attribute {
    using attribute = void;
};
struct ignored_attribute {
    using attribute = void;
};
struct flatten_attribute {
    using attribute = void;
};
struct additional_attribute {
    using attribute = void;
};
struct deprecated_attribute {
    using attribute = void;
};
struct as_array_attribute {
    using attribute = void;
};
template <std::size_t Count>
struct aliases_attribute {
    using attribute = void;
    std::array<std::string_view, Count> json_names;
};
template <operation... Operations>
struct required_on_attribute {
    using attribute = void;
};
struct title_attribute {
    using attribute = void;
    std::string_view text;
};
struct description_attribute {
    using attribute = void;
    std::string_view text;
};
template <class V>
struct default_attribute {
    using attribute = void;
    V value;
};

} // namespace detail

/// The JSON name of a member or an enumerator, in UTF-8, whatever the naming style says. A string literal.
[[nodiscard]] constexpr detail::name_attribute name(std::string_view json_name) noexcept {
    return {json_name};
}

/// The member may be absent; it then holds what a value-initialised struct holds. A `std::optional` member that
/// states `optional` without `nullable` may be absent, but not null: an empty one is not written, and read as what its
/// initialiser says.
inline constexpr detail::optional_attribute optional;

/// The member, a `std::optional`, may be null, but not absent (unless it states `optional` too): null is a value
/// that is kept and written back. Also a part of a struct's schema: so are then all its `std::optional` members, those of
/// its described bases too, but for those that state `optional` or a default.
inline constexpr detail::nullable_attribute nullable;

/// The server sets this member: it may be absent under create and update, and is not written for them.
inline constexpr detail::read_only_attribute read_only;

/// The client sets this member, and the server never tells it (a password): it may be absent under read, and is not
/// written for it.
inline constexpr detail::write_only_attribute write_only;

/// Further JSON names that are accepted on input, for a member or an enumerator; never written. A member that comes by
/// two of its names is a duplicate. String literals in UTF-8.
template <std::convertible_to<std::string_view>... Names>
    requires(sizeof...(Names) != 0)
[[nodiscard]] constexpr detail::aliases_attribute<sizeof...(Names)> aliases(Names const&... json_names) noexcept {
    return {{std::string_view(json_names)...}};
}

/// The member is no part of the JSON: neither read nor written nor asked about. After reading it holds what it holds in
/// a value-initialised struct.
inline constexpr detail::ignored_attribute ignored;

/// The members of this member, a described struct, stand in the object of the outer struct, under the names that the
/// inner struct gives them.
inline constexpr detail::flatten_attribute flatten;

/// The member's presence is a warning: see `parse_options::warnings`.
inline constexpr detail::deprecated_attribute deprecated;

/// A member that may be absent must be there under these operations all the same.
template <operation... Operations>
    requires(sizeof...(Operations) != 0)
inline constexpr detail::required_on_attribute<Operations...> required_on;

/// What the member is called, for people: kept for the JSON Schema. A string literal in UTF-8. Also a part of the
/// schema of a struct or an enum.
[[nodiscard]] constexpr detail::title_attribute title(std::string_view text) noexcept {
    return {text};
}

/// What the member is for, as `title`.
[[nodiscard]] constexpr detail::description_attribute description(std::string_view text) noexcept {
    return {text};
}

/// The member may be absent; it then holds `value`, which must be constexpr and assignable to it.
template <class V>
[[nodiscard]] constexpr detail::default_attribute<V> default_value(V value) noexcept {
    return {value};
}

} // namespace comply
