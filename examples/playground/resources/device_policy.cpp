// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include <comply/graph/any_device_compliance_policy.hpp>

namespace playground {

resource device_policy() {
    return describe<comply::graph::any_device_compliance_policy>(
        {.name = "deviceCompliancePolicy",
         .title = "Device compliance policy",
         .description = "One of three derived types, told apart by @odata.type; Microsoft Graph. Creating one takes a "
                        "scheduled action.",
         .sources = {"comply/graph/any_device_compliance_policy.hpp", "comply/graph/device_compliance_policy.hpp",
                     "comply/graph/ios_compliance_policy.hpp",
                     "comply/graph/device_compliance_scheduled_action_for_rule.hpp"},
         .samples = {{"Valid", operation::create, R"({
  "@odata.type": "#microsoft.graph.iosCompliancePolicy",
  "description": null,
  "displayName": "iPads in the field",
  "version": 7,
  "scheduledActionsForRule": [
    {
      "ruleName": "PasswordRequired",
      "scheduledActionConfigurations": [
        { "actionType": "block", "gracePeriodHours": 12, "notificationTemplateId": null }
      ]
    }
  ],
  "passcodeBlockSimple": true,
  "passcodeExpirationDays": 90,
  "passcodeMinimumLength": 6,
  "passcodeMinutesOfInactivityBeforeLock": 5,
  "passcodePreviousPasscodeBlockCount": 2,
  "passcodeMinimumCharacterSetCount": null,
  "passcodeRequiredType": "alphanumeric",
  "passcodeRequired": true,
  "osMinimumVersion": "17.0",
  "osMaximumVersion": null,
  "securityBlockJailbrokenDevices": true,
  "deviceThreatProtectionEnabled": false,
  "deviceThreatProtectionRequiredSecurityLevel": "unavailable",
  "managedEmailProfileRequired": false
}
)"},
                     {"With faults", operation::create, R"({
  "@odata.type": "#microsoft.graph.iosCompliancePolicy",
  "description": null,
  "displayName": "iPads in the field",
  "version": 7,
  "scheduledActionsForRule": [
    {
      "ruleName": "PasswordRequired",
      "scheduledActionConfigurations": [
        { "actionType": "bloc", "gracePeriodHours": 9000, "notificationTemplateId": null }
      ]
    }
  ],
  "passcodeBlockSimple": "true",
  "passcodeExpirationDays": 0,
  "passcodeMinimumLength": 60,
  "passcodeMinutesOfInactivityBeforeLock": 5,
  "passcodePreviousPasscodeBlockCount": 2,
  "passcodeMinimumCharacterSetCount": null,
  "passcodeRequiredTyp": "alphanumeric",
  "passcodeRequired": null,
  "osMinimumVersion": "17.0",
  "osMaximumVersion": null,
  "securityBlockJailbrokenDevices": true,
  "deviceThreatProtectionEnabled": false,
  "deviceThreatProtectionRequiredSecurityLevel": "unavailable",
  "managedEmailProfileRequired": false
}
)"},
                     {"Of no known type", operation::create, R"({
  "@odata.type": "#microsoft.graph.macOSCompliancePolicy",
  "displayName": "Laptops",
  "version": 1
}
)"}}});
}

} // namespace playground
