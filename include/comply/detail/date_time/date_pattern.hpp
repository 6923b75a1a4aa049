// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace comply::detail {

/// A regular expression (ECMA-262, with no more than others have too) for the dates of the calendar, with years of four
/// digits.
inline constexpr std::string_view date_pattern =
    "^([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
    "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

} // namespace comply::detail
