// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/device_compliance_device_status.hpp>

#include "../support/routes.hpp"

#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/test/unit_test.hpp>

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(graph_device_compliance_device_status)

using comply::errc;
using comply::graph::compliance_status;
using comply::graph::device_compliance_device_status;
using namespace comply_test;

namespace device_status_test {

using resource = device_compliance_device_status;

// The properties of the document in its order, each with a JSON value.
struct property {
    std::string_view name;
    std::string_view value;
};
constexpr property properties[] = {
    {"id", "\"key\""},
    {"deviceDisplayName", "\"display\""},
    {"userName", "\"user\""},
    {"deviceModel", "\"model\""},
    {"platform", "-7"},
    {"complianceGracePeriodExpirationDateTime", "\"2016-12-31T23:56:44.951111-08:00\""},
    {"status", "\"nonCompliant\""},
    {"lastReportedDateTime", "\"2017-01-01T00:00:17.7769392-08:00\""},
    {"userPrincipalName", "\"principal\""},
};
constexpr std::string_view nullable_properties[] = {"deviceDisplayName", "userName", "deviceModel",
                                                    "userPrincipalName"};
constexpr std::string_view type_text = R"("@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus")";

comply::date_time_offset at(std::string_view text) { return comply::parse_date_time_offset(text).value(); }

resource filled() {
    return {"key",
            "display",
            "user",
            "model",
            -7,
            at("2016-12-31T23:56:44.951111-08:00"),
            compliance_status::non_compliant,
            at("2017-01-01T00:00:17.7769392-08:00"),
            "principal"};
}

using changes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// The whole resource as text, except that properties have other values; one without a value is left out. What is
/// `more` comes first.
std::string text_with(changes const& other, std::string_view more = {}) {
    std::string text(more);
    for (auto [name, value] : properties) {
        for (auto const& [changed, instead] : other) {
            value = changed == name ? instead : value;
        }
        if (!value.empty()) {
            text += (text.empty() ? "\"" : ",\"") + std::string(name) + "\":" + std::string(value);
        }
    }
    return '{' + text + '}';
}

constexpr comply::parse_options creating{.operation = comply::operation::create};
constexpr comply::parse_options updating{.operation = comply::operation::update};

} // namespace device_status_test

using namespace device_status_test;

BOOST_AUTO_TEST_CASE(it_is_a_plain_aggregate_of_nine_members) {
    static_assert(std::is_aggregate_v<resource>);
    static_assert(std::same_as<decltype(resource::id), std::string>);
    static_assert(std::same_as<decltype(resource::device_display_name), std::optional<std::string>>);
    static_assert(std::same_as<decltype(resource::user_name), std::optional<std::string>>);
    static_assert(std::same_as<decltype(resource::device_model), std::optional<std::string>>);
    static_assert(std::same_as<decltype(resource::platform), std::int32_t>);
    static_assert(
        std::same_as<decltype(resource::compliance_grace_period_expiration_date_time), comply::date_time_offset>);
    static_assert(std::same_as<decltype(resource::status), compliance_status>);
    static_assert(std::same_as<decltype(resource::last_reported_date_time), comply::date_time_offset>);
    static_assert(std::same_as<decltype(resource::user_principal_name), std::optional<std::string>>);

    std::vector<std::string> names;
    boost::mp11::mp_for_each<boost::describe::describe_members<resource, boost::describe::mod_public>>(
        [&names](auto member) { names.emplace_back(member.name); });
    std::vector<std::string> const wanted = {"id",
                                             "device_display_name",
                                             "user_name",
                                             "device_model",
                                             "platform",
                                             "compliance_grace_period_expiration_date_time",
                                             "status",
                                             "last_reported_date_time",
                                             "user_principal_name"};
    BOOST_TEST(names == wanted, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(every_property_is_read_and_written_by_the_name_in_the_document) {
    ok(text_with({}), filled());
    auto const written = comply::serialize(filled());
    auto const dom = *dom_of(written);
    BOOST_TEST(dom.as_object().size() == std::size(properties) + 1);
    for (auto const& [name, value] : properties) {
        BOOST_TEST_CONTEXT(name) {
            auto const member = dom.as_object().if_contains({name.data(), name.size()});
            BOOST_TEST_REQUIRE(member != nullptr);
            BOOST_TEST((*member == boost::json::parse({value.data(), value.size()})));
        }
    }
}

BOOST_AUTO_TEST_CASE(each_property_comes_into_its_own_member) {
    auto expected = filled();
    expected.id = "other";
    ok(text_with({{"id", "\"other\""}}), expected);
    (expected = filled()).device_display_name = "other";
    ok(text_with({{"deviceDisplayName", "\"other\""}}), expected);
    (expected = filled()).user_name = "other";
    ok(text_with({{"userName", "\"other\""}}), expected);
    (expected = filled()).device_model = "other";
    ok(text_with({{"deviceModel", "\"other\""}}), expected);
    (expected = filled()).platform = 2147483647;
    ok(text_with({{"platform", "2147483647"}}), expected);
    (expected = filled()).compliance_grace_period_expiration_date_time = at("2001-02-03T04:05:06Z");
    ok(text_with({{"complianceGracePeriodExpirationDateTime", "\"2001-02-03T04:05:06Z\""}}), expected);
    (expected = filled()).status = compliance_status::not_assigned;
    ok(text_with({{"status", "\"notAssigned\""}}), expected);
    (expected = filled()).last_reported_date_time = at("2001-02-03T04:05:06Z");
    ok(text_with({{"lastReportedDateTime", "\"2001-02-03T04:05:06Z\""}}), expected);
    (expected = filled()).user_principal_name = "other";
    ok(text_with({{"userPrincipalName", "\"other\""}}), expected);
}

BOOST_AUTO_TEST_CASE(it_is_written_in_the_order_of_the_document_behind_its_type) {
    BOOST_TEST(comply::serialize(filled()) == text_with({}, type_text));
}

BOOST_AUTO_TEST_CASE(members_are_read_in_any_order) {
    std::string text;
    for (auto const& [name, value] : properties) {
        text = '"' + std::string(name) + "\":" + std::string(value) + (text.empty() ? "" : ",") + text;
    }
    ok('{' + text + ',' + std::string(type_text) + '}', filled());
}

BOOST_AUTO_TEST_CASE(every_property_is_required_under_read) {
    for (auto const& [name, value] : properties) {
        bad<resource>(text_with({{name, {}}}), {{errc::missing_member, '/' + std::string(name)}});
    }
    faults all;
    for (auto const& [name, value] : properties) {
        all.push_back({errc::missing_member, '/' + std::string(name)});
    }
    bad<resource>("{}", all);
}

BOOST_AUTO_TEST_CASE(only_the_id_may_be_absent_under_create) {
    auto without_id = filled();
    without_id.id.clear();
    ok(text_with({{"id", {}}}), without_id, creating);
    ok(text_with({}), filled(), creating);
    for (auto const& [name, value] : properties) {
        if (name != "id") {
            bad<resource>(text_with({{"id", {}}, {name, {}}}), {{errc::missing_member, '/' + std::string(name)}},
                          creating);
        }
    }
}

BOOST_AUTO_TEST_CASE(all_may_be_absent_under_update) {
    ok<resource>("{}", {}, updating);
    resource renamed;
    renamed.user_name = "new";
    ok<resource>(R"({"userName":"new"})", renamed, updating);
    bad<resource>(R"({"platform":null})", {{errc::null_not_allowed, "/platform"}}, updating);
}

BOOST_AUTO_TEST_CASE(the_server_sets_the_id_which_is_not_sent_to_it) {
    for (auto const operation : {comply::operation::create, comply::operation::update}) {
        BOOST_TEST(comply::serialize(filled(), {.operation = operation}) == text_with({{"id", {}}}, type_text));
        comply::parse_options const strict{.operation = operation,
                                           .read_only_members = comply::read_only_members::reject};
        bad<resource>(text_with({}), {{errc::read_only_member, "/id"}}, strict);
    }
    ok(text_with({}), filled(), {.read_only_members = comply::read_only_members::reject});
}

BOOST_AUTO_TEST_CASE(null_is_a_value_of_the_four_nullable_properties_and_written_back) {
    auto expected = filled();
    expected.device_display_name = expected.user_name = expected.device_model = expected.user_principal_name =
        std::nullopt;
    changes const all_null = {
        {"deviceDisplayName", "null"}, {"userName", "null"}, {"deviceModel", "null"}, {"userPrincipalName", "null"}};
    ok(text_with(all_null), expected);
    BOOST_TEST(comply::serialize(expected) == text_with(all_null, type_text));

    for (auto const name : nullable_properties) {
        auto const text = text_with({{name, "null"}}, type_text);
        BOOST_TEST(comply::serialize(comply::parse<resource>(text).value()) == text);
        auto const create = text_with({{name, "null"}, {"id", {}}}, type_text);
        BOOST_TEST(comply::serialize(comply::parse<resource>(create, creating).value(),
                                     {.operation = comply::operation::create}) == create);
        bad<resource>(text_with({{name, {}}}), {{errc::missing_member, '/' + std::string(name)}});
        bad<resource>(text_with({{name, "1"}}), {{errc::wrong_type, '/' + std::string(name)}});
    }
}

BOOST_AUTO_TEST_CASE(an_empty_string_is_not_null) {
    auto expected = filled();
    expected.user_name = "";
    ok(text_with({{"userName", "\"\""}}), expected);
    BOOST_TEST(comply::serialize(expected) == text_with({{"userName", "\"\""}}, type_text));
}

BOOST_AUTO_TEST_CASE(null_is_no_value_of_the_other_five) {
    for (auto const* name :
         {"id", "platform", "complianceGracePeriodExpirationDateTime", "status", "lastReportedDateTime"}) {
        for (auto const& options : {comply::parse_options{}, creating, updating}) {
            bad<resource>(text_with({{name, "null"}}), {{errc::null_not_allowed, '/' + std::string(name)}}, options);
        }
    }
}

BOOST_AUTO_TEST_CASE(values_of_other_types_are_refused) {
    bad<resource>(text_with({{"id", "1"}}), {{errc::wrong_type, "/id"}});
    bad<resource>(text_with({{"platform", "\"8\""}}), {{errc::wrong_type, "/platform"}});
    bad<resource>(text_with({{"platform", "8.5"}}), {{errc::not_an_integer, "/platform"}});
    bad<resource>(text_with({{"platform", "2147483648"}}), {{errc::number_out_of_range, "/platform"}});
    bad<resource>(text_with({{"platform", "-2147483649"}}), {{errc::number_out_of_range, "/platform"}});
    bad<resource>(text_with({{"status", "4"}}), {{errc::wrong_type, "/status"}});
    bad<resource>(text_with({{"lastReportedDateTime", "1483257617"}}), {{errc::wrong_type, "/lastReportedDateTime"}});
    bad<resource>(text_with({{"lastReportedDateTime", "\"2017-02-29T00:00:00Z\""}}),
                  {{errc::invalid_date_time, "/lastReportedDateTime"}});
    bad<resource>("[]", {{errc::wrong_type, ""}});
    bad<resource>("null", {{errc::null_not_allowed, ""}});
}

BOOST_AUTO_TEST_CASE(the_type_is_checked_where_it_is_present) {
    ok(text_with({}), filled());
    ok(text_with({}, type_text), filled());
    ok(text_with({}, R"("@odata.type":"\u0023microsoft.graph.deviceComplianceDeviceStatus")"), filled());
    for (auto const* other :
         {"\"#microsoft.graph.deviceConfigurationDeviceStatus\"", "\"\"",
          "\"microsoft.graph.deviceComplianceDeviceStatus\"", "\"#microsoft.graph.deviceComplianceDeviceStatus \"",
          "\"#Microsoft.Graph.DeviceComplianceDeviceStatus\""}) {
        for (auto const& options : {comply::parse_options{}, creating}) {
            bad<resource>(text_with({}, "\"@odata.type\":" + std::string(other)),
                          {{errc::wrong_discriminator, "/@odata.type"}}, options);
        }
    }
    bad<resource>(text_with({}, "\"@odata.type\":1"), {{errc::wrong_type, "/@odata.type"}});
    bad<resource>(text_with({}, std::string(type_text) + ',' + std::string(type_text)),
                  {{errc::duplicate_member, "/@odata.type"}});
    auto const text = text_with({});
    ok(text.substr(0, text.size() - 1) + ',' + std::string(type_text) + '}', filled());
}

BOOST_AUTO_TEST_CASE(control_information_is_ignored_though_other_unknown_members_are_not) {
    ok(text_with({}, R"("@odata.context":"https://graph.microsoft.com/beta/$metadata#x","@odata.etag":"W/\"1\"")"),
       filled());
    ok(text_with({}, R"("userName@odata.type":"#String","status@Acme.note":{"a":[1,null]},"@":null)"), filled());
    ok(text_with({}, R"("@odata.context":7)"), filled(), creating);
    bad<resource>(text_with({}, R"("deviceOwner":"Owner value")"), {{errc::unknown_member, "/deviceOwner"}});
    bad<resource>(text_with({}, R"("@odata.id":"x","odata.id":"x","Id":"x")"),
                  {{errc::unknown_member, "/odata.id"}, {errc::unknown_member, "/Id"}});
    bad<resource>(text_with({}, R"("device_model":"x")"), {{errc::unknown_member, "/device_model"}});
    ok(text_with({}, R"("deviceOwner":"Owner value")"), filled(), {.unknown_members = comply::unknown_members::ignore});
    bad<resource>(text_with({}, R"("@odata.etag":1,"@odata.etag":1)"), {{errc::duplicate_member, "/@odata.etag"}});
    bad<resource>(text_with({}, R"("@odata.etag":[01])"), {{errc::invalid_number, "/@odata.etag/0"}});
}

BOOST_AUTO_TEST_CASE(a_status_of_the_future_is_refused_or_unknown_as_the_options_say) {
    auto const text = text_with({{"status", "\"inGracePeriod\""}});
    bad<resource>(text, {{errc::unknown_enumerator, "/status"}});
    auto expected = filled();
    expected.status = compliance_status::unknown;
    ok(text, expected, {.unknown_enumerators = comply::unknown_enumerators::fallback});
}

BOOST_AUTO_TEST_CASE(date_times_are_those_of_edm) {
    auto const accepted = [](std::string_view text) {
        auto const quoted = '"' + std::string(text) + '"';
        return comply::parse<resource>(text_with({{"lastReportedDateTime", quoted}})).has_value();
    };
    BOOST_TEST(accepted("2017-01-01T00:00Z")); // no seconds
    BOOST_TEST(accepted("12017-01-01T00:00:00Z"));
    BOOST_TEST(accepted("-2017-01-01T00:00:00-08:00"));
    BOOST_TEST(accepted("2017-01-01T00:00:00.123456789012+14:00"));
    BOOST_TEST(!accepted("2017-01-01T00:00:00"));
    BOOST_TEST(!accepted("2017-01-01"));
    BOOST_TEST(!accepted("20170101T000000Z"));
    BOOST_TEST(!accepted("2017-01-01T24:00:00Z"));
    BOOST_TEST(!accepted("2017-01-01T00:00:00.1234567890123Z"));
    auto expected = filled();
    expected.last_reported_date_time = at("2017-01-01T08:00:00Z");
    auto const read = comply::parse<resource>(text_with({{"lastReportedDateTime", "\"2017-01-01T00:00-08:00\""}}));
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST((*read == expected));
}

BOOST_AUTO_TEST_CASE(digits_and_offsets_of_date_times_are_written_as_they_were_read) {
    for (auto const* text :
         {"2016-12-31T23:56:44.951111-08:00", "2017-01-01T00:00:17.7769392-08:00", "2017-01-01T00:00:17Z",
          "2017-01-01T00:00:17.000000000000+05:45", "2017-01-01T00:00:17.10-00:00"}) {
        auto const quoted = '"' + std::string(text) + '"';
        auto const whole = text_with({{"complianceGracePeriodExpirationDateTime", quoted}}, type_text);
        BOOST_TEST(comply::serialize(comply::parse<resource>(whole).value()) == whole);
    }
}

BOOST_AUTO_TEST_CASE(resources_are_equal_if_all_nine_members_are) {
    auto const same = filled();
    BOOST_TEST((filled() == same));
    auto const differs = [&same](auto change) {
        auto other = filled();
        change(other);
        return other != same;
    };
    BOOST_TEST(differs([](resource& one) { one.id = "other"; }));
    BOOST_TEST(differs([](resource& one) { one.device_display_name.reset(); }));
    BOOST_TEST(differs([](resource& one) { one.user_name = ""; }));
    BOOST_TEST(differs([](resource& one) { one.device_model.reset(); }));
    BOOST_TEST(differs([](resource& one) { one.platform = 7; }));
    BOOST_TEST(differs([](resource& one) { one.compliance_grace_period_expiration_date_time = {}; }));
    BOOST_TEST(differs([](resource& one) { one.status = compliance_status::compliant; }));
    BOOST_TEST(differs([](resource& one) { one.last_reported_date_time = at("2017-01-01T00:00:17.7769393-08:00"); }));
    BOOST_TEST(differs([](resource& one) { one.user_principal_name.reset(); }));
    // One instant under two offsets is the same.
    BOOST_TEST(!differs([](resource& one) { one.last_reported_date_time = at("2017-01-01T08:00:17.7769392Z"); }));
}

BOOST_AUTO_TEST_CASE(many_are_read_from_one_array) {
    auto const one = text_with({}, type_text);
    ok<std::vector<resource>>('[' + one + ',' + text_with({}) + ']', {filled(), filled()});
    bad<std::vector<resource>>('[' + one + ',' + text_with({{"status", "\"\""}, {"platform", {}}}) + ']',
                               {{errc::missing_member, "/1/platform"}, {errc::unknown_enumerator, "/1/status"}});
}

BOOST_AUTO_TEST_SUITE_END()
