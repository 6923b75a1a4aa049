// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>
#include <optional>

namespace support {

/// Counts the instructions of this thread in user space, where the kernel and the processor let it.
class instruction_counter {
public:
    instruction_counter();
    ~instruction_counter();
    instruction_counter(instruction_counter const&) = delete;
    instruction_counter& operator=(instruction_counter const&) = delete;

    /// @return how many there were since the counter was made; nothing if they cannot be counted.
    [[nodiscard]] std::optional<std::uint64_t> count() const;

private:
    int file_ = -1;
};

} // namespace support
