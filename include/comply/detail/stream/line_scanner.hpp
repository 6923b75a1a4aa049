// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/detail/stream/record_reader.hpp>
#include <comply/detail/stream/text_window.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Parts a stream into its lines, each of which is a text of its own. No JSON text has a line feed within a string, and
/// within a record of NDJSON none stands elsewhere: so a line feed ends a record, whatever is wrong with it.
class line_scanner {
public:
    line_scanner(text_window&& window, stream_options const& options) : window_(std::move(window)), options_(options) {}

    [[nodiscard]] parse_options const& options() const noexcept { return options_.parse; }

    template <class T>
    outcome read(T& object) {
        if (options().warnings != nullptr) [[unlikely]] {
            *options().warnings = {};
        }
        for (;;) {
            if (!find_line()) [[unlikely]] {
                return violations_.empty() ? outcome::over : outcome::refused;
            }
            if (skip_whitespace(line_.data(), line_.data() + line_.size()) == line_.data() + line_.size())
                [[unlikely]] {
                continue; // blank
            }
            text_input in(line_, options_.parse);
            bool const is_accepted = read_text(in, object);
            if (options().warnings != nullptr) [[unlikely]] {
                *options().warnings = explain_line(in.take_warnings());
            }
            if (!is_accepted) [[unlikely]] {
                violations_ = explain_line(in.take_findings());
                return outcome::refused;
            }
            return outcome::accepted;
        }
    }

    [[nodiscard]] violations take_violations() noexcept { return std::exchange(violations_, {}); }

private:
    // Moves behind the next line, which is then `line_`. @return false if there is none, or none that may be read.
    COMPLY_INLINE bool find_line() {
        if (is_skipping_) [[unlikely]] {
            skip_line();
        }
        std::size_t searched = 0;
        for (;;) {
            auto const rest = window_.rest();
            auto const feed = find_feed(rest, searched);
            if ((feed == rest.npos ? rest.size() : feed) > options_.max_record_size) [[unlikely]] {
                return refuse_long_line();
            }
            if (feed != rest.npos) [[likely]] {
                take_line(rest.substr(0, feed), 1);
                return true;
            }
            searched = rest.size();
            if (!window_.refill()) {
                take_line(window_.rest(), 0);
                return !line_.empty();
            }
        }
    }

    [[nodiscard]] static std::size_t find_feed(std::string_view text, std::size_t from) noexcept {
        auto const begin = text.data() + from;
        auto const feed =
            from == text.size() ? nullptr : static_cast<char const*>(std::memchr(begin, '\n', text.size() - from));
        return feed == nullptr ? text.npos : static_cast<std::size_t>(feed - text.data());
    }

    COMPLY_INLINE void take_line(std::string_view line, std::size_t feed_size) noexcept {
        line_ = line;
        offset_ = window_.offset();
        ++line_number_;
        window_.move_cursor(line.data() + line.size() + feed_size);
    }

    [[nodiscard]] COMPLY_COLD violations explain_line(finding_list findings) const {
        return explain(line_, std::move(findings), {.offset = offset_, .line = line_number_});
    }

    COMPLY_COLD bool refuse_long_line() {
        window_.want(text_window::margin); // for the excerpt
        take_line(window_.rest(), 0);
        window_.move_cursor(line_.data());
        is_skipping_ = true; // whether or not there is memory to say why
        violations_ = explain_line({{errc::record_too_long, 0, integer_text(options_.max_record_size), {}, {}}});
        return false;
    }

    // Moves behind a line that is not kept.
    COMPLY_COLD void skip_line() {
        for (;;) {
            auto const rest = window_.rest();
            auto const feed = find_feed(rest, 0);
            window_.move_cursor(feed == rest.npos ? window_.end() : rest.data() + feed + 1);
            if (feed != rest.npos || !window_.refill()) {
                is_skipping_ = false;
                return;
            }
        }
    }

    text_window window_;
    stream_options options_;
    std::string_view line_;
    std::size_t offset_ = 0; ///< of the line in the stream
    std::size_t line_number_ = 0;
    bool is_skipping_ = false;
    violations violations_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
