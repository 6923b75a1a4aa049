// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../resources.hpp"

#include <comply/graph/authentication_strength_policy.hpp>

namespace playground {

resource strength_policy() {
    return describe<comply::graph::authentication_strength_policy>(
        {.name = "authenticationStrengthPolicy",
         .title = "Authentication strength policy",
         .description = "Flags, enumerations that may grow, and configurations of two kinds; Microsoft Graph.",
         .sources = {"comply/graph/authentication_strength_policy.hpp", "comply/graph/authentication_method_modes.hpp",
                     "comply/graph/authentication_combination_configuration.hpp"},
         .samples = {{"Valid", operation::create, R"({
  "displayName": "Phishing-resistant",
  "description": "Keys, and passwords with a second factor",
  "allowedCombinations": [
    "fido2",
    "windowsHelloForBusiness",
    "password,softwareOath"
  ],
  "combinationConfigurations": [
    {
      "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
      "appliesToCombinations": ["fido2"],
      "allowedAAGUIDs": [
        "de1e552d-db1d-4423-a619-566b625cdc84",
        "90a3ccdf-635c-4729-a248-9b709135078f"
      ]
    }
  ]
}
)"},
                     {"With faults", operation::create, R"({
  "displayName": "Phishing-resistant",
  "description": "Keys, and passwords with a second factor",
  "policyType": "builtIn",
  "allowedCombinations": [
    "fido",
    "windowsHelloForBusiness",
    "password,softwareOth"
  ],
  "combinationConfigurations": [
    {
      "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
      "appliesToCombinations": "fido2",
      "allowedAAGUIDs": [
        "de1e552d-db1d-4423-a619-566b625cdc8",
        "90a3ccdf-635c-4729-a248-9b709135078f"
      ]
    },
    {
      "@odata.type": "#microsoft.graph.smsCombinationConfiguration"
    }
  ]
}
)"}}});
}

} // namespace playground
