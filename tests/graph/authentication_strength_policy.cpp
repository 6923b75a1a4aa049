// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/authentication_strength_policy.hpp>

#include "../support/edit.hpp"
#include "../support/routes.hpp"
#include "../support/schemas.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

BOOST_AUTO_TEST_SUITE(graph_authentication_strength_policy)

using comply::errc;
using namespace comply::graph;
using namespace comply_test;

namespace strength_test {

using policy = authentication_strength_policy;
using modes = authentication_method_modes;

// One of the service's own, as it tells it.
constexpr std::string_view built_in_text = R"({
  "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/authenticationStrengthPolicies/$entity",
  "id": "00000000-0000-0000-0000-000000000002",
  "createdDateTime": "2021-12-01T00:00:00Z",
  "modifiedDateTime": "2021-12-01T00:00:00Z",
  "displayName": "Multifactor authentication",
  "description": "Combinations of methods that satisfy strong authentication, such as a password + SMS",
  "policyType": "builtIn",
  "requirementsSatisfied": "mfa",
  "allowedCombinations": [
    "windowsHelloForBusiness",
    "fido2",
    "x509CertificateMultiFactor",
    "deviceBasedPush",
    "temporaryAccessPassOneTime",
    "temporaryAccessPassMultiUse",
    "password,microsoftAuthenticatorPush",
    "password,softwareOath",
    "password,hardwareOath",
    "password,sms",
    "password,voice",
    "federatedMultiFactor",
    "microsoftAuthenticatorPush,federatedSingleFactor",
    "softwareOath,federatedSingleFactor",
    "hardwareOath,federatedSingleFactor",
    "sms,federatedSingleFactor",
    "voice,federatedSingleFactor"
  ],
  "combinationConfigurations": []
})";

// The example of the service's documentation.
constexpr std::string_view request_text = R"({
  "displayName": "Example",
  "requirementsSatisfied": "mfa",
  "allowedCombinations": [
    "fido2"
  ],
  "combinationConfigurations@odata.context": "https://graph.microsoft.com/v1.0/$metadata#policies/)"
                                            R"(authenticationStrengthPolicies('5790842a-5bab-44c2-9cf1-b38d675b70ea')/)"
                                            R"(combinationConfigurations",
  "combinationConfigurations": [
    {
      "@odata.type": "#microsoft.graph.fido2CombinationConfiguration",
      "id": "42235320-c8db-4d8c-9344-8f1ce87f734b",
      "appliesToCombinations": [
        "fido2"
      ],
      "allowedAAGUIDs": [
        "de1e552d-db1d-4423-a619-566b625cdc84",
        "90a3ccdf-635c-4729-a248-9b709135078f"
      ]
    }
  ]
})";

constexpr comply::parse_options creating{.operation = comply::operation::create};
constexpr comply::parse_options falling_back{.unknown_enumerators = comply::unknown_enumerators::fallback};

policy built_in() {
    auto const since = comply::parse_date_time_offset("2021-12-01T00:00:00Z").value();
    return {.id = "00000000-0000-0000-0000-000000000002",
            .created_date_time = since,
            .modified_date_time = since,
            .display_name = "Multifactor authentication",
            .description = "Combinations of methods that satisfy strong authentication, such as a password + SMS",
            .policy_type = authentication_strength_policy_type::built_in,
            .requirements_satisfied = authentication_strength_requirements::mfa,
            .allowed_combinations = {modes::windows_hello_for_business, modes::fido2,
                                     modes::x509_certificate_multi_factor, modes::device_based_push,
                                     modes::temporary_access_pass_one_time, modes::temporary_access_pass_multi_use,
                                     modes::password | modes::microsoft_authenticator_push,
                                     modes::password | modes::software_oath, modes::password | modes::hardware_oath,
                                     modes::password | modes::sms, modes::password | modes::voice,
                                     modes::federated_multi_factor,
                                     modes::microsoft_authenticator_push | modes::federated_single_factor,
                                     modes::software_oath | modes::federated_single_factor,
                                     modes::hardware_oath | modes::federated_single_factor,
                                     modes::sms | modes::federated_single_factor,
                                     modes::voice | modes::federated_single_factor},
            .combination_configurations = std::vector<any_authentication_combination_configuration>()};
}

} // namespace strength_test

using namespace strength_test;

BOOST_AUTO_TEST_CASE(a_policy_of_the_service_is_read_and_written_as_it_was) {
    ok(built_in_text, built_in());
    auto const context = built_in_text.substr(4, built_in_text.find(",\n") - 4);
    BOOST_TEST(comply::serialize(built_in(), {.indent = 2}) ==
               edit(built_in_text, context, R"("@odata.type": "#microsoft.graph.authenticationStrengthPolicy")"));
}

BOOST_AUTO_TEST_CASE(the_request_of_the_document_creates_one) {
    policy expected;
    expected.display_name = "Example";
    expected.requirements_satisfied = authentication_strength_requirements::mfa;
    expected.allowed_combinations = {modes::fido2};
    expected.combination_configurations = {fido2_combination_configuration{
        {"42235320-c8db-4d8c-9344-8f1ce87f734b", {modes::fido2}},
        {"de1e552d-db1d-4423-a619-566b625cdc84", "90a3ccdf-635c-4729-a248-9b709135078f"}}};
    ok(request_text, expected, creating);
    BOOST_TEST(
        comply::serialize(expected, {.operation = comply::operation::create}) ==
        R"({"@odata.type":"#microsoft.graph.authenticationStrengthPolicy","displayName":"Example",)"
        R"("allowedCombinations":["fido2"],"combinationConfigurations":[)"
        R"({"@odata.type":"#microsoft.graph.fido2CombinationConfiguration","appliesToCombinations":["fido2"],)"
        R"("allowedAAGUIDs":["de1e552d-db1d-4423-a619-566b625cdc84","90a3ccdf-635c-4729-a248-9b709135078f"]}]})");
}

BOOST_AUTO_TEST_CASE(what_the_server_sets_may_be_absent_under_create_alone) {
    bad<policy>("{}", {{errc::missing_member, "/displayName"}, {errc::missing_member, "/allowedCombinations"}},
                creating);
    bad<policy>("{}", {{errc::missing_member, "/id"},
                       {errc::missing_member, "/createdDateTime"},
                       {errc::missing_member, "/modifiedDateTime"},
                       {errc::missing_member, "/displayName"},
                       {errc::missing_member, "/policyType"},
                       {errc::missing_member, "/requirementsSatisfied"},
                       {errc::missing_member, "/allowedCombinations"}});
    bad<policy>(request_text,
                {{errc::read_only_member, "/requirementsSatisfied"},
                 {errc::read_only_member, "/combinationConfigurations/0/id"}},
                {.operation = comply::operation::create, .read_only_members = comply::read_only_members::reject});
}

BOOST_AUTO_TEST_CASE(methods_that_are_used_together_are_flags_in_any_order) {
    auto const with = [](std::string_view combination) {
        return edit(built_in_text, "password,microsoftAuthenticatorPush", combination);
    };
    ok(with("microsoftAuthenticatorPush,password"), built_in());
    ok(with("microsoftAuthenticatorPush,password,password"), built_in());
    for (auto const* broken : {"password, sms", "password;sms", "password,", ",password", "Password", "1", "qrCodePin",
                               "password,qrCodePin"}) {
        bad<policy>(with(broken), {{errc::unknown_enumerator, "/allowedCombinations/6"}});
    }
    bad<policy>(edit(built_in_text, "\"password,sms\"", "[\"password\",\"sms\"]"),
                {{errc::wrong_type, "/allowedCombinations/9"}});
    bad<policy>(edit(built_in_text, "\"password,sms\"", "null"), {{errc::null_not_allowed, "/allowedCombinations/9"}});
}

BOOST_AUTO_TEST_CASE(flags_of_the_future_are_the_one_that_stands_for_them_where_the_options_say_so) {
    auto const text = edit(edit(built_in_text, "\"fido2\"", "\"qrCodePin\""), "password,sms", "password,passkey");
    bad<policy>(text, {{errc::unknown_enumerator, "/allowedCombinations/1"},
                       {errc::unknown_enumerator, "/allowedCombinations/9"}});
    auto expected = built_in();
    expected.allowed_combinations[1] = modes::unknown_future_value;
    expected.allowed_combinations[9] = modes::password | modes::unknown_future_value;
    ok(text, expected, falling_back);
    auto const again = comply::serialize(expected);
    BOOST_TEST(again.find("\"password,unknownFutureValue\"") != std::string::npos);
    ok(again, expected);
}

BOOST_AUTO_TEST_CASE(a_policy_type_of_the_future_is_kept_and_written_back) {
    auto const text = edit(built_in_text, "\"builtIn\"", "\"external\"");
    auto expected = built_in();
    expected.policy_type.assign("external");
    ok(text, expected);
    BOOST_TEST((expected.policy_type.value() == authentication_strength_policy_type::unknown_future_value));
    BOOST_TEST(comply::serialize(expected).find("\"policyType\":\"external\"") != std::string::npos);
    bad<policy>(edit(built_in_text, "\"builtIn\"", "2"), {{errc::wrong_type, "/policyType"}});
}

BOOST_AUTO_TEST_CASE(requirements_that_are_none_are_told_by_that_name) {
    auto expected = built_in();
    expected.requirements_satisfied = authentication_strength_requirements::none;
    ok(edit(built_in_text, "\"mfa\"", "\"none\""), expected);
    ok(
        edit(built_in_text, "\"mfa\"", "\"new\""),
        [&] {
            auto changed = expected;
            changed.requirements_satisfied = authentication_strength_requirements::unknown_future_value;
            return changed;
        }(),
        falling_back);
}

BOOST_AUTO_TEST_CASE(configurations_are_of_one_of_two_kinds) {
    auto const with = [](std::string_view configuration) {
        return edit(built_in_text, "Configurations\": []", "Configurations\": [" + std::string(configuration) + "]");
    };
    auto expected = built_in();
    expected.combination_configurations = {x509_certificate_combination_configuration{
        {"7", {modes::x509_certificate_single_factor, modes::x509_certificate_multi_factor}},
        {"9A4248C6AC8C2931"},
        {}}};
    ok(with(R"({"id":"7","appliesToCombinations":["x509CertificateSingleFactor","x509CertificateMultiFactor"],)"
            R"("allowedIssuerSkis":["9A4248C6AC8C2931"],"allowedPolicyOIDs":[],)"
            R"("@odata.type":"microsoft.graph.x509CertificateCombinationConfiguration"})"),
       expected);
    bad<policy>(with(R"({"id":"7","@odata.type":"#microsoft.graph.smsCombinationConfiguration"},{"id":"8"})"),
                {{errc::wrong_discriminator, "/combinationConfigurations/0/@odata.type"},
                 {errc::missing_member, "/combinationConfigurations/1/@odata.type"}});
    bad<policy>(with(R"({"@odata.type":"#microsoft.graph.fido2CombinationConfiguration","id":"7",)"
                     R"("appliesToCombinations":["fido3"],"allowedAAGUIDs":["de1e552d-db1d-4423-a619-566b625cdc84",)"
                     R"("{de1e552d-db1d-4423-a619-566b625cdc84}"]})"),
                {{errc::unknown_enumerator, "/combinationConfigurations/0/appliesToCombinations/0"},
                 {errc::invalid_format, "/combinationConfigurations/0/allowedAAGUIDs/1"}});
}

BOOST_AUTO_TEST_CASE(its_json_schema_lists_the_flags_and_leaves_the_type_open) {
    auto const schema = schema_of<policy>({.operation = comply::operation::create});
    is_json(schema.at("required"), R"(["displayName", "allowedCombinations"])");
    is_json(schema.at("properties").at("policyType"),
            R"({"type": "string", "examples": ["builtIn", "custom", "unknownFutureValue"], "readOnly": true})");
    is_json(schema.at("$defs").at("authentication_strength_requirements"),
            R"({"type": "string", "pattern": "^(none|mfa|unknownFutureValue)(,(none|mfa|unknownFutureValue))*$"})");
    is_json(schema.at("$defs").at("fido2_combination_configuration").at("properties").at("allowedAAGUIDs"),
            R"({"type": "array", "items": {"type": "string", "format": "uuid",
                "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"}})");
    is_json(schema.at("properties").at("combinationConfigurations").at("items").at("oneOf").at(1),
            R"({"$ref": "#/$defs/x509_certificate_combination_configuration", "type": "object",
                "required": ["@odata.type"]})");
}

BOOST_AUTO_TEST_SUITE_END()
