// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "protocol.hpp"

#include <comply/violation.hpp>

namespace playground {

/// The answer but for what depends on the resource's type. A payload without violations is accepted.
[[nodiscard]] answer to_answer(comply::violations const& violations, comply::violations const& warnings);

} // namespace playground
