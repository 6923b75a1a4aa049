// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "call.hpp"
#include "metrics.hpp"
#include "store.hpp"

#include <comply/graph/create_device_compliance_device_status.hpp>

#include <string>
#include <string_view>

namespace intake {

/// The collection of a policy's deviceComplianceDeviceStatus, and each of them: what comply is there for.
class device_statuses {
public:
    using create_operation = comply::graph::create_device_compliance_device_status;
    using resource = create_operation::resource;

    static constexpr std::string_view path = create_operation::path_template;
    static constexpr std::string_view path_of_one =
        "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses"
        "/{deviceComplianceDeviceStatusId}";

    /// @param root  stands before the paths that are told to clients
    device_statuses(intake::store& store, intake::metrics& metrics, std::string root);

    void create(call request);
    void list(call request);
    void get(call request);
    void update(call request);
    void remove(call request);

private:
    [[nodiscard]] std::string url(std::string_view policy) const;
    [[nodiscard]] answer refuse(comply::violations const& all);

    intake::store& store_;
    intake::metrics& metrics_;
    std::string root_;
};

} // namespace intake
