// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// An operation of an API, as OpenAPI 3.1 describes it (§4.8.10).

namespace comply::detail {

/// What graph::create_device_compliance_device_status is.
template <class T>
concept api_operation = requires {
    typename T::resource;
    { T::method } -> std::convertible_to<std::string_view>;
    { T::service_root } -> std::convertible_to<std::string_view>;
    { T::path_template } -> std::convertible_to<std::string_view>;
    { T::request_content_type } -> std::convertible_to<std::string_view>;
    { T::response_content_type } -> std::convertible_to<std::string_view>;
    { T::success_status } -> std::convertible_to<int>;
    T::request_headers.size();
    T::permissions.size();
};

// `{name}` of the path's template, each a string.
[[nodiscard]] inline boost::json::array path_parameters(std::string_view path_template) {
    boost::json::array parameters;
    for (auto begin = path_template.find('{'); begin != path_template.npos;
         begin = path_template.find('{', begin + 1)) {
        auto const name = path_template.substr(begin + 1, path_template.find('}', begin) - begin - 1);
        parameters.push_back(boost::json::object{
            {"name", to_boost(name)}, {"in", "path"}, {"required", true}, {"schema", {{"type", "string"}}}});
    }
    return parameters;
}

template <api_operation Operation>
[[nodiscard]] bool takes_bearer_token() {
    for (auto const& header : Operation::request_headers) {
        if (header.name == "Authorization" && header.value.starts_with("Bearer ")) {
            return true;
        }
    }
    return false;
}

template <api_operation Operation>
[[nodiscard]] boost::json::object security_schemes() {
    boost::json::object schemes;
    if (takes_bearer_token<Operation>()) {
        schemes["bearer"] = boost::json::object{{"type", "http"}, {"scheme", "bearer"}};
    }
    return schemes;
}

// The permissions, each once: any of them will do.
template <api_operation Operation>
[[nodiscard]] boost::json::array security_requirements() {
    boost::json::array alternatives;
    for (auto const& permission : Operation::permissions) {
        boost::json::value const one{{"bearer", boost::json::array{to_boost(permission.name)}}};
        bool is_new = permission.is_supported();
        for (auto const& before : alternatives) {
            is_new = is_new && before != one;
        }
        if (is_new) {
            alternatives.push_back(one);
        }
    }
    return alternatives;
}

[[nodiscard]] inline boost::json::object content_of(std::string_view type, boost::json::object schema) {
    return {{to_boost(type), {{"schema", std::move(schema)}}}};
}

/// A path item with the operation in it.
template <api_operation Operation>
[[nodiscard]] boost::json::object describe_operation(boost::json::object request, boost::json::object response) {
    std::string method(Operation::method);
    for (char& letter : method) {
        letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    boost::json::object described;
    if (auto parameters = path_parameters(Operation::path_template); !parameters.empty()) {
        described["parameters"] = std::move(parameters);
    }
    described["requestBody"] = boost::json::object{
        {"required", true}, {"content", content_of(Operation::request_content_type, std::move(request))}};
    described["responses"] = boost::json::object{
        {std::to_string(Operation::success_status),
         {{"description", "Success"}, {"content", content_of(Operation::response_content_type, std::move(response))}}}};
    if (takes_bearer_token<Operation>()) {
        described["security"] = security_requirements<Operation>();
    }
    return {{method, std::move(described)}};
}

} // namespace comply::detail
