// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// The schemas of an OpenAPI 3.1 document, whose dialect of JSON Schema is 2020-12 too.

#include <comply/json_schema.hpp>
#include <comply/schema_options.hpp>

#include <boost/json/value.hpp>

#include <utility>

namespace comply {

/// The `components.schemas` of an OpenAPI 3.1 document: the schemas of the described structs and enums Ts, and of those
/// that they refer to, under their C++ names without namespaces. `options.id` is not used.
/// @throws std::bad_alloc.
template <class... Ts>
    requires(detail::describable<Ts> && ...)
[[nodiscard]] boost::json::value openapi_schemas(schema_options const& options = {}) {
    static_assert((detail::definable<Ts> && ...), "comply: the schemas of OpenAPI are of described structs and enums");
    detail::schema_output out(options, "#/components/schemas/");
    (static_cast<void>(out.refer<Ts>()), ...);
    return std::move(out.definitions);
}

} // namespace comply
