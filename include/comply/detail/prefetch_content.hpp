// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

/// Hints that what the object holds elsewhere, its strings, will be needed. The object itself is read for that.
template <class T>
COMPLY_INLINE void prefetch_content(T const& value) noexcept {
    if constexpr (string_type<T>) {
        prefetch_object<1>(value.data());
    } else if constexpr (is_std_optional<T>) {
        if constexpr (string_type<without_null<T>>) {
            if (value) {
                prefetch_content(*value);
            }
        }
    } else if constexpr (described_struct<T>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (prefetch_content(value.*member_pointer<T, I>), ...);
        }(std::make_index_sequence<member_count<T>>());
    }
}

/// For an array whose elements are gone through in their order: hints at those behind the one at `index`.
template <class Array>
COMPLY_INLINE void prefetch_elements(Array const& array, std::size_t index) noexcept {
    using element = typename Array::value_type;
    if constexpr (vector_type<Array> && described_struct<element>) {
        if (array.size() - index > 6) {
            prefetch_object<sizeof(element)>(&array[index + 6]);
            prefetch_content(array[index + 3]);
        }
    }
}

} // namespace comply::detail
