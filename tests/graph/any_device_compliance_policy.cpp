// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/any_device_compliance_policy.hpp>

#include "../support/edit.hpp"
#include "../support/routes.hpp"
#include "../support/schemas.hpp"

#include <comply/additional.hpp>
#include <comply/read_collection.hpp>

#include <boost/json/object.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>
#include <variant>

BOOST_AUTO_TEST_SUITE(graph_any_device_compliance_policy)

using comply::errc;
using namespace comply::graph;
using namespace comply_test;

namespace any_policy_test {

// As the service's documentation has them, each property with the value that it has there.
constexpr std::string_view common = R"(
  "id": "dd29ff09-ff09-dd29-09ff-29dd09ff29dd",
  "createdDateTime": "2017-01-01T00:02:43.5775965-08:00",
  "description": "Description value",
  "lastModifiedDateTime": "2017-01-01T00:00:35.1329464-08:00",
  "displayName": "Display Name value",
  "version": 7,)";

constexpr std::string_view android_settings = R"(
  "passwordRequired": true,
  "passwordMinimumLength": 5,
  "passwordRequiredType": "alphabetic",
  "passwordMinutesOfInactivityBeforeLock": 5,
  "passwordExpirationDays": 6,
  "passwordPreviousPasswordBlockCount": 2,
  "securityPreventInstallAppsFromUnknownSources": true,
  "securityDisableUsbDebugging": true,
  "securityRequireVerifyApps": true,
  "deviceThreatProtectionEnabled": true,
  "deviceThreatProtectionRequiredSecurityLevel": "secured",
  "securityBlockJailbrokenDevices": true,
  "osMinimumVersion": "Os Minimum Version value",
  "osMaximumVersion": "Os Maximum Version value",
  "minAndroidSecurityPatchLevel": "Min Android Security Patch Level value",
  "storageRequireEncryption": true,
  "securityRequireSafetyNetAttestationBasicIntegrity": true,
  "securityRequireSafetyNetAttestationCertifiedDevice": true,
  "securityRequireGooglePlayServices": true,
  "securityRequireUpToDateSecurityProviders": true,
  "securityRequireCompanyPortalAppIntegrity": true
})";

constexpr std::string_view ios_settings = R"(
  "passcodeBlockSimple": true,
  "passcodeExpirationDays": 6,
  "passcodeMinimumLength": 5,
  "passcodeMinutesOfInactivityBeforeLock": 5,
  "passcodePreviousPasscodeBlockCount": 2,
  "passcodeMinimumCharacterSetCount": 0,
  "passcodeRequiredType": "alphanumeric",
  "passcodeRequired": true,
  "osMinimumVersion": "Os Minimum Version value",
  "osMaximumVersion": "Os Maximum Version value",
  "securityBlockJailbrokenDevices": true,
  "deviceThreatProtectionEnabled": true,
  "deviceThreatProtectionRequiredSecurityLevel": "secured",
  "managedEmailProfileRequired": true
})";

constexpr std::string_view windows10_settings = R"(
  "passwordRequired": true,
  "passwordBlockSimple": true,
  "passwordRequiredToUnlockFromIdle": true,
  "passwordMinutesOfInactivityBeforeLock": 5,
  "passwordExpirationDays": 6,
  "passwordMinimumLength": 5,
  "passwordMinimumCharacterSetCount": 0,
  "passwordRequiredType": "alphanumeric",
  "passwordPreviousPasswordBlockCount": 2,
  "requireHealthyDeviceReport": true,
  "osMinimumVersion": "Os Minimum Version value",
  "osMaximumVersion": "Os Maximum Version value",
  "mobileOsMinimumVersion": "Mobile Os Minimum Version value",
  "mobileOsMaximumVersion": "Mobile Os Maximum Version value",
  "earlyLaunchAntiMalwareDriverEnabled": true,
  "bitLockerEnabled": true,
  "secureBootEnabled": true,
  "codeIntegrityEnabled": true,
  "storageRequireEncryption": true
})";

std::string text_of(std::string_view type, std::string_view settings) {
    return "{\n  \"@odata.type\": \"#microsoft.graph." + std::string(type) + "\"," + std::string(common) +
           std::string(settings);
}
std::string android_text() { return text_of("androidCompliancePolicy", android_settings); }
std::string ios_text() { return text_of("iosCompliancePolicy", ios_settings); }
std::string windows10_text() { return text_of("windows10CompliancePolicy", windows10_settings); }

device_compliance_policy documented_common() {
    return {.id = "dd29ff09-ff09-dd29-09ff-29dd09ff29dd",
            .created_date_time = comply::parse_date_time_offset("2017-01-01T00:02:43.5775965-08:00").value(),
            .description = "Description value",
            .last_modified_date_time = comply::parse_date_time_offset("2017-01-01T00:00:35.1329464-08:00").value(),
            .display_name = "Display Name value",
            .version = 7,
            .scheduled_actions_for_rule = {}};
}

ios_compliance_policy documented_ios() {
    return {documented_common(),
            true,
            6,
            5,
            5,
            2,
            0,
            required_password_type::alphanumeric,
            true,
            "Os Minimum Version value",
            "Os Maximum Version value",
            true,
            true,
            device_threat_protection_level::secured,
            true};
}

// A policy of any other platform, kept as it is.
struct other_policy : device_compliance_policy {
    std::string type;
    boost::json::object settings;
    friend bool operator==(other_policy const&, other_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(other_policy, (device_compliance_policy), (type, settings))
constexpr auto comply_schema(comply::tag<other_policy>) {
    return comply::schema<other_policy>(comply::other_alternative,
                                        comply::member<&other_policy::type>(comply::name("@odata.type")),
                                        comply::member<&other_policy::settings>(comply::additional));
}

template <class Policy>
Policy read(std::string_view text) {
    auto const policy = comply::parse<any_device_compliance_policy>(text);
    BOOST_TEST_REQUIRE(policy.has_value(), policy.error());
    BOOST_TEST_REQUIRE(std::holds_alternative<Policy>(*policy));
    return std::get<Policy>(*policy);
}

} // namespace any_policy_test

using namespace any_policy_test;

BOOST_AUTO_TEST_CASE(the_policies_of_the_document_are_read_and_written_as_they_were) {
    for (auto const& text : {android_text(), ios_text(), windows10_text()}) {
        auto const policy = comply::parse<any_device_compliance_policy>(text);
        BOOST_TEST_REQUIRE(policy.has_value(), policy.error());
        BOOST_TEST(comply::serialize(*policy, {.indent = 2}) == text);
        ok(text, *policy);
    }
}

BOOST_AUTO_TEST_CASE(the_type_chooses_the_platform_and_each_property_comes_into_its_member) {
    ok(ios_text(), any_device_compliance_policy(documented_ios()));
    ok(ios_text(), documented_ios());

    auto const android = read<android_compliance_policy>(android_text());
    BOOST_TEST((static_cast<device_compliance_policy const&>(android) == documented_common()));
    BOOST_TEST((android.password_required_type == android_required_password_type::alphabetic));
    BOOST_TEST(android.password_minimum_length.value() == 5);
    BOOST_TEST(android.min_android_security_patch_level.value() == "Min Android Security Patch Level value");
    BOOST_TEST(android.security_require_company_portal_app_integrity);

    auto const windows = read<windows10_compliance_policy>(windows10_text());
    BOOST_TEST((static_cast<device_compliance_policy const&>(windows) == documented_common()));
    BOOST_TEST(windows.password_expiration_days.value() == 6);
    BOOST_TEST(windows.mobile_os_maximum_version.value() == "Mobile Os Maximum Version value");
    BOOST_TEST(windows.early_launch_anti_malware_driver_enabled);
    BOOST_TEST(windows.bit_locker_enabled);
}

BOOST_AUTO_TEST_CASE(the_type_may_stand_anywhere_and_lack_its_hash) {
    auto const type = std::string("\n  \"@odata.type\": \"#microsoft.graph.iosCompliancePolicy\",");
    auto text = edit(ios_text(), type, "");
    auto const last = edit(text, "\n}", ",\"@odata.type\":\"#microsoft.graph.iosCompliancePolicy\"}");
    ok(last, any_device_compliance_policy(documented_ios()));
    ok(edit(last, "#", ""), any_device_compliance_policy(documented_ios()));
    bad<any_device_compliance_policy>(text, {{errc::missing_member, "/@odata.type"}});
    ok(text, documented_ios());
}

BOOST_AUTO_TEST_CASE(another_platform_is_refused_and_a_variant_of_ones_own_may_have_it) {
    auto const text = edit(ios_text(), "#microsoft.graph.ios", "#microsoft.graph.macOS");
    bad<any_device_compliance_policy>(text, {{errc::wrong_discriminator, "/@odata.type"}});
    BOOST_TEST(comply::parse<any_device_compliance_policy>(text).error().front().expected ==
               "\"#microsoft.graph.androidCompliancePolicy\",\"#microsoft.graph.iosCompliancePolicy\","
               "\"#microsoft.graph.windows10CompliancePolicy\"");
    bad<std::variant<ios_compliance_policy, windows10_compliance_policy>>(
        android_text(), {{errc::wrong_discriminator, "/@odata.type"}});
}

BOOST_AUTO_TEST_CASE(platforms_that_nobody_has_described_are_kept_where_a_variant_has_a_place_for_them) {
    using any = std::variant<ios_compliance_policy, other_policy>;
    ok(ios_text(), any(documented_ios()));
    other_policy expected{documented_common(), "#microsoft.graph.linuxCompliancePolicy", {{"distribution", "debian"}}};
    ok(text_of("linuxCompliancePolicy", "\"distribution\": \"debian\"}"), any(expected));
    bad<any>(edit(ios_text(), "\"passcodeMinimumLength\": 5", "\"passcodeMinimumLength\": 3"),
             {{errc::below_minimum, "/passcodeMinimumLength"}});
}

BOOST_AUTO_TEST_CASE(settings_of_one_platform_are_unknown_to_the_others) {
    bad<any_device_compliance_policy>(
        edit(ios_text(), "passcodeRequired\": true", "passcodeRequired\": true, \"bitLockerEnabled\": true"),
        {{errc::unknown_member, "/bitLockerEnabled"}});
    ok(edit(ios_text(), "passcodeRequired\": true", "passcodeRequired\": true, \"roleScopeTagIds\": [\"0\"]"),
       any_device_compliance_policy(documented_ios()), {.unknown_members = comply::unknown_members::ignore});
}

BOOST_AUTO_TEST_CASE(settings_that_are_not_made_are_null) {
    auto expected = documented_ios();
    expected.description.reset();
    expected.passcode_expiration_days.reset();
    expected.os_minimum_version.reset();
    auto text = edit(ios_text(), "\"Description value\"", "null");
    text = edit(text, "\"passcodeExpirationDays\": 6", "\"passcodeExpirationDays\": null");
    text = edit(text, "\"Os Minimum Version value\"", "null");
    ok(text, any_device_compliance_policy(expected));
    BOOST_TEST(comply::serialize(expected, {.indent = 2}) == text);
    bad<any_device_compliance_policy>(edit(text, "  \"passcodeExpirationDays\": null,\n", ""),
                                      {{errc::missing_member, "/passcodeExpirationDays"}});
    bad<any_device_compliance_policy>(edit(text, "\"passcodeRequired\": true", "\"passcodeRequired\": null"),
                                      {{errc::null_not_allowed, "/passcodeRequired"}});
}

BOOST_AUTO_TEST_CASE(each_platform_has_ranges_of_its_own) {
    struct limits {
        std::string text;
        std::string_view name;
        std::string_view value;
        long least;
        long most;
    };
    for (auto const& [text, name, value, least, most] : {
             limits{android_text(), "passwordMinimumLength", "5", 4, 16},
             limits{android_text(), "passwordExpirationDays", "6", 1, 365},
             limits{android_text(), "passwordPreviousPasswordBlockCount", "2", 1, 24},
             limits{ios_text(), "passcodeExpirationDays", "6", 1, 65535},
             limits{ios_text(), "passcodeMinimumLength", "5", 4, 14},
             limits{ios_text(), "passcodePreviousPasscodeBlockCount", "2", 1, 24},
         }) {
        auto const start = '"' + std::string(name) + "\": ";
        auto const with = [&, &all = text, &old = value](long number) {
            return edit(all, start + std::string(old), start + std::to_string(number));
        };
        auto const pointer = '/' + std::string(name);
        BOOST_TEST(comply::parse<any_device_compliance_policy>(with(least)).has_value());
        BOOST_TEST(comply::parse<any_device_compliance_policy>(with(most)).has_value());
        bad<any_device_compliance_policy>(with(least - 1), {{errc::below_minimum, pointer}});
        bad<any_device_compliance_policy>(with(most + 1), {{errc::above_maximum, pointer}});
    }
    BOOST_TEST(comply::parse<any_device_compliance_policy>(
                   edit(windows10_text(), "\"passwordMinimumLength\": 5", "\"passwordMinimumLength\": 127"))
                   .has_value());
}

BOOST_AUTO_TEST_CASE(what_is_broken_is_told_in_one_go) {
    auto text = edit(android_text(), "\"passwordMinimumLength\": 5", "\"passwordMinimumLength\": 2");
    text = edit(text, "alphabetic", "alphanumericWithSymbol");
    text = edit(text, "2017-01-01T00:02:43", "2017-01-32T00:02:43");
    text = edit(text, "\"secured\"", "\"Secured\"");
    text = edit(text, "\"storageRequireEncryption\": true", "\"storageRequireEncryption\": \"true\"");
    bad<any_device_compliance_policy>(text, {{errc::invalid_date_time, "/createdDateTime"},
                                             {errc::below_minimum, "/passwordMinimumLength"},
                                             {errc::unknown_enumerator, "/passwordRequiredType"},
                                             {errc::unknown_enumerator, "/deviceThreatProtectionRequiredSecurityLevel"},
                                             {errc::wrong_type, "/storageRequireEncryption"}});
    auto const why = comply::parse<any_device_compliance_policy>(text).error();
    BOOST_TEST(why[2].suggestion == "alphanumericWithSymbols");
}

BOOST_AUTO_TEST_CASE(a_collection_of_all_platforms_is_read_record_by_record) {
    auto const text = R"({"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#deviceManagement/)"
                      R"(deviceCompliancePolicies","value":[)" +
                      android_text() + ',' + text_of("macOSCompliancePolicy", ios_settings) + ',' + ios_text() + "]}";
    auto policies = comply::read_collection<any_device_compliance_policy>(text);
    std::string found;
    for (auto const& policy : policies) {
        found += policy ? std::to_string(policy->index()) : lines(policy.error());
    }
    BOOST_TEST(found == "0wrong_discriminator at \"/value/1/@odata.type\"\n1");
}

BOOST_AUTO_TEST_CASE(its_json_schema_is_one_of_the_platforms) {
    auto const schema = schema_of<any_device_compliance_policy>();
    is_json(schema.at("oneOf"),
            R"([{"$ref": "#/$defs/android_compliance_policy", "type": "object", "required": ["@odata.type"]},
                {"$ref": "#/$defs/ios_compliance_policy", "type": "object", "required": ["@odata.type"]},
                {"$ref": "#/$defs/windows10_compliance_policy", "type": "object", "required": ["@odata.type"]}])");
    auto const& ios = schema.at("$defs").at("ios_compliance_policy").at("properties");
    is_json(ios.at("@odata.type"),
            R"({"enum": ["#microsoft.graph.iosCompliancePolicy", "microsoft.graph.iosCompliancePolicy"]})");
    is_json(ios.at("passcodeExpirationDays"),
            R"({"type": ["integer", "null"], "format": "int32", "minimum": 1, "maximum": 65535})");
    is_json(ios.at("passcodeRequiredType"), R"({"$ref": "#/$defs/required_password_type"})");
    BOOST_TEST(schema.at("$defs").at("ios_compliance_policy").at("required").as_array().size() == 20U);
    BOOST_TEST(schema.at("$defs").at("android_compliance_policy").at("required").as_array().size() == 27U);
    BOOST_TEST(schema.at("$defs").at("windows10_compliance_policy").at("required").as_array().size() == 25U);
}

BOOST_AUTO_TEST_SUITE_END()
