// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/scan/whitespace.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail {

/// Finds the end of a JSON value that comes in pieces, by counting its brackets and heeding its quotes; whether it is
/// JSON is not asked. Needs no memory, whatever the value's size.
class value_end {
public:
    /// The next piece; the first begins with the value. @return how much of the piece the value has.
    COMPLY_COLD std::size_t advance(std::string_view piece) noexcept {
        std::size_t at = 0;
        while (at < piece.size() && !is_found_) {
            at += take(piece[at]);
        }
        return at;
    }

    [[nodiscard]] bool is_found() const noexcept { return is_found_; }

    /// Whether the value ends where the text does, should that end here.
    [[nodiscard]] bool may_end() const noexcept { return is_found_ || (is_begun_ && depth_ == 0 && !is_in_string_); }

private:
    // @return 1, or 0 if the byte is behind the value
    std::size_t take(char byte) noexcept {
        bool const is_first = !is_begun_;
        is_begun_ = true;
        if (is_in_string_) {
            if (is_escaped_) {
                is_escaped_ = false;
            } else if (byte == '\\') {
                is_escaped_ = true;
            } else if (byte == '"') {
                is_in_string_ = false;
                is_found_ = depth_ == 0;
            }
            return 1;
        }
        switch (byte) {
        case '"':
            if (depth_ == 0 && !is_first) { // behind a number
                break;
            }
            is_in_string_ = true;
            return 1;
        case '[':
        case '{':
            if (depth_ == 0 && !is_first) {
                break;
            }
            ++depth_;
            return 1;
        case ']':
        case '}':
            if (depth_ == 0) {
                break;
            }
            is_found_ = --depth_ == 0;
            return 1;
        default:
            if (depth_ != 0 || !(byte == ',' || byte == ':' || is_whitespace(byte))) {
                return 1;
            }
        }
        is_found_ = true;
        return 0;
    }

    std::size_t depth_ = 0;
    bool is_begun_ = false;
    bool is_in_string_ = false;
    bool is_escaped_ = false;
    bool is_found_ = false;
};

} // namespace comply::detail
