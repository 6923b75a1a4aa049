// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <string>

namespace report {

/// What became of the records so far.
struct tally {
    std::size_t stored = 0;
    std::size_t invalid = 0; ///< not sent, because they break their contract
    std::size_t refused = 0; ///< by the service
    std::size_t unclear = 0;

    [[nodiscard]] std::string text() const {
        return std::to_string(stored) + " stored, " + std::to_string(invalid) + " not sent, " +
               std::to_string(refused) + " refused, " + std::to_string(unclear) + " unclear";
    }
};

/// A bar on the last line of a terminal, written again and again.
class progress {
public:
    explicit progress(bool is_wanted) : is_wanted_(is_wanted) {}
    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    /// @param size  0: nobody knows how much there is to do, so there are only numbers
    void show(std::size_t done, std::size_t size, tally const& all) {
        auto const now = std::chrono::steady_clock::now();
        if (!is_wanted_ || now - last_ < std::chrono::milliseconds(100)) {
            return;
        }
        last_ = now;
        std::string bar;
        if (size != 0) {
            constexpr std::size_t width = 20;
            auto const share = std::min(1.0, static_cast<double>(done) / static_cast<double>(size));
            auto const filled = static_cast<std::size_t>(share * width);
            char percent[16];
            std::snprintf(percent, sizeof percent, " %3.0f %%  ", 100 * share);
            bar = '[' + std::string(filled, '#') + std::string(width - filled, '.') + ']' + percent;
        }
        std::fprintf(stderr, "\r%s%s\x1b[K", bar.c_str(), all.text().c_str());
        is_shown_ = true;
    }

    /// Makes room for other output.
    void clear() {
        if (is_shown_) {
            std::fputs("\r\x1b[K", stderr);
            is_shown_ = false;
            last_ = {};
        }
    }

private:
    bool is_wanted_;
    std::chrono::steady_clock::time_point last_{};
    bool is_shown_ = false;
};

} // namespace report
