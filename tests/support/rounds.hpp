// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>

// How much slower this program is than one that is compiled to be fast: with sanitizers, say, or for another processor.
#ifndef COMPLY_TEST_SLOWNESS
#define COMPLY_TEST_SLOWNESS 1
#endif

namespace comply_test {

/// How many of `count` random cases to try, so that trying them takes about the same time everywhere.
[[nodiscard]] constexpr std::size_t rounds(std::size_t count) {
    return count / COMPLY_TEST_SLOWNESS;
}

/// The distance from one to the next of cases that are tried in turn, for the same: 1 tries them all.
inline constexpr std::size_t stride = COMPLY_TEST_SLOWNESS;

} // namespace comply_test
