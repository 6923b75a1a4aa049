// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/variant/alternatives.hpp>

#include <cstddef>

namespace comply::detail {

template <null_type T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings&, path const&, T const&) {}
};

// The alternative that is held; of the rules, those that fit it.
template <variant_type V>
struct checker<V> {
    template <class Contract>
    static void check(value_findings& out, path const& where, V const& value) {
        if (value.valueless_by_exception()) {
            out.note(where, errc::no_alternative, alternative_list<V>(), "valueless variant");
            return;
        }
        use_index<V>(value.index(), [&]<std::size_t I>(index_constant<I>) {
            check_value<Contract>(out, where, held<I>(value));
        });
    }
};

} // namespace comply::detail
