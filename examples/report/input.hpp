// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace report {

/// A file, or standard input, which is `-`: line by line, so that it is known where each record stands, and so that a
/// line of a pipe is there when it is written.
class input {
public:
    explicit input(std::string const& name);
    ~input();
    input(input const&) = delete;
    input& operator=(input const&) = delete;

    /// The next line with its line feed, or a part of a long one, which lasts until the next call; empty at the end,
    /// and when a signal comes while there is nothing to be read.
    [[nodiscard]] std::string_view next();

    /// The number of the line that came last, or a part of which did; the first is 1.
    [[nodiscard]] std::size_t line() const noexcept { return line_; }
    /// How many bytes were handed out, and how many there are; 0 where nobody knows.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

private:
    void read_block();

    std::string name_; // as messages have it
    int file_ = 0;
    std::vector<char> buffer_;
    std::string_view rest_; // of the buffer: what was not yet handed out
    std::size_t line_ = 0;
    std::size_t offset_ = 0;
    std::size_t size_ = 0;
    bool begins_line_ = true;
};

} // namespace report
