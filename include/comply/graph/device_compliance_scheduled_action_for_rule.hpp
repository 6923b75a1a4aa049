// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/options.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comply::graph {

/// The enumeration `microsoft.graph.deviceComplianceActionType`.
enum class device_compliance_action_type {
    no_action,
    notification,
    block,
    retire,
    wipe,
    remove_resource_access_profiles,
    push_notification,
};
BOOST_DESCRIBE_ENUM(device_compliance_action_type, no_action, notification, block, retire, wipe,
                    remove_resource_access_profiles, push_notification)

constexpr auto comply_schema(tag<device_compliance_action_type>) {
    return schema<device_compliance_action_type>(enumerator_names(camel_case));
}

/// The resource `microsoft.graph.deviceComplianceActionItem`: what is done about a device that is not compliant.
struct device_compliance_action_item {
    std::string id;                                        ///< Key of the entity.
    std::int32_t grace_period_hours{};                     ///< Hours until the action is enforced, 0 to 8760.
    device_compliance_action_type action_type{};           ///< What action to take.
    std::optional<std::string> notification_template_id;   ///< What notification message template to use.
    std::vector<std::string> notification_message_cc_list; ///< Ids of the groups that get a copy of the notification.

    friend bool operator==(device_compliance_action_item const&, device_compliance_action_item const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_action_item, (),
                      (id, grace_period_hours, action_type, notification_template_id, notification_message_cc_list))

constexpr auto comply_schema(tag<device_compliance_action_item>) {
    using item = device_compliance_action_item;
    return schema<item>(odata::manner, odata::type("#microsoft.graph.deviceComplianceActionItem", odata::optional_hash),
                        member_names(camel_case), member<&item::id>(read_only),
                        member<&item::grace_period_hours>(range(0, 8760)),
                        member<&item::notification_message_cc_list>(name("notificationMessageCCList"), optional));
}

/// The resource `microsoft.graph.deviceComplianceScheduledActionForRule`.
struct device_compliance_scheduled_action_for_rule {
    std::string id;                       ///< Key of the entity.
    std::optional<std::string> rule_name; ///< Always set to the default, PasswordRequired, by the service.
    /// A relationship: there where it is asked for, and on create.
    std::optional<std::vector<device_compliance_action_item>> scheduled_action_configurations;

    friend bool operator==(device_compliance_scheduled_action_for_rule const&,
                           device_compliance_scheduled_action_for_rule const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_scheduled_action_for_rule, (), (id, rule_name, scheduled_action_configurations))

constexpr auto comply_schema(tag<device_compliance_scheduled_action_for_rule>) {
    using rule = device_compliance_scheduled_action_for_rule;
    return schema<rule>(odata::manner,
                        odata::type("#microsoft.graph.deviceComplianceScheduledActionForRule", odata::optional_hash),
                        member_names(camel_case), member<&rule::id>(read_only),
                        member<&rule::scheduled_action_configurations>(optional, required_on<operation::create>));
}

} // namespace comply::graph
