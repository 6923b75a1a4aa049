// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/pack.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/options.hpp>


namespace comply {

namespace detail {

template <operation Operation, class... Rules>
struct on_rule {
    static constexpr comply::operation operation = Operation;
    pack<Rules...> rules;

    template <auto Member, class V>
    static constexpr void require_fit() {
        if constexpr (requires { (Rules::template require_fit<Member, V>(), ...); }) {
            (Rules::template require_fit<Member, V>(), ...);
        }
        static_assert((has_check<Rules, V> && ...),
                      "comply: on<>() takes rules about the member's own value, such as length(); write each(on<>()), not "
                      "on<>(each()), and state attributes for the member itself");
    }
};

} // namespace detail

/// Rules that hold for one operation only: `on<operation::create>(min_length(12))`. Within each(), for the elements.
template <operation Operation, class... Rules>
[[nodiscard]] constexpr detail::on_rule<Operation, Rules...> on(Rules... rules) noexcept {
    return {detail::make_pack(rules...)};
}

} // namespace comply
