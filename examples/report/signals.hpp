// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <signal.h>

#include <csignal>
#include <initializer_list>

namespace report {

inline std::sig_atomic_t volatile was_told_to_end = 0;

/// From here on, SIGTERM and SIGINT end the work between two records; a second one ends it at once.
inline void listen_to_signals() {
    struct sigaction ending{};
    ending.sa_handler = [](int) { was_told_to_end = 1; };
    ending.sa_flags = static_cast<int>(SA_RESETHAND); // and no SA_RESTART: who waits for a line is to hear of it
    for (auto const one : {SIGTERM, SIGINT}) {
        sigaction(one, &ending, nullptr);
    }
    std::signal(SIGPIPE, SIG_IGN); // a closed output is an error like others
}

[[nodiscard]] inline bool is_told_to_end() noexcept { return was_told_to_end != 0; }

} // namespace report
