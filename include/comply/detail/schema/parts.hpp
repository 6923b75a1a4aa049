// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_profile.hpp>

#include <string_view>
#include <tuple>

namespace comply::detail {

template <class... Rules>
struct each_rule;
template <class... Rules>
struct keys_rule;

// What schema() is made of.

template <auto Member, class... Statements>
struct member_part {
    std::tuple<Statements...> statements;
};

template <class Style>
struct member_names_part {
    Style style;
};

struct discriminator_part {
    std::string_view json_name;
    std::string_view value;
};

// The habits of a family of payloads.
struct manner_part {
    bool ignores_control_information;
    date_time_profile date_times;
};

template <class Style>
struct enumerator_names_part {
    Style style;
};

template <auto Enumerator>
struct enumerator_part {
    std::string_view json_name;
};

template <class E>
struct fallback_part {
    E enumerator;
};

template <class T, class... Parts>
struct schema_of {
    std::tuple<Parts...> parts;
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
inline constexpr bool is_schema_part<manner_part> = true;
template <class Style>
inline constexpr bool is_schema_part<enumerator_names_part<Style>> = true;
template <auto Enumerator>
inline constexpr bool is_schema_part<enumerator_part<Enumerator>> = true;
template <class E>
inline constexpr bool is_schema_part<fallback_part<E>> = true;

template <class P>
concept schema_part = is_schema_part<P>;

} // namespace comply::detail
