// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/tag.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

// The kinds of types that readers, writers and rules tell apart. Containers and pointers whose headers this library
// does not include are told by what they can do, so that those of other libraries than the standard one are among them.

namespace comply::detail {

template <class T>
inline constexpr bool is_std_optional = false;
template <class T>
inline constexpr bool is_std_optional<std::optional<T>> = true;

/// Structs of which a pointer may hold any of several derived ones: see <comply/polymorphic.hpp>.
template <class T>
concept has_derived = requires { comply_derived(tag<std::remove_const_t<T>>{}); };

/// Pointers that own what they point to: std::unique_ptr, std::shared_ptr and their like. What they are given comes
/// from `new`, so that a deleter must be one for that.
template <class T>
concept owning_pointer_type = requires(T& pointer) {
    typename T::element_type;
    pointer.reset(static_cast<typename T::element_type*>(nullptr));
    *pointer;
};

/// Those to a struct that is always of their own type, and those to one that is derived from it.
template <class T>
concept pointer_type = owning_pointer_type<T> && !has_derived<typename T::element_type>;
template <class T>
concept polymorphic_pointer = owning_pointer_type<T> && has_derived<typename T::element_type>;

/// What such a pointer points to, as a variant of the derived structs.
template <class Pointer>
class pointee;
template <class T>
inline constexpr bool is_pointee = false;
template <class Pointer>
inline constexpr bool is_pointee<pointee<Pointer>> = true;

/// Optionals of other libraries, such as boost::optional.
template <class T>
concept foreign_optional_type = !is_std_optional<T> && requires(T& optional) {
    typename T::value_type;
    optional.emplace();
    optional.reset();
    *optional;
};

/// Types with a state of their own for JSON's null.
template <class T>
concept nullable_type = is_std_optional<T> || owning_pointer_type<T> || foreign_optional_type<T>;

template <class T>
struct without_null_of {
    using type = T;
};
template <class T>
struct without_null_of<std::optional<T>> : without_null_of<T> {};
template <pointer_type T>
struct without_null_of<T> : without_null_of<std::remove_const_t<typename T::element_type>> {};
template <polymorphic_pointer T>
struct without_null_of<T> {
    using type = pointee<T>;
};
template <foreign_optional_type T>
struct without_null_of<T> : without_null_of<typename T::value_type> {};

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
inline constexpr bool is_of_element_and_allocator = false;
template <template <class, class> class Container, class T, class A>
inline constexpr bool is_of_element_and_allocator<Container<T, A>> = true;

/// std::vector, and what can be used as it is: elements in one piece, as many as there is memory for.
template <class T>
concept vector_type = is_of_element_and_allocator<T> && requires(T& vector, std::size_t size) {
    typename T::allocator_type;
    vector.reserve(size);
    vector.resize(size);
    vector.emplace_back();
    vector[size];
    requires std::same_as<typename T::value_type, bool> || requires { vector.data(); };
};

template <class T>
inline constexpr bool is_std_array = false;
template <class T, std::size_t Size>
inline constexpr bool is_std_array<std::array<T, Size>> = true;

template <class T>
concept character_type = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                         std::same_as<T, char16_t> || std::same_as<T, char32_t>;

template <class T>
concept has_key_type = requires { typename T::key_type; };

// Containers whose size varies, beside vectors and strings.
template <class T>
concept container_type = requires(T& container) {
    typename T::value_type;
    requires !character_type<typename T::value_type>;
    container.begin();
    container.end();
    container.size();
    container.clear();
    requires !vector_type<T>;
    requires !described_struct<T>;
};

/// std::deque, std::list, boost::container::vector, static_vector and their like.
template <class T>
concept sequence_type = container_type<T> && !has_key_type<T> && requires(T& container) {
    container.emplace_back();
    container.max_size(); // what a static_vector has room for
};

/// std::set, std::unordered_set, boost::container::flat_set and their like; also those that hold equal items.
template <class T>
concept set_type = container_type<T> && has_key_type<T> && std::same_as<typename T::key_type, typename T::value_type> &&
                   requires(T& set, typename T::value_type& item) { set.insert(std::move(item)); };

/// std::map, std::unordered_map, boost::container::flat_map and their like.
template <class T>
concept map_type = container_type<T> && has_key_type<T> && requires(T const& map, typename T::key_type const& key) {
    typename T::mapped_type;
    map.at(key);
    map.begin()->second;
};

/// Sets and maps whose items lie in an array, into the midst of which to insert takes time linear in their number.
template <class T>
concept flat_type = requires { typename T::sequence_type; } || requires { typename T::container_type; } ||
                    requires { typename T::key_container_type; };

/// Types that hold the elements of a JSON array, all of one type.
template <class T>
concept array_type = vector_type<T> || is_std_array<T> || sequence_type<T> || set_type<T>;

/// Types that hold as many elements or members as they are given.
template <class T>
concept countable_type = map_type<T> || (array_type<T> && !is_std_array<T>);

template <class T>
struct item_of {
    using type = typename T::value_type;
};
template <map_type T>
struct item_of<T> {
    using type = typename T::mapped_type;
};

// What each() is about: the elements of an array, the values of a map.
template <class T>
using item_type = typename item_of<T>::type;

/// Types that hold the elements of a JSON array, each of a type of its own: std::pair, std::tuple and what else is like
/// them. (Who has a std::tuple has its header, which a small unit need not pay for.)
template <class T>
concept tuple_type = requires { std::tuple_size<T>::value; } && !is_std_array<T> && !described_struct<T>;

/// An element of a tuple. Its `get` may be declared behind this: those who have a tuple include <tuple>, in any order.
template <std::size_t I, class T>
[[nodiscard]] constexpr auto& tuple_element(T& tuple) noexcept {
    using std::get;
    return get<I>(tuple);
}

template <class T>
inline constexpr std::size_t bit_count = 0;
template <template <std::size_t> class Bits, std::size_t Size>
    requires requires(Bits<Size>& bits) { bits.set(std::size_t{}, true), bits.flip(), bits.test(std::size_t{}); }
inline constexpr std::size_t bit_count<Bits<Size>> = Size;

/// std::bitset
template <class T>
concept bits_type = bit_count<T> != 0;

template <class T>
inline constexpr bool is_u8_string = false;
template <class Traits, class Allocator>
inline constexpr bool is_u8_string<std::basic_string<char8_t, Traits, Allocator>> = true;

/// Strings of char8_t.
template <class T>
concept u8_string_type = is_u8_string<T>;

/// Numbers without a fraction; character types and bool are none.
template <class T>
concept integer_type =
    std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> &&
    !std::same_as<T, char16_t> && !std::same_as<T, char32_t> && !std::same_as<T, char>;

template <class T>
concept floating_type = std::same_as<T, float> || std::same_as<T, double>;

template <class T>
concept number_type = integer_type<T> || floating_type<T>;
/// alternatives_of<V>::type: the types of which a variant V holds one, as an mp_list. The header that supports a class
/// of variants says so.
template <class V>
struct alternatives_of {};

template <class T>
concept variant_type = requires { typename alternatives_of<T>::type; };

/// Types that are read from strings alone; those that are not known to kinds_of say so in their headers.
template <class T>
inline constexpr bool is_read_from_string = false;

template <class T>
inline constexpr bool is_monostate = false;

/// Types whose only value is null.
template <class T>
concept null_type = is_monostate<T>;

} // namespace comply::detail
