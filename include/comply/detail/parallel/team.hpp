// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <atomic>
#include <cstddef>
#include <exception>
#include <system_error>
#include <thread>
#include <vector>

namespace comply::detail {

/// Calls `work()` on several threads at once, one of them the caller's, and waits for all. What one of them throws is
/// thrown again then. Where the system has no more threads, fewer work.
template <class Work>
void work_together(std::size_t threads, Work& work) {
    std::exception_ptr thrown;
    [[maybe_unused]] std::atomic_flag has_thrown;
    auto const run = [&]() noexcept {
#if defined(COMPLY_NO_EXCEPTIONS)
        work();
#else
        try {
            work();
        } catch (...) {
            if (!has_thrown.test_and_set()) {
                thrown = std::current_exception();
            }
        }
#endif
    };
    std::vector<std::thread> others;
    others.reserve(threads - 1);
#if defined(COMPLY_NO_EXCEPTIONS)
    while (others.size() + 1 < threads) {
        others.emplace_back(run);
    }
#else
    try {
        while (others.size() + 1 < threads) {
            others.emplace_back(run);
        }
    } catch (std::system_error const&) { // those that there are do it all
    }
#endif
    run();
    for (auto& one : others) {
        one.join();
    }
    if (thrown) {
        std::rethrow_exception(thrown);
    }
}

} // namespace comply::detail
