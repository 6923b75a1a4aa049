// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <random>

/// The same choices on every system.
class random_source {
public:
    explicit random_source(std::uint64_t seed) : engine_(seed) {}

    /// From `low` to `high`, both included.
    std::int64_t number(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(high - low + 1));
    }
    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    bool percent(int chance) { return number(0, 99) < chance; }

    template <class List>
    auto const& any_of(List const& list) {
        return list[below(list.size())];
    }
    template <class V>
    V any_of(std::initializer_list<V> list) {
        return list.begin()[below(list.size())];
    }

private:
    std::mt19937_64 engine_;
};
