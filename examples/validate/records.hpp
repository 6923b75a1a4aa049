// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

// Where the records of a text begin and end. Nothing is believed of a record but the brackets and quotes that
// it takes to find its end; whether it is JSON, and the right JSON, comply says.

namespace validate {

enum class layout {
    document, ///< one record
    array,    ///< `[record, record]`
    lines,    ///< a record a line (NDJSON); blank lines are passed over
};

[[nodiscard]] constexpr bool is_space(char byte) noexcept {
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

[[nodiscard]] constexpr std::size_t skip_space(std::string_view text, std::size_t at) noexcept {
    while (at < text.size() && is_space(text[at])) {
        ++at;
    }
    return at;
}

/// Behind the string that begins at `at`. No string of JSON goes on over the end of its line, so that a quote
/// that is missing spoils one line and not all of the text behind it.
[[nodiscard]] constexpr std::size_t string_end(std::string_view text, std::size_t at) noexcept {
    for (++at; at < text.size() && text[at] != '\n'; ++at) {
        if (text[at] == '"') {
            return at + 1;
        }
        if (text[at] == '\\' && at + 1 < text.size() && text[at + 1] != '\n') {
            ++at;
        }
    }
    return at;
}

struct extent {
    std::size_t end;
    bool is_closed; ///< whether every bracket was closed by its own kind
};

/// The value that begins at `at`, which is no white space.
[[nodiscard]] inline extent find_extent(std::string_view text, std::size_t at) {
    constexpr std::string_view ends_scalar = " \n\r\t,:[]{}\"";
    if (text[at] == '"') {
        auto const end = string_end(text, at);
        return {end, end - at > 1 && text[end - 1] == '"'};
    }
    if (text[at] != '{' && text[at] != '[') {
        auto const end = text.find_first_of(ends_scalar, at + 1);
        return {end == text.npos ? text.size() : end, true};
    }
    std::string open; // the closing brackets to come, the innermost last
    while (at < text.size()) {
        switch (text[at]) {
        case '"': at = string_end(text, at); continue;
        case '{': open += '}'; break;
        case '[': open += ']'; break;
        case '}':
        case ']':
            if (open.back() != text[at]) {
                return {at + 1, false};
            }
            open.pop_back();
            if (open.empty()) {
                return {at + 1, true};
            }
            break;
        default: break;
        }
        ++at;
    }
    return {text.size(), false};
}

/// What a text holds, by the looks of it: an array if it begins with `[`; lines if the first line is a value
/// and another line follows, or if the second line begins an object where no single document could have one.
[[nodiscard]] inline layout guess_layout(std::string_view text) {
    auto const first = skip_space(text, 0);
    if (first == text.size()) {
        return layout::document;
    }
    if (text[first] == '[') {
        return layout::array;
    }
    auto const line_end = text.find('\n', first);
    auto const second = line_end == text.npos ? text.size() : skip_space(text, line_end);
    if (second == text.size()) {
        return layout::document;
    }
    auto const line = text.substr(0, text.find_last_not_of(" \t\r", line_end - 1) + 1);
    auto const value = find_extent(line, first);
    bool const is_whole = value.is_closed && value.end == line.size();
    bool const may_go_on = std::string_view(",:[{").find(line.back()) != std::string_view::npos;
    return is_whole || (text[second] == '{' && !may_go_on) ? layout::lines : layout::document;
}

/// A record's text, and where it begins in the whole.
struct record {
    std::string_view text;
    std::size_t offset = 0;
};

/// What is wrong with an array itself, as opposed to one of its records.
struct array_fault {
    comply::errc code;
    std::string_view sentence;
};

/// Gives the records of a text one after another.
class record_reader {
public:
    record_reader(std::string_view text, validate::layout layout) : text_(text), layout_(layout) {}

    /// @return false if there are no more, or if the array is broken: see `fault`.
    [[nodiscard]] bool next(record& out) {
        switch (layout_) {
        case layout::document: return next_document(out);
        case layout::array: return next_element(out);
        case layout::lines: return next_line(out);
        }
        return false;
    }

    [[nodiscard]] std::optional<array_fault> fault() const noexcept { return fault_; }
    /// Where the fault is; without one, how far the text was read.
    [[nodiscard]] std::size_t offset() const noexcept { return at_; }

private:
    bool next_document(record& out) {
        out = {text_, 0};
        at_ = text_.size();
        return !std::exchange(is_begun_, true);
    }

    bool next_line(record& out) {
        at_ = skip_space(text_, at_);
        if (at_ == text_.size()) {
            return false;
        }
        auto const end = std::min(text_.find('\n', at_), text_.size());
        auto const size = text_.substr(at_, end - at_).find_last_not_of(" \t\r") + 1;
        out = {text_.substr(at_, size), at_};
        at_ = end;
        return true;
    }

    bool next_element(record& out) {
        if (is_over_ || !go_to_element()) {
            return false;
        }
        auto const found = find_extent(text_, at_);
        out = {text_.substr(at_, found.end - at_), at_};
        at_ = found.end;
        is_torn_ = !found.is_closed;
        return true;
    }

    // Goes to the next element, over the bracket or the comma before it; false if there is none.
    bool go_to_element() {
        using comply::errc;
        if (is_torn_) { // comply has said what is wrong with the record
            return at_ == text_.size() ? fail(errc::unexpected_end, "the text ends within the array")
                                       : fail(errc::expected_comma, "no record can be found behind one whose "
                                                                    "brackets or quotes do not match");
        }
        at_ = skip_space(text_, at_);
        bool const is_first = !std::exchange(is_begun_, true);
        if (is_first) {
            if (byte() != '[') {
                return fail(errc::wrong_type, "the text does not begin with [, as an array does");
            }
        } else if (byte() == ']') {
            return finish();
        } else if (at_ == text_.size()) {
            return fail(errc::unexpected_end, "the text ends within the array: , or ] is expected");
        } else if (byte() != ',') {
            return fail(errc::expected_comma, "this cannot stand behind a record: , or ] is expected");
        }
        at_ = skip_space(text_, at_ + 1);
        if (is_first && byte() == ']') {
            return finish();
        }
        if (at_ == text_.size()) {
            return fail(errc::unexpected_end, "the text ends within the array: a record is expected");
        }
        if (std::string_view(",:]}").find(byte()) != std::string_view::npos) {
            return fail(errc::expected_value, "this cannot stand here: a record is expected");
        }
        return true;
    }

    bool finish() {
        is_over_ = true;
        at_ = skip_space(text_, at_ + 1);
        return at_ != text_.size() &&
               fail(comply::errc::trailing_text, "this cannot stand behind the array, which has ended");
    }

    bool fail(comply::errc code, std::string_view sentence) {
        is_over_ = true;
        fault_ = {code, sentence};
        return false;
    }

    [[nodiscard]] char byte() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }

    std::string_view text_;
    validate::layout layout_;
    std::size_t at_ = 0;
    bool is_begun_ = false;
    bool is_torn_ = false;
    bool is_over_ = false;
    std::optional<array_fault> fault_;
};

} // namespace validate
