// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/block_16.hpp>
#include <comply/detail/scan/block_32.hpp>
#include <comply/detail/scan/block_64.hpp>
#include <comply/detail/scan/block_8.hpp>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// As many bytes as the instruction set of this unit looks at together.
#if defined(__AVX512BW__) && defined(__AVX512VL__)
using block = block_64;
#elif defined(__AVX2__)
using block = block_32;
#elif defined(__SSE2__)
using block = block_16;
#else
using block = block_8;
#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
