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
///      begin            cursor                end
///      | for excerpts   | not yet read        |
///
/// It lies where the source has it, in a buffer of the source or a text in memory, which is not copied. Only what a
/// buffer's end cuts is copied, and then some of the buffer that follows, so that the record lies in one piece:
///
///                  begin            cursor                     end
///      joined      | for excerpts   | a rec          ord, more |
///      buffer                                      | ord, more, and so on |
///
/// Once the cursor is far enough into the new buffer, the window is there.
class text_window {
public:
    /// How many bytes before the cursor an excerpt may need, or behind a place.
    static constexpr std::size_t margin = 4 * excerpt_reach;

    explicit text_window(std::string_view whole) noexcept
        : begin_(whole.data()), cursor_(begin_), end_(begin_ + whole.size()), is_last_(true) {}

    explicit text_window(std::unique_ptr<byte_source> source) noexcept : source_(std::move(source)) {}

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

    /// Moves the end on. What lies behind the cursor, and a margin before it, stays, but may move.
    /// @return false if nothing came: the stream has ended.
    COMPLY_NOINLINE bool refill() {
        if (is_last_) {
            return false;
        }
        if (taken_ == buffer_.size()) { // all of the buffer is in the window
            make_room(step);            // before the source takes the buffer back
            taken_ = 0;
            buffer_ = {};
            buffer_ = source_->next();
            is_last_ = buffer_.empty();
            return !is_last_ && join();
        }
        return taken_ >= size() + margin ? move_to_buffer() : join();
    }

    /// Refills until `size` bytes lie behind the cursor, or all there are.
    void want(std::size_t size_wanted) {
        while (size() < size_wanted && refill()) {
        }
    }

private:
    static constexpr std::size_t step = 2048; // at least `margin`

    // Room behind the end, in the joined buffer, to which the window moves if it is not there. Whatever the sizes, a
    // byte is copied a bounded number of times, and the buffer is never larger than twice what has to lie in one piece.
    void make_room(std::size_t more) {
        if (is_joined_ && capacity_ - static_cast<std::size_t>(end_ - joined_.get()) >= more) {
            return;
        }
        auto const kept = std::min(static_cast<std::size_t>(cursor_ - begin_), margin);
        auto const passed = static_cast<std::size_t>(cursor_ - begin_) - kept;
        auto const used = kept + size();
        if (auto const needed = used + more; needed > capacity_ / 4 * 3) {
            std::unique_ptr<char[]> larger(new char[2 * needed]);
            copy(larger.get(), begin_ + passed, used);
            joined_ = std::move(larger);
            capacity_ = 2 * needed;
        } else {
            copy(joined_.get(), begin_ + passed, used);
        }
        is_joined_ = true;
        dropped_ += passed;
        begin_ = joined_.get();
        cursor_ = begin_ + kept;
        end_ = begin_ + used;
    }

    // Copies the next of the buffer behind the end.
    bool join() {
        auto const count = std::min(buffer_.size() - taken_, step);
        make_room(count);
        copy(joined_.get() + (end_ - joined_.get()), buffer_.data() + taken_, count);
        taken_ += count;
        end_ += count;
        return true;
    }

    // Shows the whole buffer where it is, of which the window has had a copy of the beginning.
    bool move_to_buffer() noexcept {
        dropped_ += static_cast<std::size_t>(end_ - begin_) - taken_;
        cursor_ = buffer_.data() + (taken_ - size());
        begin_ = buffer_.data();
        end_ = begin_ + buffer_.size();
        taken_ = buffer_.size();
        is_joined_ = false;
        return true;
    }

    static void copy(char* to, char const* from, std::size_t size) noexcept {
        if (size != 0) {
            std::memmove(to, from, size);
        }
    }

    std::unique_ptr<byte_source> source_;
    std::string_view buffer_; ///< the last that the source gave
    std::size_t taken_ = 0;   ///< how much of it is in the window, whose end it is
    std::unique_ptr<char[]> joined_;
    std::size_t capacity_ = 0; ///< of `joined_`
    bool is_joined_ = false;   ///< whether the window is there
    std::size_t dropped_ = 0;  ///< bytes of the stream before the window
    char const* begin_ = nullptr;
    char const* cursor_ = nullptr;
    char const* end_ = nullptr;
    bool is_last_ = false;
};

} // namespace comply::detail
