// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/graph/device_compliance_scheduled_action_for_rule.hpp>
#include <comply/odata/manner.hpp>
#include <comply/options.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace comply::graph {

/// The resource `microsoft.graph.deviceCompliancePolicy` (Microsoft Graph v1.0, Intune), which is abstract: the
/// policies of the platforms derive from it, and a member or an element is an `any_device_compliance_policy`.
///
/// The server sets `id` and the two date-times. What the service's metadata declares as nullable is optional, here and
/// in the derived types: `null` is kept and written back, but it is never absent.
struct device_compliance_policy {
    std::string id;                           ///< Key of the entity.
    date_time_offset created_date_time;       ///< When the object was created.
    std::optional<std::string> description;   ///< The administrator's description.
    date_time_offset last_modified_date_time; ///< When the object was last modified.
    std::string display_name;                 ///< The administrator's name for it.
    std::int32_t version{};                   ///< Version of the policy.
    /// A relationship: there where it is asked for, and on create. A policy has one block action, and only one.
    std::optional<std::vector<device_compliance_scheduled_action_for_rule>> scheduled_actions_for_rule;

    friend bool operator==(device_compliance_policy const&, device_compliance_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(device_compliance_policy, (),
                      (id, created_date_time, description, last_modified_date_time, display_name, version,
                       scheduled_actions_for_rule))

constexpr auto comply_schema(tag<device_compliance_policy>) {
    using policy = device_compliance_policy;
    constexpr auto has_one_block = [](std::vector<device_compliance_scheduled_action_for_rule> const& rules) {
        std::size_t count = 0;
        for (auto const& rule : rules) {
            if (rule.scheduled_action_configurations) {
                for (auto const& item : *rule.scheduled_action_configurations) {
                    count += item.action_type == device_compliance_action_type::block;
                }
            }
        }
        return count == 1;
    };
    return schema<policy>(odata::manner, member_names(camel_case), nullable, member<&policy::id>(read_only),
                          member<&policy::created_date_time>(read_only),
                          member<&policy::last_modified_date_time>(read_only),
                          member<&policy::scheduled_actions_for_rule>(
                              optional, required_on<operation::create>,
                              on<operation::create>(satisfies(has_one_block, "a policy has one block action"))));
}

} // namespace comply::graph
