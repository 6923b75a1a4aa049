// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include <comply/graph/device_compliance_device_status.hpp>

namespace playground {

resource device_status() {
    return describe<comply::graph::device_compliance_device_status>(
        {.name = "deviceComplianceDeviceStatus",
         .title = "Device compliance status",
         .description = "What a device says of a compliance policy; Microsoft Graph. Null is kept apart from absence.",
         .sources = {"comply/graph/device_compliance_device_status.hpp", "comply/graph/compliance_status.hpp"},
         .samples = {{"Valid", operation::create, R"({
  "@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus",
  "deviceDisplayName": "Empfang Zürich",
  "userName": null,
  "deviceModel": "Surface Pro",
  "platform": 8,
  "complianceGracePeriodExpirationDateTime": "2016-12-31T23:56:44.951111-08:00",
  "status": "notApplicable",
  "lastReportedDateTime": "2017-01-01T00:00:17.7769392-08:00",
  "userPrincipalName": "ada@example.org"
}
)"},
                     {"With faults", operation::create, R"({
  "@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus",
  "deviceDisplayName": "Empfang 😀 Zürich", "userName": 7,
  "platform": "8",
  "complianceGracePeriodExpirationDateTime": "2016-02-30T23:56:44.951111-08:00",
  "status": "notAplicable",
  "lastReportedDateTime": "2017-01-01T00:00:17.7769392-08:00",
  "userPrincipalName": "ada@example.org",
  "deviceOwner": "Ada"
}
)"},
                     {"No JSON", operation::create, R"({
  "@odata.type": "#microsoft.graph.deviceComplianceDeviceStatus",
  "deviceDisplayName": "Front desk",
  "platform": 08,
  "status": "compliant"
}
)"},
                     {"Patch", operation::patch, R"({
  "userName": null,
  "status": "remediated",
  "lastReportedDateTime": "2017-01-02T08:00:00Z"
}
)"}}});
}

} // namespace playground
