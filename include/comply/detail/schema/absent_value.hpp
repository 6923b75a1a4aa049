// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <array>
#include <cstddef>
#include <utility>

// What members hold that are absent and have no declared default: what they hold in a value-initialised struct.

namespace comply::detail {

template <class T, std::size_t... I>
[[nodiscard]] constexpr auto null_where_absent(std::index_sequence<I...>) {
    T fresh{}; // not const: for the compiler to make it, std::string must be able to write its terminating zero
    [[maybe_unused]] auto const is_null = []<class M>(M const& member) {
        if constexpr (nullable_type<M>) {
            return !member;
        } else {
            return false;
        }
    };
    return std::array<bool, sizeof...(I)>{is_null(member_facts<T, I>::of(std::as_const(fresh)))...};
}

/// Whether an empty member may be left out of T's text and still be read as what it is: not if its initialiser gives it
/// a value. Made once; by compilers, where they can make a T.
template <class T, std::size_t Index>
[[nodiscard]] bool is_null_where_absent() {
    if constexpr (requires { T{}; }) {
        static auto const facts = null_where_absent<T>(std::make_index_sequence<carried_count<T>>());
        return facts[Index];
    } else {
        return true;
    }
}

/// Whether an empty member, which mostly is left out, is written as null. @pre it may be left out
template <class T, std::size_t Index>
[[nodiscard]] bool writes_empty(operation asked) {
    using facts = member_facts<T, Index>;
    if constexpr (facts::accepts_null) {
        return !is_null_where_absent<T, Index>() || facts::writes_null_under(asked);
    } else {
        return false;
    }
}

} // namespace comply::detail
