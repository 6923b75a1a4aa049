// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/date_time/written_range.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/ruled_type.hpp>
#include <comply/detail/schema/statements.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// What the carriers share of types that are carried as another value.

namespace comply::detail {

/// A struct that is carried as an object.
template <class T>
concept object_type = described_struct<T> && !transparent_struct<T>;

template <transparent_struct T>
using only_member = type_of<member_pointer<T, 0>>;

template <class T>
inline constexpr bool has_each = index_in<is_each, std::remove_cvref_t<T>> != no_index;

/// The contract of a transparent struct's member: what is stated of it, and what is stated of the struct.
template <class Outer, transparent_struct T>
struct transparent_contract {
    using inner = member_contract<T, 0>;
    static_assert(!(has_each<decltype(Outer::rules)> && has_each<decltype(inner::rules)>),
                  "comply: a value has one each(); here the transparent struct and its member state one both");
    static constexpr auto rules = concatenate(inner::rules, Outer::rules);
    static constexpr date_time_profile date_times =
        is_stated<decltype(part_of<is_manner, T>)> ? inner::date_times : Outer::date_times;
    static constexpr bool accepts_null = inner::accepts_null;
};

// ---- types with a representation of their own ----

template <class T>
concept text_represented = custom_represented<T> && std::same_as<represented_type<T>, std::string_view>;

/// A string may stand for the value as well.
template <class T>
concept has_alternative_text =
    custom_represented<T> && !std::same_as<decltype(representation_by<T>::decode_text), no_alternative_text>;

template <class V>
inline constexpr bool is_optional_of = requires(V const& value) {
    { value.has_value() } -> std::convertible_to<bool>;
    *value;
};

/// What violations say of a value for which nothing stands.
inline constexpr std::string_view no_json_form = "a value without a JSON form";

/// Calls `found` with what stands for the value, if anything does: a std::string_view, or an R.
template <class T, class Found>
constexpr bool encode(T const& value, Found found) {
    auto&& encoded = representation<T>::value.encode(value);
    using result = std::remove_cvref_t<decltype(encoded)>;
    using target = represented_type<T>;
    auto const pass = [&found]<class E>(E const& one) {
        if constexpr (std::same_as<E, target>) {
            found(one);
        } else {
            found(static_cast<target>(one));
        }
    };
    if constexpr (is_optional_of<result> && !std::same_as<result, target>) {
        if (!encoded) {
            return false;
        }
        pass(*encoded);
    } else {
        pass(encoded);
    }
    return true;
}

// By one of the forms that represented_as() accepts of a decoder.
template <class Decode, class From, class T>
constexpr bool decode_by(Decode const& decode, From&& from, T& out, std::string_view& expected) {
    if constexpr (std::is_invocable_r_v<bool, Decode const&, From, T&>) {
        return decode(std::forward<From>(from), out);
    } else if constexpr (!std::is_invocable_v<Decode const&, From>) {
        return decode_by(decode, std::string(from), out, expected); // one that wants a std::string
    } else {
        auto made = decode(std::forward<From>(from));
        if constexpr (std::same_as<decltype(made), T>) {
            out = std::move(made);
        } else {
            if (!made) {
                if constexpr (requires { made.expected; }) {
                    expected = made.expected;
                }
                return false;
            }
            out = *std::move(made);
        }
        return true;
    }
}

// A moment may have come in an offset in which it has a year that it lacks in the one that T would write.
template <class Contract, class T>
[[nodiscard]] constexpr bool is_written_as_read([[maybe_unused]] T const& value) {
    bool is_so = true;
    if constexpr (std::same_as<represented_type<T>, date_time_offset>) {
        encode(value, [&](date_time_offset const& written) {
            is_so = field_without_place<Contract::date_times>(written).empty();
        });
    }
    return is_so;
}

/// Makes the value of what stands for it. @return what was expected instead; a null view if nothing is wrong.
template <class Contract, class T, class From>
[[nodiscard]] constexpr std::string_view decode(From&& from, T& out) {
    constexpr auto const& by = representation<T>::value;
    std::string_view expected;
    return decode_by(by.decode, std::forward<From>(from), out, expected) && is_written_as_read<Contract>(out)
               ? std::string_view()
           : expected.empty() ? by.description
                              : expected;
}

/// As `decode`, of the string that may stand for the value as well.
template <has_alternative_text T>
[[nodiscard]] constexpr std::string_view decode_alternative(std::string_view text, T& out) {
    constexpr auto const& by = representation<T>::value;
    std::string_view expected;
    return decode_by(by.decode_text, text, out, expected) ? std::string_view()
           : expected.empty()                             ? by.description
                                                          : expected;
}

// ---- rules that can be asked of what stands for the value, and not of the value itself ----

template <class T, class... Statements>
consteval bool any_checks_representation(pack<Statements...> const*) {
    return ((has_check<Statements, represented_type<T>> && !has_check<Statements, T>) || ...);
}

template <class Contract, class T>
concept has_representation_checks =
    any_checks_representation<T>(static_cast<std::remove_cvref_t<decltype(Contract::rules)> const*>(nullptr));

template <class Contract, class T, class Broken>
constexpr void for_each_rule_broken_by_representation(represented_type<T> const& value, rule_occasion const& occasion,
                                                      Broken broken) {
    unpack(
        [&](auto const&... statements) {
            auto const one = [&]<class S>(S const& statement) {
                if constexpr (!has_check<S, T>) {
                    ask_rule(statement, value, occasion, broken);
                }
            };
            (one(statements), ...);
        },
        Contract::rules);
}

} // namespace comply::detail
