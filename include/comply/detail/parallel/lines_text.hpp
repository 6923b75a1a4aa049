// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// NDJSON: a line feed always ends a record, so that nothing has to be guessed.
class lines_text {
public:
    lines_text(std::string_view text, parse_options const& options) : text_(text), options_(options) {
        options_.max_violations = 1; // the first is enough to know that the text is refused
    }

    [[nodiscard]] bool can_be_split() const noexcept { return true; }

    [[nodiscard]] char const* first_record() const noexcept { return text_.data(); }
    [[nodiscard]] char const* end() const noexcept { return text_.data() + text_.size(); }

    /// Where the next line begins behind `cursor`; the text's end if none does.
    [[nodiscard]] char const* find_record(char const* cursor) const noexcept {
        auto const feed = end_of_line(cursor);
        return feed == end() ? feed : feed + 1;
    }

    /// How many lines of [begin, end) hold a record.
    [[nodiscard]] std::size_t count_records(char const* begin, char const* end) const noexcept {
        std::size_t count = 0;
        while (begin != end) {
            if (begin = skip_whitespace(begin, end); begin == end) {
                break; // blank lines
            }
            ++count;
            begin = find_record(begin);
        }
        return count;
    }

    /// Reads the lines from `cursor` to `limit`, where one begins; into the objects that `next` gives.
    /// @return `limit`; null if anything is wrong
    template <class Next>
    char const* read(char const* cursor, char const* limit, Next next) const {
        while (cursor != limit) {
            auto const feed = end_of_line(cursor);
            if (skip_whitespace(cursor, feed) != feed) [[likely]] {
                text_input in({cursor, static_cast<std::size_t>(feed - cursor)}, options_);
                if (!read_text(in, next())) [[unlikely]] {
                    return nullptr;
                }
            }
            cursor = feed == end() ? feed : feed + 1;
        }
        return limit;
    }

private:
    [[nodiscard]] char const* end_of_line(char const* cursor) const noexcept {
        if (cursor == end()) {
            return cursor;
        }
        auto const feed = std::memchr(cursor, '\n', static_cast<std::size_t>(end() - cursor));
        return feed == nullptr ? end() : static_cast<char const*>(feed);
    }

    std::string_view text_;
    parse_options options_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
