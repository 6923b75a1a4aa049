// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// JSON Merge Patch (RFC 7396) and Boost.JSON: over plain values, and `patch<T>` in `value_to` and `value_from`.

#include <comply/boost_json.hpp>
#include <comply/detail/patch/dom.hpp>
#include <comply/detail/patch/merge_json.hpp>
#include <comply/options.hpp>
#include <comply/patch.hpp>

#include <boost/json/value.hpp>

#include <utility>

namespace comply {

/// Changes `target` as `patch` says (RFC 7396 §2): of two objects, members merge and null removes one; anything else
/// replaces.
/// @throws std::bad_alloc; `target` is then valid but unspecified.
/// Complexity: linear in the size of the patch, as deep in calls as that is.
inline void merge_patch(boost::json::value& target, boost::json::value patch) {
    detail::merge_json(target, std::move(patch));
}

/// The least merge patch that turns `before` into `after`. What RFC 7396 cannot say is left out: a null within an object
/// of `after`.
[[nodiscard]] inline boost::json::value make_merge_patch(boost::json::value const& before,
                                                         boost::json::value const& after) {
    return detail::diff_json(before, after);
}

/// What `boost::json::parse(serialize(value))` would give.
/// @throws as the other `value_from`.
template <detail::object_type T>
[[nodiscard]] boost::json::value value_from(patch<T> const& value, serialize_options options = {},
                                            boost::json::storage_ptr storage = {}) {
    options.operation = operation::update;
    return value_from<patch<T>>(value, std::as_const(options), std::move(storage));
}

} // namespace comply
