// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "instructions.hpp"

#if __has_include(<linux/perf_event.h>)

#include <linux/perf_event.h>
#include <sys/syscall.h>
#include <unistd.h>

support::instruction_counter::instruction_counter() {
    perf_event_attr wanted{};
    wanted.size = sizeof wanted;
    wanted.type = PERF_TYPE_HARDWARE;
    wanted.config = PERF_COUNT_HW_INSTRUCTIONS;
    wanted.exclude_kernel = 1; // else the usual settings forbid it
    wanted.exclude_hv = 1;
    file_ = static_cast<int>(syscall(SYS_perf_event_open, &wanted, 0, -1, -1, 0));
}

support::instruction_counter::~instruction_counter() {
    if (file_ >= 0) {
        close(file_);
    }
}

std::optional<std::uint64_t> support::instruction_counter::count() const {
    std::uint64_t counted = 0;
    if (file_ < 0 || read(file_, &counted, sizeof counted) != static_cast<ssize_t>(sizeof counted)) {
        return {};
    }
    return counted;
}

#else

support::instruction_counter::instruction_counter() = default;
support::instruction_counter::~instruction_counter() = default;

std::optional<std::uint64_t> support::instruction_counter::count() const { return {}; }

#endif
