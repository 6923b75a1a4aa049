// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "files.hpp"
#include "records.hpp"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

namespace validate {

/// A record on a line of its own.
struct line {
    std::string_view text;    ///< as it stands there, without white space around it; until the next one is read
    std::size_t offset = 0;   ///< of `text` in the file
    std::size_t number = 0;   ///< of the line, counted from 1
    std::size_t column = 1;   ///< of `text` in it
    bool is_too_long = false; ///< `text` is empty: the line was passed over
};

/// The lines of a file (NDJSON), one after another, in bounded memory however large it is: a few times `max_size`.
/// Blank lines are counted, but passed over.
class line_source {
public:
    line_source(input_file& file, std::size_t max_size) : file_(file), max_size_(max_size) {}

    bool next(line& out) {
        for (;;) {
            if (has_rest_) {
                pass_over_rest();
            }
            auto const size = find_line();
            if (size == 0) {
                return false;
            }
            auto const whole = std::string_view(buffer_).substr(begin_, size);
            auto const offset = offset_;
            ++number_;
            advance(size);
            has_rest_ = whole.back() != '\n';
            if (size - !has_rest_ > max_size_) {
                out = {{}, offset, number_, 1, true};
                return true;
            }
            auto const first = skip_space(whole, 0);
            if (first != size) {
                auto const text = whole.substr(first, whole.find_last_not_of(" \t\r\n") + 1 - first);
                out = {text, offset + first, number_, first + 1, false};
                return true;
            }
        }
    }

    /// How many bytes the lines so far have.
    [[nodiscard]] std::size_t offset() const noexcept { return offset_; }

private:
    static constexpr std::size_t block_size = std::size_t{1} << 18U;

    // The size of the line that begins at begin_, with its line feed, which it lacks if it is the last one, or too
    // long; 0 at the end.
    std::size_t find_line() {
        for (auto searched = begin_;;) {
            auto const feed = find_feed(searched);
            if (feed != filled_) {
                return feed + 1 - begin_;
            }
            if (filled_ - begin_ > max_size_ || !read_block()) {
                return filled_ - begin_;
            }
            searched = filled_ - last_block_;
        }
    }

    void pass_over_rest() {
        has_rest_ = false;
        do {
            auto const feed = find_feed(begin_);
            if (feed != filled_) {
                return advance(feed + 1 - begin_);
            }
            advance(filled_ - begin_);
        } while (read_block());
    }

    void advance(std::size_t size) {
        begin_ += size;
        offset_ += size;
    }

    [[nodiscard]] std::size_t find_feed(std::size_t from) const {
        return std::min(std::string_view(buffer_).substr(0, filled_).find('\n', from), filled_);
    }

    bool read_block() {
        std::memmove(buffer_.data(), buffer_.data() + begin_, filled_ - begin_);
        filled_ -= begin_;
        begin_ = 0;
        if (buffer_.size() < filled_ + block_size) {
            buffer_.resize(std::max(2 * buffer_.size(), filled_ + block_size));
        }
        last_block_ = file_.read(buffer_.data() + filled_, block_size);
        filled_ += last_block_;
        return last_block_ != 0;
    }

    input_file& file_;
    std::size_t max_size_;
    std::string buffer_;
    std::size_t begin_ = 0;      // in the buffer: of what was not yet handed out
    std::size_t filled_ = 0;     // in the buffer: behind what was read
    std::size_t last_block_ = 0; // how much of it came last
    std::size_t offset_ = 0;     // in the file: of begin_
    std::size_t number_ = 0;
    bool has_rest_ = false; // the line that was handed out last was not read to its end
};

} // namespace validate
