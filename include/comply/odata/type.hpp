// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/schema.hpp>

#include <string_view>

namespace comply::odata {

/// The type of an entity as control information: `"@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus"` (OData
/// JSON Format 4.01 §4.6.3), stated in a struct's schema. Written first; may be absent in a payload; checked if present.
[[nodiscard]] constexpr auto type(std::string_view qualified_name) noexcept {
    return discriminator("@odata.type", qualified_name);
}

} // namespace comply::odata
