// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/patch/copy_value.hpp>
#include <comply/detail/patch/merge_json.hpp>
#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/same_value.hpp>
#include <comply/detail/patch/storage.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

namespace comply::detail {

template <class T>
[[nodiscard]] bool says_nothing(patch_storage<T> const& one) noexcept {
    if constexpr (has_additional<T>) {
        if (!one.additional.empty()) {
            return false;
        }
    }
    return std::all_of(one.states.begin(), one.states.end(),
                       [](member_state state) { return state == member_state::absent; });
}

template <class T>
void say_all(patch_storage<T>& out, T const& value);
template <class T>
void say_new(patch_storage<T>& out, T const& value);
template <class T>
void say_difference(patch_storage<T>& out, T const& before, T const& after);

template <class Patch, class Map>
void say_entries(Patch& out, Map const* before, Map const& after);

/// Says what turns the value of a key into another; `before` is null for one that is not there, or null.
template <class Patch, class V>
void say_entry(Patch& out, typename Patch::key_type const& key, V const* before, V const& after) {
    using value = patched_value<V>;
    auto const* const old = before == nullptr || is_null(*before) ? nullptr : &value_in(*before);
    if (is_null(after)) { // which a merge patch cannot say: the nearest is to remove it
        if (old != nullptr) {
            out[key].reset();
        }
        return;
    }
    auto const& now = value_in(after);
    if (old != nullptr && is_same_value(*old, now)) {
        return;
    }
    auto& said = out[key].emplace();
    if constexpr (patched_by_member<value>) {
        if (old == nullptr) {
            say_new(storage_of(said), now);
        } else {
            say_difference(storage_of(said), *old, now);
        }
    } else if constexpr (patched_by_key<value>) {
        say_entries(said, old, now);
    } else if constexpr (any_json_type<value>) {
        said = old == nullptr ? now : diff_json(*old, now);
    } else {
        copy_value(said, now);
    }
}

/// Says what turns one map into another; `before` is null for one that is not there.
template <class Patch, class Map>
void say_entries(Patch& out, Map const* before, Map const& after) {
    if (before != nullptr) {
        for (auto const& entry : *before) {
            if (after.find(entry.first) == after.end()) {
                out[entry.first].reset();
            }
        }
    }
    for (auto const& entry : after) {
        typename Map::mapped_type const* old = nullptr;
        if (before != nullptr) {
            if (auto const at = before->find(entry.first); at != before->end()) {
                old = &at->second;
            }
        }
        say_entry(out, entry.first, old, entry.second);
    }
}

/// The same for additional members.
template <class T>
void say_additional(patch_storage<T>& out, additional_index<T> before, T const& after) {
    using kept = kept_members<type_of<additional_place<T>::pointer>>;
    for (auto const& member : additional_place<T>::of(after)) {
        auto const name = kept::name(member);
        typename kept::value_type const* old = nullptr;
        if (auto const at = before.find(name); at != before.end()) {
            old = at->second;
            before.erase(at);
        }
        say_entry(out.additional, std::string(name), old, kept::value(member));
    }
    for (auto const& gone : before) {
        out.additional[std::string(gone.first)].reset();
    }
}

/// Says all of a struct, whatever it is said to.
template <class T>
void say_all(patch_storage<T>& out, T const& value) {
    for_each_member<T>([&]<std::size_t Index>() {
        auto const& member = member_of<T, Index>(value);
        if (is_null(member)) {
            out.template forget<Index>(member_state::null);
        } else if constexpr (patched_member<T, Index>::is_nested) {
            say_all(storage_of(out.template inner_patch<Index>()), value_in(member));
        } else if constexpr (patched_member<T, Index>::is_map) {
            using map = typename patched_member<T, Index>::value_type;
            say_entries(out.template inner_patch<Index>(), static_cast<map const*>(nullptr), value_in(member));
        } else {
            copy_value(out.template member<Index>(), member);
            out.states[Index] = member_state::present;
        }
    });
    if constexpr (has_additional<T>) {
        say_additional(out, additional_index<T>(), value);
    }
}

/// Says all of a struct where there is none.
template <class T>
void say_new(patch_storage<T>& out, T const& value) {
    auto const absent = absent_members<T>();
    say_difference(out, absent, value);
    for_each_member<T>([&]<std::size_t Index>() {
        using member = patched_member<T, Index>;
        auto const& given = member_of<T, Index>(value);
        if constexpr (!member::facts::may_be_absent) {
            if (is_null(given)) {
                out.template forget<Index>(member_state::null);
            } else if constexpr (member::is_nested) {
                auto& inner = storage_of(out.template inner_patch<Index>());
                inner = {};
                say_new(inner, value_in(given));
            } else if constexpr (member::is_map) {
                // The difference to an empty one has been said.
                static_cast<void>(out.template inner_patch<Index>());
            } else {
                copy_value(out.template member<Index>(), given);
                out.states[Index] = member_state::present;
            }
        }
    });
}

/// Says what turns `before` into `after`.
template <class T>
void say_difference(patch_storage<T>& out, T const& before, T const& after) {
    for_each_member<T>([&]<std::size_t Index>() {
        using member = patched_member<T, Index>;
        auto const& from = member_of<T, Index>(before);
        auto const& to = member_of<T, Index>(after);
        if (is_null(to)) {
            if (!is_null(from)) {
                out.template forget<Index>(member_state::null);
            }
        } else if constexpr (member::is_nested) {
            patch<typename member::value_type> inner;
            if (is_null(from)) {
                say_new(storage_of(inner), value_in(to));
            } else {
                say_difference(storage_of(inner), value_in(from), value_in(to));
                if (says_nothing(storage_of(inner))) {
                    return;
                }
            }
            out.template inner_patch<Index>() = std::move(inner);
        } else if constexpr (member::is_map) {
            using map = typename member::value_type;
            if (!is_same_value(from, to)) {
                map const* const old = is_null(from) ? nullptr : &value_in(from);
                say_entries(out.template inner_patch<Index>(), old, value_in(to));
            }
        } else if (!is_same_value(from, to)) {
            copy_value(out.template member<Index>(), to);
            out.states[Index] = member_state::present;
            if constexpr (any_json_type<typename member::value_type>) {
                if (!is_null(from)) {
                    value_in(out.template member<Index>()) = diff_json(value_in(from), value_in(to));
                }
                if (value_in(out.template member<Index>()).is_null()) {
                    out.states[Index] = member_state::null;
                }
            }
        }
    });
    if constexpr (has_additional<T>) {
        say_additional(out, index_additional(before), after);
    }
}

} // namespace comply::detail
