// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/limit.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/rule_fit.hpp>
#include <comply/detail/schema/ruled_type.hpp>
#include <comply/detail/tables/compile_time_error.hpp>
#include <comply/errc.hpp>
#include <comply/rules/limits.hpp>
#include <comply/rules/members.hpp>
#include <comply/rules/multiple_of.hpp>
#include <comply/rules/on.hpp>
#include <comply/rules/one_of.hpp>
#include <comply/rules/satisfies.hpp>
#include <comply/rules/unique_items.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <type_traits>

// A rule is a literal type with
//   require_fit<Member, V>()  a compile error that names the cure where the rule does not fit a V;
//   check(V const&)           the code of what is broken, errc{} if nothing is; no member for types it is not about;
//   expected(errc)            violation::expected;
//   found(V const&)           violation::found;
// where violation::expected depends on the value, expected(errc, V const&). A rule whose `looks_inside` is true is asked only
// about values of which no part was refused.

namespace comply {

namespace detail {

struct length_rule {
    std::size_t minimum;
    std::size_t maximum;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(!array_type<V>, "comply: length() fits strings; for arrays use max_items()");
        static_assert(!number_type<V>, "comply: length() fits strings; for numbers use range()");
        static_assert(!map_type<V>, "comply: length() fits strings; for maps use max_items()");
        static_assert(string_type<V> || u8_string_type<V> || array_type<V> || number_type<V> || map_type<V>,
                      "comply: length() fits strings");
    }

    template <string_type V>
    [[nodiscard]] constexpr errc check(V const& value) const noexcept {
        // A code point is 1 to 4 bytes long, so that most strings need not be counted.
        if (value.size() <= maximum && value.size() / 4 >= minimum) [[likely]] {
            return {};
        }
        auto const length = count_code_points(value);
        return length < minimum ? errc::too_short : length > maximum ? errc::too_long : errc{};
    }

    template <u8_string_type V>
    [[nodiscard]] errc check(V const& value) const noexcept {
        return check(bytes_of(value));
    }

    [[nodiscard]] std::string expected(errc code) const {
        return integer_text(code == errc::too_short ? minimum : maximum);
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return integer_text(count_code_points(bytes_of(value)));
    }
};

template <class L, class H>
struct range_rule {
    L minimum;
    H maximum;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(!string_type<V>, "comply: range() fits numbers; for strings use length()");
        static_assert(!array_type<V>, "comply: range() fits numbers; for arrays use max_items()");
        static_assert((limited_by<V, L> && limited_by<V, H>) || string_type<V> || array_type<V>,
                      "comply: range() fits numbers, and other values of an order if both limits are of their type");
    }

    template <class V>
        requires limited_by<V, L> && limited_by<V, H>
    [[nodiscard]] constexpr errc check(V const& value) const {
        return is_below(value, minimum) ? errc::below_minimum : is_above(value, maximum) ? errc::above_maximum : errc{};
    }

    [[nodiscard]] std::string expected(errc code) const {
        return code == errc::below_minimum ? limit_text(minimum) : limit_text(maximum);
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

struct items_rule {
    std::size_t minimum;
    std::size_t maximum;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(!string_type<V>, "comply: min_items() and max_items() fit arrays; for strings use length()");
        static_assert(!is_std_array<V> && !tuple_type<V>,
                      "comply: min_items() and max_items() fit arrays of no fixed size; this one has as many as its type says");
        static_assert(countable_type<V> || string_type<V> || is_std_array<V> || tuple_type<V>,
                      "comply: min_items() and max_items() fit arrays");
    }

    template <countable_type V>
    [[nodiscard]] constexpr errc check(V const& value) const noexcept {
        return value.size() < minimum   ? errc::too_few_items
               : value.size() > maximum ? errc::too_many_items
                                        : errc{};
    }

    [[nodiscard]] std::string expected(errc code) const {
        return integer_text(code == errc::too_few_items ? minimum : maximum);
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return integer_text(value.size());
    }
};

// Holds for the elements of an array or the values of a map, whose readers and checks hand it down to them.
template <class... Rules>
struct each_rule {
    pack<Rules...> rules;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(array_type<V> || map_type<V>,
                      "comply: each() fits arrays and maps; state the rule for the member itself");
        if constexpr (array_type<V> || map_type<V>) {
            (require_rule_fit<Rules, Member, without_null<item_type<V>>>(), ...);
        }
    }
};

// Holds for the keys of a map; handed down as that of each().
template <class... Rules>
struct keys_rule {
    pack<Rules...> rules;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(map_type<V>, "comply: keys() fits maps, such as std::map");
        if constexpr (map_type<V>) {
            (require_rule_fit<Rules, Member, typename V::key_type>(), ...);
        }
    }
};

} // namespace detail

/// The string is `minimum` to `maximum` code points long, both included.
[[nodiscard]] constexpr detail::length_rule length(std::size_t minimum, std::size_t maximum) noexcept {
    if (minimum > maximum) {
        detail::compile_time_error("comply: no string is as long as length() wants: its minimum is above its maximum");
    }
    return {minimum, maximum};
}

/// The string is at least `count` code points long.
[[nodiscard]] constexpr detail::length_rule min_length(std::size_t count) noexcept {
    return {count, std::numeric_limits<std::size_t>::max()};
}

/// The string is at most `count` code points long.
[[nodiscard]] constexpr detail::length_rule max_length(std::size_t count) noexcept {
    return {0, count};
}

/// The number is `minimum` to `maximum`, both included; compared as by `minimum()` and `maximum()`, which see.
template <detail::limit_type L, detail::limit_type H>
[[nodiscard]] constexpr detail::range_rule<L, H> range(L minimum, H maximum) noexcept {
    if (detail::are_crossed(minimum, maximum)) {
        detail::compile_time_error("comply: no number is within range(): its minimum is above its maximum");
    }
    return {minimum, maximum};
}

/// The array has at least `count` elements, or the map so many members.
[[nodiscard]] constexpr detail::items_rule min_items(std::size_t count) noexcept {
    return {count, std::numeric_limits<std::size_t>::max()};
}

/// The array has at most `count` elements, or the map so many members.
[[nodiscard]] constexpr detail::items_rule max_items(std::size_t count) noexcept {
    return {0, count};
}

/// Every element of the array, or every value of the map, keeps the rules.
template <class... Rules>
[[nodiscard]] constexpr detail::each_rule<Rules...> each(Rules... rules) noexcept {
    return {detail::make_pack(rules...)};
}

/// Every key of the map, the name of a member, keeps the rules: those for strings or, where the keys are numbers, for these.
template <class... Rules>
[[nodiscard]] constexpr detail::keys_rule<Rules...> keys(Rules... rules) noexcept {
    return {detail::make_pack(rules...)};
}

} // namespace comply
