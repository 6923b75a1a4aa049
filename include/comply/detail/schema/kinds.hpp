// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <vector>

namespace comply::detail {

template <class T>
inline constexpr bool is_std_optional = false;
template <class T>
inline constexpr bool is_std_optional<std::optional<T>> = true;

/// Types with a state of their own for JSON's null.
template <class T>
concept nullable_type = is_std_optional<T>;

template <class T>
struct without_null_of {
    using type = T;
};
template <class T>
struct without_null_of<std::optional<T>> : without_null_of<T> {};

// without_null<std::optional<T>> is T.
template <class T>
using without_null = typename without_null_of<T>::type;

template <class T>
inline constexpr bool is_std_string = false;
template <class Allocator>
inline constexpr bool is_std_string<std::basic_string<char, std::char_traits<char>, Allocator>> = true;

/// Strings that hold their text themselves, wherever their allocator puts it.
template <class T>
concept owning_string_type = is_std_string<T>;

/// Strings that look at a text that somebody else holds.
template <class T>
concept string_view_type = std::same_as<T, std::string_view>;

/// Types that are the text of a JSON string.
template <class T>
concept string_type = owning_string_type<T> || string_view_type<T>;

template <class T>
inline constexpr bool is_std_vector = false;
template <class T, class A>
inline constexpr bool is_std_vector<std::vector<T, A>> = true;

/// Types that hold the elements of a JSON array.
template <class T>
concept array_type = is_std_vector<T>;

/// Numbers without a fraction; character types and bool are none.
template <class T>
concept integer_type = std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, wchar_t> &&
                       !std::same_as<T, char8_t> && !std::same_as<T, char16_t> && !std::same_as<T, char32_t> &&
                       !std::same_as<T, char>;

template <class T>
concept floating_type = std::same_as<T, float> || std::same_as<T, double>;

template <class T>
concept number_type = integer_type<T> || floating_type<T>;

/// alternatives_of<V>::type: the types of which a variant V holds one, as an mp_list. The header that supports a class of
/// variants says so.
template <class V>
struct alternatives_of {};

template <class T>
concept variant_type = requires { typename alternatives_of<T>::type; };

template <class T>
inline constexpr bool is_monostate = false;

/// Types whose only value is null.
template <class T>
concept null_type = is_monostate<T>;

} // namespace comply::detail
