// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/parallel/team.hpp>
#include <comply/detail/parallel/warnings.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <memory>
#include <thread>
#include <utility>
#include <vector>

// The text is parted at record borders into stretches, many more than there are threads; each thread takes the next as
// it is done with one, so that none waits for a slow one. A stretch is small enough to stay in a processor's own cache:
// so its records can be counted before they are read, at a small part of what reading them costs. The counts tell where
// in the vector its records belong, while those before it are still being read:
//
//      text      |  stretch 0  |  stretch 1  |  stretch 2  |
//      vector    | 0 … 611     | 612 … 1229  | 1230 …      |
//
// so every thread reads into the vector itself, whose objects' storage is used again, and nothing is moved. Where a
// count was a wrong guess, what does not fit is kept beside the vector, and all is put in order at the end.
//
// What counting costs is mostly waiting for memory: 60 ns for a record of 430 bytes, of which 12 remain where it is in
// the cache (reading one takes 110). So while a thread reads, it asks the processor for the stretch that is likely its
// next.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Asks the processor to bring a part of a text into its second cache, piece by piece.
class prefetcher {
public:
    prefetcher(char const* begin, char const* end, std::size_t piece_size) noexcept
        : rest_(static_cast<std::size_t>(end - begin)), cursor_(begin),
          piece_size_(std::min(piece_size, std::size_t{4096})) {}

    COMPLY_INLINE void next() noexcept {
        auto const size = std::min(piece_size_, rest_);
        rest_ -= size;
        auto const stop = cursor_ + size;
#if defined(__GNUC__) || defined(__clang__)
        for (auto line = cursor_; line < stop; line += line_size) {
            __builtin_prefetch(line, 0, 2);
        }
#endif
        cursor_ = stop;
    }

private:
    static constexpr std::ptrdiff_t line_size = 64;

    std::size_t rest_;
    char const* cursor_;
    std::size_t piece_size_;
};

template <class T, class Text>
class bulk_reader {
public:
    bulk_reader(std::vector<T>& out, Text const& text, std::size_t stretch_size) : out_(out), text_(text) {
        part(stretch_size);
    }

    /// Reads all. @pre the text is not empty @return whether the text was accepted; if not, the vector's content is
    /// unspecified.
    [[nodiscard]] bool read(std::size_t threads) {
        prepare();
        threads = std::min(threads, stretches_.size());
        auto work = [this, threads] { read_stretches(threads); };
        work_together(threads, work);
        if (!find_chain()) {
            return false;
        }
        put_in_order();
        return true;
    }

    /// The warnings of all that was read, in the order of their places; at most so many.
    [[nodiscard]] COMPLY_COLD finding_list take_warnings(std::size_t most) {
        finding_list all;
        for (auto const i : chain_) {
            append_warnings(all, std::move(stretches_[i].warnings), most);
        }
        return all;
    }

private:
    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);

    struct stretch {
        char const* begin;     ///< of its first record
        char const* end;       ///< where the next stretch begins
        std::size_t index = 0; ///< of its first record in the vector
        std::size_t slots = 0; ///< how many records have their place in the vector
        std::size_t count = 0; ///< how many were read into it
        std::vector<T> more{}; ///< those that found no place
        finding_list warnings{};
        char const* stop =
            nullptr; ///< where the record begins that was not read any more, or the text's end; null: refused
    };

    void part(std::size_t stretch_size) {
        for (auto cursor = text_.first_record(); cursor != text_.end();) {
            auto const rest = static_cast<std::size_t>(text_.end() - cursor);
            auto const next = rest <= stretch_size ? text_.end() : text_.find_record(cursor + stretch_size);
            stretches_.push_back({.begin = cursor, .end = next});
            cursor = next;
        }
    }

    // A vector that is far too small is enlarged at once: to what the first stretch makes expect, and a little more.
    void prepare() {
        indices_ = std::make_unique<std::atomic<std::size_t>[]>(stretches_.size() + 1);
        for (std::size_t i = 1; i <= stretches_.size(); ++i) {
            indices_[i].store(unknown, std::memory_order_relaxed);
        }
        auto const& first = stretches_.front();
        auto const count = static_cast<double>(text_.count_records(first.begin, first.end));
        auto const size = static_cast<double>(text_.end() - first.begin);
        auto const expected = static_cast<std::size_t>(count * size / static_cast<double>(first.end - first.begin));
        if (out_.size() < expected - expected / 16) {
            out_.resize(expected + expected / 64 + 1);
        }
    }

    // What each thread does.
    void read_stretches(std::size_t threads) {
        for (;;) {
            auto const i = taken_.fetch_add(1, std::memory_order_relaxed);
            if (i >= stretches_.size()) {
                return;
            }
            auto& one = stretches_[i];
            auto const count = text_.count_records(one.begin, one.end);
            // Whoever took the stretch before counts it just now, if that is not done: this is a short wait.
            while ((one.index = indices_[i].load(std::memory_order_acquire)) == unknown) {
                std::this_thread::yield();
            }
            indices_[i + 1].store(one.index + count, std::memory_order_release);
            one.slots = std::min(count, out_.size() - std::min(one.index, out_.size()));
            auto const& later = stretches_[std::min(i + threads, stretches_.size() - 1)];
            auto const record_size = static_cast<std::size_t>(one.end - one.begin) / std::max(count, std::size_t{1});
            read_from(one, one.begin, one.end, {later.begin, later.end, record_size + record_size / 8});
        }
    }

    void read_from(stretch& one, char const* begin, char const* limit, prefetcher ahead) {
        std::size_t count = one.count; // the others write beside `one`
        auto const next = [&]() -> T& {
            ahead.next();
            if (count != one.slots) [[likely]] {
                return out_[one.index + count++];
            }
            return one.more.emplace_back();
        };
        one.stop = text_.read(begin, limit, next, one.warnings);
        one.count = count;
    }

    // Finds the stretches that count: the first, and each that begins where one that counts has stopped. Where that is
    // in none's beginning, a border was a wrong guess: there reading goes on, until one was right.
    // @return whether the last one's end is the text's
    bool find_chain() {
        for (std::size_t i = 0;;) {
            auto& one = stretches_[i];
            if (one.stop == nullptr) {
                return false;
            }
            auto const next =
                std::lower_bound(stretches_.begin() + static_cast<std::ptrdiff_t>(i), stretches_.end(), one.stop,
                                 [](stretch const& each, char const* place) { return each.begin < place; });
            bool const is_border = next != stretches_.end() && next->begin == one.stop;
            if (one.stop == text_.end() || is_border) {
                chain_.push_back(i);
                if (!is_border) {
                    return true;
                }
                i = static_cast<std::size_t>(next - stretches_.begin());
            } else {
                read_from(one, one.stop, next == stretches_.end() ? text_.end() : next->begin, {one.stop, one.stop, 0});
            }
        }
    }

    void put_in_order() {
        std::size_t size = 0;
        bool has_more = false;
        bool is_order = true; // whether those beside the vector belong behind all others
        for (auto const i : chain_) {
            auto const& one = stretches_[i];
            is_order = is_order && !(has_more && one.count != 0);
            has_more = has_more || !one.more.empty();
            size += one.count + one.more.size();
        }
        is_order ? close_gaps() : build_anew(size);
    }

    // Most often there are none, and no more records than have their place.
    void close_gaps() {
        std::size_t end = 0;
        for (auto const i : chain_) {
            auto const& one = stretches_[i];
            if (one.index != end && one.count != 0) {
                std::move(place(one.index), place(one.index + one.count), place(end));
            }
            end += one.count;
        }
        out_.resize(end);
        for (auto const i : chain_) {
            auto& more = stretches_[i].more;
            out_.insert(out_.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
        }
    }

    void build_anew(std::size_t size) {
        std::vector<T> ordered;
        ordered.reserve(size);
        for (auto const i : chain_) {
            auto& one = stretches_[i];
            if (one.count != 0) {
                std::move(place(one.index), place(one.index + one.count), std::back_inserter(ordered));
            }
            std::move(one.more.begin(), one.more.end(), std::back_inserter(ordered));
        }
        out_ = std::move(ordered);
    }

    [[nodiscard]] auto place(std::size_t index) noexcept { return out_.begin() + static_cast<std::ptrdiff_t>(index); }

    std::vector<T>& out_;
    Text const& text_;
    std::vector<stretch> stretches_;
    std::unique_ptr<std::atomic<std::size_t>[]> indices_; ///< of each stretch's first record, once it is known
    std::atomic<std::size_t> taken_{0};
    std::vector<std::size_t> chain_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
