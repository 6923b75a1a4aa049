// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/device_compliance_policy.hpp>

#include "../support/edit.hpp"
#include "../support/routes.hpp"
#include "../support/schemas.hpp"

#include <comply/graph/any_device_compliance_policy.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(graph_device_compliance_policy)

using comply::errc;
using namespace comply::graph;
using namespace comply_test;

namespace device_policy_test {

using policy = device_compliance_policy;

// As administrators' scripts send it: types without a hash, no ids.
constexpr std::string_view request_text = R"({
  "description": null,
  "displayName": "Phones",
  "version": 1,
  "scheduledActionsForRule": [
    {
      "ruleName": "PasswordRequired",
      "scheduledActionConfigurations": [
        {
          "gracePeriodHours": 24,
          "actionType": "notification",
          "notificationTemplateId": "3b8f2ee1-0001-4b6a-9a53-1b9b6f1d2f10",
          "notificationMessageCCList": [
            "b3c1a1de-0002-4b6a-9a53-1b9b6f1d2f10"
          ]
        },
        {
          "@odata.type": "microsoft.graph.deviceComplianceActionItem",
          "gracePeriodHours": 72,
          "actionType": "block"
        }
      ]
    }
  ]
})";

constexpr comply::parse_options creating{.operation = comply::operation::create};

policy requested() {
    policy made;
    made.display_name = "Phones";
    made.version = 1;
    made.scheduled_actions_for_rule = {
        {{.id = "",
          .rule_name = "PasswordRequired",
          .scheduled_action_configurations = {
              {{.id = "",
                .grace_period_hours = 24,
                .action_type = device_compliance_action_type::notification,
                .notification_template_id = "3b8f2ee1-0001-4b6a-9a53-1b9b6f1d2f10",
                .notification_message_cc_list = {"b3c1a1de-0002-4b6a-9a53-1b9b6f1d2f10"}},
               {.id = "",
                .grace_period_hours = 72,
                .action_type = device_compliance_action_type::block,
                .notification_template_id = {},
                .notification_message_cc_list = {}}}}}}};
    return made;
}

} // namespace device_policy_test

using namespace device_policy_test;

BOOST_AUTO_TEST_CASE(a_policy_is_created_together_with_its_actions) {
    ok(request_text, requested(), creating);
    auto const written = comply::serialize(requested(), {.operation = comply::operation::create});
    BOOST_TEST(comply::serialize(comply::parse<policy>(written, creating).value(),
                                 {.operation = comply::operation::create}) == written);
    BOOST_TEST((comply::parse<policy>(written, creating).value() == requested()));
    BOOST_TEST(written.find("\"id\"") == std::string::npos);
    BOOST_TEST(written.find("DateTime") == std::string::npos);
    BOOST_TEST(written.find(R"({"@odata.type":"#microsoft.graph.deviceComplianceActionItem","gracePeriodHours":24)") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_actions_are_required_to_create_a_policy_and_else_come_where_they_are_asked_for) {
    bad<policy>(R"({"description":null,"displayName":"x","version":1})",
                {{errc::missing_member, "/scheduledActionsForRule"}}, creating);
    bad<policy>(edit(request_text, "\"scheduledActionConfigurations\"", "\"@x\""),
                {{errc::missing_member, "/scheduledActionsForRule/0/scheduledActionConfigurations"}}, creating);
    std::string const answer = R"({"id":"1","createdDateTime":"2026-01-01T00:00:00Z","description":null,)"
                               R"("lastModifiedDateTime":"2026-01-01T00:00:00Z","displayName":"x","version":1})";
    ok(answer, comply::parse<policy>(answer).value());
    BOOST_TEST(comply::serialize(comply::parse<policy>(answer).value()) == answer);
    auto const expanded = edit(answer, "1}", R"(1,"scheduledActionsForRule":[{"id":"2","ruleName":null}]})");
    ok(expanded, comply::parse<policy>(expanded).value());
    bad<policy>(edit(answer, "1}", R"(1,"scheduledActionsForRule":null})"),
                {{errc::null_not_allowed, "/scheduledActionsForRule"}});
    bad<policy>("{}", {{errc::missing_member, "/id"},
                       {errc::missing_member, "/createdDateTime"},
                       {errc::missing_member, "/description"},
                       {errc::missing_member, "/lastModifiedDateTime"},
                       {errc::missing_member, "/displayName"},
                       {errc::missing_member, "/version"}});
}

BOOST_AUTO_TEST_CASE(one_block_action_is_required_and_only_one) {
    bad<policy>(edit(request_text, "\"block\"", "\"retire\""), {{errc::unmet_condition, "/scheduledActionsForRule"}},
                creating);
    bad<policy>(edit(request_text, "\"notification\"", "\"block\""),
                {{errc::unmet_condition, "/scheduledActionsForRule"}}, creating);
    auto const why = comply::parse<policy>(edit(request_text, "\"block\"", "\"wipe\""), creating).error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().message.find("a policy has one block action") != std::string::npos, why.front().message);
    auto without = requested();
    without.scheduled_actions_for_rule->front().scheduled_action_configurations.reset();
    BOOST_TEST(!comply::validate(without, {.operation = comply::operation::create}).has_value());
}

BOOST_AUTO_TEST_CASE(an_action_waits_a_year_at_most) {
    auto const with = [](std::string_view hours) {
        return edit(request_text, "\"gracePeriodHours\": 72", "\"gracePeriodHours\": " + std::string(hours));
    };
    std::string const pointer = "/scheduledActionsForRule/0/scheduledActionConfigurations/1/gracePeriodHours";
    BOOST_TEST(comply::parse<policy>(with("0"), creating).has_value());
    BOOST_TEST(comply::parse<policy>(with("8760"), creating).has_value());
    bad<policy>(with("-1"), {{errc::below_minimum, pointer}}, creating);
    bad<policy>(with("8761"), {{errc::above_maximum, pointer}}, creating);
    bad<policy>(with("\"72\""), {{errc::wrong_type, pointer}}, creating);
    bad<policy>(edit(request_text, "\"notification\"", "\"notify\""),
                {{errc::unknown_enumerator, "/scheduledActionsForRule/0/scheduledActionConfigurations/0/actionType"}},
                creating);
}

BOOST_AUTO_TEST_CASE(what_holds_for_a_policy_holds_for_those_of_the_platforms) {
    auto const members = edit(edit(request_text, "{", ""), "\"block\"", "\"wipe\"");
    auto const why = comply::parse<any_device_compliance_policy>(
        R"({"@odata.type":"#microsoft.graph.windows10CompliancePolicy",)" + members, creating);
    BOOST_TEST(lines(why.error()).find("unmet_condition at \"/scheduledActionsForRule\"") != std::string::npos);
    BOOST_TEST(lines(why.error()).find("missing_member at \"/description\"") == std::string::npos);
    BOOST_TEST(lines(why.error()).find("missing_member at \"/bitLockerEnabled\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(its_json_schema_requires_the_actions_under_create_alone) {
    auto const created = schema_of<policy>({.operation = comply::operation::create});
    is_json(created.at("required"), R"(["description", "displayName", "version", "scheduledActionsForRule"])");
    is_json(schema_of<policy>().at("required"),
            R"(["id", "createdDateTime", "description", "lastModifiedDateTime", "displayName", "version"])");
    is_json(created.at("properties").at("scheduledActionsForRule"),
            R"({"type": "array", "items": {"$ref": "#/$defs/device_compliance_scheduled_action_for_rule"},
                "$comment": "a policy has one block action"})");
    is_json(created.at("$defs").at("device_compliance_action_item").at("properties").at("gracePeriodHours"),
            R"({"type": "integer", "format": "int32", "minimum": 0, "maximum": 8760})");
    BOOST_TEST(created.at("$defs")
                   .at("device_compliance_action_item")
                   .at("properties")
                   .as_object()
                   .contains("notificationMessageCCList"));
}

BOOST_AUTO_TEST_SUITE_END()
