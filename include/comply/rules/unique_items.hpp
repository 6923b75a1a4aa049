// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/compare_values.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/sort_indices.hpp>
#include <comply/errc.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <vector>

namespace comply {

namespace detail {

/// Of the items of an array that equal an earlier one, the first, and the first that it equals; both 0 if all differ.
struct item_pair {
    std::size_t earlier = 0;
    std::size_t later = 0;
};

// By sorting: O(n log n) comparisons, whatever the items are. A hash table would be faster, but for a sender who knows how it
// hashes. Few items are compared each with each, which needs no memory.
template <class Array>
[[nodiscard]] item_pair find_equal_items(Array const& array) {
    using item = typename Array::value_type;
    if constexpr (std::is_same_v<item, bool>) { // of which no three differ; std::vector<bool> holds none that can be pointed to
        std::size_t index = 0;
        std::size_t first[2] = {};
        bool is_seen[2] = {};
        for (bool const one : array) {
            if (is_seen[one]) {
                return {first[one], index};
            }
            is_seen[one] = true;
            first[one] = index++;
        }
        return {};
    } else {
        constexpr std::size_t few = 8;
        std::vector<item const*> items;
        if (array.size() <= few) {
            item const* pointers[few];
            std::size_t count = 0;
            for (item const& later : array) {
                for (std::size_t earlier = 0; earlier < count; ++earlier) {
                    if (compare_values(*pointers[earlier], later) == 0) {
                        return {earlier, count};
                    }
                }
                pointers[count++] = &later;
            }
            return {};
        }
        items.reserve(array.size());
        for (item const& one : array) {
            items.push_back(&one);
        }
        auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
            auto const* const pointers = static_cast<item const* const*>(objects);
            auto const order = compare_values(*pointers[a], *pointers[b]);
            return order != 0 ? order < 0 : a < b;
        };
        auto const sorted = sorted_indices(items.size(), is_before, static_cast<void const*>(items.data()));
        item_pair found;
        std::size_t first_equal = 0; // of the items that are equal, in their order, the first
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            if (compare_values(*items[sorted[i - 1]], *items[sorted[i]]) != 0) {
                first_equal = i;
            } else if (found.later == 0 || sorted[i] < found.later) {
                found = {sorted[first_equal], sorted[i]};
            }
        }
        return found;
    }
}

struct unique_items_rule {
    static constexpr bool looks_inside = true;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(array_type<V>, "comply: unique_items fits arrays");
    }

    template <array_type V>
    [[nodiscard]] errc check(V const& value) const {
        return find_equal_items(value).later == 0 ? errc{} : errc::duplicate_item;
    }

    template <class V>
    [[nodiscard]] std::string expected(errc, V const& value) const {
        return '/' + integer_text(find_equal_items(value).earlier);
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return '/' + integer_text(find_equal_items(value).later);
    }
};

} // namespace detail

/// No two items of the array are the same JSON value. Objects are the same if all their members are, date-times if they are the
/// same instant, items of types that comply does not know if neither is `<` the other.
///
/// violation::expected is the JSON Pointer of an item within the array, violation::found that of a later one that equals it.
/// Complexity: O(n log n) comparisons.
inline constexpr detail::unique_items_rule unique_items;

} // namespace comply
