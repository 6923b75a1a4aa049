// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// boost::variant2::variant as a type like any other: see <comply/variant.hpp>.

#include <comply/detail/schema/kinds.hpp>
#include <comply/variant.hpp>

#include <boost/mp11/list.hpp>
#include <boost/variant2/variant.hpp>

#include <concepts>
#include <variant>

namespace comply::detail {

template <class... Alternatives>
struct alternatives_of<boost::variant2::variant<Alternatives...>> {
    using type = boost::mp11::mp_list<Alternatives...>;
};

template <class T>
    requires std::same_as<T, boost::variant2::monostate> && (!std::same_as<T, std::monostate>)
inline constexpr bool is_monostate<T> = true;

} // namespace comply::detail
