// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/schema/represented.hpp>

#include <string>
#include <string_view>

namespace comply::detail {

template <transparent_struct T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        check_value<transparent_contract<Contract, T>>(out, where, value.*member_pointer<T, 0>);
    }
};

// What stands for the value is checked: it must be there, keep the rules and be something that JSON can carry.
template <custom_represented T>
struct checker<T> {
    template <class Contract>
    static void check(value_findings& out, path const& where, T const& value) {
        bool const is_encoded = encode(value, [&](represented_type<T> const& encoded) {
            if constexpr (has_representation_checks<Contract, T>) {
                if (out.asks_rules) {
                    auto const broken = [&](errc code, auto const& rule) {
                        out.note(where, code, expected_of(rule, code, encoded), rule.found(encoded));
                    };
                    for_each_rule_broken_by_representation<Contract, T>(encoded, {out.operation}, broken);
                }
            }
            if constexpr (has_alternative_text<T>) {
                if (representation<T>::value.encode_text(value, false)) { // is written so, and never as the other
                    return;
                }
            }
            checker<represented_type<T>>::template check<Contract>(out, where, encoded);
        });
        if (!is_encoded) {
            constexpr auto const& by = representation<T>::value;
            out.note(where, by.code, std::string(by.description), std::string(no_json_form));
        }
    }
};

} // namespace comply::detail
