// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/violation.hpp>

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>

namespace intake {

/// What the service counts, for Prometheus. All of it may be called from any thread.
class metrics {
public:
    using duration = std::chrono::steady_clock::duration;

    void note_answer(int status, duration took) noexcept;
    void note_violations(comply::violations const& all);
    void note_commit(std::size_t changes) noexcept;
    void note_failed_commit() noexcept { ++failed_commits_; }
    void note_connection(bool is_opened) noexcept { connections_ += is_opened ? 1 : -1; }

    /// In the text format of Prometheus, version 0.0.4.
    [[nodiscard]] std::string text() const;

private:
    static constexpr std::array bounds = {0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0};

    std::array<std::atomic<std::uint64_t>, 600> answers_{};                 // by status
    std::array<std::atomic<std::uint64_t>, bounds.size() + 1> durations_{}; // the last: longer than all bounds
    std::atomic<std::uint64_t> microseconds_{0};
    std::atomic<std::uint64_t> commits_{0};
    std::atomic<std::uint64_t> failed_commits_{0};
    std::atomic<std::uint64_t> changes_{0};
    std::atomic<std::int64_t> connections_{0};
    mutable std::mutex violations_mutex_;
    std::map<std::string_view, std::uint64_t> violations_; // by code
};

} // namespace intake
