// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <cstdint>

// Hints to load what will be needed soon. Text that does not fit in the caches is read forwards, which a processor may
// notice by itself; but it stops at the end of every page, and many virtual machines lack it. Measured in one: 43 MB of
// records are parsed in 0.63 of the time with these hints, 1 MB in the same.

namespace comply::detail {

/// How far ahead of the cursor: some five records of half a kilobyte.
inline constexpr std::uintptr_t prefetch_distance = 2560;

/// Hints that the text behind `cursor` will be read. It need not go on so far: a hint is never a fault.
COMPLY_INLINE void prefetch_text(char const* cursor) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(reinterpret_cast<void const*>(reinterpret_cast<std::uintptr_t>(cursor) + prefetch_distance));
#else
    static_cast<void>(cursor);
#endif
}

/// Hints that text will be written behind `cursor`.
COMPLY_INLINE void prefetch_output(char const* cursor) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    __builtin_prefetch(reinterpret_cast<void const*>(reinterpret_cast<std::uintptr_t>(cursor) + prefetch_distance), 1);
#else
    static_cast<void>(cursor);
#endif
}

/// Hints that the object at `where`, or what will be there, is to be written.
template <std::size_t Size>
COMPLY_INLINE void prefetch_object(void const* where) noexcept {
#if defined(__GNUC__) || defined(__clang__)
    for (std::size_t at = 0; at < Size; at += 64) {
        __builtin_prefetch(reinterpret_cast<void const*>(reinterpret_cast<std::uintptr_t>(where) + at), 1);
    }
#else
    static_cast<void>(where);
#endif
}

} // namespace comply::detail
