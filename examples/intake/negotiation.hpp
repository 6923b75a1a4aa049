// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string_view>

namespace intake {

/// Whether somebody who sends this Accept header (RFC 9110 §12.5.1) takes JSON.
[[nodiscard]] bool accepts_json(std::string_view accept);

/// Whether this Content-Type (RFC 9110 §8.3) is JSON in UTF-8.
[[nodiscard]] bool is_json(std::string_view content_type);

} // namespace intake
