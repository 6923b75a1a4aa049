// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/rules.hpp>
#include <comply/tag.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

// Rules as keywords. For each type of rule that a value is checked for there is one function
//     template <class V>
//     void describe_rule(boost::json::object& schema, Rule const& rule, tag<V>);
// found by argument-dependent lookup, which adds to the schema what the rule says of a V.

namespace comply::detail {

// Calls `call` with the number that the value holds.
template <class Call>
auto with_number(boost::json::value const& number, Call call) {
    return number.is_int64()    ? call(number.get_int64())
           : number.is_uint64() ? call(number.get_uint64())
                                : call(number.get_double());
}

[[nodiscard]] inline bool is_less_number(boost::json::value const& a, boost::json::value const& b) {
    return with_number(a, [&](auto x) { return with_number(b, [x](auto y) { return is_less(x, y); }); });
}

/// States a lower limit; of two of one keyword, the stricter stays.
inline void state_minimum(boost::json::object& schema, std::string_view keyword, boost::json::value const& limit) {
    auto& stated = schema[{keyword.data(), keyword.size()}];
    if (stated.is_null() || is_less_number(stated, limit)) {
        stated = limit;
    }
}

/// States an upper limit; of two of one keyword, the stricter stays.
inline void state_maximum(boost::json::object& schema, std::string_view keyword, boost::json::value const& limit) {
    auto& stated = schema[{keyword.data(), keyword.size()}];
    if (stated.is_null() || is_less_number(limit, stated)) {
        stated = limit;
    }
}

/// A number of a rule, exactly, but for those of a long double that no double holds.
template <class N>
[[nodiscard]] boost::json::value number_value(N number) {
    if constexpr (std::signed_integral<N>) {
        return std::int64_t{number};
    } else if constexpr (std::integral<N>) {
        return std::uint64_t{number};
    } else {
        return static_cast<double>(number);
    }
}

template <class N>
[[nodiscard]] constexpr bool is_limit(N number) noexcept {
    if constexpr (std::integral<N>) {
        return true;
    } else {
        return is_finite(number);
    }
}

/// How many there may be of something; what no value can exceed is not said.
inline void state_counts(boost::json::object& schema, std::string_view minimum_keyword, std::size_t minimum,
                         std::string_view maximum_keyword, std::size_t maximum) {
    if (minimum != 0) {
        state_minimum(schema, minimum_keyword, number_value(minimum));
    }
    if (maximum != std::numeric_limits<std::size_t>::max()) {
        state_maximum(schema, maximum_keyword, number_value(maximum));
    }
}

template <class V>
void describe_rule(boost::json::object& schema, length_rule const& rule, tag<V>) {
    state_counts(schema, "minLength", rule.minimum, "maxLength", rule.maximum);
}

template <class V>
void describe_rule(boost::json::object& schema, items_rule const& rule, tag<V>) {
    if (map_type<V>) {
        state_counts(schema, "minProperties", rule.minimum, "maxProperties", rule.maximum);
    } else {
        state_counts(schema, "minItems", rule.minimum, "maxItems", rule.maximum);
    }
}

} // namespace comply::detail
