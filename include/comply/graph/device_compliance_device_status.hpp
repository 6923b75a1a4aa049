// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/graph/compliance_status.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace comply::graph {

/// The resource `microsoft.graph.deviceComplianceDeviceStatus` (Microsoft Graph beta, Intune).
///
/// The server sets `id`. The service's metadata declares the four optional strings as nullable: they hold `null` in real
/// responses, which is kept and written back, but they are never absent.
struct device_compliance_device_status {
    std::string id;                                              ///< Key of the entity.
    std::optional<std::string> device_display_name;              ///< Device name of the DevicePolicyStatus.
    std::optional<std::string> user_name;                        ///< The user name that is being reported.
    std::optional<std::string> device_model;                     ///< The device model that is being reported.
    std::int32_t platform{};                                     ///< Platform of the device that is being reported.
    date_time_offset compliance_grace_period_expiration_date_time; ///< When the device compliance grace period expires.
    compliance_status status{};                                  ///< Compliance status of the policy report.
    date_time_offset last_reported_date_time;                    ///< Last modified date time of the policy report.
    std::optional<std::string> user_principal_name;              ///< UserPrincipalName.

    /// Date-times are equal if they are the same instant.
    friend bool operator==(device_compliance_device_status const&, device_compliance_device_status const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_device_status, (),
                      (id, device_display_name, user_name, device_model, platform,
                       compliance_grace_period_expiration_date_time, status, last_reported_date_time,
                       user_principal_name))

constexpr auto comply_schema(tag<device_compliance_device_status>) {
    using resource = device_compliance_device_status;
    return schema<resource>(odata::manner, odata::type("#microsoft.graph.deviceComplianceDeviceStatus"),
                            member_names(camel_case), member<&resource::id>(read_only),
                            member<&resource::device_display_name>(nullable), member<&resource::user_name>(nullable),
                            member<&resource::device_model>(nullable),
                            member<&resource::user_principal_name>(nullable));
}

} // namespace comply::graph
