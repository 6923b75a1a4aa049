// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/create_device_compliance_device_status.hpp>

#include "../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <concepts>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(graph_create_device_compliance_device_status)

using comply::errc;
using comply::graph::compliance_status;
using comply::graph::device_compliance_device_status;
using comply::graph::permission_type;
using namespace comply_test;
using operation = comply::graph::create_device_compliance_device_status;

namespace create_test {

// The two examples of the document, with its Content-length: lines end in CRLF, the last one in nothing.
constexpr std::string_view request_text =
    "{\r\n"
    "  \"@odata.type\": \"#microsoft.graph.deviceComplianceDeviceStatus\",\r\n"
    "  \"deviceDisplayName\": \"Device Display Name value\",\r\n"
    "  \"userName\": \"User Name value\",\r\n"
    "  \"deviceModel\": \"Device Model value\",\r\n"
    "  \"platform\": 8,\r\n"
    "  \"complianceGracePeriodExpirationDateTime\": \"2016-12-31T23:56:44.951111-08:00\",\r\n"
    "  \"status\": \"notApplicable\",\r\n"
    "  \"lastReportedDateTime\": \"2017-01-01T00:00:17.7769392-08:00\",\r\n"
    "  \"userPrincipalName\": \"User Principal Name value\"\r\n"
    "}";
static_assert(request_text.size() == 444);

constexpr std::string_view response_text =
    "{\r\n"
    "  \"@odata.type\": \"#microsoft.graph.deviceComplianceDeviceStatus\",\r\n"
    "  \"id\": \"c6c78124-8124-c6c7-2481-c7c62481c7c6\",\r\n"
    "  \"deviceDisplayName\": \"Device Display Name value\",\r\n"
    "  \"userName\": \"User Name value\",\r\n"
    "  \"deviceModel\": \"Device Model value\",\r\n"
    "  \"platform\": 8,\r\n"
    "  \"complianceGracePeriodExpirationDateTime\": \"2016-12-31T23:56:44.951111-08:00\",\r\n"
    "  \"status\": \"notApplicable\",\r\n"
    "  \"lastReportedDateTime\": \"2017-01-01T00:00:17.7769392-08:00\",\r\n"
    "  \"userPrincipalName\": \"User Principal Name value\"\r\n"
    "}";
static_assert(response_text.size() == 493);

constexpr comply::serialize_options as_documented{.indent = 2, .newline = comply::newline::crlf};

// A copy in examples/payloads, byte for byte.
std::string payload(std::string_view name) {
    auto const path = std::filesystem::path(__FILE__).parent_path() / "../../examples/payloads" / name;
    std::ifstream file(path, std::ios::binary);
    BOOST_TEST_REQUIRE(file.is_open(), "cannot read " << path);
    return {std::istreambuf_iterator<char>(file), {}};
}

device_compliance_device_status documented_status(std::string id) {
    return {.id = std::move(id),
            .device_display_name = "Device Display Name value",
            .user_name = "User Name value",
            .device_model = "Device Model value",
            .platform = 8,
            .compliance_grace_period_expiration_date_time =
                comply::parse_date_time_offset("2016-12-31T23:56:44.951111-08:00").value(),
            .status = compliance_status::not_applicable,
            .last_reported_date_time = comply::parse_date_time_offset("2017-01-01T00:00:17.7769392-08:00").value(),
            .user_principal_name = "User Principal Name value"};
}

constexpr std::string_view documented_id = "c6c78124-8124-c6c7-2481-c7c62481c7c6";

} // namespace create_test

using namespace create_test;

BOOST_AUTO_TEST_CASE(the_request_is_a_post_to_the_statuses_of_a_policy) {
    static_assert(std::same_as<operation::resource, device_compliance_device_status>);
    static_assert(operation::method == "POST");
    static_assert(operation::path_template ==
                  "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses");
    static_assert(operation::service_root == "https://graph.microsoft.com/beta");
    BOOST_TEST(operation::path("c6c78124-8124-c6c7-2481-c7c62481c7c6") ==
               "/deviceManagement/deviceCompliancePolicies/c6c78124-8124-c6c7-2481-c7c62481c7c6/deviceStatuses");
}

BOOST_AUTO_TEST_CASE(the_policy_id_is_percent_encoded_so_that_it_cannot_leave_its_place) {
    auto const path = [](std::string_view id) {
        auto text = operation::path(id);
        std::string_view const before = "/deviceManagement/deviceCompliancePolicies/";
        std::string_view const behind = "/deviceStatuses";
        BOOST_TEST_REQUIRE(text.starts_with(before));
        BOOST_TEST_REQUIRE(text.ends_with(behind));
        return text.substr(before.size(), text.size() - before.size() - behind.size());
    };
    BOOST_TEST(path("Az09-._~") == "Az09-._~");
    BOOST_TEST(path("a/b?c#d") == "a%2Fb%3Fc%23d");
    BOOST_TEST(path("100% {id}+") == "100%25%20%7Bid%7D%2B");
    BOOST_TEST(path("../..") == "..%2F..");
    BOOST_TEST(path("\xC3\xA9\n") == "%C3%A9%0A");
    BOOST_TEST(path("{deviceCompliancePolicyId}") == "%7BdeviceCompliancePolicyId%7D");
    BOOST_TEST(path("") == "");
}

BOOST_AUTO_TEST_CASE(the_headers_are_those_of_the_document) {
    auto const& headers = operation::request_headers;
    BOOST_TEST_REQUIRE(headers.size() == 3U);
    auto const find = [&](std::string_view name) {
        auto const at = std::find_if(headers.begin(), headers.end(), [&](auto const& one) { return one.name == name; });
        BOOST_TEST_REQUIRE((at != headers.end()));
        return *at;
    };
    BOOST_TEST(find("Authorization").value == "Bearer {token}");
    BOOST_TEST(find("Authorization").is_required);
    BOOST_TEST(find("Accept").value == "application/json");
    BOOST_TEST(!find("Accept").is_required);
    BOOST_TEST(find("Content-Type").value == operation::request_content_type);
    BOOST_TEST(find("Content-Type").is_required);
    static_assert(operation::request_content_type == "application/json");
    static_assert(operation::response_content_type == "application/json");
    static_assert(operation::success_status == 201);
}

BOOST_AUTO_TEST_CASE(permissions_are_told_by_the_kind_of_account) {
    auto const& permissions = operation::permissions;
    BOOST_TEST_REQUIRE(permissions.size() == 3U);
    auto const find = [&](permission_type type) {
        auto const is_it = [type](auto const& one) { return one.type == type; };
        BOOST_TEST(std::count_if(permissions.begin(), permissions.end(), is_it) == 1);
        return *std::find_if(permissions.begin(), permissions.end(), is_it);
    };
    BOOST_TEST(find(permission_type::delegated_work_or_school).name == "DeviceManagementConfiguration.ReadWrite.All");
    BOOST_TEST(find(permission_type::application).name == "DeviceManagementConfiguration.ReadWrite.All");
    BOOST_TEST(find(permission_type::delegated_work_or_school).is_supported());
    BOOST_TEST(find(permission_type::application).is_supported());
    BOOST_TEST(!find(permission_type::delegated_personal).is_supported());
}

BOOST_AUTO_TEST_CASE(the_files_of_the_examples_are_those_of_the_document) {
    BOOST_TEST(payload("request.json") == request_text);
    BOOST_TEST(payload("response.json") == response_text);
}

BOOST_AUTO_TEST_CASE(a_client_sends_the_request_of_the_document_byte_for_byte) {
    BOOST_TEST(operation::request_body(documented_status(""), as_documented) == request_text);
    BOOST_TEST(operation::request_body(documented_status("of another device"), as_documented) == request_text);
}

BOOST_AUTO_TEST_CASE(a_service_reads_the_request_of_the_document) {
    auto const read = operation::read_request(request_text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST((*read == documented_status("")));
    BOOST_TEST(operation::request_body(*read, as_documented) == request_text);
    ok(request_text, documented_status(""), {.operation = comply::operation::create});
}

BOOST_AUTO_TEST_CASE(a_service_answers_with_the_response_of_the_document_byte_for_byte) {
    auto const read = operation::read_request(request_text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    auto created = *read;
    created.id = documented_id;
    BOOST_TEST(operation::response_body(created, as_documented) == response_text);
    BOOST_TEST(operation::response_body(documented_status(std::string(documented_id)), as_documented) == response_text);
}

BOOST_AUTO_TEST_CASE(a_client_reads_the_response_of_the_document) {
    auto const read = operation::read_response(response_text);
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST((*read == documented_status(std::string(documented_id))));
    BOOST_TEST(operation::response_body(*read, as_documented) == response_text);
    ok(response_text, documented_status(std::string(documented_id)));
}

BOOST_AUTO_TEST_CASE(bodies_are_compact_unless_the_options_say_otherwise) {
    auto const status = documented_status(std::string(documented_id));
    auto const compact = [](std::string_view text) {
        std::string made;
        for (std::size_t at = 0; at != text.size(); ++at) { // no string of the examples holds these
            if (text[at] == '\r' || text[at] == '\n' || text.substr(at).starts_with("  ")) {
                at += text[at] == ' ';
                continue;
            }
            made += text[at];
            at += made.ends_with("\":") && text[at + 1] == ' ';
        }
        return made;
    };
    BOOST_TEST(operation::request_body(status) == compact(request_text));
    BOOST_TEST(operation::response_body(status) == compact(response_text));
}

BOOST_AUTO_TEST_CASE(only_a_request_may_lack_the_id) {
    BOOST_TEST(lines(operation::read_response(request_text).error()) == lines(faults{{errc::missing_member, "/id"}}));
    BOOST_TEST(operation::read_request(response_text).value().id == documented_id);
    auto const refused =
        operation::read_request(response_text, {.read_only_members = comply::read_only_members::reject});
    BOOST_TEST(lines(refused.error()) == lines(faults{{errc::read_only_member, "/id"}}));
}

BOOST_AUTO_TEST_CASE(the_operation_is_no_option_of_the_functions_that_know_it) {
    for (auto const other : {comply::operation::read, comply::operation::create, comply::operation::update}) {
        BOOST_TEST(operation::read_request(request_text, {.operation = other}).has_value());
        BOOST_TEST(lines(operation::read_request("{}", {.operation = other}).error()).find("/id\"") ==
                   std::string::npos);
        BOOST_TEST(operation::read_request("{}", {.operation = other}).error().size() == 8U);
        BOOST_TEST(!operation::read_response(request_text, {.operation = other}).has_value());
        BOOST_TEST(operation::read_response("{}", {.operation = other}).error().size() == 9U);
        auto options = as_documented;
        options.operation = other;
        auto const status = documented_status(std::string(documented_id));
        BOOST_TEST(operation::request_body(status, options) == request_text);
        BOOST_TEST(operation::response_body(status, options) == response_text);
    }
}

BOOST_AUTO_TEST_CASE(other_options_reach_the_reader) {
    std::string text(request_text);
    text.replace(text.find("notApplicable"), 13, "inGracePeriod");
    BOOST_TEST(lines(operation::read_request(text).error()) == lines(faults{{errc::unknown_enumerator, "/status"}}));
    auto const read = operation::read_request(text, {.unknown_enumerators = comply::unknown_enumerators::fallback});
    BOOST_TEST_REQUIRE(read.has_value(), read.error());
    BOOST_TEST((read->status == compliance_status::unknown));
}

BOOST_AUTO_TEST_CASE(the_example_with_five_faults_has_these) {
    auto const text = payload("request_with_five_faults.json");
    faults const five = {{errc::missing_member, "/deviceModel"},
                         {errc::wrong_type, "/platform"},
                         {errc::invalid_date_time, "/complianceGracePeriodExpirationDateTime"},
                         {errc::unknown_enumerator, "/status"},
                         {errc::unknown_member, "/deviceOwner"}};
    BOOST_TEST(lines(operation::read_request(text).error()) == lines(five));
    auto without_order = operation::read_request(text).error();
    BOOST_TEST(without_order[2].line == 6U);
    BOOST_TEST(without_order[2].column == 46U);
    BOOST_TEST(without_order[4].line == 10U);
    BOOST_TEST(without_order[4].column == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
