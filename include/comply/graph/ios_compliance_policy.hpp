// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/graph/device_compliance_policy.hpp>
#include <comply/graph/device_threat_protection_level.hpp>
#include <comply/graph/required_password_type.hpp>
#include <comply/odata/type.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace comply::graph {

/// The resource `microsoft.graph.iosCompliancePolicy` (Microsoft Graph v1.0, Intune).
struct ios_compliance_policy : device_compliance_policy {
    bool passcode_block_simple{};                         ///< Simple passcodes are blocked.
    std::optional<std::int32_t> passcode_expiration_days; ///< 1 to 65535.
    std::optional<std::int32_t> passcode_minimum_length;  ///< 4 to 14.
    std::optional<std::int32_t> passcode_minutes_of_inactivity_before_lock;
    std::optional<std::int32_t> passcode_previous_passcode_block_count; ///< How many may not be used again, 1 to 24.
    std::optional<std::int32_t> passcode_minimum_character_set_count;   ///< How many character sets are required.
    required_password_type passcode_required_type{};
    bool passcode_required{};
    std::optional<std::string> os_minimum_version;
    std::optional<std::string> os_maximum_version;
    bool security_block_jailbroken_devices{}; ///< A jailbroken device is not compliant.
    bool device_threat_protection_enabled{};
    /// The least level of Mobile Threat Protection that is reported as not compliant.
    device_threat_protection_level device_threat_protection_required_security_level{};
    bool managed_email_profile_required{};

    friend bool operator==(ios_compliance_policy const&, ios_compliance_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(ios_compliance_policy, (device_compliance_policy),
                      (passcode_block_simple, passcode_expiration_days, passcode_minimum_length,
                       passcode_minutes_of_inactivity_before_lock, passcode_previous_passcode_block_count,
                       passcode_minimum_character_set_count, passcode_required_type, passcode_required,
                       os_minimum_version, os_maximum_version, security_block_jailbroken_devices,
                       device_threat_protection_enabled, device_threat_protection_required_security_level,
                       managed_email_profile_required))

constexpr auto comply_schema(tag<ios_compliance_policy>) {
    using policy = ios_compliance_policy;
    return schema<policy>(odata::type("#microsoft.graph.iosCompliancePolicy", odata::optional_hash),
                          member<&policy::passcode_expiration_days>(range(1, 65535)),
                          member<&policy::passcode_minimum_length>(range(4, 14)),
                          member<&policy::passcode_previous_passcode_block_count>(range(1, 24)));
}

} // namespace comply::graph
