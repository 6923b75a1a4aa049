// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// OpenAPI 3.1, whose dialect of JSON Schema is 2020-12 too.

#include <comply/detail/json_schema/api_operation.hpp>
#include <comply/json_schema.hpp>
#include <comply/schema_options.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string_view>
#include <utility>

namespace comply {

/// The `components.schemas` of an OpenAPI 3.1 document: the schemas of the described structs and enums Ts, and of those
/// that they refer to, under their C++ names without namespaces. `options.id` is not used.
/// @throws std::bad_alloc.
template <class... Ts>
    requires(detail::describable<Ts> && ...)
[[nodiscard]] boost::json::value openapi_schemas(schema_options const& options = {}) {
    static_assert((detail::definable<Ts> && ...), "comply: the schemas of OpenAPI are of described structs and enums");
    detail::schema_output out(options, detail::schemas_of_openapi);
    (static_cast<void>(out.refer<Ts>()), ...);
    return std::move(out.definitions);
}

/// `info` of an OpenAPI document: the API's, not the description's.
struct openapi_info {
    std::string_view title{};
    std::string_view version{};
};

/// A whole OpenAPI 3.1 document of one operation that creates a resource, such as
/// graph::create_device_compliance_device_status, whose data it has. The request's schema is that of operation::create,
/// `<resource>_create`; the response's is that of operation::read.
/// @throws std::bad_alloc.
template <detail::api_operation Operation>
[[nodiscard]] boost::json::value openapi_document(openapi_info const& info) {
    using resource = typename Operation::resource;
    schema_options const for_request{.operation = operation::create};
    schema_options const for_response{.operation = operation::read};
    detail::schema_output request(for_request, detail::schemas_of_openapi, "_create");
    detail::schema_output response(for_response, detail::schemas_of_openapi);
    auto described = detail::describe_operation<Operation>(request.refer<resource>(), response.refer<resource>());
    auto& schemas = response.definitions;
    for (auto& definition : request.definitions) { // enums are the same in both
        schemas[definition.key()] = std::move(definition.value());
    }
    return {
        {"openapi", "3.1.0"},
        {"info", {{"title", detail::to_boost(info.title)}, {"version", detail::to_boost(info.version)}}},
        {"servers", boost::json::array{{{"url", detail::to_boost(Operation::service_root)}}}},
        {"paths", {{detail::to_boost(Operation::path_template), std::move(described)}}},
        {"components", {{"schemas", std::move(schemas)}, {"securitySchemes", detail::security_schemes<Operation>()}}}};
}

} // namespace comply
