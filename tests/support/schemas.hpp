// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/json_schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

/// How tests look at schemas.
namespace comply_test {

inline boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

/// The schema of a T, but for `$schema`.
template <class T>
boost::json::object schema_of(comply::schema_options const& options = {}) {
    auto schema = comply::json_schema<T>(options);
    schema.as_object().stable_erase("$schema");
    return schema.as_object();
}

/// A member of the schema's `properties`.
template <class T>
boost::json::value property_of(std::string_view name, comply::schema_options const& options = {}) {
    return schema_of<T>(options).at("properties").at({name.data(), name.size()});
}

/// Checks that a schema, or a part of one, is the JSON.
inline void is_json(boost::json::value const& schema, std::string_view expected) {
    BOOST_TEST((schema == json(expected)), boost::json::serialize(schema) + " is not " + std::string(expected));
}

} // namespace comply_test
