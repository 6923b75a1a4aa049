// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Whether the processor can run functions for AVX-512 (COMPLY_WIDE_TARGET). Cheap, but no constant: asked once a call.
[[nodiscard]] COMPLY_INLINE bool has_wide_blocks() noexcept {
#if defined(__AVX512BW__) && defined(__AVX512VL__)
    return true;
#elif defined(COMPLY_HAS_WIDE_BLOCKS)
    return __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("bmi2");
#else
    return false;
#endif
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
