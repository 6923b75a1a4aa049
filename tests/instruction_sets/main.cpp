// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../support/rounds.hpp"
#include "unit.hpp"

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

// Two units in one program, the second compiled for the instruction set that COMPLY_TEST_FEATURES asks for: each must run
// its own code, whichever the linker comes to first, and both must say the same. Exit status 77: this machine cannot run
// the second.

namespace {

int failures = 0;

void check(bool holds, char const* sentence, std::string const& detail = {}) {
    if (!holds) {
        ++failures;
        std::printf("FAILED: %s %s\n", sentence, detail.c_str());
    }
}

// Strings of every length up to 200 with a stop or a byte that is no ASCII at every place, valid or not.
std::vector<std::string> texts() {
    std::vector<std::string> all;
    auto const add = [&all](std::string const& id, std::string const& tag) {
        all.push_back(R"({"id":")" + id + R"(","charge":0.25,"source":"mains","count":-12,"tags":[")" + tag + "\"]}");
    };
    for (std::size_t size = 0; size <= 200; size += comply_test::stride) {
        std::string const plain(size, 'x');
        add(plain, plain);
        for (std::size_t at = 0; at < size; ++at) {
            for (char const* piece : {"\\n", "\\u00e9", "\xC3\xA9", "\xE9", "\n", "\xF0\x9F\x98\x80", "\\", "\""}) {
                add(plain.substr(0, at) + piece + plain.substr(at + 1), "x");
            }
        }
    }
    auto const whole = all.front();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        all.push_back(whole.substr(0, size));
    }
    return all;
}

} // namespace

int main() {
#if COMPLY_TEST_AVX512
    bool const is_supported = __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vl") != 0;
    unit const& other = avx512_unit;
#else
    bool const is_supported = __builtin_cpu_supports("avx2") != 0;
    unit const& other = avx2_unit;
#endif
    if (!is_supported) {
        std::puts("skipped: this machine lacks the instruction set");
        return 77;
    }
    unit const& plain = plain_unit;
    std::printf("%.*s and %.*s\n", static_cast<int>(plain.instruction_set.size()), plain.instruction_set.data(),
                static_cast<int>(other.instruction_set.size()), other.instruction_set.data());
    bool const differ = plain.instruction_set != other.instruction_set; // not under -march=native
    check(other.instruction_set == (COMPLY_TEST_AVX512 ? "avx512" : "avx2") || !differ, "the unit's instruction set");
    check((plain.reader != other.reader) == differ, "each unit has a reader of its own");
    check((plain.writer != other.writer) == differ, "each unit has a writer of its own");
    check((plain.parse != other.parse) == differ, "each unit has verbs of its own");

    std::size_t accepted = 0;
    auto const all = texts();
    for (auto const& text : all) {
        auto const one = plain.answer(text);
        auto const two = other.answer(text);
        check(one == two, "both say the same of", text + "\n  " + one + "\n  " + two);
        accepted += one.starts_with('{');
    }
    std::printf("%zu texts, %zu accepted\n", all.size(), accepted);
    check(accepted > 1000 && accepted < all.size(), "some are accepted, some are not");
    return failures == 0 ? 0 : 1;
}
