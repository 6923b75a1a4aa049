// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/write/write.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace comply::detail {

// Ranges of what their value_type says.
template <class V>
concept plain_range = requires(V const& range) {
    range.size();
    range.end();
    requires std::same_as<std::remove_cvref_t<decltype(*range.begin())>, typename V::value_type>;
};

template <class V>
concept unordered_type = requires { typename V::hasher; };

// For types that can only be compared by what is written of them.
template <writable V>
[[nodiscard]] std::string text_of(V const& value) {
    std::string text;
    text_output out(text, operation::read);
    out.finish(write_value<V>(out, out.begin(), "", value));
    return text;
}

/// Whether two values are the same, to the last digit of a date-time and the sign of a zero: what `diff` leaves out.
/// Structs are compared by their description, so that they need no comparison of their own.
template <class V>
[[nodiscard]] bool is_same_value(V const& a, V const& b) {
    if constexpr (described_struct<V>) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (is_same_value(a.*member_pointer<V, I>, b.*member_pointer<V, I>) && ...);
        }(std::make_index_sequence<member_count<V>>());
    } else if constexpr (is_pointee<without_null<V>>) {
        return text_of(a) == text_of(b);
    } else if constexpr (nullable_type<V>) {
        return is_null(a) || is_null(b) ? is_null(a) == is_null(b) : is_same_value(value_in(a), value_in(b));
    } else if constexpr (std::same_as<V, date_time_offset>) {
        return identical(a, b);
    } else if constexpr (floating_type<V>) {
        using bits = std::conditional_t<sizeof(V) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;
        return std::bit_cast<bits>(a) == std::bit_cast<bits>(b);
    } else if constexpr (patched_by_key<V>) {
        if (a.size() != b.size()) {
            return false;
        }
        for (auto const& entry : a) {
            auto const other = b.find(entry.first);
            if (other == b.end() || !is_same_value(entry.second, other->second)) {
                return false;
            }
        }
        return true;
    } else if constexpr (unordered_type<V> && std::equality_comparable<V>) {
        return a == b;
    } else if constexpr (plain_range<V> && !string_type<V> && !any_json_type<V>) {
        if (a.size() != b.size()) {
            return false;
        }
        auto other = b.begin();
        for (auto const& element : a) {
            if (!is_same_value(element, *other)) {
                return false;
            }
            ++other;
        }
        return true;
    } else if constexpr (tuple_type<V>) {
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            return (is_same_value(std::get<I>(a), std::get<I>(b)) && ...);
        }(std::make_index_sequence<std::tuple_size_v<V>>());
    } else if constexpr (variant_type<V>) {
        return a.index() == b.index() && text_of(a) == text_of(b);
    } else if constexpr (std::equality_comparable<V>) {
        return a == b;
    } else {
        return text_of(a) == text_of(b);
    }
}

/// Whether two patches say the same.
template <class T>
[[nodiscard]] bool is_same_patch(patch_storage<T> const& a, patch_storage<T> const& b) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        auto const is_same = [&]<std::size_t Index>() {
            if (a.states[Index] != b.states[Index]) {
                return false;
            }
            if (a.states[Index] != member_state::present) {
                return true;
            }
            if constexpr (patched_member<T, Index>::has_inner) {
                return is_same_value(a.template inner_patch<Index>(), b.template inner_patch<Index>());
            } else {
                return is_same_value(a.template member<Index>(), b.template member<Index>());
            }
        };
        return (is_same.template operator()<I>() && ...) && is_same_value(a.additional, b.additional);
    }(member_indices<T>{});
}

} // namespace comply::detail
