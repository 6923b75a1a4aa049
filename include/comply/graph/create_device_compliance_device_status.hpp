// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/uri/percent_encode.hpp>
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/graph/http_operation.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <array>
#include <string>
#include <string_view>

namespace comply::graph {

inline namespace COMPLY_INSTRUCTION_SET {

/// The operation "Create deviceComplianceDeviceStatus" (Microsoft Graph beta, Intune), for both its sides: what a client
/// sends and reads, what a service reads and sends. Only data and bodies; the transport is the user's.
struct create_device_compliance_device_status {
    using resource = device_compliance_device_status;

    static constexpr std::string_view method = "POST";
    static constexpr std::string_view service_root = "https://graph.microsoft.com/beta";
    static constexpr std::string_view path_template =
        "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses";
    static constexpr std::array request_headers = {
        request_header{"Authorization", "Bearer {token}", true},
        request_header{"Accept", "application/json", false},
        request_header{"Content-Type", "application/json", true},
    };
    static constexpr std::string_view request_content_type = "application/json";
    static constexpr std::string_view response_content_type = "application/json";
    static constexpr int success_status = 201; ///< Created
    static constexpr std::array permissions = {
        permission{permission_type::delegated_work_or_school, "DeviceManagementConfiguration.ReadWrite.All"},
        permission{permission_type::delegated_personal, {}},
        permission{permission_type::application, "DeviceManagementConfiguration.ReadWrite.All"},
    };

    /// The path below `service_root`, the policy's id percent-encoded into it. @pre the id is neither empty nor `.` nor
    /// `..`, which no encoding keeps from being taken for a step in the path (RFC 3986 §6.2.2).
    [[nodiscard]] static std::string path(std::string_view device_compliance_policy_id) {
        constexpr std::string_view parameter = "{deviceCompliancePolicyId}";
        std::string made(path_template);
        made.replace(path_template.find(parameter), parameter.size(),
                     comply::detail::percent_encode(device_compliance_policy_id));
        return made;
    }

    /// What a client sends: the resource without what the server sets. @throws as `serialize`.
    [[nodiscard]] static std::string request_body(resource const& status, serialize_options options = {}) {
        options.operation = operation::create;
        return serialize(status, options);
    }

    /// What a service reads: the resource, `id` may be absent.
    [[nodiscard]] static result<resource> read_request(std::string_view body, parse_options options = {}) {
        options.operation = operation::create;
        return parse<resource>(body, options);
    }

    /// What a service answers: the resource as it was created. @throws as `serialize`.
    [[nodiscard]] static std::string response_body(resource const& status, serialize_options options = {}) {
        options.operation = operation::read;
        return serialize(status, options);
    }

    /// What a client reads from a response with `success_status`: the resource, whole.
    [[nodiscard]] static result<resource> read_response(std::string_view body, parse_options options = {}) {
        options.operation = operation::read;
        return parse<resource>(body, options);
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::graph
