// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The resource with its date-times as strings, so that libraries without a type for them can do the same work.

#include "../payloads.hpp"

#include <comply/date_time_offset.hpp>
#include <comply/graph/compliance_status.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

#include <boost/describe.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace payloads {

struct record {
    std::string id;
    std::optional<std::string> device_display_name;
    std::optional<std::string> user_name;
    std::optional<std::string> device_model;
    std::int32_t platform{};
    std::string compliance_grace_period_expiration_date_time;
    comply::graph::compliance_status status{};
    std::string last_reported_date_time;
    std::optional<std::string> user_principal_name;

    friend bool operator==(record const&, record const&) = default;
};
BOOST_DESCRIBE_STRUCT(record, (),
                      (id, device_display_name, user_name, device_model, platform,
                       compliance_grace_period_expiration_date_time, status, last_reported_date_time,
                       user_principal_name))

constexpr auto comply_schema(comply::tag<record>) {
    return comply::schema<record>(
        comply::odata::manner, comply::odata::type("#microsoft.graph.deviceComplianceDeviceStatus"),
        comply::member_names(comply::camel_case), comply::member<&record::id>(comply::read_only),
        comply::member<&record::device_display_name>(comply::nullable),
        comply::member<&record::user_name>(comply::nullable), comply::member<&record::device_model>(comply::nullable),
        comply::member<&record::user_principal_name>(comply::nullable));
}

[[nodiscard]] inline record to_record(resource const& from) {
    return {from.id,
            from.device_display_name,
            from.user_name,
            from.device_model,
            from.platform,
            to_string(from.compliance_grace_period_expiration_date_time),
            from.status,
            to_string(from.last_reported_date_time),
            from.user_principal_name};
}

} // namespace payloads
