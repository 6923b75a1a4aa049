// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/result.hpp>

#include <string>
#include <string_view>

// What the page calls: a JSON text each, in and out. What is wrong with a request is told as violations of its own.

namespace playground {

/// A `listing`.
[[nodiscard]] std::string list();

/// Of a `request`: its `answer`.
[[nodiscard]] comply::result<std::string> check(std::string_view request_text);

/// Of a `request`: the JSON Schema of the payloads that it would accept.
[[nodiscard]] comply::result<std::string> schema(std::string_view request_text);

} // namespace playground
