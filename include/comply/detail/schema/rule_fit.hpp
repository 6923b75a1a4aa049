// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/parts.hpp>
#include <comply/detail/schema/ruled_type.hpp>
#include <comply/options.hpp>

namespace comply::detail {

template <class Rule, class V>
consteval bool fits();

// A rule of a variant holds for those of its alternatives that it fits.
template <class Rule, template <class...> class List, class... Alternatives>
consteval bool fits_some(List<Alternatives...> const*) {
    return (fits<Rule, without_null<Alternatives>>() || ...);
}

template <class V, class... Rules>
consteval bool fit_elements(each_rule<Rules...> const*) {
    if constexpr (array_type<V> || map_type<V>) {
        return (fits<Rules, without_null<item_type<V>>>() && ...);
    } else {
        return false;
    }
}

template <class V, class... Rules>
consteval bool fit_elements(keys_rule<Rules...> const*) {
    if constexpr (map_type<V>) {
        return (fits<Rules, typename V::key_type>() && ...);
    } else {
        return false;
    }
}

template <class V, operation Operation, class... Rules>
consteval bool fit_elements(on_rule<Operation, Rules...> const*) {
    return (fits<Rules, V>() && ...);
}

template <class V>
consteval bool fit_elements(void const*) {
    return false;
}

template <class Rule, class V>
consteval bool fits() {
    if constexpr (variant_type<V>) {
        return fits_some<Rule>(static_cast<typename alternatives_of<V>::type*>(nullptr));
    } else {
        return checks<Rule, ruled_type<Rule, V>> ||
               fit_elements<V>(static_cast<Rule const*>(nullptr));
    }
}

/// A compile error where the rule does not fit a V, which is the type of the member or of something in it.
template <class Rule, auto Member, class V>
constexpr void require_rule_fit() {
    if constexpr (variant_type<V>) {
        static_assert(fits<Rule, V>(), "comply: this rule fits none of the variant's alternatives");
    } else {
        Rule::template require_fit<Member, ruled_type<Rule, V>>();
    }
}

} // namespace comply::detail
