// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Structs that keep the members which they do not describe.

#include <comply/detail/check/additional.hpp>
#include <comply/detail/read/additional.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/write/additional.hpp>
#include <comply/schema.hpp>

namespace comply {

/// The member keeps the members that the struct does not describe, whatever `parse_options::unknown_members` says, and
/// writes them behind the others: a map from std::string, a boost::json::object, or a
/// `std::vector<std::pair<std::string, V>>`, which keeps their order. What `odata::manner` would pass over is kept too.
inline constexpr detail::additional_attribute additional;

} // namespace comply
