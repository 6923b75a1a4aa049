// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>

namespace comply_test {

/// Whether allocations are counted: not where a sanitizer has an operator new of its own.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool counts_allocations = false;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || __has_feature(thread_sanitizer)
inline constexpr bool counts_allocations = false;
#else
inline constexpr bool counts_allocations = true;
#endif
#else
inline constexpr bool counts_allocations = true;
#endif

/// How often this program's operator new was called so far; 0 if that is not counted.
[[nodiscard]] std::size_t allocation_count() noexcept;

/// How many bytes those calls have asked for together.
[[nodiscard]] std::size_t allocated_bytes() noexcept;

} // namespace comply_test
