// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/date_time_profile.hpp>
#include <comply/detail/pack.hpp>
#include <comply/options.hpp>

#include <string_view>

namespace comply::detail {

template <class... Rules>
struct each_rule;
template <class... Rules>
struct keys_rule;

template <operation Operation, class... Rules>
struct on_rule;

template <class Predicate>
struct satisfies_rule;

// What schema() is made of.

template <auto Member, class... Statements>
struct member_part {
    pack<Statements...> statements;
};

template <class Style>
struct member_names_part {
    Style style;
};

struct discriminator_part {
    std::string_view json_name;
    std::string_view value;
    std::string_view alias{}; ///< also accepted; without data if there is none

    [[nodiscard]] constexpr bool has_alias() const noexcept { return alias.data() != nullptr; }
    [[nodiscard]] constexpr bool is(std::string_view found) const noexcept {
        return found == value || (has_alias() && found == alias);
    }
};

struct default_alternative_part {};
struct other_alternative_part {};

// The habits of a family of payloads.
struct manner_part {
    bool ignores_control_information;
    date_time_profile date_times;
};

// The struct is carried as its one member.
struct transparent_part {};

template <class Style>
struct enumerator_names_part {
    Style style;
};

template <auto Enumerator, class... Statements>
struct enumerator_part {
    pack<Statements...> statements;
};

template <class E>
struct fallback_part {
    E enumerator;
};

struct flags_part {};
struct integer_values_part {};

template <class T, class... Parts>
struct schema_of {
    pack<Parts...> parts;
};

template <class P>
inline constexpr bool is_schema_part = false;
template <auto Member, class... Statements>
inline constexpr bool is_schema_part<member_part<Member, Statements...>> = true;
template <class Style>
inline constexpr bool is_schema_part<member_names_part<Style>> = true;
template <>
inline constexpr bool is_schema_part<discriminator_part> = true;
template <>
inline constexpr bool is_schema_part<default_alternative_part> = true;
template <>
inline constexpr bool is_schema_part<other_alternative_part> = true;
template <>
inline constexpr bool is_schema_part<manner_part> = true;
template <>
inline constexpr bool is_schema_part<transparent_part> = true;
template <class Style>
inline constexpr bool is_schema_part<enumerator_names_part<Style>> = true;
template <auto Enumerator, class... Statements>
inline constexpr bool is_schema_part<enumerator_part<Enumerator, Statements...>> = true;
template <class E>
inline constexpr bool is_schema_part<fallback_part<E>> = true;
template <>
inline constexpr bool is_schema_part<flags_part> = true;
template <>
inline constexpr bool is_schema_part<integer_values_part> = true;
template <>
inline constexpr bool is_schema_part<nullable_attribute> = true;
template <>
inline constexpr bool is_schema_part<title_attribute> = true;
template <>
inline constexpr bool is_schema_part<description_attribute> = true;

// Rules about an object as a whole (see object_rules.hpp).
template <class P>
inline constexpr bool is_object_rule = false;
template <class Predicate>
inline constexpr bool is_object_rule<satisfies_rule<Predicate>> = true;

template <class P>
concept schema_part = is_schema_part<P> || is_object_rule<P>;

} // namespace comply::detail
