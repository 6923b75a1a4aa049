// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>

namespace support {

/// How often this program's operator new was called so far. What a library takes from malloc by itself is not counted.
[[nodiscard]] std::size_t allocation_count() noexcept;

} // namespace support
