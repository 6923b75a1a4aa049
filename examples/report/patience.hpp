// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "message.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <random>

namespace report {

/// How long to wait before a request is sent again.
class patience {
public:
    /// @param back_off  before the second attempt
    /// @param longest   that may be asked for
    patience(std::chrono::milliseconds back_off, std::chrono::seconds longest);

    /// @param attempts  how often it was sent
    /// @param refusal   has `Retry-After`, or not
    /// @return what the service asks for and up to a tenth more; else `back_off`, doubled for each further attempt, and
    /// up
    ///         to half of that less: so that those who were sent away together do not come back together. Nothing if
    ///         the service asks for more than the longest wait.
    [[nodiscard]] std::optional<std::chrono::milliseconds> before_next(std::uint32_t attempts, answer const& refusal);

private:
    [[nodiscard]] std::chrono::milliseconds up_to(std::chrono::milliseconds most);

    std::chrono::milliseconds back_off_;
    std::chrono::seconds longest_;
    std::minstd_rand chance_;
};

} // namespace report
