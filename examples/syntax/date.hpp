// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace syntax {

/// As HTTP has it: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110 §5.6.7).
[[nodiscard]] std::string http_date(std::chrono::system_clock::time_point when);

/// Reads one, also in the two forms that HTTP had before: `Sunday, 06-Nov-94 08:49:37 GMT` and
/// `Sun Nov  6 08:49:37 1994`. What day of the week it is said to be does not matter.
[[nodiscard]] std::optional<std::chrono::sys_seconds> read_http_date(std::string_view text);

} // namespace syntax
