// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/statements.hpp>

#include <boost/json/object.hpp>

#include <string_view>

// Attributes as annotations: annotate(schema, attribute) for those that say something to the schema's reader.

namespace comply::detail {

inline void annotate(boost::json::object& schema, title_attribute const& title) {
    schema["title"] = to_boost(title.text);
}
inline void annotate(boost::json::object& schema, description_attribute const& description) {
    schema["description"] = to_boost(description.text);
}
inline void annotate(boost::json::object& schema, read_only_attribute) { schema["readOnly"] = true; }
inline void annotate(boost::json::object& schema, write_only_attribute) { schema["writeOnly"] = true; }
inline void annotate(boost::json::object& schema, deprecated_attribute) { schema["deprecated"] = true; }

/// Adds what a pack of statements, or of a schema's parts, says to people.
template <class... Statements>
void annotate_all(boost::json::object& schema, pack<Statements...> const& statements) {
    [[maybe_unused]] auto const one = [&](auto const& statement) {
        if constexpr (requires { annotate(schema, statement); }) {
            annotate(schema, statement);
        }
    };
    unpack([&](auto const&... all) { (one(all), ...); }, statements);
}

} // namespace comply::detail
