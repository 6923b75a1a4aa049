// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_profile.hpp>
#include <comply/detail/schema/parts.hpp>

namespace comply::odata {

/// The habits of OData payloads, stated in a struct's schema: members whose name holds `@` are control information
/// (OData JSON Format 4.01 §4.6), which is ignored where it is not known, even under `unknown_members::reject`; date-times
/// are Edm.DateTimeOffset (OData 4.01 ABNF, dateTimeOffsetValue).
inline constexpr comply::detail::manner_part manner{true, date_time_profile::edm};

} // namespace comply::odata
