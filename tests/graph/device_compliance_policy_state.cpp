// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/device_compliance_policy_state.hpp>

#include "../support/edit.hpp"
#include "../support/routes.hpp"
#include "../support/schemas.hpp"

#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(graph_device_compliance_policy_state)

using comply::errc;
using comply::graph::compliance_status;
using comply::graph::device_compliance_policy_state;
using comply::graph::policy_platform_type;
using comply::graph::setting_source_type;
using namespace comply_test;

namespace policy_state_test {

using resource = device_compliance_policy_state;

// The example of the service's documentation.
constexpr std::string_view request_text = R"({
  "@odata.type": "#microsoft.graph.deviceCompliancePolicyState",
  "settingStates": [
    {
      "@odata.type": "microsoft.graph.deviceCompliancePolicySettingState",
      "setting": "Setting value",
      "settingName": "Setting Name value",
      "instanceDisplayName": "Instance Display Name value",
      "state": "notApplicable",
      "errorCode": 9,
      "errorDescription": "Error Description value",
      "userId": "User Id value",
      "userName": "User Name value",
      "userEmail": "User Email value",
      "userPrincipalName": "User Principal Name value",
      "sources": [
        {
          "@odata.type": "microsoft.graph.settingSource",
          "id": "Id value",
          "displayName": "Display Name value",
          "sourceType": "deviceIntent"
        }
      ],
      "currentValue": "Current Value value"
    }
  ],
  "displayName": "Display Name value",
  "version": 7,
  "platformType": "iOS",
  "state": "notApplicable",
  "settingCount": 12
})";
constexpr std::string_view id_line = "  \"id\": \"2999e387-e387-2999-87e3-992987e39929\",\n";

std::string response_text() {
    return edit(request_text, "  \"settingStates\"", std::string(id_line) + "  \"settingStates\"");
}

// What is written has the hash symbol of OData everywhere.
std::string as_written(std::string_view text) {
    return edit_all(text, R"("@odata.type": "microsoft.)", R"("@odata.type": "#microsoft.)");
}

resource documented_state(std::string id) {
    return {.id = std::move(id),
            .setting_states = {{.setting = "Setting value",
                                .setting_name = "Setting Name value",
                                .instance_display_name = "Instance Display Name value",
                                .state = compliance_status::not_applicable,
                                .error_code = 9,
                                .error_description = "Error Description value",
                                .user_id = "User Id value",
                                .user_name = "User Name value",
                                .user_email = "User Email value",
                                .user_principal_name = "User Principal Name value",
                                .sources = {{"Id value", "Display Name value", setting_source_type::device_intent}},
                                .current_value = "Current Value value"}},
            .display_name = "Display Name value",
            .version = 7,
            .platform_type = policy_platform_type::ios,
            .state = compliance_status::not_applicable,
            .setting_count = 12};
}

constexpr std::string_view documented_id = "2999e387-e387-2999-87e3-992987e39929";
constexpr comply::parse_options creating{.operation = comply::operation::create};

} // namespace policy_state_test

using namespace policy_state_test;

BOOST_AUTO_TEST_CASE(the_response_of_the_document_is_read_and_written_as_it_was) {
    auto const expected = documented_state(std::string(documented_id));
    ok(response_text(), expected);
    ok(as_written(response_text()), expected);
    BOOST_TEST(comply::serialize(expected, {.indent = 2}) == as_written(response_text()));
}

BOOST_AUTO_TEST_CASE(only_the_id_may_be_absent_under_create_and_is_not_sent) {
    ok(request_text, documented_state(""), creating);
    BOOST_TEST(comply::serialize(documented_state("of no meaning"),
                                 {.indent = 2, .operation = comply::operation::create}) == as_written(request_text));
    bad<resource>(request_text, {{errc::missing_member, "/id"}});
    bad<resource>(response_text(), {{errc::read_only_member, "/id"}},
                  {.operation = comply::operation::create, .read_only_members = comply::read_only_members::reject});
    bad<resource>("{}",
                  {{errc::missing_member, "/settingStates"},
                   {errc::missing_member, "/displayName"},
                   {errc::missing_member, "/version"},
                   {errc::missing_member, "/platformType"},
                   {errc::missing_member, "/state"},
                   {errc::missing_member, "/settingCount"}},
                  creating);
}

BOOST_AUTO_TEST_CASE(null_is_kept_in_every_string_but_the_id_at_every_depth) {
    auto text = as_written(response_text());
    for (auto const* name :
         {"\"setting\"", "\"settingName\"", "\"instanceDisplayName\"", "\"errorDescription\"", "\"userId\"",
          "\"userName\"", "\"userEmail\"", "\"userPrincipalName\"", "\"displayName\"", "\"currentValue\""}) {
        auto const at = text.find(std::string(name) + ": \"") + std::string_view(name).size() + 2;
        text.replace(at, text.find('"', at + 1) + 1 - at, "null");
    }
    auto const read = comply::parse<resource>(text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST(!read->setting_states[0].setting);
    BOOST_TEST(!read->setting_states[0].sources[0].display_name);
    BOOST_TEST(comply::serialize(*read, {.indent = 2}) == text);
    ok(text, *read);
    bad<resource>(edit(response_text(), R"("2999e387-e387-2999-87e3-992987e39929")", "null"),
                  {{errc::null_not_allowed, "/id"}});
}

BOOST_AUTO_TEST_CASE(what_is_broken_is_told_at_every_depth_in_one_go) {
    auto text = edit(response_text(), "\"errorCode\": 9", "\"errorCode\": 9.5");
    text = edit(text, "      \"userId\": \"User Id value\",\n", "");
    text = edit(text, "deviceIntent", "deviceintent");
    text = edit(text, "\"microsoft.graph.settingSource\"", "\"microsoft.graph.settingSources\"");
    text = edit(text, "\"version\": 7", "\"version\": 2147483648");
    text = edit(text, "iOS", "ios");
    text = edit(text, "\"settingCount\": 12", "\"settingCount\": \"12\", \"settingcount\": 12");
    bad<resource>(text, {{errc::missing_member, "/settingStates/0/userId"},
                         {errc::not_an_integer, "/settingStates/0/errorCode"},
                         {errc::wrong_discriminator, "/settingStates/0/sources/0/@odata.type"},
                         {errc::unknown_enumerator, "/settingStates/0/sources/0/sourceType"},
                         {errc::number_out_of_range, "/version"},
                         {errc::unknown_enumerator, "/platformType"},
                         {errc::wrong_type, "/settingCount"},
                         {errc::unknown_member, "/settingcount"}});
    auto const why = comply::parse<resource>(text).error();
    BOOST_TEST(why[3].suggestion == "deviceIntent");
    BOOST_TEST(why[5].suggestion == "iOS");
    BOOST_TEST(why[7].suggestion == ""); // what is near is there already
}

BOOST_AUTO_TEST_CASE(collections_may_be_empty_but_not_null) {
    auto expected = documented_state(std::string(documented_id));
    expected.setting_states.clear();
    auto text = as_written(response_text());
    auto const begin = text.find("[\n    {");
    text.replace(begin, text.find("\n  ],", begin) + 4 - begin, "[]");
    ok(text, expected);
    bad<resource>(edit(text, "[]", "null"), {{errc::null_not_allowed, "/settingStates"}});
    bad<resource>(edit(text, "[]", "[null]"), {{errc::null_not_allowed, "/settingStates/0"}});
    bad<resource>(edit(text, "[]", "{}"), {{errc::wrong_type, "/settingStates"}});
}

BOOST_AUTO_TEST_CASE(the_error_code_has_64_bits_and_may_be_a_string) {
    auto expected = documented_state(std::string(documented_id));
    expected.setting_states[0].error_code = std::numeric_limits<std::int64_t>::min();
    ok(edit(response_text(), "\"errorCode\": 9", "\"errorCode\": -9223372036854775808"), expected);
    ok(edit(response_text(), "\"errorCode\": 9", "\"errorCode\": \"-9223372036854775808\""), expected);
    BOOST_TEST(
        comply::serialize(expected, {.ieee754_compatible = true}).find("\"errorCode\":\"-9223372036854775808\"") !=
        std::string::npos);
}

BOOST_AUTO_TEST_CASE(platforms_have_the_names_of_the_document) {
    for (auto const* name : {"android", "iOS", "macOS", "windowsPhone81", "windows81AndLater", "windows10AndLater",
                             "androidWorkProfile", "all"}) {
        auto const text = '"' + std::string(name) + '"';
        BOOST_TEST(comply::serialize(comply::parse<policy_platform_type>(text).value()) == text);
    }
    bad<policy_platform_type>("\"linux\"", {{errc::unknown_enumerator, ""}});
}

BOOST_AUTO_TEST_CASE(its_json_schema_has_the_types_that_it_holds) {
    auto const schema = schema_of<resource>({.operation = comply::operation::create});
    is_json(schema.at("required"),
            R"(["settingStates", "displayName", "version", "platformType", "state", "settingCount"])");
    is_json(schema.at("properties").at("id"), R"({"type": "string", "readOnly": true})");
    is_json(schema.at("properties").at("displayName"), R"({"type": ["string", "null"]})");
    is_json(schema.at("properties").at("settingStates"),
            R"({"type": "array", "items": {"$ref": "#/$defs/device_compliance_policy_setting_state"}})");
    is_json(schema.at("$defs").at("setting_source"),
            R"({"type": "object",
                "properties": {"@odata.type": {"enum": ["#microsoft.graph.settingSource",
                                                        "microsoft.graph.settingSource"]},
                               "id": {"type": ["string", "null"]}, "displayName": {"type": ["string", "null"]},
                               "sourceType": {"$ref": "#/$defs/setting_source_type"}},
                "required": ["id", "displayName", "sourceType"],
                "patternProperties": {"@": true}, "additionalProperties": false})");
    is_json(schema.at("$defs").at("policy_platform_type"),
            R"({"type": "string", "enum": ["android", "iOS", "macOS", "windowsPhone81", "windows81AndLater",
                                           "windows10AndLater", "androidWorkProfile", "all"]})");
}

BOOST_AUTO_TEST_SUITE_END()
