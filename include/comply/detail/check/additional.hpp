// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/checker.hpp>
#include <comply/detail/check/measure.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/sort_indices.hpp>
#include <comply/detail/tables/member_table.hpp>

#include <cstddef>
#include <iterator>
#include <vector>

namespace comply::detail {

/// Whether a name is that of a member which the struct describes itself, so that no other member can have it.
template <described_struct T>
[[nodiscard]] bool is_taken(std::string_view name) {
    return member_hash<T>.find(name) != slot_names<T>::name_count;
}

/// Calls `repeated(index)` for each member of the list whose name stood before. O(n log n).
template <class List, class Repeated>
void for_each_repeated_name(List const& list, Repeated repeated) {
    auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
        auto const& members = *static_cast<List const*>(objects);
        auto const order = members[a].first.compare(members[b].first);
        return order != 0 ? order < 0 : a < b;
    };
    auto const order = sorted_indices(list.size(), is_before, &list);
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (list[order[i]].first == list[order[i - 1]].first) {
            repeated(order[i]);
        }
    }
}

/// Checks the members that T keeps beside those that it describes.
template <described_struct T>
void check_additional(value_findings& out, path const& where, T const& value) {
    using place = additional_place<T>;
    using kept = kept_members<type_of<place::pointer>>;
    auto const& members = place::of(value);
    std::vector<bool> is_repeated;
    if constexpr (kept::may_repeat) {
        is_repeated.resize(members.size());
        for_each_repeated_name(members, [&](std::size_t index) { is_repeated[index] = true; });
    }
    std::size_t index = 0;
    for (auto const& member : members) {
        if (out.is_full) {
            return;
        }
        auto const name = kept::name(member);
        auto const at = where.member(name);
        auto const end = name.data() + name.size();
        if (auto const wrong = find_invalid_utf8(name.data(), end); wrong != end) {
            out.note(at, errc::invalid_utf8, {}, byte_text(*wrong));
        } else if (is_taken<T>(name) || (kept::may_repeat && is_repeated[index])) {
            out.note(at, errc::duplicate_member);
        } else {
            check_value<additional_contract<T>>(out, at, kept::value(member));
        }
        ++index;
    }
}

} // namespace comply::detail
