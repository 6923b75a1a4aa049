// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/statements.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

// Which members stand in a struct's JSON object. Mostly those that it describes; but `ignored` ones do not, of those
// with `flatten` their own members do, and `additional` stands for the members that nobody describes.

namespace comply::detail {

/// Where a member is: in T, or in what the members before it hold. Described is Boost.Describe's descriptor.
template <class Owner, class Described, auto... Outer>
struct member_path {
    using owner = Owner; ///< whose schema speaks about it
    static constexpr auto pointer = Described::pointer;
    static constexpr std::string_view cpp_name = Described::name;
    static constexpr bool is_nested = sizeof...(Outer) != 0;

    template <class T>
    COMPLY_INLINE static constexpr auto& of(T& object) noexcept {
        return (object .* ... .* Outer).*pointer;
    }
};

enum class member_role { carried, ignored, flatten, additional };

template <class T, auto Pointer>
inline constexpr member_role role_of = [] {
    using statements = std::remove_cv_t<decltype(statements_of<T, Pointer>)>;
    return index_in<is_ignored, statements> != no_index      ? member_role::ignored
           : index_in<is_flatten, statements> != no_index    ? member_role::flatten
           : index_in<is_additional, statements> != no_index ? member_role::additional
                                                             : member_role::carried;
}();

template <class T, auto Member>
struct flattened_struct {
    static_assert(!is_stated<decltype(part_of<is_discriminator, type_of<Member>>)>,
                  "comply: flatten fits a struct without a discriminator");
};

template <class T, member_role Role, auto... Outer>
consteval auto collect_members();

template <class T, class Described, member_role Role, auto... Outer>
consteval auto collect_member() {
    constexpr auto role = role_of<T, Described::pointer>;
    if constexpr (role == member_role::flatten) {
        static_cast<void>(flattened_struct<T, Described::pointer>{});
        return collect_members<type_of<Described::pointer>, Role, Outer..., Described::pointer>();
    } else if constexpr (role == Role) {
        return boost::mp11::mp_list<member_path<T, Described, Outer...>>{};
    } else {
        return boost::mp11::mp_list<>{};
    }
}

// The paths of all members of the role, as an mp_list.
template <class T, member_role Role, auto... Outer>
consteval auto collect_members() {
    return []<class... Described>(boost::mp11::mp_list<Described...>) {
        return boost::mp11::mp_append<boost::mp11::mp_list<>,
                                      decltype(collect_member<T, Described, Role, Outer...>())...>{};
    }(members_of<T>{});
}

template <class P>
struct is_reshaping : std::false_type {};
template <auto Member, class... Statements>
struct is_reshaping<member_part<Member, Statements...>>
    : std::bool_constant<((is_ignored<Statements>::value || is_flatten<Statements>::value ||
                           is_additional<Statements>::value) ||
                          ...)> {};

/// Structs whose JSON object may have other members than they describe.
template <class T>
concept reshaped = is_stated<decltype(part_of<is_reshaping, T>)>;

template <class P>
struct has_aliases : std::false_type {};
template <auto Member, class... Statements>
struct has_aliases<member_part<Member, Statements...>> : std::bool_constant<(is_aliases<Statements>::value || ...)> {};

/// Structs of which the JSON object may have a member by another name than its own.
template <class T>
concept aliased = reshaped<T> || is_stated<decltype(part_of<has_aliases, T>)>;

template <class T, member_role Role>
using members_of_role = decltype(collect_members<T, Role>());

template <class T>
inline constexpr std::size_t carried_count = member_count<T>;
template <reshaped T>
inline constexpr std::size_t carried_count<T> = boost::mp11::mp_size<members_of_role<T, member_role::carried>>::value;

/// The path of one of the members that T's JSON object has.
template <class T, std::size_t Index>
struct member_place : member_path<T, boost::mp11::mp_at_c<members_of<T>, Index>> {};
template <reshaped T, std::size_t Index>
struct member_place<T, Index> : boost::mp11::mp_at_c<members_of_role<T, member_role::carried>, Index> {};

template <class T>
struct additional_members {
    static_assert(boost::mp11::mp_size<members_of_role<T, member_role::additional>>::value < 2,
                  "comply: a struct keeps additional members in one place");
    using paths = members_of_role<T, member_role::additional>;
};

template <class T>
inline constexpr bool has_additional = false;
template <reshaped T>
inline constexpr bool has_additional<T> = !boost::mp11::mp_empty<typename additional_members<T>::paths>::value;

/// The path of the member that keeps what T does not describe. @pre has_additional<T>
template <class T>
using additional_place = boost::mp11::mp_front<typename additional_members<T>::paths>;

} // namespace comply::detail
