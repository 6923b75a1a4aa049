// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/schema/fit.hpp>
#include <comply/detail/schema/parts.hpp>
#include <comply/naming.hpp>
#include <comply/tag.hpp>

#include <string_view>
#include <type_traits>

namespace comply {

/// What the types alone do not say of a struct or an enum: the result of `comply_schema(comply::tag<T>)`, a constexpr
/// function beside T that is found by argument-dependent lookup.
///
/// @tparam T  a struct or an enum described with Boost.Describe.
/// @param parts  of a struct: `member_names`, `member`, `nullable`, `discriminator`, `default_alternative`,
///               `other_alternative`, `transparent`, `odata::manner`;
///               of an enum: `enumerator_names`, `enumerator`, `fallback`, `flags`, `integer_values`;
///               of both: `title`, `description`.
template <class T, detail::schema_part... Parts>
[[nodiscard]] constexpr detail::schema_of<T, Parts...> schema(Parts... parts) {
    (detail::part_check<T, Parts>::run(), ...);
    detail::require_distinct_subjects<T, Parts...>();
    return {detail::make_pack(parts...)};
}

/// How the members without a `name` of their own get their JSON names. Holds for members of described bases too,
/// where the base does not say otherwise.
template <naming_style Style>
[[nodiscard]] constexpr detail::member_names_part<Style> member_names(Style style) noexcept {
    return {style};
}

/// What holds for one member: attributes (`name`, `optional`, `nullable`, `read_only`, `default_value`, … of
/// attributes.hpp) and rules (`length`, `range`, …), all of it at once. A rule that does not fit the member's type is a
/// compile error.
template <auto Member, class... Statements>
    requires std::is_member_object_pointer_v<decltype(Member)>
[[nodiscard]] constexpr detail::member_part<Member, Statements...> member(Statements... statements) {
    (detail::statement_check<Member, Statements>::run(), ...);
    detail::repetition_check<Member, Statements...>::run();
    return {detail::make_pack(statements...)};
}

/// A member that the struct does not hold, whose value is always the same string: written first, and checked
/// wherever it is present. Both are string literals in UTF-8.
[[nodiscard]] constexpr detail::discriminator_part discriminator(std::string_view json_name,
                                                                 std::string_view value) noexcept {
    return {json_name, value};
}

/// A discriminator of which another value is accepted, too, and never written. A string literal in UTF-8.
[[nodiscard]] constexpr detail::discriminator_part discriminator(std::string_view json_name, std::string_view value,
                                                                 std::string_view alias) noexcept {
    return {json_name, value, alias};
}

/// The struct, which has exactly one member, is carried as that member: what is a type of its own in C++ is a plain string
/// or number in JSON. Rules stated of the member hold, and so do those stated where the struct is a member itself.
inline constexpr detail::transparent_part transparent;

/// Of a variant's alternatives that are told apart by a discriminator, the one that is meant where it is missing:
/// in OData, where the declared type's annotation may be left out. The schemas of derived structs do not inherit it.
inline constexpr detail::default_alternative_part default_alternative{};

/// Of a variant's alternatives that are told apart by a discriminator, the one that is meant where its value is none of
/// theirs: events of a type that nobody has described, entities of a type of the future. It has no discriminator; a member
/// of that name holds the value, and is written. The schemas of derived structs do not inherit it.
inline constexpr detail::other_alternative_part other_alternative{};

/// How the enumerators without a `name` of their own get their JSON names.
template <naming_style Style>
[[nodiscard]] constexpr detail::enumerator_names_part<Style> enumerator_names(Style style) noexcept {
    return {style};
}

/// What holds for one enumerator: `enumerator<power::mains>(name("AC"), aliases("ac", "mains"))`.
template <auto Enumerator, class... Statements>
    requires std::is_enum_v<decltype(Enumerator)>
[[nodiscard]] constexpr detail::enumerator_part<Enumerator, Statements...> enumerator(Statements... statements) {
    (detail::enumerator_statement_check<Enumerator, Statements>::run(), ...);
    detail::enumerator_repetition_check<Enumerator, Statements...>::run();
    return {detail::make_pack(statements...)};
}

/// The enumerator that stands for unknown names under `unknown_enumerators::fallback`.
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr detail::fallback_part<E> fallback(E enumerator) noexcept {
    return {enumerator};
}

} // namespace comply
