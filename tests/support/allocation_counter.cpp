// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "allocation_counter.hpp"

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::size_t> count{0};
std::atomic<std::size_t> bytes{0};

} // namespace

std::size_t comply_test::allocation_count() noexcept {
    return count.load(std::memory_order_relaxed);
}

std::size_t comply_test::allocated_bytes() noexcept {
    return bytes.load(std::memory_order_relaxed);
}

// Replaced for the whole program; the preprocessor decides, for a definition cannot be left out by `if constexpr`. The
// array forms and the forms that do not throw call these.
#if defined(__has_feature)
#define COMPLY_TEST_HAS_FEATURE(x) __has_feature(x)
#else
#define COMPLY_TEST_HAS_FEATURE(x) 0
#endif
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) && !COMPLY_TEST_HAS_FEATURE(address_sanitizer) &&  \
    !COMPLY_TEST_HAS_FEATURE(memory_sanitizer) && !COMPLY_TEST_HAS_FEATURE(thread_sanitizer)

void* operator new(std::size_t size) {
    count.fetch_add(1, std::memory_order_relaxed);
    bytes.fetch_add(size, std::memory_order_relaxed);
    if (auto* const storage = std::malloc(size == 0 ? 1 : size)) {
        return storage;
    }
    throw std::bad_alloc();
}

void operator delete(void* storage) noexcept {
    std::free(storage);
}

void operator delete(void* storage, std::size_t) noexcept {
    std::free(storage);
}

#endif
