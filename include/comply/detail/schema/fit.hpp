// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/parts.hpp>
#include <comply/detail/schema/ruled_type.hpp>
#include <comply/detail/schema/rule_fit.hpp>
#include <comply/detail/schema/statements.hpp>

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

template <class T>
struct part_check<T, transparent_part> {
    static consteval bool has_one_member() {
        if constexpr (described_struct<T>) {
            return member_count<T> == 1;
        } else {
            return false;
        }
    }
    static_assert(has_one_member(), "comply: transparent fits described structs with exactly one member");
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

template <class T, auto Enumerator, class... Statements>
struct part_check<T, enumerator_part<Enumerator, Statements...>> {
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

template <class T, class Part>
    requires is_object_rule<Part>
struct part_check<T, Part> {
    static_assert(described_struct<T>, "comply: this rule is about structs described with BOOST_DESCRIBE_STRUCT");
    static constexpr void run() {
        if constexpr (described_struct<T>) {
            Part::template require_fit_object<T>();
        }
    }
};

template <class T>
struct part_check<T, flags_part> {
    static_assert(described_enum<T>, "comply: flags is about enums described with BOOST_DESCRIBE_ENUM");
    static constexpr void run() {}
};

template <class T>
struct part_check<T, integer_values_part> {
    static_assert(described_enum<T>, "comply: integer_values is about enums described with BOOST_DESCRIBE_ENUM");
    static constexpr void run() {}
};

template <class T>
struct part_check<T, title_attribute> {
    static constexpr void run() {}
};

template <class T>
struct part_check<T, description_attribute> {
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
template <auto Enumerator, class... Statements>
struct subject_of<enumerator_part<Enumerator, Statements...>> {
    using type = enumerator_part<Enumerator>;
};

// An enum is carried in one form.
template <class Part>
inline constexpr int form_count = std::same_as<Part, flags_part> || std::same_as<Part, integer_values_part>;

template <class T, class Subject, std::size_t Count>
struct subject_check {
    static_assert(Count == 1, "comply: a schema says something in two parts; put all that holds for it into one");
    static constexpr void run() {}
};

template <class T, class... Parts>
constexpr void require_distinct_subjects() {
    static_assert((0 + ... + form_count<Parts>) < 2, "comply: an enum is of flags, or carried by its integer_values");
    using subjects = boost::mp11::mp_list<typename subject_of<Parts>::type...>;
    (subject_check<T, typename subject_of<Parts>::type,
                   is_object_rule<Parts> ? 1 : boost::mp11::mp_count<subjects, typename subject_of<Parts>::type>::value>::run(),
     ...);
}

template <class Statement, auto Member>
concept rule_statement = requires { Statement::template require_fit<Member, ruled_type<Statement, type_of<Member>>>(); };

template <auto Member, class Statement>
struct statement_check {
    static_assert(rule_statement<Statement, Member>,
                  "comply: member<>() is told attributes, such as name(), and rules, such as length(), nothing else");
    static constexpr void run() {
        if constexpr (rule_statement<Statement, Member>) {
            require_rule_fit<Statement, Member, without_null<type_of<Member>>>();
        }
    }
};

// Attributes that any member may have.
template <class Statement>
concept attribute_of_any_member =
    is_name<Statement>::value || is_aliases<Statement>::value || is_optional<Statement>::value ||
    is_read_only<Statement>::value || is_write_only<Statement>::value || is_ignored<Statement>::value ||
    is_deprecated<Statement>::value || is_annotation<Statement>::value;

template <auto Member, attribute_of_any_member Statement>
struct statement_check<Member, Statement> {
    static constexpr void run() {}
};

template <auto Member>
struct statement_check<Member, flatten_attribute> {
    static_assert(described_struct<type_of<Member>>, "comply: flatten fits members that are described structs");
    static constexpr void run() {}
};

/// Whether an M may be carried as an array of names.
template <class M>
inline constexpr bool may_be_array = index_in<is_flags, decltype(parts_of<M>)> != no_index;

template <auto Member>
struct statement_check<Member, as_array_attribute> {
    static_assert(may_be_array<without_null<type_of<Member>>>, "comply: as_array fits members of enums with flags");
    static constexpr void run() {}
};

template <auto Member, operation... Operations>
struct statement_check<Member, required_on_attribute<Operations...>> {
    static constexpr void run() {}
};

template <auto Member>
struct statement_check<Member, nullable_attribute> {
    static_assert(nullable_type<type_of<Member>>, "comply: nullable fits std::optional members");
    static constexpr void run() {}
};

template <auto Enumerator, class Statement>
struct enumerator_statement_check {
    static_assert(is_name<Statement>::value || is_aliases<Statement>::value || is_annotation<Statement>::value,
                  "comply: enumerator<>() is told name(), aliases(), title() and description(), nothing else");
    static constexpr void run() {}
};

template <auto Enumerator, class... Statements>
struct enumerator_repetition_check {
    static_assert((0 + ... + is_name<Statements>::value) < 2, "comply: an enumerator has one name()");
    static_assert((0 + ... + is_aliases<Statements>::value) < 2,
                  "comply: an enumerator has one aliases(); put all names into it");
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

// What takes part in the JSON in another way than a value of its own does not agree with what is about such a value.
template <class... Statements>
inline constexpr int reshaping_count =
    (0 + ... + (is_ignored<Statements>::value || is_flatten<Statements>::value || is_additional<Statements>::value));
template <class... Statements>
inline constexpr int annotation_count = (0 + ... + is_annotation<Statements>::value);
template <template <class> class Trait, class... Statements>
inline constexpr int count_of = (0 + ... + Trait<Statements>::value);

template <auto Member, class... Statements>
struct repetition_check {
    static_assert(count_of<is_aliases, Statements...> < 2, "comply: a member has one aliases(); put all names into it");
    static_assert(count_of<is_required_on, Statements...> < 2,
                  "comply: a member has one required_on; put all operations into it");
    static_assert(count_of<is_read_only, Statements...> + count_of<is_write_only, Statements...> < 2,
                  "comply: a member is read_only or write_only");
    static_assert(count_of<is_title, Statements...> < 2 && count_of<is_description, Statements...> < 2,
                  "comply: a member has one title() and one description()");
    static_assert(reshaping_count<Statements...> == 0 ||
                      reshaping_count<Statements...> + annotation_count<Statements...> +
                              count_of<is_additional, Statements...> * (0 + ... + each_count<Statements>) ==
                          static_cast<int>(sizeof...(Statements)),
                  "comply: nothing else holds for a member that is ignored, flatten or additional");
    static_assert((0 + ... + name_count<Statements>) < 2, "comply: a member has one name()");
    static_assert((0 + ... + default_count<Statements>) < 2, "comply: a member has one default_value()");
    static_assert((0 + ... + each_count<Statements>) < 2, "comply: a member has one each(); put all rules into it");
    static_assert((0 + ... + keys_count<Statements>) < 2, "comply: a member has one keys(); put all rules into it");
    static constexpr void run() {}
};

} // namespace comply::detail
