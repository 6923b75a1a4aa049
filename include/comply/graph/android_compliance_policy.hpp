// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/graph/device_compliance_policy.hpp>
#include <comply/graph/device_threat_protection_level.hpp>
#include <comply/odata/type.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace comply::graph {

/// The enumeration `microsoft.graph.androidRequiredPasswordType`.
enum class android_required_password_type {
    device_default,
    alphabetic,
    alphanumeric,
    alphanumeric_with_symbols,
    low_security_biometric,
    numeric,
    numeric_complex,
    any,
};
BOOST_DESCRIBE_ENUM(android_required_password_type, device_default, alphabetic, alphanumeric, alphanumeric_with_symbols,
                    low_security_biometric, numeric, numeric_complex, any)

constexpr auto comply_schema(tag<android_required_password_type>) {
    return schema<android_required_password_type>(enumerator_names(camel_case));
}

/// The resource `microsoft.graph.androidCompliancePolicy` (Microsoft Graph v1.0, Intune).
struct android_compliance_policy : device_compliance_policy {
    bool password_required{};                                ///< A password is required to unlock the device.
    std::optional<std::int32_t> password_minimum_length;     ///< 4 to 16.
    android_required_password_type password_required_type{}; ///< Type of characters in the password.
    std::optional<std::int32_t> password_minutes_of_inactivity_before_lock;
    std::optional<std::int32_t> password_expiration_days;               ///< 1 to 365.
    std::optional<std::int32_t> password_previous_password_block_count; ///< How many may not be used again, 1 to 24.
    bool security_prevent_install_apps_from_unknown_sources{};
    bool security_disable_usb_debugging{};
    bool security_require_verify_apps{}; ///< Android's feature "verify apps" is turned on.
    bool device_threat_protection_enabled{};
    /// The least level of Mobile Threat Protection that is reported as not compliant.
    device_threat_protection_level device_threat_protection_required_security_level{};
    bool security_block_jailbroken_devices{}; ///< A rooted device is not compliant.
    std::optional<std::string> os_minimum_version;
    std::optional<std::string> os_maximum_version;
    std::optional<std::string> min_android_security_patch_level;
    bool storage_require_encryption{};
    bool security_require_safety_net_attestation_basic_integrity{};  ///< The SafetyNet check of that name is passed.
    bool security_require_safety_net_attestation_certified_device{}; ///< The SafetyNet check of that name is passed.
    bool security_require_google_play_services{};                    ///< They are installed and enabled.
    bool security_require_up_to_date_security_providers{};
    bool security_require_company_portal_app_integrity{}; ///< The Company Portal's check at run time is passed.

    friend bool operator==(android_compliance_policy const&, android_compliance_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(android_compliance_policy, (device_compliance_policy),
                      (password_required, password_minimum_length, password_required_type,
                       password_minutes_of_inactivity_before_lock, password_expiration_days,
                       password_previous_password_block_count, security_prevent_install_apps_from_unknown_sources,
                       security_disable_usb_debugging, security_require_verify_apps, device_threat_protection_enabled,
                       device_threat_protection_required_security_level, security_block_jailbroken_devices,
                       os_minimum_version, os_maximum_version, min_android_security_patch_level,
                       storage_require_encryption, security_require_safety_net_attestation_basic_integrity,
                       security_require_safety_net_attestation_certified_device, security_require_google_play_services,
                       security_require_up_to_date_security_providers, security_require_company_portal_app_integrity))

constexpr auto comply_schema(tag<android_compliance_policy>) {
    using policy = android_compliance_policy;
    return schema<policy>(odata::type("#microsoft.graph.androidCompliancePolicy", odata::optional_hash),
                          member<&policy::password_minimum_length>(range(4, 16)),
                          member<&policy::password_expiration_days>(range(1, 365)),
                          member<&policy::password_previous_password_block_count>(range(1, 24)));
}

} // namespace comply::graph
