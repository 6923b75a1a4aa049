// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// JSON Schema (draft 2020-12) of described types, as boost::json::value.

#include <comply/boost_json.hpp>
#include <comply/detail/json_schema/containers.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/enumerator.hpp>
#include <comply/detail/json_schema/object.hpp>
#include <comply/detail/json_schema/patch.hpp>
#include <comply/detail/json_schema/represented.hpp>
#include <comply/detail/json_schema/scalars.hpp>
#include <comply/detail/json_schema/variant.hpp>
#include <comply/schema_options.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <utility>

namespace comply {

/// The JSON Schema, dialect 2020-12, of the values that `parse<T>` accepts under the same options.
///
/// That of a `patch<T>` says what `parse_patch<T>` accepts, whatever operation the options name.
///
/// A described struct or enum stands at the root; what it refers to is in `$defs`, under its C++ name without
/// namespaces. README.md lists where a schema cannot say exactly what `parse` checks.
/// @throws std::bad_alloc.
template <class T>
    requires detail::describable<T>
[[nodiscard]] boost::json::value json_schema(schema_options const& options = {}) {
    detail::schema_output out(options, detail::definitions_of_schema);
    boost::json::object document{{"$schema", "https://json-schema.org/draft/2020-12/schema"}};
    if (!options.id.empty()) {
        document["$id"] = boost::json::string_view(options.id.data(), options.id.size());
    }
    boost::json::object schema;
    if constexpr (detail::definable<T>) {
        out.name_type<T>("#");
        schema = detail::describer<T>::define(out);
    } else {
        schema = detail::describe_value<detail::default_contract, T>(out);
    }
    for (auto& keyword : schema) {
        document[keyword.key()] = std::move(keyword.value());
    }
    if (!out.definitions.empty()) {
        document["$defs"] = std::move(out.definitions);
    }
    return document;
}

} // namespace comply
