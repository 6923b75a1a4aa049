// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/parts.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>
#include <type_traits>

// The compile errors of a wrong schema: whether a part fits its type, whether a statement fits its member, whether each
// is said once. The failing instantiation names the struct and the member.

namespace comply::detail {

template <class T, class Part>
struct part_check {
    static_assert(described_struct<T>, "comply: this statement is about structs described with BOOST_DESCRIBE_STRUCT");
    static constexpr void run() {}
};

template <class T, auto Member, class... Statements>
struct part_check<T, member_part<Member, Statements...>> {
    static_assert(described_struct<T>, "comply: describe the struct with BOOST_DESCRIBE_STRUCT before its schema");
    template <class... Members>
    static consteval bool is_among(boost::mp11::mp_list<Members...>*) {
        return (is_same_member<Members::pointer, Member> || ...);
    }
    static_assert(is_among(static_cast<members_of<T>*>(nullptr)),
                  "comply: member<>() names a member that the struct's description lacks");
    static constexpr void run() {}
};

template <class T, class Style>
struct part_check<T, enumerator_names_part<Style>> {
    static_assert(described_enum<T>, "comply: enumerator_names() is about enums described with BOOST_DESCRIBE_ENUM");
    static constexpr void run() {}
};

template <class T, auto Enumerator>
struct part_check<T, enumerator_part<Enumerator>> {
    static_assert(described_enum<T>, "comply: enumerator<>() is about enums described with BOOST_DESCRIBE_ENUM");
    static_assert(std::same_as<T, std::remove_cv_t<decltype(Enumerator)>>,
                  "comply: enumerator<>() names an enumerator of another enum");
    static constexpr void run() {}
};

template <class T, class E>
struct part_check<T, fallback_part<E>> {
    static_assert(described_enum<T>, "comply: fallback() is about enums described with BOOST_DESCRIBE_ENUM");
    static_assert(std::same_as<T, E>, "comply: fallback() names an enumerator of another enum");
    static constexpr void run() {}
};

// What a part is about, of which a schema says all in one part; of two, only the first would be found.
template <class Part>
struct subject_of {
    using type = Part;
};
template <auto Member, class... Statements>
struct subject_of<member_part<Member, Statements...>> {
    using type = member_part<Member>;
};
template <class Style>
struct subject_of<member_names_part<Style>> {
    using type = member_names_part<void>;
};
template <class Style>
struct subject_of<enumerator_names_part<Style>> {
    using type = enumerator_names_part<void>;
};

template <class T, class Subject, std::size_t Count>
struct subject_check {
    static_assert(Count == 1, "comply: a schema says something in two parts; put all that holds for it into one");
    static constexpr void run() {}
};

template <class T, class... Parts>
constexpr void require_distinct_subjects() {
    using subjects = boost::mp11::mp_list<typename subject_of<Parts>::type...>;
    (subject_check<T, typename subject_of<Parts>::type,
                   boost::mp11::mp_count<subjects, typename subject_of<Parts>::type>::value>::run(),
     ...);
}

template <class Statement, auto Member>
concept rule_statement = requires { Statement::template require_fit<Member, without_null<type_of<Member>>>(); };

template <auto Member, class Statement>
struct statement_check {
    static_assert(rule_statement<Statement, Member>,
                  "comply: member<>() is told attributes, such as name(), and rules, such as length(), nothing else");
    static constexpr void run() {
        if constexpr (rule_statement<Statement, Member>) {
            Statement::template require_fit<Member, without_null<type_of<Member>>>();
        }
    }
};

template <auto Member>
struct statement_check<Member, name_attribute> {
    static constexpr void run() {}
};

template <auto Member>
struct statement_check<Member, optional_attribute> {
    static constexpr void run() {}
};

template <auto Member>
struct statement_check<Member, read_only_attribute> {
    static constexpr void run() {}
};

template <auto Member>
struct statement_check<Member, nullable_attribute> {
    static_assert(nullable_type<type_of<Member>>, "comply: nullable fits std::optional members");
    static constexpr void run() {}
};

// Whether a V can be a T's default. Assignment alone would also let a number become a character of a string, and lose
// a fraction.
template <class T, class V>
inline constexpr bool is_default_of =
    std::is_assignable_v<T&, V const&> &&
    (!string_type<T> || (std::is_convertible_v<V const&, std::string_view> && !std::is_null_pointer_v<V>)) &&
    !(integer_type<without_null<T>> && std::is_floating_point_v<V>);

template <auto Member, class V>
struct statement_check<Member, default_attribute<V>> {
    static_assert(is_default_of<type_of<Member>, V>,
                  "comply: default_value() cannot be assigned to the member");
    static constexpr void run() {}
};

// Rules add up; of two names, defaults or each(), only the first would be found.
template <class Statement>
inline constexpr int name_count = std::same_as<Statement, name_attribute>;
template <class Statement>
inline constexpr int default_count = 0;
template <class V>
inline constexpr int default_count<default_attribute<V>> = 1;
template <class Statement>
inline constexpr int each_count = 0;
template <class... Rules>
inline constexpr int each_count<each_rule<Rules...>> = 1;
template <class Statement>
inline constexpr int keys_count = 0;
template <class... Rules>
inline constexpr int keys_count<keys_rule<Rules...>> = 1;

template <auto Member, class... Statements>
struct repetition_check {
    static_assert((0 + ... + name_count<Statements>) < 2, "comply: a member has one name()");
    static_assert((0 + ... + default_count<Statements>) < 2, "comply: a member has one default_value()");
    static_assert((0 + ... + each_count<Statements>) < 2, "comply: a member has one each(); put all rules into it");
    static_assert((0 + ... + keys_count<Statements>) < 2, "comply: a member has one keys(); put all rules into it");
    static constexpr void run() {}
};

} // namespace comply::detail
