// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/graph/compliance_status.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/numbers.hpp>
#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comply::graph {

/// The enumeration `microsoft.graph.settingSourceType`.
enum class setting_source_type { device_configuration, device_intent };
BOOST_DESCRIBE_ENUM(setting_source_type, device_configuration, device_intent)

constexpr auto comply_schema(tag<setting_source_type>) {
    return schema<setting_source_type>(enumerator_names(camel_case));
}

/// The enumeration `microsoft.graph.policyPlatformType`.
enum class policy_platform_type {
    android,
    ios,
    macos,
    windows_phone81,
    windows81_and_later,
    windows10_and_later,
    android_work_profile,
    all,
};
BOOST_DESCRIBE_ENUM(policy_platform_type, android, ios, macos, windows_phone81, windows81_and_later,
                    windows10_and_later, android_work_profile, all)

constexpr auto comply_schema(tag<policy_platform_type>) {
    return schema<policy_platform_type>(enumerator_names(camel_case),
                                        enumerator<policy_platform_type::ios>(name("iOS")),
                                        enumerator<policy_platform_type::macos>(name("macOS")));
}

/// The complex type `microsoft.graph.settingSource`: a policy that contributes to a setting.
struct setting_source {
    std::optional<std::string> id;
    std::optional<std::string> display_name;
    setting_source_type source_type{};

    friend bool operator==(setting_source const&, setting_source const&) = default;
};
BOOST_DESCRIBE_STRUCT(setting_source, (), (id, display_name, source_type))

constexpr auto comply_schema(tag<setting_source>) {
    return schema<setting_source>(odata::manner, odata::type("#microsoft.graph.settingSource", odata::optional_hash),
                                  member_names(camel_case), nullable);
}

/// The complex type `microsoft.graph.deviceCompliancePolicySettingState`: a setting of a policy, on a device.
struct device_compliance_policy_setting_state {
    std::optional<std::string> setting;               ///< The setting that is being reported.
    std::optional<std::string> setting_name;          ///< Localized, user-friendly name of that setting.
    std::optional<std::string> instance_display_name; ///< Name of the setting's instance that is being reported.
    compliance_status state{};                        ///< The compliance state of the setting.
    odata::int64 error_code;                          ///< Error code for the setting.
    std::optional<std::string> error_description;     ///< Error description.
    std::optional<std::string> user_id;               ///< UserId.
    std::optional<std::string> user_name;             ///< UserName.
    std::optional<std::string> user_email;            ///< UserEmail.
    std::optional<std::string> user_principal_name;   ///< UserPrincipalName.
    std::vector<setting_source> sources;              ///< Contributing policies.
    std::optional<std::string> current_value;         ///< Current value of the setting on the device.

    friend bool operator==(device_compliance_policy_setting_state const&,
                           device_compliance_policy_setting_state const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_policy_setting_state, (),
                      (setting, setting_name, instance_display_name, state, error_code, error_description, user_id,
                       user_name, user_email, user_principal_name, sources, current_value))

constexpr auto comply_schema(tag<device_compliance_policy_setting_state>) {
    return schema<device_compliance_policy_setting_state>(
        odata::manner, odata::type("#microsoft.graph.deviceCompliancePolicySettingState", odata::optional_hash),
        member_names(camel_case), nullable);
}

/// The resource `microsoft.graph.deviceCompliancePolicyState` (Microsoft Graph v1.0, Intune): what a compliance policy
/// comes to on a device.
///
/// The server sets `id`. The service's metadata declares the optional strings as nullable, here and in what this holds:
/// `null` is kept and written back, but they are never absent.
struct device_compliance_policy_state {
    std::string id;                                                     ///< Key of the entity.
    std::vector<device_compliance_policy_setting_state> setting_states; ///< The policy's settings.
    std::optional<std::string> display_name;                            ///< The name of the policy.
    std::int32_t version{};                                             ///< The version of the policy.
    policy_platform_type platform_type{};                               ///< Platform type that the policy applies to.
    compliance_status state{};                                          ///< The compliance state of the policy.
    std::int32_t setting_count{}; ///< Count of how many settings the policy holds.

    friend bool operator==(device_compliance_policy_state const&, device_compliance_policy_state const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_policy_state, (),
                      (id, setting_states, display_name, version, platform_type, state, setting_count))

constexpr auto comply_schema(tag<device_compliance_policy_state>) {
    using resource = device_compliance_policy_state;
    return schema<resource>(odata::manner,
                            odata::type("#microsoft.graph.deviceCompliancePolicyState", odata::optional_hash),
                            member_names(camel_case), nullable, member<&resource::id>(read_only));
}

} // namespace comply::graph
