// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/explain.hpp>
#include <comply/detail/explain/finding.hpp>
#include <comply/detail/parallel/warnings.hpp>
#include <comply/detail/read/read.hpp>
#include <comply/detail/scan/whitespace.hpp>
#include <comply/options.hpp>
#include <comply/violation.hpp>

#include <cstddef>
#include <string_view>
#include <utility>

// One JSON array of objects is split by a guess: where the bytes that part the first two records come again, a record
// begins. They may also come within a string, or between objects that lie deeper. So the guess is checked by reading: a
// stretch counts only if the one before it, read from a border that counts, ends exactly there.

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

class array_text {
public:
    array_text(std::string_view text, parse_options const& options)
        : text_(text), options_(options), max_warnings_(options.max_violations) {
        options_.max_violations = 1; // the first is enough to know that the text is refused
        find_separator();
    }

    /// Whether there is a guess to be made.
    [[nodiscard]] bool can_be_split() const noexcept { return !separator_.empty(); }

    [[nodiscard]] char const* first_record() const noexcept { return first_; }

    /// Where, by the guess, the first record begins behind `cursor`; the text's end if none does.
    [[nodiscard]] char const* find_record(char const* cursor) const noexcept {
        auto const from = static_cast<std::size_t>(cursor - text_.data());
        auto const at = text_.find(separator_, from);
        return at == text_.npos ? end() : text_.data() + at + brace_;
    }

    /// How many records begin, by the guess, in [begin, end), of which one is at `begin`.
    [[nodiscard]] std::size_t count_records(char const* begin, char const* end) const noexcept {
        std::size_t count = 0;
        for (auto cursor = begin; cursor < end; cursor = find_record(cursor)) {
            ++count;
        }
        return count;
    }

    [[nodiscard]] char const* end() const noexcept { return text_.data() + text_.size(); }

    /// Reads records from `cursor` on until one begins at or behind `limit`; into the objects that `next` gives.
    /// @param warnings  gets those about what was read, up to as many as are wanted
    /// @return where that one begins; the text's end if the text has ended as it must; null if anything is wrong
    template <class Next>
    char const* read(char const* cursor, char const* limit, Next next, finding_list& warnings) const {
        text_input in(text_, options_);
        in.max_warnings = max_warnings_;
        auto const end = read_from(in, cursor, limit, next);
        if (options_.warnings != nullptr) [[unlikely]] {
            append_warnings(warnings, in.take_warnings(), max_warnings_);
        }
        return end;
    }

    [[nodiscard]] COMPLY_COLD violations explain_warnings(finding_list warnings) const {
        return explain(text_, std::move(warnings));
    }

private:
    template <class Next>
    char const* read_from(text_input& in, char const* cursor, char const* limit, Next& next) const {
        --in.depth_left;
        for (;;) {
            cursor = read_value<default_contract>(in, cursor, next());
            if (cursor == nullptr || in.has_findings()) [[unlikely]] {
                return nullptr;
            }
            cursor = skip_whitespace(cursor, in.end);
            if (cursor == in.end || *cursor != ',') [[unlikely]] {
                break;
            }
            cursor = skip_whitespace(cursor + 1, in.end);
            if (cursor >= limit) [[unlikely]] {
                return cursor == in.end ? nullptr : cursor;
            }
        }
        bool const is_closed = cursor != in.end && *cursor == ']' && skip_whitespace(cursor + 1, in.end) == in.end;
        return is_closed ? in.end : nullptr;
    }

    // `},{` or `},\n  {` and so on, as it stands between the first two records. If both begin with the same member,
    // then its name too, which tells records from what lies deeper.
    void find_separator() {
        text_input in(text_, options_);
        auto const bracket = skip_whitespace(in.begin, in.end);
        if (bracket == in.end || *bracket != '[' || options_.max_depth == 0) {
            return;
        }
        --in.depth_left;
        first_ = skip_whitespace(bracket + 1, in.end);
        if (first_ == in.end || *first_ != '{') {
            return;
        }
        auto const behind = skip_value(in, first_);
        if (behind == nullptr) {
            return;
        }
        auto cursor = skip_whitespace(behind, in.end);
        if (cursor == in.end || *cursor != ',') {
            return;
        }
        cursor = skip_whitespace(cursor + 1, in.end);
        if (cursor == in.end || *cursor != '{') {
            return;
        }
        brace_ = static_cast<std::size_t>(cursor - (behind - 1));
        std::string_view const first(first_, behind);
        auto const name = first.substr(0, first.find(':') + 1);
        auto const size = brace_ + (std::string_view(cursor, in.end).starts_with(name) ? name.size() : 1);
        separator_ = {behind - 1, size};
    }

    std::string_view text_;
    parse_options options_;
    std::size_t max_warnings_;
    char const* first_ = nullptr;
    std::string_view separator_;
    std::size_t brace_ = 0; ///< where the separator's `{` is
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
