// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/compile_time_error.hpp>
#include <comply/schema.hpp>

#include <string_view>

namespace comply::odata {

/// The type of an entity as control information: `"@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus"` (OData
/// JSON Format 4.01 §4.6.3), stated in a struct's schema. Written first; may be absent in a payload; checked if present.
[[nodiscard]] constexpr auto type(std::string_view qualified_name) noexcept {
    return discriminator("@odata.type", qualified_name);
}

/// Tells `type` to accept the name without its `#` too: see there.
struct optional_hash_t {};
inline constexpr optional_hash_t optional_hash;

/// The same, of which `"microsoft.graph.settingSource"`, without the hash symbol, is accepted too, as OData 4.01 asks of
/// those who read, and as services send it at times. @param qualified_name  with the symbol: so it is written.
[[nodiscard]] constexpr auto type(std::string_view qualified_name, optional_hash_t) noexcept {
    if (!qualified_name.starts_with('#')) {
        comply::detail::compile_time_error("comply: with optional_hash, odata::type() wants a name that begins with #");
    }
    return discriminator("@odata.type", qualified_name, qualified_name.substr(1));
}

} // namespace comply::odata
