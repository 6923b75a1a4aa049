// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

/// Adds warnings to those that lie before them in a text, as long as there are less than `most`.
/// @param offset  in the text, of what their own offsets count from
COMPLY_COLD inline void append_warnings(finding_list& all, finding_list&& more, std::size_t most,
                                        std::size_t offset = 0) {
    for (auto& one : more) {
        if (all.size() >= most) {
            return;
        }
        one.offset += offset;
        all.push_back(std::move(one));
    }
}

} // namespace comply::detail
