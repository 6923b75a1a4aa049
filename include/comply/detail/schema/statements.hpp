// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/pack.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/parts.hpp>
#include <comply/tag.hpp>

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace comply::detail {

template <class T>
concept has_schema = requires { comply_schema(tag<T>{}); };

/// What T's schema states, as a pack of parts; empty where T has none.
template <class T>
inline constexpr auto parts_of = [] {
    if constexpr (has_schema<T>) {
        return comply_schema(tag<T>{}).parts;
    } else {
        return pack<>{};
    }
}();

inline constexpr std::size_t no_index = static_cast<std::size_t>(-1);

// The index of the first of Ts for which Trait<T>::value holds; no_index if there is none.
template <template <class> class Trait, class... Ts>
consteval std::size_t find_index(pack<Ts...> const*) {
    std::size_t index = 0;
    return ((Trait<Ts>::value || (++index, false)) || ...) ? index : no_index;
}

template <template <class> class Trait, class Tuple>
inline constexpr std::size_t index_in = find_index<Trait>(static_cast<std::remove_cv_t<Tuple> const*>(nullptr));

template <class P>
struct is_discriminator : std::is_same<P, discriminator_part> {};

template <class P>
struct is_default_alternative : std::is_same<P, default_alternative_part> {};

template <class P>
struct is_other_alternative : std::is_same<P, other_alternative_part> {};

template <class P>
struct is_manner : std::is_same<P, manner_part> {};

template <class P>
struct is_transparent : std::is_same<P, transparent_part> {};

/// A struct that is carried as its one member.
template <class T>
concept transparent_struct = described_struct<T> && index_in<is_transparent, decltype(parts_of<T>)> != no_index;

template <class P>
struct is_member_names : std::false_type {};
template <class Style>
struct is_member_names<member_names_part<Style>> : std::true_type {};

template <class P>
struct is_enumerator_names : std::false_type {};
template <class Style>
struct is_enumerator_names<enumerator_names_part<Style>> : std::true_type {};

template <class P>
struct is_flags : std::is_same<P, flags_part> {};

template <class P>
struct is_integer_values : std::is_same<P, integer_values_part> {};

template <class P>
struct is_fallback : std::false_type {};
template <class E>
struct is_fallback<fallback_part<E>> : std::true_type {};

// ---- attributes of members and enumerators ----

template <class S>
struct is_name : std::is_same<S, name_attribute> {};
template <class S>
struct is_aliases : std::false_type {};
template <std::size_t Count>
struct is_aliases<aliases_attribute<Count>> : std::true_type {};
template <class S>
struct is_optional : std::is_same<S, optional_attribute> {};
template <class S>
struct is_nullable : std::is_same<S, nullable_attribute> {};
template <class S>
struct is_read_only : std::is_same<S, read_only_attribute> {};
template <class S>
struct is_write_only : std::is_same<S, write_only_attribute> {};
template <class S>
struct is_ignored : std::is_same<S, ignored_attribute> {};
template <class S>
struct is_flatten : std::is_same<S, flatten_attribute> {};
template <class S>
struct is_additional : std::is_same<S, additional_attribute> {};
template <class S>
struct is_deprecated : std::is_same<S, deprecated_attribute> {};
template <class S>
struct is_as_array : std::is_same<S, as_array_attribute> {};
template <class S>
struct is_required_on : std::false_type {};
template <operation... Operations>
struct is_required_on<required_on_attribute<Operations...>> : std::true_type {};
template <class S>
struct is_title : std::is_same<S, title_attribute> {};
template <class S>
struct is_description : std::is_same<S, description_attribute> {};
template <class S>
struct is_default : std::false_type {};
template <class V>
struct is_default<default_attribute<V>> : std::true_type {};

// What has no bearing on the value that is read or written.
template <class S>
struct is_annotation : std::bool_constant<is_title<S>::value || is_description<S>::value> {};

// Attributes say what a member is, rules what its value must be.
template <class S>
struct is_attribute : std::bool_constant<requires { typename S::attribute; }> {};
template <class S>
struct is_rule : std::bool_constant<!is_attribute<S>::value> {};

// The names of aliases() in a pack of statements.
template <class Statements>
constexpr auto aliases_in(Statements const& statements) {
    if constexpr (constexpr auto at = index_in<is_aliases, Statements>; at != no_index) {
        return get<at>(statements).json_names;
    } else {
        return std::array<std::string_view, 0>{};
    }
}

/// The text of `title` or `description` in a pack of statements or parts; empty if there is none.
template <template <class> class Trait, class Statements>
constexpr std::string_view annotation_in(Statements const& statements) noexcept {
    if constexpr (constexpr auto at = index_in<Trait, Statements>; at != no_index) {
        return get<at>(statements).text;
    } else {
        return {};
    }
}

template <auto Pointer>
struct about_member {
    template <class P>
    struct is : std::false_type {};
    template <auto Member, class... Statements>
    struct is<member_part<Member, Statements...>> : std::bool_constant<is_same_member<Pointer, Member>> {};
};

template <auto Enumerator>
struct about_enumerator {
    template <class P>
    struct is : std::false_type {};
    template <auto Other, class... Statements>
    struct is<enumerator_part<Other, Statements...>>
        : std::is_same<std::integral_constant<decltype(Enumerator), Enumerator>,
                       std::integral_constant<decltype(Other), Other>> {};
};

// find_part<Trait>(classes...): the first part, in the schemas of the classes in their order, for which the trait
// holds; std::nullptr_t{} if there is none.
template <template <class> class Trait, class... Classes>
consteval auto find_part(boost::mp11::mp_list<Classes...>) {
    if constexpr (sizeof...(Classes) == 0) {
        return nullptr;
    } else {
        return []<class First, class... Rest>(boost::mp11::mp_list<First, Rest...>) {
            constexpr auto index = index_in<Trait, decltype(parts_of<First>)>;
            if constexpr (index != no_index) {
                return get<index>(parts_of<First>);
            } else {
                return find_part<Trait>(boost::mp11::mp_list<Rest...>{});
            }
        }(boost::mp11::mp_list<Classes...>{});
    }
}

/// What is stated of T's member by T's schema or, where that says nothing, by those of its described bases: a pack of
/// attributes and rules. The schema of the most derived struct replaces what the others say.
template <class T, auto Pointer>
inline constexpr auto statements_of = [] {
    constexpr auto part = find_part<about_member<Pointer>::template is>(typename with_bases<T>::type{});
    if constexpr (std::is_same_v<decltype(part), std::nullptr_t const>) {
        return pack<>{};
    } else {
        return part.statements;
    }
}();

template <template <class> class Trait, class T>
inline constexpr auto part_of = find_part<Trait>(typename with_bases<T>::type{});

template <class Part>
inline constexpr bool is_stated = !std::is_same_v<std::remove_cvref_t<Part>, std::nullptr_t>;

} // namespace comply::detail
