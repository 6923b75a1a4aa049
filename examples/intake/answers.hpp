// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "http.hpp"

#include <comply/violation.hpp>

#include <exception>
#include <string>
#include <string_view>

namespace intake {

/// Content in JSON.
[[nodiscard]] answer json_answer(int status, std::string text);

/// An OData error that has nothing to do with what is in the content. The code is one word, for programs.
[[nodiscard]] answer error_answer(int status, std::string_view code, std::string_view message);

/// 400: the content does not keep its contract; every violation is told.
[[nodiscard]] answer refusal(comply::violations const& all);

[[nodiscard]] answer not_found();

/// 500: what happened is told to the log alone.
[[nodiscard]] answer internal_error(std::exception const& failure);

/// 503: the database did not do its work.
[[nodiscard]] answer unavailable(std::string_view message);

} // namespace intake
