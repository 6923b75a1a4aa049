// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <type_traits>
#include <utility>

// RFC 7396 over values that are any JSON. Templates of the one type boost::json::value, so that <comply/patch.hpp> does
// not include Boost.JSON.

namespace comply::detail {

/// Changes `target` as the merge patch says (RFC 7396 §2). The depth is that of `patch`.
template <class Value>
void merge_json(Value& target, std::type_identity_t<Value>&& patch) {
    auto* const members = patch.if_object();
    if (members == nullptr) {
        target = std::move(patch);
        return;
    }
    auto& object = target.is_object() ? target.get_object() : target.emplace_object();
    for (auto& member : *members) {
        if (member.value().is_null()) {
            object.erase(member.key());
        } else {
            merge_json(object[member.key()], std::move(member.value()));
        }
    }
}

/// The least patch that makes `before` become `after`. A null within an object of `after` is one that no merge patch
/// can set: the patch removes the member, or does not make it.
template <class Value>
[[nodiscard]] Value diff_json(Value const& before, Value const& after) {
    auto const* const old_members = before.if_object();
    auto const* const new_members = after.if_object();
    if (old_members == nullptr || new_members == nullptr) {
        return after;
    }
    Value made;
    auto& patch = made.emplace_object();
    for (auto const& member : *old_members) {
        if (!new_members->contains(member.key())) {
            patch.emplace(member.key(), nullptr);
        }
    }
    for (auto const& member : *new_members) {
        auto const* const old_value = old_members->if_contains(member.key());
        if (old_value == nullptr) {
            patch.emplace(member.key(), member.value());
        } else if (*old_value != member.value()) {
            patch.emplace(member.key(), diff_json(*old_value, member.value()));
        }
    }
    return made;
}

} // namespace comply::detail
