// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "records.hpp"

#include <comply/render.hpp>
#include <comply/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

// comply tells the places of violations within the text it was given, a record; people look for them in the
// file.

namespace validate {

/// Counts the lines and columns of a text, forwards, and only when asked: where nothing is wrong, nothing is
/// counted.
class place_counter {
public:
    explicit place_counter(std::string_view text) : text_(text) {}

    /// @pre `offset` is not before the one given last
    void advance(std::size_t offset) {
        auto const before = text_.substr(0, offset); // nothing behind: many records may share one long line
        for (auto feed = before.find('\n', at_); feed != before.npos; feed = before.find('\n', at_)) {
            at_ = feed + 1;
            ++line;
            column = 1;
            line_begin = at_;
        }
        for (; at_ < offset; ++at_) {
            column += !is_continuation(text_[at_]);
        }
    }

    [[nodiscard]] static constexpr bool is_continuation(char byte) noexcept {
        return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
    }

    std::size_t line = 1;
    std::size_t column = 1; ///< in code points
    std::size_t line_begin = 0;

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// The violation as the file has it: `start` is the place of the record, `pointer` its own in the file.
[[nodiscard]] inline comply::violation in_file(comply::violation found, place_counter const& start,
                                               std::size_t offset, std::string_view pointer) {
    if (found.line == 1) {
        found.column += start.column - 1;
    }
    found.line += start.line - 1;
    found.offset += offset;
    found.pointer.insert(0, pointer);
    return found;
}

/// The violation that a broken array is; `place` is where.
[[nodiscard]] inline comply::violation to_violation(array_fault const& fault, place_counter const& place,
                                                    std::string_view text, std::size_t offset) {
    constexpr std::size_t reach = 60;
    comply::violation made;
    made.code = fault.code;
    made.offset = offset;
    made.line = place.line;
    made.column = place.column;
    made.message = fault.sentence;

    auto begin = std::max(place.line_begin, offset < reach ? 0 : offset - reach);
    while (begin < offset && place_counter::is_continuation(text[begin])) {
        ++begin;
    }
    auto end = std::min(text.find_first_of("\r\n", offset), std::min(text.size(), offset + reach));
    while (end < text.size() && end > offset && place_counter::is_continuation(text[end])) {
        --end;
    }
    made.excerpt = comply::printable(text.substr(begin, offset - begin));
    for (char const byte : made.excerpt) {
        made.caret += !place_counter::is_continuation(byte);
    }
    made.excerpt += comply::printable(text.substr(offset, end - offset));
    return made;
}

} // namespace validate
