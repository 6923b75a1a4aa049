// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// How a text is read: what every reading workload is made of.

#include "../mapping/refused.hpp"
#include "../support/measure.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <exception>
#include <string_view>
#include <type_traits>
#include <vector>

namespace workloads {

// The floor reads nothing, so it must be told beforehand where everything is.
template <class Peer>
void prepare(typename Peer::reader& reader, std::vector<std::string_view> const& texts) {
    if constexpr (Peer::is_floor) {
        reader.prepare(texts);
    }
}

template <class Peer, class T>
void expect_equal(T const& read, T const& expected) {
    if constexpr (Peer::is_floor) {
        return; // it copies escapes as they are
    } else if constexpr (std::is_same_v<T, std::vector<double>>) {
        mapping::expect(read.size() == expected.size() && (read == expected || !Peer::rounds_correctly),
                        "other numbers were read than written");
    } else {
        mapping::expect(read == expected, "something else was read than written");
    }
}

/// Many values from one text into a vector that was filled before.
template <class Peer, class T>
void read_reused(benchmark::State& state, std::string_view text, std::vector<T> const& expected) {
    typename Peer::reader reader;
    prepare<Peer>(reader, {text});
    std::vector<T> values;
    reader.read(values, text);
    expect_equal<Peer>(values, expected);
    support::measure(state, {text.size(), expected.size()}, [&] {
        reader.read(values, text);
        benchmark::DoNotOptimize(values.data());
    });
}

/// Many values from one text into a new vector; its destruction is part of the work.
template <class Peer, class T>
void read_fresh(benchmark::State& state, std::string_view text, std::vector<T> const& expected) {
    typename Peer::reader reader;
    prepare<Peer>(reader, {text});
    support::measure(state, {text.size(), expected.size()}, [&] {
        std::vector<T> values;
        reader.read(values, text);
        benchmark::DoNotOptimize(values.data());
    });
}

/// Each value from a text of its own, always into the same object.
template <class Peer, class T>
void read_one_by_one(benchmark::State& state, std::vector<std::string_view> const& texts,
                     std::vector<T> const& expected) {
    typename Peer::reader reader;
    prepare<Peer>(reader, texts);
    T value;
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        reader.read(value, texts[i]);
        expect_equal<Peer>(value, expected[i]);
        bytes += texts[i].size();
    }
    support::measure(state, {bytes, texts.size()}, [&] {
        for (auto const text : texts) {
            reader.read(value, text);
            benchmark::DoNotOptimize(&value);
        }
    });
}

/// Lines of NDJSON, whose ends must be found, into a vector that was filled before.
template <class Peer, class T>
void read_lines(benchmark::State& state, std::string_view text, std::vector<T> const& expected) {
    typename Peer::reader reader;
    std::vector<T> values(expected.size());
    auto const read_all = [&] {
        std::size_t begin = 0;
        for (auto& value : values) {
            auto const end = text.find('\n', begin);
            reader.read(value, text.substr(begin, end - begin));
            begin = end + 1;
        }
    };
    read_all();
    expect_equal<Peer>(values, expected);
    support::measure(state, {text.size(), expected.size()}, read_all);
}

/// A text whose fault comes last, into a new vector: the cost of all that is read before it, and of the report.
template <class Peer, class T>
void refuse(benchmark::State& state, std::string_view text, std::size_t count) {
    typename Peer::reader reader;
    auto const read = [&] {
        std::vector<T> values;
        try {
            reader.read(values, text);
        } catch (std::exception const& error) {
            benchmark::DoNotOptimize(error.what());
            return true;
        }
        return false;
    };
    mapping::expect(read(), "a faulty text was accepted");
    support::measure(state, {text.size(), count}, read);
}

} // namespace workloads
