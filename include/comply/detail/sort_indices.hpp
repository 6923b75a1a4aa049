// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/plain_list.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

/// 0 to `count` - 1, in the order of the objects that they are indices of. `is_before(objects, a, b)` must order them
/// all. A heap sort, for it is the least code and has no bad input; not a template, for what is sorted is not much.
[[nodiscard]] COMPLY_COLD_FUNCTION plain_list<std::size_t>
sorted_indices(std::size_t count, bool (*is_before)(void const* objects, std::size_t a, std::size_t b),
               void const* objects) {
    plain_list<std::size_t> indices;
    for (std::size_t i = 0; i < count; ++i) {
        indices.push_back(i);
    }
    auto const sift_down = [&](std::size_t root, std::size_t end) {
        for (auto child = 2 * root + 1; child < end; child = 2 * root + 1) {
            child += child + 1 < end && is_before(objects, indices[child], indices[child + 1]);
            if (!is_before(objects, indices[root], indices[child])) {
                break;
            }
            std::swap(indices[root], indices[child]);
            root = child;
        }
    };
    for (auto root = count / 2; root != 0; --root) {
        sift_down(root - 1, count);
    }
    for (auto end = count; end > 1; --end) {
        std::swap(indices[0], indices[end - 1]);
        sift_down(0, end - 1);
    }
    return indices;
}

} // namespace comply::detail
