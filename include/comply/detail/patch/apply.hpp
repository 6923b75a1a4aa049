// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/owning_list.hpp>
#include <comply/detail/patch/copy_value.hpp>
#include <comply/detail/patch/merge_json.hpp>
#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <map>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

// A patch is applied in two steps: all that may fail happens to the patch itself, whose values are then moved over.

namespace comply::detail {

template <class T>
void apply_patch(patch_storage<T>& from, T& target);
template <class Patch, class Map>
void merge_entries(Patch& from, Map& target);

/// Changes the value of a key as its patch says. is_new: there was none, or null.
template <class V, class Said>
void merge_value(V& target, bool is_new, Said& said) {
    using value = patched_value<V>;
    if (is_new) {
        auto& made = emplace_value(target);
        if constexpr (patched_by_member<value>) {
            made = absent_members<value>();
        } else {
            made = std::remove_cvref_t<decltype(made)>{};
        }
    } else if constexpr (sharing_type<V> && !is_pointee<value>) {
        value copy = value_in(target);
        emplace_value(target) = std::move(copy);
    }
    if constexpr (patched_by_member<value>) {
        apply_patch(storage_of(said), value_in(target));
    } else if constexpr (patched_by_key<value>) {
        merge_entries(said, value_in(target));
    } else if constexpr (any_json_type<value>) {
        merge_json(value_in(target), std::move(said));
    } else {
        value_in(target) = std::move(said);
    }
}

/// Changes a map as its patch says.
template <class Patch, class Map>
void merge_entries(Patch& from, Map& target) {
    using mapped = typename Map::mapped_type;
    if constexpr (flat_type<Map>) { // made anew, for each key that is put in or taken out costs time linear in their
                                    // number
        std::vector<std::pair<typename Map::key_type, mapped>> members;
        for (auto& old : target) {
            auto const said = from.find(old.first);
            if (said == from.end()) {
                members.emplace_back(old.first, std::move(old.second));
            } else if (said->second) {
                members.emplace_back(old.first, std::move(old.second));
                merge_value(members.back().second, is_null(members.back().second), *said->second);
                said->second.reset();
            }
        }
        for (auto& entry : from) {
            if (entry.second) {
                merge_value(members.emplace_back(entry.first, mapped{}).second, true, *entry.second);
            }
        }
        target.clear();
        target.insert(std::make_move_iterator(members.begin()), std::make_move_iterator(members.end()));
    } else {
        for (auto& entry : from) {
            if (!entry.second) {
                target.erase(entry.first);
                continue;
            }
            auto const [at, is_new] = target.try_emplace(entry.first);
            merge_value(at->second, is_new || is_null(at->second), *entry.second);
        }
    }
}

/// Makes the additional members of the patch's values what the target's are to be.
template <class T>
void prepare_additional(patch_storage<T>& from, T const& target) {
    using place = additional_place<T>;
    using kept = kept_members<type_of<place::pointer>>;
    auto& made = place::of(from.values);
    made.clear();
    for (auto const& member : place::of(target)) {
        auto const name = kept::name(member);
        auto const said = from.additional.find(name);
        if (said == from.additional.end() || said->second) {
            auto& value = kept::insert(made, name);
            copy_value(value, kept::value(member));
            if (said != from.additional.end()) {
                merge_value(value, is_null(value), *said->second);
                said->second.reset(); // is done
            }
        }
    }
    for (auto& entry : from.additional) {
        if (entry.second) {
            merge_value(kept::insert(made, entry.first), true, *entry.second);
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
                    copy_value(made, value_in(old));
                    apply_patch(inner, made);
                } else {
                    prepare_patch(inner, value_in(old));
                }
            } else if constexpr (member::is_map) {
                auto& made = emplace_value(value);
                if (is_null(old)) {
                    made.clear();
                } else {
                    copy_value(made, value_in(old));
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
    if constexpr (has_additional<T>) {
        if (!from.additional.empty()) {
            prepare_additional(from, target);
        }
    }
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
    if constexpr (has_additional<T>) {
        if (!from.additional.empty()) {
            additional_place<T>::of(target) = std::move(additional_place<T>::of(from.values));
        }
    }
}

template <class T>
void apply_patch(patch_storage<T>& from, T& target) {
    prepare_patch(from, std::as_const(target));
    commit_patch(from, target);
}

template <class T>
void note_lacking(value_findings& out, path const& where, patch_storage<T> const& from, T const* target);

/// The same for the values of a map.
template <class Patch, class Map>
void note_lacking_in_map(value_findings& out, path const& where, Patch const& from, Map const* target) {
    using value = patched_value<typename Map::mapped_type>;
    if constexpr (patched_by_member<value> || patched_by_key<value>) {
        for (auto const& entry : from) {
            if (entry.second) {
                value const* inner = nullptr;
                if (target != nullptr) {
                    if (auto const at = target->find(entry.first); at != target->end() && !is_null(at->second)) {
                        inner = &value_in(at->second);
                    }
                }
                auto const name = name_of_key(entry.first);
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
    if constexpr (has_additional<T>) {
        using value = typename kept_members<type_of<additional_place<T>::pointer>>::value_type;
        if constexpr (patched_by_member<value>) {
            auto const old = target == nullptr ? additional_index<T>() : index_additional(*target);
            for (auto const& entry : from.additional) {
                if (entry.second) {
                    auto const found = old.find(entry.first);
                    bool const is_there = found != old.end() && !is_null(*found->second);
                    note_lacking(out, where.member(entry.first), storage_of(*entry.second),
                                 is_there ? &value_in(*found->second) : nullptr);
                }
            }
        }
    }
}

/// Of the violations behind the first `count`, which say what is lacking, removes those of what is: nobody set it.
COMPLY_COLD inline void forget_what_is_lacking(owning_list<violation>& list, std::size_t count) {
    auto const all = list.pointers();
    auto const is_lacking = [&](violation const& one) {
        return std::any_of(all, all + count, [&](violation const* missing) {
            auto const& at = missing->pointer;
            return one.pointer.starts_with(at) && (one.pointer.size() == at.size() || one.pointer[at.size()] == '/');
        });
    };
    auto kept = count;
    for (auto i = count; i < list.size(); ++i) {
        if (!is_lacking(list[i])) {
            std::swap(all[kept++], all[i]);
        }
    }
    list.shrink(kept);
}

} // namespace comply::detail
