// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// How a value is written: what every writing workload is made of.

#include "../mapping/refused.hpp"
#include "../support/measure.hpp"

#include <comply/parse.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <string_view>
#include <vector>

namespace workloads {

template <class Peer, class T>
void expect_text_of(std::string_view text, T const& value) {
    if constexpr (!Peer::is_floor) {
        auto const read = comply::parse<T>(text);
        mapping::expect(read && *read == value, "what was written is not the value");
    }
}

/// Many values as one text, into a buffer that is used again.
template <class Peer, class T>
void write_bulk(benchmark::State& state, std::vector<T> const& values) {
    typename Peer::writer writer;
    auto const size = writer.write(values).size();
    expect_text_of<Peer>(writer.write(values), values);
    support::measure(state, {size, values.size()}, [&] { benchmark::DoNotOptimize(writer.write(values).data()); });
}

/// Each value as a text of its own, into a buffer that is used again.
template <class Peer, class T>
void write_one_by_one(benchmark::State& state, std::vector<T> const& values) {
    typename Peer::writer writer;
    std::size_t size = 0;
    for (auto const& value : values) {
        expect_text_of<Peer>(writer.write(value), value);
        size += writer.write(value).size();
    }
    support::measure(state, {size, values.size()}, [&] {
        for (auto const& value : values) {
            benchmark::DoNotOptimize(writer.write(value).data());
        }
    });
}

} // namespace workloads
