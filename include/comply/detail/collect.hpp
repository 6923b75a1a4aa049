// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/contiguous_list.hpp>
#include <comply/detail/plain_list.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/sort_indices.hpp>

#include <cstddef>
#include <utility>

// How sets and maps come by what is read: item by item, and equal ones are found. What they held before is not used
// again.
//
// Each item goes in where it belongs; but not in a flat set or map, where that would take time in the square of their
// number: there they are kept until all are read, and put in in their order, each at the end, in O(n log n). So it is told
// only then which of them equal one before. (What they offer for many at once, a merge in place, is more code than all
// else of reading them.) A hashed set or map is as fast as its hash is on what a stranger chose.

namespace comply::detail {

// A set or map that holds no two equal items, as opposed to std::multiset.
template <class T>
concept unique_type =
    map_type<T> || requires(T& set, typename T::value_type& item) { set.insert(std::move(item)).second; };

/// 0 to `count` - 1 in the order of the items that they are indices of; of equal ones, as they came.
template <class IsLess>
[[nodiscard]] COMPLY_COLD plain_list<std::size_t> order_of(std::size_t count, IsLess const& is_less) {
    auto const is_before = [](void const* object, std::size_t a, std::size_t b) -> bool {
        auto const& less = *static_cast<IsLess const*>(object);
        return less(a, b) || (a < b && !less(b, a));
    };
    return sorted_indices(count, is_before, &is_less);
}

/// Calls `repeated(index)` for each item that equals one before, until that says to end. @return whether it never did.
template <class IsLess, class Repeated>
COMPLY_COLD bool for_each_repeated(plain_list<std::size_t> const& order, IsLess const& is_less, Repeated repeated) {
    auto const count = order.size();
    plain_list<bool> is_repeated;
    for (std::size_t i = 0; i < count; ++i) {
        is_repeated.push_back(false);
    }
    for (std::size_t i = 1; i < count; ++i) {
        is_repeated[order[i]] = !is_less(order[i - 1], order[i]);
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (is_repeated[i] && !repeated(i)) {
            return false;
        }
    }
    return true;
}

/// Moves the items of a list into a flat set or map, in their order. Calls `repeated(index)` before as
/// `for_each_repeated` does, unless equal ones may be held. @return whether all are in.
template <flat_type T, class Items, class IsLess, class Repeated>
bool move_in_order(Items& items, T& out, IsLess const& is_less, Repeated repeated) {
    auto const order = order_of(items.size(), is_less);
    if constexpr (unique_type<T>) {
        if (!for_each_repeated(order, is_less, repeated)) {
            return false;
        }
    }
    for (auto const at : order) {
        out.insert(out.end(), std::move(items[at]));
    }
    return true;
}

/// Fills a set. Place: where an item comes from.
template <set_type T, class Place>
class set_collector {
public:
    explicit set_collector(T& out) : out_(out) { out.clear(); }

    /// @return false if there is an equal one already; of a flat set, `finish` tells.
    bool add(typename T::value_type&& item, Place place) {
        if constexpr (flat_type<T>) {
            items_.push_back(std::move(item));
            places_.push_back(place);
            return true;
        } else if constexpr (unique_type<T>) {
            return out_.insert(std::move(item)).second;
        } else {
            out_.insert(std::move(item));
            return true;
        }
    }

    /// Calls `repeated(place)` for each item that equals one before, if `add` did not tell, until that says to end.
    /// @return whether it never did.
    template <class Repeated>
    bool finish(Repeated repeated) {
        if constexpr (flat_type<T>) {
            auto const is_less = [this, less = out_.key_comp()](std::size_t a, std::size_t b) {
                return less(items_[a], items_[b]);
            };
            return move_in_order(items_, out_, is_less, [&](std::size_t at) { return repeated(places_[at]); });
        } else {
            return true;
        }
    }

private:
    T& out_;
    contiguous_list<typename T::value_type> items_; // of a flat set
    plain_list<Place> places_;
};

/// Fills a map. Place: where a member comes from.
template <map_type T, class Place>
class map_collector {
public:
    using key = typename T::key_type;
    using mapped = typename T::mapped_type;

    explicit map_collector(T& out) : out_(out) { out.clear(); }

    /// Where the value of that key is to be read, before the next one is added; null if there is one already. Of a flat
    /// map, `finish` tells that.
    mapped* add(key&& name, Place place) {
        if constexpr (flat_type<T>) {
            places_.push_back(place);
            return &members_.push_back({std::move(name), mapped()}).second;
        } else {
            auto const [position, is_new] = out_.try_emplace(std::move(name));
            return is_new ? &position->second : nullptr;
        }
    }

    /// As that of set_collector.
    template <class Repeated>
    bool finish(Repeated repeated) {
        if constexpr (flat_type<T>) {
            auto const is_less = [this, less = out_.key_comp()](std::size_t a, std::size_t b) {
                return less(members_[a].first, members_[b].first);
            };
            return move_in_order(members_, out_, is_less, [&](std::size_t at) { return repeated(places_[at]); });
        } else {
            return true;
        }
    }

private:
    T& out_;
    contiguous_list<std::pair<key, mapped>> members_; // of a flat map
    plain_list<Place> places_;
};

} // namespace comply::detail
