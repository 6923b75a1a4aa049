// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/schema/described.hpp>

#include <cstddef>
#include <new>
#include <string>
#include <type_traits>
#include <utility>

namespace comply::detail {

// Allocators of which one can be another than the next, such as std::pmr's. (Their traits come with <string>;
// <memory> would cost a small unit more than all of the readers.)
template <class A>
concept distinct_allocator = !std::allocator_traits<A>::is_always_equal::value;

template <class T, class A>
concept uses_allocator =
    std::is_convertible_v<A, typename T::allocator_type> && std::is_nothrow_constructible_v<T, A const&>;

/// Gives the members of an array's new element the allocator of the array, where they use one: an array does that for
/// elements that know allocators, and a described struct does not. What they held is lost.
template <distinct_allocator A, described_struct T>
void adopt_allocator(A const& allocator, T& element) {
    auto const adopt = [&]<class M>(M& member) {
        if constexpr (uses_allocator<M, A>) {
            member.~M();
            ::new (static_cast<void*>(&member)) M(allocator);
        } else if constexpr (described_struct<M>) {
            adopt_allocator(allocator, member);
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        (adopt(element.*member_pointer<T, I>), ...);
    }(std::make_index_sequence<member_count<T>>());
}

/// The same for an element of a container that may have none.
template <class Container, class E>
COMPLY_INLINE void adopt_allocator_of([[maybe_unused]] Container const& container, [[maybe_unused]] E& element) {
    if constexpr (requires { typename Container::allocator_type; }) {
        if constexpr (distinct_allocator<typename Container::allocator_type> && described_struct<E>) {
            adopt_allocator(container.get_allocator(), element);
        }
    }
}

/// A new element, of the container's allocator where it has one, to be moved into the container without an allocation.
template <class E, class Container>
[[nodiscard]] E new_element(Container const& container) {
    if constexpr (requires { typename Container::allocator_type; }) {
        using allocator = typename Container::allocator_type;
        if constexpr (distinct_allocator<allocator> && uses_allocator<E, allocator>) {
            return E(container.get_allocator());
        }
    }
    E element{};
    adopt_allocator_of(container, element);
    return element;
}

} // namespace comply::detail
