// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>

namespace comply {

/// Asks a value in memory whether it keeps its contract: the rules of its members, and whether JSON can carry it (UTF-8
/// strings, finite numbers, enum values that have a name).
///
/// What only a text can lack, a member, is not asked for.
/// @return success, or the violations in the order of the members, at most `options.max_violations`; their line, column
///         and offset are 0.
/// Complexity: linear in the size of the value.
template <detail::checkable T>
[[nodiscard]] result<void> validate(T const& value, validate_options const& options = {}) {
    detail::value_findings found{.operation = options.operation, .max_violations = options.max_violations};
    detail::check_root(found, value);
    if (!found.has_violations()) [[likely]] {
        return {};
    }
    return found.take_violations();
}

} // namespace comply
