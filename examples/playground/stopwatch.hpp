// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <ctime>

namespace playground {

[[nodiscard]] inline double microseconds_now() {
    std::timespec now{}; // std::chrono's clocks need a C library that not every WebAssembly has
    static_cast<void>(std::timespec_get(&now, TIME_UTC));
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

/// How long a call takes, on average over a few milliseconds: clocks in a browser are coarse.
template <class Call>
[[nodiscard]] double microseconds_of(Call call) {
    constexpr double enough = 4000;
    constexpr int most_calls = 1000;
    auto const begin = microseconds_now();
    int calls = 0;
    double passed = 0;
    do {
        static_cast<void>(call());
        ++calls;
        passed = microseconds_now() - begin;
    } while (passed < enough && calls != most_calls);
    return passed / calls;
}

} // namespace playground
