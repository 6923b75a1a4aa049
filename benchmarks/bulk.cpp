// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// One JSON array of many records into a vector of structs, and back: comply, and nlohmann/json beside it.
// Both read into a vector and write into a string that are used again and again, so that what is measured is
// the work and not the operating system's memory.
//
// COMPLY_RECORDS=N in the environment sets the number of records; 100,000 make 43 MB.

#include "nlohmann_status.hpp"
#include "payloads.hpp"

#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

struct bulk {
    std::vector<payloads::resource> records;
    std::string text;
};

std::size_t record_count() {
    auto const given = std::getenv("COMPLY_RECORDS");
    auto const count = given == nullptr ? 100'000 : std::strtoul(given, nullptr, 10);
    return count == 0 ? 1 : count;
}

bulk const& payload() {
    static bulk const made = [] {
        bulk one{payloads::make_resources(record_count(), 1), {}};
        comply::serialize_to(one.text, one.records);
        return one;
    }();
    return made;
}

void count(benchmark::State& state, std::size_t bytes) {
    auto const rounds = static_cast<std::int64_t>(state.iterations());
    state.SetBytesProcessed(rounds * static_cast<std::int64_t>(bytes));
    state.SetItemsProcessed(rounds * static_cast<std::int64_t>(payload().records.size()));
}

void parse_with_comply(benchmark::State& state) {
    auto const& text = payload().text;
    std::vector<payloads::resource> records;
    for (auto _ : state) {
        if (auto const read = comply::parse_into(records, text); !read) {
            state.SkipWithError(to_string(read.error().front()).c_str());
            return;
        }
        benchmark::DoNotOptimize(records.data());
    }
    if (records != payload().records) {
        state.SkipWithError("the records differ from those written");
    }
    count(state, text.size());
}

void parse_with_nlohmann(benchmark::State& state) {
    auto const& text = payload().text;
    std::vector<by_hand::device_compliance_device_status> records;
    for (auto _ : state) {
        nlohmann::json::parse(text).get_to(records);
        benchmark::DoNotOptimize(records.data());
    }
    if (records.size() != payload().records.size()) {
        state.SkipWithError("there are not as many records as were written");
    }
    count(state, text.size());
}

void serialize_with_comply(benchmark::State& state) {
    auto const& records = payload().records;
    std::string text;
    for (auto _ : state) {
        comply::serialize_to(text, records);
        benchmark::DoNotOptimize(text.data());
    }
    if (text != payload().text) {
        state.SkipWithError("the text differs from the first one");
    }
    count(state, text.size());
}

void serialize_with_nlohmann(benchmark::State& state) {
    std::vector<by_hand::device_compliance_device_status> records;
    nlohmann::json::parse(payload().text).get_to(records);
    std::string text;
    for (auto _ : state) {
        text = nlohmann::json(records).dump();
        benchmark::DoNotOptimize(text.data());
    }
    if (text.size() != payload().text.size()) { // its members are in alphabetical order
        state.SkipWithError("the text is not as long as the one read");
    }
    count(state, text.size());
}

BENCHMARK(parse_with_comply)->Name("parse/comply")->Unit(benchmark::kMillisecond);
BENCHMARK(parse_with_nlohmann)->Name("parse/nlohmann")->Unit(benchmark::kMillisecond);
BENCHMARK(serialize_with_comply)->Name("serialize/comply")->Unit(benchmark::kMillisecond);
BENCHMARK(serialize_with_nlohmann)->Name("serialize/nlohmann")->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
