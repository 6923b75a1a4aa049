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

/// The schema, of a value that may also be null.
[[nodiscard]] inline boost::json::object or_null(boost::json::object schema) {
    if (schema.empty()) {
        return schema;
    }
    // Keywords about strings, numbers, arrays and objects let null pass; these do not.
    bool is_plain = true;
    for (auto const* keyword : {"$ref", "allOf", "anyOf", "const", "enum", "if", "not", "oneOf"}) {
        is_plain = is_plain && !schema.contains(keyword);
    }
    if (auto* const type = schema.if_contains("type"); is_plain && type != nullptr) {
        if (type->is_string()) {
            *type = boost::json::array{*type, "null"};
        }
        return schema; // a list of types that comes from here has null already
    }
    return {{"anyOf", boost::json::array{std::move(schema), boost::json::object{{"type", "null"}}}}};
}

} // namespace comply::detail
