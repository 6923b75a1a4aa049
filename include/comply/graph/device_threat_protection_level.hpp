// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/schema.hpp>

namespace comply::graph {

/// The enumeration `microsoft.graph.deviceThreatProtectionLevel`.
enum class device_threat_protection_level { unavailable, secured, low, medium, high, not_set };
BOOST_DESCRIBE_ENUM(device_threat_protection_level, unavailable, secured, low, medium, high, not_set)

constexpr auto comply_schema(tag<device_threat_protection_level>) {
    return schema<device_threat_protection_level>(enumerator_names(camel_case));
}

} // namespace comply::graph
