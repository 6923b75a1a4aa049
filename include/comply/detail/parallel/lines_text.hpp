// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/parallel/warnings.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/options.hpp>
#include <comply/parse.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// NDJSON: a line feed always ends a record, so that nothing has to be guessed.
class lines_text {
public:
    lines_text(std::string_view text, parse_options const& options)
        : text_(text), options_(options), max_warnings_(options.max_violations) {
        options_.max_violations = 1; // the first is enough to know that the text is refused
    }

    [[nodiscard]] char const* first_record() const noexcept { return text_.data(); }
    [[nodiscard]] char const* end() const noexcept { return text_.data() + text_.size(); }

    /// Where the next line begins behind `cursor`, which is not the text's end; that if none does.
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
    /// @param warnings  gets those about what was read, up to as many as are wanted
    /// @return `limit`; null if anything is wrong
    template <class Next>
    char const* read(char const* cursor, char const* limit, Next next, finding_list& warnings) const {
        while (cursor != limit) {
            auto const feed = end_of_line(cursor);
            if (skip_whitespace(cursor, feed) != feed) [[likely]] {
                text_input in({cursor, static_cast<std::size_t>(feed - cursor)}, options_);
                in.max_warnings = max_warnings_;
                bool const is_accepted = read_text(in, next());
                if (options_.warnings != nullptr) [[unlikely]] {
                    append_warnings(warnings, in.take_warnings(), max_warnings_,
                                    static_cast<std::size_t>(cursor - text_.data()));
                }
                if (!is_accepted) [[unlikely]] {
                    return nullptr;
                }
            }
            cursor = feed == end() ? feed : feed + 1;
        }
        return limit;
    }

    /// Each in its line, which is a text of its own. @pre they come in the order of their offsets
    [[nodiscard]] COMPLY_COLD violations explain_warnings(finding_list warnings) const {
        std::vector<violation> all;
        std::size_t begin = 0; // of a line
        std::size_t line = 1;
        for (std::size_t i = 0; i < warnings.size();) {
            auto const first = warnings[i].offset;
            for (auto feed = text_.find('\n', begin); feed < first; feed = text_.find('\n', begin)) {
                begin = feed + 1;
                ++line;
            }
            auto const size = text_.substr(begin).find('\n');
            finding_list of_line;
            for (; i < warnings.size() && warnings[i].offset - begin < size; ++i) {
                of_line.push_back(std::move(warnings[i]));
                of_line.back().offset -= begin;
            }
            for (auto const& one :
                 explain(text_.substr(begin, size), std::move(of_line), {.offset = begin, .line = line})) {
                all.push_back(one);
            }
        }
        return violations(std::move(all));
    }

private:
    // @pre `cursor` is not the text's end
    [[nodiscard]] char const* end_of_line(char const* cursor) const noexcept {
        auto const feed = std::memchr(cursor, '\n', static_cast<std::size_t>(end() - cursor));
        return feed == nullptr ? end() : static_cast<char const*>(feed);
    }

    std::string_view text_;
    parse_options options_;
    std::size_t max_warnings_;
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
