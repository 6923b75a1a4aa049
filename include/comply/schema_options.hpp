// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/options.hpp>

#include <string_view>

namespace comply {

/// Options of `json_schema` and `openapi_schemas`: those of parse_options that a schema can say, so that it accepts
/// what `parse` accepts under them. Designated initialisers work, in this order.
struct schema_options {
    comply::operation operation = comply::operation::read;
    comply::unknown_members unknown_members = comply::unknown_members::reject;
    std::string_view id{}; ///< the document's `$id`, an absolute URI; none if empty
    comply::unknown_enumerators unknown_enumerators = comply::unknown_enumerators::reject;
    comply::read_only_members read_only_members = comply::read_only_members::accept;
};

} // namespace comply
