// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "allocations.hpp"
#include "instructions.hpp"

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <exception>
#include <string>
#include <utility>

namespace support {

/// What one round of work gets through.
struct amount {
    std::size_t bytes;
    std::size_t records;
};

/// Times `work()` over and over, and counts its allocations and, where possible, its instructions.
template <class Work>
void measure(benchmark::State& state, amount round, Work work) {
    instruction_counter const instructions;
    auto const instructions_before = instructions.count();
    auto const allocations_before = allocation_count();
    for (auto _ : state) {
        work();
        benchmark::ClobberMemory();
    }
    auto const allocations = allocation_count() - allocations_before;
    auto const instructions_after = instructions.count();

    auto const rounds = static_cast<double>(state.iterations());
    auto const bytes = static_cast<double>(round.bytes);
    auto const records = static_cast<double>(round.records);
    state.SetBytesProcessed(static_cast<std::int64_t>(rounds * bytes));
    state.SetItemsProcessed(static_cast<std::int64_t>(rounds * records));
    state.counters["bytes"] = bytes;
    state.counters["records"] = records;
    state.counters["allocations_per_record"] = static_cast<double>(allocations) / (rounds * records);
    if (instructions_before && instructions_after) {
        state.counters["instructions_per_byte"] =
            static_cast<double>(*instructions_after - *instructions_before) / (rounds * bytes);
    }
}

/// Registers a benchmark named family/work/peer. `run(state)` may throw: then that one has failed, and no other.
template <class Peer, class Run>
void add(std::string const& work, std::string label, Run run) {
    auto const name = work + '/' + Peer::name;
    auto const guarded = [label = std::move(label), run](benchmark::State& state) {
        state.SetLabel(label);
        try {
            run(state);
        } catch (std::exception const& error) {
            state.SkipWithError(error.what());
        }
    };
    benchmark::RegisterBenchmark(name.c_str(), guarded)->Unit(benchmark::kMillisecond);
}

} // namespace support
