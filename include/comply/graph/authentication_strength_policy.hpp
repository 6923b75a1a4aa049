// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/evolvable.hpp>
#include <comply/flags.hpp>
#include <comply/graph/authentication_combination_configuration.hpp>
#include <comply/graph/authentication_method_modes.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

namespace comply::graph {

/// The enumeration `microsoft.graph.authenticationStrengthPolicyType`.
enum class authentication_strength_policy_type { built_in, custom, unknown_future_value };
BOOST_DESCRIBE_ENUM(authentication_strength_policy_type, built_in, custom, unknown_future_value)

constexpr auto comply_schema(tag<authentication_strength_policy_type>) {
    using type = authentication_strength_policy_type;
    return schema<type>(enumerator_names(camel_case), fallback(type::unknown_future_value));
}

/// The enumeration `microsoft.graph.authenticationStrengthRequirements`.
enum class authentication_strength_requirements { none = 0, mfa = 1, unknown_future_value = 2 };
BOOST_DESCRIBE_ENUM(authentication_strength_requirements, none, mfa, unknown_future_value)

constexpr auto comply_schema(tag<authentication_strength_requirements>) {
    using requirements = authentication_strength_requirements;
    return schema<requirements>(flags, enumerator_names(camel_case), fallback(requirements::unknown_future_value));
}

/// The resource `microsoft.graph.authenticationStrengthPolicy` (Microsoft Graph v1.0): which combinations of methods
/// are strong enough.
///
/// The server sets `id`, the date-times, `policy_type` and `requirements_satisfied`. Enumerations of the future are
/// accepted in `policy_type`; in the others, which are flags, where the options say so.
struct authentication_strength_policy {
    std::string id;                                                ///< The system's identifier for it.
    date_time_offset created_date_time;                            ///< When it was created.
    date_time_offset modified_date_time;                           ///< When it was last modified.
    std::string display_name;                                      ///< Its name, for people.
    std::optional<std::string> description;                        ///< What it is for, for people.
    evolvable<authentication_strength_policy_type> policy_type;    ///< Whether it is the service's or the tenant's.
    authentication_strength_requirements requirements_satisfied{}; ///< Whether it grants the claim of MFA.
    std::vector<authentication_method_modes> allowed_combinations; ///< What satisfies it: one of these combinations.
    /// A relationship: what else is required of a combination's methods.
    std::optional<std::vector<any_authentication_combination_configuration>> combination_configurations;

    friend bool operator==(authentication_strength_policy const&, authentication_strength_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(authentication_strength_policy, (),
                      (id, created_date_time, modified_date_time, display_name, description, policy_type,
                       requirements_satisfied, allowed_combinations, combination_configurations))

constexpr auto comply_schema(tag<authentication_strength_policy>) {
    using policy = authentication_strength_policy;
    return schema<policy>(odata::manner, odata::type("#microsoft.graph.authenticationStrengthPolicy"),
                          member_names(camel_case), member<&policy::id>(read_only),
                          member<&policy::created_date_time>(read_only), member<&policy::modified_date_time>(read_only),
                          member<&policy::policy_type>(read_only), member<&policy::requirements_satisfied>(read_only),
                          member<&policy::combination_configurations>(optional));
}

} // namespace comply::graph
