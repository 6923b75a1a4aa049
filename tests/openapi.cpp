// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/openapi.hpp>

#include "support/fleet.hpp"

#include <comply/graph/create_device_compliance_device_status.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace openapi_test {

struct person {
    std::string name;
    std::optional<fleet::power> power;
    std::vector<person> children;
};
BOOST_DESCRIBE_STRUCT(person, (), (name, power, children))

// As the other, for everyone.
struct open_operation : comply::graph::create_device_compliance_device_status {
    static constexpr std::array request_headers = {comply::graph::request_header{"Accept", "application/json", false},
                                                   comply::graph::request_header{"Authorization", "Basic {token}", false}};
};

struct place {
    person owner;
};
BOOST_DESCRIBE_STRUCT(place, (), (owner))

// Of a service that lets everybody in.
struct add_place {
    using resource = place;
    static constexpr std::string_view method = "PUT";
    static constexpr std::string_view service_root = "https://example.com";
    static constexpr std::string_view path_template = "/places";
    static constexpr std::array request_headers = {
        comply::graph::request_header{"Content-Type", "application/json", true},
        comply::graph::request_header{"Authorization", "Basic {credentials}", false},
    };
    static constexpr std::string_view request_content_type = "application/json";
    static constexpr std::string_view response_content_type = "text/json";
    static constexpr int success_status = 200;
    static constexpr std::array<comply::graph::permission, 0> permissions{};
};

} // namespace openapi_test

BOOST_AUTO_TEST_SUITE(openapi)

using namespace openapi_test;

BOOST_AUTO_TEST_CASE(schemas_refer_to_each_other_within_the_components) {
    auto const schemas = comply::openapi_schemas<place, fleet::power>();
    BOOST_TEST((schemas == boost::json::parse(R"({
        "place": {
            "type": "object",
            "properties": {"owner": {"$ref": "#/components/schemas/person"}},
            "required": ["owner"],
            "additionalProperties": false
        },
        "person": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "power": {"anyOf": [{"$ref": "#/components/schemas/power"}, {"type": "null"}]},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/person"}}
            },
            "required": ["name", "children"],
            "additionalProperties": false
        },
        "power": {"type": "string", "enum": ["unknown", "battery", "mains"]}
    })")));
}

BOOST_AUTO_TEST_CASE(schemas_come_in_the_order_in_which_they_are_met) {
    auto const schemas = comply::openapi_schemas<place, fleet::power>();
    std::string names;
    for (auto const& schema : schemas.as_object()) {
        names += std::string(schema.key()) + ' ';
    }
    BOOST_TEST(names == "place person power ");
}

BOOST_AUTO_TEST_CASE(the_operation_says_what_is_required) {
    auto const schemas = comply::openapi_schemas<place>({.operation = comply::operation::update});
    BOOST_TEST(!schemas.at("person").as_object().contains("required"));
}

BOOST_AUTO_TEST_CASE(a_document_has_the_operation_and_both_contracts_of_its_resource) {
    using operation = comply::graph::create_device_compliance_device_status;
    auto const document = comply::openapi_document<operation>({.title = "Intune", .version = "beta"});
    BOOST_TEST((document.at("openapi") == "3.1.0"));
    BOOST_TEST((document.at("info") == boost::json::parse(R"({"title": "Intune", "version": "beta"})")));
    BOOST_TEST((document.at("servers") == boost::json::parse(R"([{"url": "https://graph.microsoft.com/beta"}])")));
    BOOST_TEST((document.at("paths") == boost::json::parse(R"({
        "/deviceManagement/deviceCompliancePolicies/{deviceCompliancePolicyId}/deviceStatuses": {"post": {
            "parameters": [{"name": "deviceCompliancePolicyId", "in": "path", "required": true,
                            "schema": {"type": "string"}}],
            "requestBody": {"required": true, "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/device_compliance_device_status_create"}}}},
            "responses": {"201": {"description": "Success", "content": {"application/json": {"schema":
                {"$ref": "#/components/schemas/device_compliance_device_status"}}}}},
            "security": [{"bearer": ["DeviceManagementConfiguration.ReadWrite.All"]}]
        }}})")));
    auto const& components = document.at("components");
    BOOST_TEST((components.at("securitySchemes") ==
                boost::json::parse(R"({"bearer": {"type": "http", "scheme": "bearer"}})")));
    auto const& schemas = components.at("schemas").as_object();
    BOOST_TEST(schemas.size() == 3U);
    BOOST_TEST(schemas.contains("compliance_status"));
    BOOST_TEST((schemas.at("device_compliance_device_status").at("required").as_array().size() == 9U));
    BOOST_TEST((schemas.at("device_compliance_device_status_create").at("required").as_array().size() == 8U));
}

BOOST_AUTO_TEST_CASE(an_operation_may_have_neither_parameters_nor_security) {
    auto const document = comply::openapi_document<add_place>({.title = "Places", .version = "1"});
    BOOST_TEST((document.at("paths") == boost::json::parse(R"({"/places": {"put": {
        "requestBody": {"required": true, "content": {"application/json": {"schema":
            {"$ref": "#/components/schemas/place_create"}}}},
        "responses": {"200": {"description": "Success", "content": {"text/json": {"schema":
            {"$ref": "#/components/schemas/place"}}}}}}}})")));
    BOOST_TEST(document.at("components").at("securitySchemes").as_object().empty());
}

BOOST_AUTO_TEST_CASE(only_an_operation_that_takes_a_bearer_token_says_so) {
    auto const document = comply::openapi_document<open_operation>({.title = "Open", .version = "1"});
    auto const& operation = document.at("paths").as_object().begin()->value().at("post").as_object();
    BOOST_TEST(!operation.contains("security"));
    BOOST_TEST(document.at("components").at("securitySchemes").as_object().empty());
}

BOOST_AUTO_TEST_SUITE_END()
