// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/patch/merge_json.hpp>
#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

// A patch is applied in two steps: all that may fail happens to the patch itself, whose values are then moved over.

namespace comply::detail {

template <class T>
void apply_patch(patch_storage<T>& from, T& target);

/// Changes a map as its patch says.
template <class Patch, class Map>
void merge_entries(Patch& from, Map& target) {
    using value = without_null<typename Map::mapped_type>;
    for (auto& entry : from) {
        if (!entry.second) {
            target.erase(entry.first);
            continue;
        }
        auto at = target.find(entry.first);
        bool const is_new = at == target.end() || is_null(at->second);
        if (at == target.end()) {
            at = target.emplace(entry.first, typename Map::mapped_type{}).first;
        }
        if constexpr (patched_by_member<value>) {
            auto& inner = storage_of(*entry.second);
            if (is_new) {
                emplace_value(at->second) = absent_members<value>();
            } else if constexpr (sharing_type<typename Map::mapped_type>) {
                value copy = value_in(at->second);
                emplace_value(at->second) = std::move(copy);
            }
            apply_patch(inner, value_in(at->second));
        } else {
            if (is_new || sharing_type<typename Map::mapped_type>) {
                auto copy = is_new ? value{} : value_in(at->second);
                emplace_value(at->second) = std::move(copy);
            }
            if constexpr (patched_by_key<value>) {
                merge_entries(*entry.second, value_in(at->second));
            } else if constexpr (any_json_type<value>) {
                merge_json(value_in(at->second), std::move(*entry.second));
            } else {
                value_in(at->second) = std::move(*entry.second);
            }
        }
    }
}

/// Makes the values of the patch what the target's members are to be.
template <class T>
void prepare_patch(patch_storage<T>& from, T const& target) {
    for_each_member<T>([&]<std::size_t Index>() {
        using member = patched_member<T, Index>;
        [[maybe_unused]] auto& value = from.template member<Index>();
        [[maybe_unused]] auto const& old = member_of<T, Index>(target);
        if (from.states[Index] == member_state::null) {
            if constexpr (member::takes_null) {
                value = typename member::type{};
            } else {
                reset_member<T, Index>(from.values);
            }
        } else if (from.states[Index] == member_state::present) {
            if constexpr (member::is_nested) {
                auto& inner = storage_of(from.template inner_patch<Index>());
                if (is_null(old)) {
                    auto& made = emplace_value(value);
                    made = absent_members<typename member::value_type>();
                    apply_patch(inner, made);
                } else if constexpr (sharing_type<typename member::type>) {
                    auto& made = emplace_value(value);
                    made = value_in(old);
                    apply_patch(inner, made);
                } else {
                    prepare_patch(inner, value_in(old));
                }
            } else if constexpr (member::is_map) {
                auto& made = emplace_value(value);
                if (is_null(old)) {
                    made = {};
                } else {
                    made = value_in(old);
                }
                merge_entries(from.template inner_patch<Index>(), made);
            } else if constexpr (any_json_type<typename member::value_type>) {
                if (!is_null(value)) {
                    typename member::value_type merged;
                    if (!is_null(old)) {
                        merged = value_in(old);
                    }
                    merge_json(merged, std::move(value_in(value)));
                    value_in(value) = std::move(merged);
                }
            }
        }
    });
}

/// Moves the values of a prepared patch over.
template <class T>
void commit_patch(patch_storage<T>& from, T& target) {
    for_each_member<T>([&]<std::size_t Index>() {
        auto& old = member_of<T, Index>(target);
        if (from.states[Index] == member_state::absent) {
            return;
        }
        if constexpr (patched_member<T, Index>::is_nested && !sharing_type<typename patched_member<T, Index>::type>) {
            if (from.states[Index] == member_state::present && !is_null(old)) {
                commit_patch(storage_of(from.template inner_patch<Index>()), value_in(old));
                return;
            }
        }
        old = std::move(from.template member<Index>());
    });
}

template <class T>
void apply_patch(patch_storage<T>& from, T& target) {
    prepare_patch(from, std::as_const(target));
    commit_patch(from, target);
}

// The name that stands for a key.
template <class Key>
[[nodiscard]] std::string key_name(Key const& key) {
    if constexpr (integer_type<Key>) {
        return number_text(key);
    } else if constexpr (described_enum<Key>) {
        auto const index = enumerator_index(key);
        return index == enumerator_count<Key> ? number_text(static_cast<long long>(key))
                                              : std::string(enumerator_names_of<Key>.name(index));
    } else {
        return std::string(key.begin(), key.end());
    }
}

template <class T>
void note_lacking(value_findings& out, path const& where, patch_storage<T> const& from, T const* target);

/// The same for the values of a map.
template <class Patch, class Map>
void note_lacking_in_map(value_findings& out, path const& where, Patch const& from, Map const* target) {
    using value = without_null<typename Map::mapped_type>;
    if constexpr (patched_by_member<value> || patched_by_key<value>) {
        for (auto const& entry : from) {
            if (entry.second) {
                value const* inner = nullptr;
                if (target != nullptr) {
                    if (auto const at = target->find(entry.first); at != target->end() && !is_null(at->second)) {
                        inner = &value_in(at->second);
                    }
                }
                auto const name = key_name(entry.first);
                if constexpr (patched_by_member<value>) {
                    note_lacking(out, where.member(name), storage_of(*entry.second), inner);
                } else {
                    note_lacking_in_map(out, where.member(name), *entry.second, inner);
                }
            }
        }
    }
}

/// Notes what the nested structs that the patch makes would lack. A null `target`: the struct itself is made.
template <class T>
void note_lacking(value_findings& out, path const& where, patch_storage<T> const& from, T const* target) {
    for_each_member<T>([&]<std::size_t Index>() {
        constexpr auto slot = Index + slot_names<T>::first_member;
        constexpr bool is_required = slot_sets<T>::required[static_cast<std::size_t>(operation::create)].contains(slot);
        auto const at = where.member(member_names_of<T>.name(slot));
        if (out.is_full) {
            return;
        }
        if (is_required && target == nullptr && from.states[Index] == member_state::absent) {
            out.note(at, errc::missing_member);
        }
        if constexpr (patched_member<T, Index>::has_inner) {
            using nested = typename patched_member<T, Index>::value_type;
            if (from.states[Index] == member_state::present) {
                nested const* inner = nullptr;
                if (target != nullptr && !is_null(member_of<T, Index>(*target))) {
                    inner = &value_in(member_of<T, Index>(*target));
                }
                if constexpr (patched_member<T, Index>::is_map) {
                    note_lacking_in_map(out, at, from.template inner_patch<Index>(), inner);
                } else {
                    note_lacking(out, at, storage_of(from.template inner_patch<Index>()), inner);
                }
            }
        }
    });
}

/// Of the violations behind the first `count`, which say what is lacking, removes those of what is: nobody set it.
COMPLY_COLD inline void forget_what_is_lacking(std::vector<violation>& list, std::size_t count) {
    auto const lacking = static_cast<std::ptrdiff_t>(count);
    auto const is_lacking = [&](violation const& one) {
        return std::any_of(list.begin(), list.begin() + lacking, [&](violation const& missing) {
            auto const& at = missing.pointer;
            return one.pointer.starts_with(at) && (one.pointer.size() == at.size() || one.pointer[at.size()] == '/');
        });
    };
    list.erase(std::remove_if(list.begin() + lacking, list.end(), is_lacking), list.end());
}

} // namespace comply::detail
