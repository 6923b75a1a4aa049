// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "scarce_memory.hpp"

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

comply_test::scarce_memory* current = nullptr;
std::atomic<std::size_t> live{0};

void* allocate(std::size_t size, std::size_t alignment) {
    if (current != nullptr && current->fails()) {
        throw std::bad_alloc();
    }
    auto const rounded = (size / alignment + 1) * alignment; // never none
    if (auto* const storage = std::aligned_alloc(alignment, rounded)) {
        live.fetch_add(1, std::memory_order_relaxed);
        return storage;
    }
    throw std::bad_alloc();
}

void release(void* storage) noexcept {
    if (storage != nullptr) {
        live.fetch_sub(1, std::memory_order_relaxed);
        std::free(storage);
    }
}

} // namespace

std::size_t comply_test::live_allocations() noexcept { return live.load(std::memory_order_relaxed); }

void comply_test::scarce_memory::enter(scarce_memory* memory) noexcept { current = memory; }

// Replaced for the whole program, under sanitizers too, which see what becomes of the memory by malloc and free. All
// forms are there, for a sanitizer has those of its own otherwise, which do not call these.

void* operator new(std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
void* operator new[](std::size_t size) { return allocate(size, alignof(std::max_align_t)); }
void* operator new(std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new[](std::size_t size, std::align_val_t alignment) {
    return allocate(size, static_cast<std::size_t>(alignment));
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept {
    try {
        return operator new(size);
    } catch (std::bad_alloc const&) {
        return nullptr;
    }
}
void* operator new[](std::size_t size, std::nothrow_t const& tag) noexcept { return operator new(size, tag); }

void operator delete(void* storage) noexcept { release(storage); }
void operator delete[](void* storage) noexcept { release(storage); }
void operator delete(void* storage, std::size_t) noexcept { release(storage); }
void operator delete[](void* storage, std::size_t) noexcept { release(storage); }
void operator delete(void* storage, std::align_val_t) noexcept { release(storage); }
void operator delete[](void* storage, std::align_val_t) noexcept { release(storage); }
void operator delete(void* storage, std::size_t, std::align_val_t) noexcept { release(storage); }
void operator delete[](void* storage, std::size_t, std::align_val_t) noexcept { release(storage); }
void operator delete(void* storage, std::nothrow_t const&) noexcept { release(storage); }
void operator delete[](void* storage, std::nothrow_t const&) noexcept { release(storage); }
