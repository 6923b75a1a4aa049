// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string_view>
#include <utility>

// Schemas as values, whatever they are about.

namespace comply::detail {

/// A schema that says nothing is `true`.
[[nodiscard]] inline boost::json::value to_schema(boost::json::object schema) {
    return schema.empty() ? boost::json::value(true) : boost::json::value(std::move(schema));
}

/// The schema, of a value that may also be of another type.
[[nodiscard]] inline boost::json::object or_type(boost::json::object schema, boost::json::string_view type) {
    if (schema.empty()) {
        return schema;
    }
    // Keywords about strings, numbers, arrays and objects let other types pass; these do not.
    bool is_plain = true;
    for (auto const* keyword : {"$ref", "allOf", "anyOf", "const", "enum", "if", "not", "oneOf"}) {
        is_plain = is_plain && !schema.contains(keyword);
    }
    auto* const stated = schema.if_contains("type");
    if (!is_plain || stated == nullptr) {
        return {{"anyOf", boost::json::array{std::move(schema), boost::json::object{{"type", type}}}}};
    }
    if (stated->is_string()) {
        *stated = boost::json::array{*stated};
    }
    auto& types = stated->get_array();
    bool is_new = true;
    for (auto const& one : types) {
        is_new = is_new && one.get_string() != type;
    }
    if (is_new) {
        types.emplace_back(type);
    }
    return schema;
}

/// Adds a schema that must hold too.
inline void state_schema(boost::json::object& schema, boost::json::object also) {
    auto& all = schema["allOf"];
    if (!all.is_array()) {
        all.emplace_array();
    }
    all.get_array().push_back(std::move(also));
}

} // namespace comply::detail
