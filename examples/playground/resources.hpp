// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "resource.hpp"

#include <string_view>
#include <vector>

namespace playground {

// A file each in resources/.
[[nodiscard]] resource device_status();
[[nodiscard]] resource device_policy();
[[nodiscard]] resource device_policy_state();
[[nodiscard]] resource strength_policy();
[[nodiscard]] resource payment_event();
[[nodiscard]] resource shop_order();

/// All of them, in the order in which they are offered.
[[nodiscard]] std::vector<resource> const& resources();

/// Null if there is none of that name.
[[nodiscard]] resource const* find_resource(std::string_view name);

} // namespace playground
