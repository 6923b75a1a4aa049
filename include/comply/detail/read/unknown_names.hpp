// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace comply::detail {

/// The names in one object that its struct does not describe, with the offsets of their quotes: a name that comes
/// twice is refused, whether or not the struct knows it. Sorted once at the object's end, so that no choice of
/// names makes it slow.
class unknown_names {
public:
    COMPLY_COLD void insert(std::string name, std::size_t offset) { names_.emplace_back(std::move(name), offset); }

    /// The offsets of names that came before, in no particular order. O(n log n).
    [[nodiscard]] std::vector<std::size_t> repeated_offsets() {
        std::vector<std::size_t> offsets;
        std::sort(names_.begin(), names_.end());
        for (std::size_t i = 1; i < names_.size(); ++i) {
            if (names_[i].first == names_[i - 1].first) {
                offsets.push_back(names_[i].second);
            }
        }
        return offsets;
    }

    [[nodiscard]] bool empty() const noexcept { return names_.empty(); }

private:
    std::vector<std::pair<std::string, std::size_t>> names_;
};

} // namespace comply::detail
