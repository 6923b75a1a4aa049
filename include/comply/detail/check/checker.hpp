// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/errc.hpp>

namespace comply::detail {

/// How values of T are checked: a specialisation for each kind of type that has something to check, with
///     template <class Contract>
///     static void check(value_findings& out, path const& where, T const& value);
template <class T>
struct checker;

template <class T>
concept checkable = requires(value_findings& out, path const& where, T const& value) {
    checker<T>::template check<default_contract>(out, where, value);
};

/// Asks the rules of a value's contract, then checks what it holds.
template <class Contract, class T>
void check_value(value_findings& out, path const& where, T const& value) {
    if constexpr (has_checks<Contract, T>) {
        if (out.asks_rules) {
            for_each_broken_rule<Contract>(value, {out.operation}, [&](errc code, auto const& rule) {
                out.note(where, code, expected_of(rule, code, value), rule.found(value));
            });
        }
    }
    checker<T>::template check<Contract>(out, where, value);
}

/// Checks a whole value.
template <class T>
void check_root(value_findings& out, T const& value) {
    path const root;
    check_value<default_contract>(out, root, value);
}

} // namespace comply::detail
