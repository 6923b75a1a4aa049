// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/stream/byte_source.hpp>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace comply::detail {

/// The part of a stream that is in memory:
///
///      begin            cursor                end            limit
///      | for excerpts   | not yet read        | room         |
///
/// A record that the end cuts is carried over to the front of the buffer when more is asked for, so that it lies in
/// one piece. A text that is in memory anyway is looked at where it lies.
class text_window {
public:
    /// How many bytes before the cursor an excerpt may need, or behind a place.
    static constexpr std::size_t margin = 4 * excerpt_reach;

    explicit text_window(std::string_view whole) noexcept
        : begin_(whole.data()), cursor_(begin_), end_(begin_ + whole.size()), is_last_(true) {}

    text_window(std::unique_ptr<byte_source> source, std::size_t buffer_size)
        : source_(std::move(source)), block_size_(std::max(buffer_size, std::size_t{1})) {}

    [[nodiscard]] char const* cursor() const noexcept { return cursor_; }
    [[nodiscard]] char const* end() const noexcept { return end_; }
    [[nodiscard]] std::size_t size() const noexcept { return static_cast<std::size_t>(end_ - cursor_); }
    [[nodiscard]] std::string_view rest() const noexcept { return {cursor_, size()}; }
    [[nodiscard]] std::string_view all() const noexcept { return {begin_, static_cast<std::size_t>(end_ - begin_)}; }

    /// How many bytes of the stream lie before the cursor.
    [[nodiscard]] std::size_t offset() const noexcept { return dropped_ + static_cast<std::size_t>(cursor_ - begin_); }

    /// Whether the stream ends where the window does; known once a refill has failed.
    [[nodiscard]] bool is_last() const noexcept { return is_last_; }

    void move_cursor(char const* cursor) noexcept { cursor_ = cursor; }

    /// Asks the source for more. What lies behind the cursor, and a margin before it, stays, but may move.
    /// @return false if nothing came: the stream has ended.
    COMPLY_COLD bool refill() {
        if (is_last_) {
            return false;
        }
        make_room();
        auto const used = all().size();
        auto const count = source_->read(buffer_.get() + used, capacity_ - used);
        end_ += count;
        is_last_ = count == 0;
        return !is_last_;
    }

    /// Refills until `size` bytes lie behind the cursor, or all there are.
    void want(std::size_t size_wanted) {
        while (size() < size_wanted && refill()) {
        }
    }

private:
    // Room for half a block or more. The buffer at most doubles when a record fills it, so that all is copied a bounded
    // number of times; and is never larger than twice the longest record and two blocks.
    void make_room() {
        auto const wanted = block_size_ / 2 + 1;
        if (capacity_ - all().size() >= wanted) {
            return;
        }
        auto const kept = std::min(static_cast<std::size_t>(cursor_ - begin_), margin);
        auto const used = kept + size();
        auto const from = cursor_ - kept;
        auto const passed = static_cast<std::size_t>(from - begin_);
        if (used + wanted <= capacity_) {
            std::memmove(buffer_.get(), from, used);
        } else {
            auto const size = std::max(capacity_ * 2, block_size_ + 2 * margin);
            std::unique_ptr<char[]> larger(new char[size]);
            if (used != 0) {
                std::memcpy(larger.get(), from, used);
            }
            buffer_ = std::move(larger);
            capacity_ = size;
        }
        dropped_ += passed;
        begin_ = buffer_.get();
        cursor_ = begin_ + kept;
        end_ = begin_ + used;
    }

    std::unique_ptr<byte_source> source_;
    std::unique_ptr<char[]> buffer_;
    std::size_t block_size_ = 0;
    std::size_t capacity_ = 0;
    std::size_t dropped_ = 0; ///< bytes of the stream before `begin_`
    char const* begin_ = nullptr;
    char const* cursor_ = nullptr;
    char const* end_ = nullptr;
    bool is_last_ = false;
};

} // namespace comply::detail
