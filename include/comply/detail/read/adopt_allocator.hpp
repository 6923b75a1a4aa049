// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/described.hpp>

#include <cstddef>
#include <memory>
#include <utility>

namespace comply::detail {

// Allocators of which one can be another than the next, such as std::pmr's.
template <class A>
concept distinct_allocator = !std::allocator_traits<A>::is_always_equal::value;

/// Gives the members of an array's new element the allocator of the array, where they use one: an array does that for
/// elements that know allocators, and a described struct does not. What they held is lost.
template <distinct_allocator A, described_struct T>
void adopt_allocator(A const& allocator, T& element) {
    auto const adopt = [&]<class M>(M& member) {
        if constexpr (std::uses_allocator_v<M, A>) {
            std::destroy_at(&member);
            std::uninitialized_construct_using_allocator(&member, allocator);
        } else if constexpr (described_struct<M>) {
            adopt_allocator(allocator, member);
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (adopt(element.*member_pointer<T, I>), ...);
    }(std::make_index_sequence<member_count<T>>());
}

} // namespace comply::detail
