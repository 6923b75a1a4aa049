// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include <comply/graph/device_compliance_policy_state.hpp>

namespace playground {

resource device_policy_state() {
    return describe<comply::graph::device_compliance_policy_state>(
        {.name = "deviceCompliancePolicyState",
         .title = "State of a compliance policy",
         .description =
             "Collections of complex types within each other; Microsoft Graph. 64-bit integers may be strings.",
         .sources = {"comply/graph/device_compliance_policy_state.hpp", "comply/graph/compliance_status.hpp"},
         .samples = {{"Valid", operation::read, R"({
  "@odata.type": "#microsoft.graph.deviceCompliancePolicyState",
  "id": "2999e387-e387-2999-87e3-992987e39929",
  "settingStates": [
    {
      "setting": "BitLocker",
      "settingName": "Verschlüsselung des Laufwerks",
      "instanceDisplayName": null,
      "state": "nonCompliant",
      "errorCode": "2147944003",
      "errorDescription": null,
      "userId": null,
      "userName": "Ada",
      "userEmail": "ada@example.org",
      "userPrincipalName": "ada@example.org",
      "sources": [
        { "id": "policy-1", "displayName": "Laptops", "sourceType": "deviceIntent" }
      ],
      "currentValue": "off"
    }
  ],
  "displayName": "Laptops",
  "version": 7,
  "platformType": "windows10AndLater",
  "state": "nonCompliant",
  "settingCount": 12
}
)"},
                     {"With faults", operation::read, R"({
  "@odata.type": "#microsoft.graph.deviceCompliancePolicyState",
  "settingStates": [
    {
      "setting": "BitLocker",
      "settingName": "Verschlüsselung des Laufwerks",
      "instanceDisplayName": null,
      "state": "nonCompliant",
      "errorCode": "21479440o3",
      "errorDescription": null,
      "userId": null,
      "userName": "Ada",
      "userEmail": "ada@example.org",
      "userPrincipalName": "ada@example.org",
      "sources": [
        { "id": 1, "displayName": "Laptops", "sourceType": "deviceIntend" },
        "policy-2"
      ]
    }
  ],
  "displayName": "Laptops",
  "version": 7.5,
  "platformType": "ios",
  "state": "nonCompliant",
  "settingCount": 12,
  "state": "compliant"
}
)"}}});
}

} // namespace playground
