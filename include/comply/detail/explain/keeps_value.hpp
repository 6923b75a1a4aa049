// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>

namespace comply::detail {

/// Whether a value in which this was found wrong was read all the same, as it was sent. If not, the object that it was to be
/// read into holds something else, and no rule that looks at more than one value can be asked about it.
[[nodiscard]] constexpr bool keeps_value(errc code) noexcept {
    switch (code) {
    case errc::unknown_member:
    case errc::below_minimum:
    case errc::above_maximum:
    case errc::too_short:
    case errc::too_long:
    case errc::too_few_items:
    case errc::too_many_items:
    case errc::not_a_multiple:
    case errc::pattern_mismatch:
    case errc::pattern_too_complex:
    case errc::unexpected_value:
    case errc::conflicting_members:
    case errc::missing_any_member:
    case errc::wrong_order:
    case errc::unmet_condition:
    case errc::deprecated_member: return true;
    default: return false; // invalid_format and duplicate_item among them, for a type may refuse a value so
    }
}

} // namespace comply::detail
