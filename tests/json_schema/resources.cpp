// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "subject.hpp"

#include <comply/graph/any_device_compliance_policy.hpp>
#include <comply/graph/authentication_strength_policy.hpp>

#include <vector>

void add_resources(std::vector<subject>& subjects) {
    using namespace comply::graph;
    comply::schema_options const creating{.operation = comply::operation::create,
                                          .unknown_members = comply::unknown_members::ignore,
                                          .unknown_enumerators = comply::unknown_enumerators::fallback};
    // deviceCompliancePolicyState is left out: its error code may be a string, whose range no schema states.
    add<authentication_strength_policy>(subjects, "strength, read", {});
    add<authentication_strength_policy>(subjects, "strength, create", creating);
    add<any_device_compliance_policy>(subjects, "policy, read", {}); // no keyword counts the actions that create wants
    add<any_device_compliance_policy>(subjects, "policy, update",
                                      {.operation = comply::operation::update,
                                       .read_only_members = comply::read_only_members::reject});
}
