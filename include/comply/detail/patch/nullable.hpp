// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/pack.hpp>
#include <comply/detail/patch/patched_value.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

// Values that may be null, whatever type says so.

namespace comply::detail {

/// Whether it is null; never for types that have no state for it.
template <class M>
[[nodiscard]] bool is_null(M const& member) {
    if constexpr (nullable_type<M>) {
        if (!member) {
            return true;
        }
        return is_null(*member);
    } else {
        return false;
    }
}

// What holds a value of one known type; that of a polymorphic pointer is replaced with the pointer.
template <class M>
concept holds_value = nullable_type<M> && !polymorphic_pointer<M>;

/// The value within. @pre !is_null(member)
template <class M>
[[nodiscard]] auto& value_in(M& member) {
    if constexpr (holds_value<std::remove_const_t<M>>) {
        return value_in(*member);
    } else if constexpr (is_transparent_object<std::remove_const_t<M>>) {
        return value_in(member.*member_pointer<std::remove_const_t<M>, 0>);
    } else {
        return member;
    }
}

/// Makes it hold a value-initialised value.
template <class M>
auto& emplace_value(M& member) {
    if constexpr (is_transparent_object<M>) {
        return emplace_value(member.*member_pointer<M, 0>);
    } else if constexpr (!holds_value<M>) {
        return member;
    } else if constexpr (requires { member.emplace(); }) {
        member.emplace();
        return emplace_value(*member);
    } else {
        member.reset(new std::remove_cvref_t<decltype(*member)>{});
        return emplace_value(*member);
    }
}

/// Pointers of which others may know the value too: it is not changed where it is.
template <class M>
concept sharing_type = nullable_type<M> && requires(M const& member) { member.use_count(); };

/// Makes the member what it is where it is absent: its declared default, or what a value-initialised struct holds.
template <class T, std::size_t Index>
void reset_member(T& object) {
    using facts = member_facts<T, Index>;
    if constexpr (facts::has_default) {
        constexpr auto at = index_in<is_default, typename facts::statements>;
        member_of<T, Index>(object) = get<at>(facts::stated).value;
    } else {
        T fresh{};
        member_of<T, Index>(object) = std::move(member_of<T, Index>(fresh));
    }
}

/// The struct in which every member is absent.
template <class T>
[[nodiscard]] T absent_members() {
    T object{};
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        auto const reset = [&]<std::size_t Index>() {
            if constexpr (member_facts<T, Index>::has_default) {
                reset_member<T, Index>(object);
            }
        };
        (reset.template operator()<I>(), ...);
    }(member_indices<T>{});
    return object;
}

} // namespace comply::detail
