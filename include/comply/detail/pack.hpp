// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <utility>

// What schemas and rules are made of, held together: a std::tuple of which only that is there which they need. All of a
// tuple's constructors and assignments, and the questions which of them there are, are asked of every part of every
// schema; they were a twentieth of the time that a small program takes to compile.

namespace comply::detail {

template <std::size_t Index, class T>
struct pack_element {
    T value;
};

template <class Indices, class... Ts>
struct indexed_pack;
template <std::size_t... I, class... Ts>
struct indexed_pack<std::index_sequence<I...>, Ts...> : pack_element<I, Ts>... {};

/// Values of any types, in an order.
template <class... Ts>
struct pack : indexed_pack<std::index_sequence_for<Ts...>, Ts...> {};

template <class... Ts>
[[nodiscard]] constexpr pack<Ts...> make_pack(Ts... values) {
    return {{{std::move(values)}...}};
}

template <std::size_t Index, class T>
[[nodiscard]] constexpr T const& get(pack_element<Index, T> const& element) noexcept {
    return element.value;
}

/// Calls `function` with all values.
template <class Function, class... Ts>
constexpr decltype(auto) unpack(Function&& function, pack<Ts...> const& values) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) -> decltype(auto) {
        return function(get<I>(values)...);
    }(std::index_sequence_for<Ts...>{});
}

/// The values of one pack, then those of another.
template <class... Ts, class... Us>
[[nodiscard]] constexpr pack<Ts..., Us...> concatenate(pack<Ts...> const& first, pack<Us...> const& second) {
    return unpack(
        [&](auto const&... ones) { return unpack([&](auto const&... others) { return make_pack(ones..., others...); }, second); },
        first);
}

} // namespace comply::detail
