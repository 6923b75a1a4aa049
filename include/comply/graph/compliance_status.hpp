// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/schema.hpp>

namespace comply::graph {

/// The enumeration `microsoft.graph.complianceStatus`.
enum class compliance_status {
    unknown,
    not_applicable,
    compliant,
    remediated,
    non_compliant,
    error,
    conflict,
    not_assigned,
};
BOOST_DESCRIBE_ENUM(compliance_status, unknown, not_applicable, compliant, remediated, non_compliant, error, conflict,
                    not_assigned)

constexpr auto comply_schema(tag<compliance_status>) {
    return schema<compliance_status>(enumerator_names(camel_case), fallback(compliance_status::unknown));
}

} // namespace comply::graph
