// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>

namespace comply::detail {

template <class V>
[[nodiscard]] constexpr int compare_values(V const& a, V const& b);

template <class T, std::size_t Index = 0>
[[nodiscard]] constexpr int compare_members(T const& a, T const& b) {
    if constexpr (Index == member_count<T>) {
        return 0;
    } else {
        constexpr auto member = member_pointer<T, Index>;
        auto const order = compare_values(a.*member, b.*member);
        return order != 0 ? order : compare_members<T, Index + 1>(a, b);
    }
}

/// An order of all values of a type that JSON carries, in which those are equal that are the same JSON value: negative, 0 or
/// positive. A NaN, which JSON has not, is above every number. Of types that comply does not know, `<` decides.
template <class V>
[[nodiscard]] constexpr int compare_values(V const& a, V const& b) {
    if constexpr (floating_type<V>) {
        bool const a_is_nan = a != a;
        bool const b_is_nan = b != b;
        return a_is_nan || b_is_nan ? int{a_is_nan} - int{b_is_nan} : int{b < a} - int{a < b};
    } else if constexpr (string_type<V>) {
        return a.compare(b);
    } else if constexpr (nullable_type<V>) {
        return a && b ? compare_values(*a, *b) : int{static_cast<bool>(a)} - int{static_cast<bool>(b)};
    } else if constexpr (array_type<V>) {
        auto at = a.begin();
        auto other = b.begin();
        for (; at != a.end() && other != b.end(); ++at, ++other) {
            typename V::value_type const& element = *at;
            typename V::value_type const& other_element = *other;
            if (auto const order = compare_values(element, other_element); order != 0) {
                return order;
            }
        }
        return int{at != a.end()} - int{other != b.end()};
    } else if constexpr (described_struct<V>) {
        return compare_members(a, b);
    } else {
        static_assert(requires { a < b; }, "comply: this rule compares values, but their type has no operator<");
        if constexpr (requires { a < b; }) {
            return int{b < a} - int{a < b};
        } else {
            return 0;
        }
    }
}

} // namespace comply::detail
