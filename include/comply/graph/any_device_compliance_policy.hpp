// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/graph/android_compliance_policy.hpp>
#include <comply/graph/ios_compliance_policy.hpp>
#include <comply/graph/windows10_compliance_policy.hpp>
#include <comply/variant.hpp>

#include <variant>

namespace comply::graph {

/// A `microsoft.graph.deviceCompliancePolicy` of one of these platforms, as its `@odata.type` says. Another platform's
/// is refused, unless a variant of your own has it, or an `other_alternative`.
using any_device_compliance_policy =
    std::variant<android_compliance_policy, ios_compliance_policy, windows10_compliance_policy>;

} // namespace comply::graph
