// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <stdexcept>

namespace mapping {

/// A text that does not keep the contract.
struct refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void expect(bool holds, char const* complaint) {
    if (!holds) [[unlikely]] {
        throw refused(complaint);
    }
}

} // namespace mapping
