// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#if __has_include(<unistd.h>)
#include <unistd.h>
#endif

namespace validate {

[[nodiscard]] inline bool is_terminal([[maybe_unused]] std::FILE* stream) {
#if __has_include(<unistd.h>)
    return isatty(fileno(stream)) != 0;
#else
    return false;
#endif
}

/// Whether the stream goes to a terminal that knows colours and can clear a line.
[[nodiscard]] inline bool is_capable_terminal(std::FILE* stream) {
    auto const kind = std::getenv("TERM");
    return is_terminal(stream) && (kind == nullptr || std::string_view(kind) != "dumb");
}

/// Whether colours are wanted by default: on a terminal that has them (https://no-color.org).
[[nodiscard]] inline bool wants_colors(std::FILE* stream) {
    auto const no_color = std::getenv("NO_COLOR");
    return is_capable_terminal(stream) && (no_color == nullptr || *no_color == '\0');
}

/// How far the work is, on one line of a terminal that is written again and again.
class progress {
public:
    progress(bool is_wanted, std::size_t size) : is_wanted_(is_wanted), size_(size) {}

    ~progress() { clear(); }
    progress(progress const&) = delete;
    progress& operator=(progress const&) = delete;

    void show(std::size_t done, std::size_t records, std::size_t refused) {
        if (!is_wanted_ || done < next_) {
            return;
        }
        next_ = done + (std::size_t(1) << 20U); // the clock is asked once in a megabyte
        auto const now = std::chrono::steady_clock::now();
        if (now - last_ < std::chrono::milliseconds(100)) {
            return;
        }
        last_ = now;
        std::fprintf(stderr, "\r%3.0f %%  records: %zu, refused: %zu\x1b[K",
                     100.0 * static_cast<double>(done) / static_cast<double>(size_), records, refused);
        is_shown_ = true;
    }

    /// Makes room for other output.
    void clear() {
        if (is_shown_) {
            std::fputs("\r\x1b[K", stderr);
            is_shown_ = false;
        }
    }

private:
    bool is_wanted_;
    std::size_t size_;
    std::size_t next_ = 0;
    std::chrono::steady_clock::time_point last_{};
    bool is_shown_ = false;
};

} // namespace validate
