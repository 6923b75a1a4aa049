// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

// No atomic: there is one thread, and the locked instruction would cost a peer with many allocations 5 % of its time.
std::size_t count = 0;

} // namespace

std::size_t support::allocation_count() noexcept { return count; }

void* operator new(std::size_t size) {
    ++count;
    if (auto* const storage = std::malloc(size == 0 ? 1 : size)) {
        return storage;
    }
    throw std::bad_alloc();
}

void operator delete(void* storage) noexcept { std::free(storage); }

void operator delete(void* storage, std::size_t) noexcept { std::free(storage); }
