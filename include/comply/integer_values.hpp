// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Enums that are carried as numbers.

#include <comply/detail/check/integer_enum.hpp>
#include <comply/detail/read/integer_enum.hpp>
#include <comply/detail/write/integer_enum.hpp>
#include <comply/schema.hpp>

namespace comply {

/// The enumerators are carried as their numbers instead of their names.
inline constexpr detail::integer_values_part integer_values;

} // namespace comply
