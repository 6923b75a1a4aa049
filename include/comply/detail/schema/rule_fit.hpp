// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/parts.hpp>

namespace comply::detail {

template <class Rule, class V>
inline constexpr bool fits_alternative = requires(Rule const& rule, V const& value) { rule.check(value); };
template <class... Rules, array_type V>
inline constexpr bool fits_alternative<each_rule<Rules...>, V> = true;

template <class Rule, auto Member, class V>
constexpr bool require_rule_fit();

// A rule of a variant holds for those of its alternatives that it fits.
template <class Rule, auto Member, template <class...> class List, class... Alternatives>
constexpr bool fits_some(List<Alternatives...> const*) {
    auto const fits = []<class A>(A const*) {
        if constexpr (variant_type<A>) {
            return fits_some<Rule, Member>(static_cast<typename alternatives_of<A>::type*>(nullptr));
        } else if constexpr (fits_alternative<Rule, A>) {
            return require_rule_fit<Rule, Member, A>();
        } else {
            return false;
        }
    };
    return (... | fits(static_cast<without_null<Alternatives> const*>(nullptr)));
}

/// A compile error where the rule does not fit a V, which is the type of the member or of something in it.
template <class Rule, auto Member, class V>
constexpr bool require_rule_fit() {
    if constexpr (variant_type<V>) {
        constexpr bool fits = fits_some<Rule, Member>(static_cast<typename alternatives_of<V>::type*>(nullptr));
        static_assert(fits, "comply: this rule fits none of the variant's alternatives");
    } else {
        Rule::template require_fit<Member, V>();
    }
    return true;
}

} // namespace comply::detail
