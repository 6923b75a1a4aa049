// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The only header that touches Boost.Describe: everything above it knows members, enumerators and bases by the
// names given here.

#include <comply/representation.hpp>

#include <boost/describe/bases.hpp>
#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/describe/modifiers.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

namespace comply::detail {

// A type with a representation of its own is carried as that, whether it is described or not.
template <class T>
concept described_struct =
    std::is_class_v<T> && boost::describe::has_describe_members<T>::value && !custom_represented<T>;

template <class E>
concept described_enum =
    std::is_enum_v<E> && boost::describe::has_describe_enumerators<E>::value && !custom_represented<E>;

// The public members of T, those of its described bases first.
template <described_struct T>
using members_of = boost::mp11::mp_rename<
    boost::describe::describe_members<T, boost::describe::mod_public | boost::describe::mod_inherited>,
    boost::mp11::mp_list>;

template <described_struct T>
inline constexpr std::size_t member_count = boost::mp11::mp_size<members_of<T>>::value;

template <described_struct T, std::size_t Index>
inline constexpr auto member_pointer = boost::mp11::mp_at_c<members_of<T>, Index>::pointer;

template <described_struct T, std::size_t Index>
inline constexpr std::string_view member_cpp_name = boost::mp11::mp_at_c<members_of<T>, Index>::name;

template <described_enum E>
using enumerators_of = boost::mp11::mp_rename<boost::describe::describe_enumerators<E>, boost::mp11::mp_list>;

template <described_enum E>
inline constexpr std::size_t enumerator_count = boost::mp11::mp_size<enumerators_of<E>>::value;

template <described_enum E, std::size_t Index>
inline constexpr E enumerator_value = boost::mp11::mp_at_c<enumerators_of<E>, Index>::value;

template <described_enum E, std::size_t Index>
inline constexpr std::string_view enumerator_cpp_name = boost::mp11::mp_at_c<enumerators_of<E>, Index>::name;

template <class T>
struct with_bases;

template <class D>
using base_and_its_bases = typename with_bases<typename D::type>::type;

// with_bases<T>::type: T, then its described public bases, theirs, and so on, as an mp_list.
template <class T>
struct with_bases {
    using type = boost::mp11::mp_list<T>;
};

template <class T>
    requires boost::describe::has_describe_bases<T>::value
struct with_bases<T> {
    using type = boost::mp11::mp_append<
        boost::mp11::mp_list<T>,
        boost::mp11::mp_apply<
            boost::mp11::mp_append,
            boost::mp11::mp_push_front<
                boost::mp11::mp_transform<
                    base_and_its_bases,
                    boost::mp11::mp_rename<boost::describe::describe_bases<T, boost::describe::mod_public>,
                                           boost::mp11::mp_list>>,
                boost::mp11::mp_list<>>>>;
};

template <class M>
struct member_pointer_parts;

template <class C, class M>
struct member_pointer_parts<M C::*> {
    using class_type = C;
    using member_type = M;
};

template <auto Pointer>
using class_of = typename member_pointer_parts<std::remove_cv_t<decltype(Pointer)>>::class_type;

template <auto Pointer>
using type_of = typename member_pointer_parts<std::remove_cv_t<decltype(Pointer)>>::member_type;

// Whether two member pointers, of any types, name the same member.
template <auto First, auto Second>
inline constexpr bool is_same_member = false;

template <auto Pointer>
inline constexpr bool is_same_member<Pointer, Pointer> = true;

} // namespace comply::detail
