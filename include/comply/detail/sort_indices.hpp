// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace comply::detail {

/// 0 to `count` - 1, in the order of the objects that they are indices of. `is_before(objects, a, b)` must order them all.
/// A heap sort, for it is the least code and has no bad input; not a template, for what is sorted is not much.
[[nodiscard]] COMPLY_COLD inline std::vector<std::size_t>
sorted_indices(std::size_t count, bool (*is_before)(void const* objects, std::size_t a, std::size_t b),
               void const* objects) {
    std::vector<std::size_t> indices(count);
    for (std::size_t i = 0; i < count; ++i) {
        indices[i] = i;
    }
    auto const compare = [=](std::size_t a, std::size_t b) { return is_before(objects, a, b); };
    std::make_heap(indices.begin(), indices.end(), compare);
    std::sort_heap(indices.begin(), indices.end(), compare);
    return indices;
}

} // namespace comply::detail
