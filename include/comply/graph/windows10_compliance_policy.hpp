// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/graph/device_compliance_policy.hpp>
#include <comply/graph/required_password_type.hpp>
#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace comply::graph {

/// The resource `microsoft.graph.windows10CompliancePolicy` (Microsoft Graph v1.0, Intune).
///
/// What is required of the device's health, Windows Device Health Attestation reports.
struct windows10_compliance_policy : device_compliance_policy {
    bool password_required{};     ///< A password is required to unlock the device.
    bool password_block_simple{}; ///< Simple passwords are blocked.
    bool password_required_to_unlock_from_idle{};
    std::optional<std::int32_t> password_minutes_of_inactivity_before_lock;
    std::optional<std::int32_t> password_expiration_days;
    std::optional<std::int32_t> password_minimum_length;
    std::optional<std::int32_t> password_minimum_character_set_count; ///< How many character sets are required.
    required_password_type password_required_type{};
    std::optional<std::int32_t> password_previous_password_block_count; ///< How many may not be used again.
    bool require_healthy_device_report{};
    std::optional<std::string> os_minimum_version;
    std::optional<std::string> os_maximum_version;
    std::optional<std::string> mobile_os_minimum_version; ///< Of Windows Phone.
    std::optional<std::string> mobile_os_maximum_version; ///< Of Windows Phone.
    bool early_launch_anti_malware_driver_enabled{};
    bool bit_locker_enabled{};
    bool secure_boot_enabled{};
    bool code_integrity_enabled{};
    bool storage_require_encryption{};

    friend bool operator==(windows10_compliance_policy const&, windows10_compliance_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(windows10_compliance_policy, (device_compliance_policy),
                      (password_required, password_block_simple, password_required_to_unlock_from_idle,
                       password_minutes_of_inactivity_before_lock, password_expiration_days, password_minimum_length,
                       password_minimum_character_set_count, password_required_type,
                       password_previous_password_block_count, require_healthy_device_report, os_minimum_version,
                       os_maximum_version, mobile_os_minimum_version, mobile_os_maximum_version,
                       early_launch_anti_malware_driver_enabled, bit_locker_enabled, secure_boot_enabled,
                       code_integrity_enabled, storage_require_encryption))

constexpr auto comply_schema(tag<windows10_compliance_policy>) {
    return schema<windows10_compliance_policy>(
        odata::type("#microsoft.graph.windows10CompliancePolicy", odata::optional_hash));
}

} // namespace comply::graph
