// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/patch/merge_json.hpp>
#include <comply/detail/patch/nullable.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

// A patch is applied in two steps: all that may fail happens to the patch itself, whose values are then moved over.

namespace comply::detail {

template <class T>
void apply_patch(patch_storage<T>& from, T& target);

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
        if constexpr (patched_member<T, Index>::is_nested) {
            using nested = typename patched_member<T, Index>::value_type;
            if (from.states[Index] == member_state::present) {
                nested const* inner = nullptr;
                if (target != nullptr && !is_null(member_of<T, Index>(*target))) {
                    inner = &value_in(member_of<T, Index>(*target));
                }
                note_lacking(out, at, storage_of(from.template inner_patch<Index>()), inner);
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
