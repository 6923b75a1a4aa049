// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/skip.hpp>
#include <comply/detail/read/text_input.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/detail/stream/place_counter.hpp>
#include <comply/detail/stream/text_window.hpp>
#include <comply/detail/stream/value_end.hpp>
#include <comply/options.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// Values within a long text are read straight from the window by the readers that `parse` has, up to the window's end
// at most. A value that the end cuts is read again once more of it is there: when its brackets say that it is whole, or
// there is twice as much as the last time. So a value is read more than twice only where it is long, no byte is read
// more often than a bounded number of times, what is malformed is seen soon, and nobody waits for text behind a whole
// value.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// How a value is read into an object, whatever its type.
using value_function = char const* (*)(text_input& in, char const* cursor, void* object);

class value_scanner {
public:
    value_scanner(text_window&& window, stream_options const& options)
        : window_(std::move(window)), options_(options) {}

    [[nodiscard]] stream_options const& options() const noexcept { return options_; }

    /// The first byte that is no white space, to which the cursor moves. @return whether there is one before the end
    COMPLY_INLINE bool find_token() {
        for (;;) {
            auto const cursor = skip_whitespace(window_.cursor(), window_.end());
            window_.move_cursor(cursor);
            if (cursor != window_.end()) [[likely]] {
                return true;
            }
            if (!refill()) {
                return false;
            }
        }
    }

    /// @pre find_token()
    [[nodiscard]] char token() const noexcept { return *window_.cursor(); }
    void skip_token() noexcept { window_.move_cursor(window_.cursor() + 1); }

    /// Whether the text begins with a byte order mark here.
    [[nodiscard]] COMPLY_COLD bool has_byte_order_mark() {
        want(3);
        return window_.offset() == 0 && window_.rest().starts_with("\xEF\xBB\xBF");
    }

    enum class value {
        read,      ///< up to its end, to which `skip_value` moves the cursor; there may be findings
        malformed, ///< the text can be read no further
        too_long,  ///< `skip_long_value` moves the cursor to its end
    };

    /// Reads the value at the cursor, which stays there. What is wrong is in `explain_value`.
    /// @param nesting  how many arrays and objects are around it
    /// @param limit    how many bytes it may have
    value read(void* object, value_function function, std::size_t nesting, std::size_t limit) {
        auto const rest = window_.rest();
        bool const is_limited = rest.size() > limit;
        auto const text = is_limited ? rest.substr(0, limit + 1) : rest;
        text_input in(text, options_.parse);
        in.depth_left = options_.parse.max_depth - nesting;
        bool const may_be_cut = text.size() / 2 < value_size_; // which is a finding at first
        if (may_be_cut) [[unlikely]] {
            in.reuse(std::move(findings_));
        }
        auto const cursor = function(in, text.data(), object);
        if (cursor != nullptr && cursor != in.end && !in.has_findings()) [[likely]] {
            value_size_ = in.offset(cursor);
            if (may_be_cut) [[unlikely]] {
                findings_ = in.take_findings();
            }
            if (options_.parse.warnings != nullptr) [[unlikely]] {
                warnings_ = in.take_warnings();
            }
            return value::read;
        }
        findings_ = in.take_findings();
        warnings_ = in.take_warnings();
        return finish_read(object, function, nesting, limit, text, cursor);
    }

    [[nodiscard]] bool has_findings() const noexcept { return !findings_.empty(); }

    /// The violations that were found in the value. @param pointer  the value's own
    [[nodiscard]] COMPLY_COLD violations explain_value(std::string_view pointer) {
        return explain_here(std::exchange(findings_, {}), pointer);
    }

    /// The warnings that there were about the value.
    [[nodiscard]] COMPLY_COLD violations explain_warnings(std::string_view pointer) {
        return explain_here(std::exchange(warnings_, {}), pointer);
    }

    /// One violation at the cursor.
    [[nodiscard]] COMPLY_COLD violations explain_token(finding one, std::string_view pointer) {
        finding_list list;
        list.push_back(std::move(one));
        return explain_here(std::move(list), pointer);
    }

    void skip_value() noexcept { window_.move_cursor(window_.cursor() + value_size_); }

    /// @return whether the value ends before the text does
    [[nodiscard]] COMPLY_COLD bool skip_long_value() {
        value_end end;
        for (;;) {
            window_.move_cursor(window_.cursor() + end.advance(window_.rest()));
            if (end.is_found()) {
                return true;
            }
            if (!refill()) {
                return end.may_end();
            }
        }
    }

private:
    // Reading came to the end of `text` (with `cursor` there, or null), or there are findings.
    COMPLY_COLD value finish_read(void* object, value_function function, std::size_t nesting, std::size_t limit,
                                  std::string_view text, char const* cursor) {
        value_end brackets;
        std::size_t counted = 0;
        for (;;) {
            bool is_cut = false;
            auto const end = find_end(text, cursor, nesting, is_cut);
            value_size_ = end == nullptr ? 0 : static_cast<std::size_t>(end - text.data());
            if (text.size() > limit && (is_cut || value_size_ > limit)) {
                findings_.clear();
                findings_.push_back({.code = errc::record_too_long, .expected = integer_text(limit)});
                warnings_.clear();
                return value::too_long;
            }
            if (!is_cut || window_.is_last()) {
                return end == nullptr ? value::malformed : value::read;
            }
            bool is_worth_reading = false;
            while (!is_worth_reading && refill()) {
                auto const rest = window_.rest();
                counted += brackets.advance(rest.substr(counted));
                is_worth_reading = brackets.is_found() || rest.size() / 2 >= text.size() || rest.size() > limit;
            }
            text = window_.rest().substr(0, limit == text.npos ? limit : limit + 1);
            text_input in(text, options_.parse);
            in.depth_left = options_.parse.max_depth - nesting;
            in.reuse(std::move(findings_));
            cursor = function(in, text.data(), object);
            findings_ = in.take_findings();
            warnings_ = in.take_warnings();
        }
    }

    // Where the value ends that was read from `text` up to `cursor`; null if it is malformed, or cut by the text's end.
    // Reading ends early where there are enough violations: then the value is skipped to its end.
    [[nodiscard]] char const* find_end(std::string_view text, char const* cursor, std::size_t nesting,
                                       bool& is_cut) const {
        auto const is_at_end = [&text](finding const& one) {
            return one.code == errc::unexpected_end && one.offset == text.size();
        };
        if (cursor == nullptr && findings_.size() == 1 && is_at_end(findings_.front())) {
            is_cut = true;
            return nullptr;
        }
        if (cursor == nullptr) {
            parse_options options = options_.parse;
            options.max_violations = 1;
            text_input in(text, options);
            in.depth_left = options.max_depth - nesting;
            cursor = detail::skip_value(in, text.data());
            if (cursor == nullptr) {
                is_cut = is_at_end(in.take_findings().front());
                return nullptr;
            }
        }
        is_cut = cursor == text.data() + text.size() && kind_begun_by(text.front()) == number_kind;
        return cursor;
    }

    [[nodiscard]] violations explain_here(finding_list findings, std::string_view pointer) {
        place_at_members(window_.rest(), findings);
        std::size_t last = 0;
        for (auto const& one : findings) {
            last = one.offset > last ? one.offset : last;
        }
        want(last + text_window::margin); // for the excerpts
        count_places();
        return explain(window_.rest(), std::move(findings),
                       {.offset = window_.offset(),
                        .line = places_.line,
                        .column = places_.column,
                        .pointer = pointer,
                        .around = window_.all()});
    }

    COMPLY_NOINLINE bool refill() {
        if (window_.is_last()) {
            return false;
        }
        count_places();
        return window_.refill();
    }

    void want(std::size_t size) {
        while (window_.size() < size && refill()) {
        }
    }

    // Up to the cursor: what lies before it may be gone after the next refill.
    void count_places() noexcept {
        auto const offset = window_.offset();
        auto const passed = offset - counted_;
        places_.advance({window_.cursor() - passed, passed});
        counted_ = offset;
    }

    text_window window_;
    stream_options options_;
    place_counter places_;
    std::size_t counted_ = 0; ///< the offset up to which places were counted
    std::size_t value_size_ = 0;
    finding_list findings_;
    finding_list warnings_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
