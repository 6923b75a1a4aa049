// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Reading and writing JSON with comply and its peers, in one process. The options are Google Benchmark's.

#include "peers/peers.hpp"

#include <benchmark/benchmark.h>

int main(int argument_count, char** arguments) {
    peers::add_comply();
    peers::add_simdjson();
    peers::add_rapidjson();
    peers::add_boost_json();
    peers::add_nlohmann();
    peers::add_floor();

    benchmark::AddCustomContext("compiler", COMPLY_BENCHMARK_COMPILER);
    benchmark::AddCustomContext("flags", COMPLY_BENCHMARK_FLAGS);
    benchmark::Initialize(&argument_count, arguments);
    if (benchmark::ReportUnrecognizedArguments(argument_count, arguments)) {
        return 2;
    }
    return benchmark::RunSpecifiedBenchmarks() == 0 ? 1 : 0;
}
