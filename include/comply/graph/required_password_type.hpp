// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/schema.hpp>

namespace comply::graph {

/// The enumeration `microsoft.graph.requiredPasswordType`.
enum class required_password_type { device_default, alphanumeric, numeric };
BOOST_DESCRIBE_ENUM(required_password_type, device_default, alphanumeric, numeric)

constexpr auto comply_schema(tag<required_password_type>) {
    return schema<required_password_type>(enumerator_names(camel_case));
}

} // namespace comply::graph
