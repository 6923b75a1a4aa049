// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// The same for Boost.JSON, whose value_to and value_from know described structs by their C++ names, which must
// therefore be the JSON names; "@odata.type" cannot be one. Date-times stay strings.

#include <boost/describe.hpp>
#include <boost/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace described {

enum class compliance_status {
    unknown,
    notApplicable,
    compliant,
    remediated,
    nonCompliant,
    error,
    conflict,
    notAssigned
};
BOOST_DESCRIBE_ENUM(compliance_status, unknown, notApplicable, compliant, remediated, nonCompliant, error, conflict,
                    notAssigned)

struct device_compliance_device_status {
    std::string id;
    std::optional<std::string> deviceDisplayName;
    std::optional<std::string> userName;
    std::optional<std::string> deviceModel;
    std::int32_t platform{};
    std::string complianceGracePeriodExpirationDateTime;
    compliance_status status{};
    std::string lastReportedDateTime;
    std::optional<std::string> userPrincipalName;
};
BOOST_DESCRIBE_STRUCT(device_compliance_device_status, (),
                      (id, deviceDisplayName, userName, deviceModel, platform, complianceGracePeriodExpirationDateTime,
                       status, lastReportedDateTime, userPrincipalName))

} // namespace described

described::device_compliance_device_status read(std::string_view text) {
    auto document = boost::json::parse(boost::json::string_view(text.data(), text.size()));
    document.as_object().erase("@odata.type");
    return boost::json::value_to<described::device_compliance_device_status>(document);
}

std::string write(described::device_compliance_device_status const& status) {
    auto document = boost::json::value_from(status);
    document.as_object()["@odata.type"] = "#microsoft.graph.deviceComplianceDeviceStatus";
    return boost::json::serialize(document);
}
