// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/unescape.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Goes through the members of an object that was read: it is JSON. Of one that was read in part, what stands behind
/// that is taken for whatever it looks like; nothing outside the text is touched.
class member_walk {
public:
    /// @param open  the offset of the object's brace
    COMPLY_COLD member_walk(std::string_view text, std::size_t open) : text_(text), next_(skip_whitespace(open + 1)) {}

    /// Goes to the next member. @return false if there is none
    COMPLY_COLD bool next() {
        if (next_ >= text_.size() || text_[next_] != '"') {
            end_ = smaller_offset(next_ + 1);
            return false;
        }
        name_ = next_;
        name_end_ = string_end(name_);
        value_ = skip_whitespace(skip_whitespace(name_end_) + 1); // behind the colon
        std::size_t depth = 0;
        auto at = value_;
        for (; at < text_.size() && (depth != 0 || text_[at] != ','); ++at) {
            if (text_[at] == '"') {
                at = string_end(at) - 1;
            } else if (text_[at] == '{' || text_[at] == '[') {
                ++depth;
            } else if (text_[at] == '}' || text_[at] == ']') {
                if (depth == 0) {
                    break;
                }
                --depth;
            }
        }
        next_ = at < text_.size() && text_[at] == ',' ? skip_whitespace(at + 1) : at;
        return true;
    }

    /// The name of the member.
    [[nodiscard]] COMPLY_COLD std::string name() const {
        return unescape(text_.substr(name_ + 1, name_end_ - name_ - 2));
    }
    /// The offset of its value.
    [[nodiscard]] std::size_t value() const noexcept { return value_; }
    /// Behind the object. @pre next() has returned false
    [[nodiscard]] std::size_t end() const noexcept { return end_; }

private:
    [[nodiscard]] std::size_t smaller_offset(std::size_t offset) const noexcept {
        return offset < text_.size() ? offset : text_.size();
    }
    [[nodiscard]] COMPLY_COLD std::size_t skip_whitespace(std::size_t at) const noexcept {
        return smaller_offset(text_.find_first_not_of(" \n\r\t", at));
    }
    [[nodiscard]] COMPLY_COLD std::size_t string_end(std::size_t quote) const noexcept {
        for (++quote; quote < text_.size() && text_[quote] != '"'; ++quote) {
            quote += text_[quote] == '\\';
        }
        return smaller_offset(quote + 1);
    }

    std::string_view text_;
    std::size_t next_; ///< the next member's quote, or the closing brace
    std::size_t name_ = 0;
    std::size_t name_end_ = 0;
    std::size_t value_ = 0;
    std::size_t end_ = 0;
};

/// The offset of the value of an object's member, or npos if it has none of that name.
/// @pre the object that begins at `open` was read: it is JSON.
[[nodiscard]] COMPLY_COLD_FUNCTION std::size_t find_member_value(std::string_view text, std::size_t open,
                                                                 std::string_view name) {
    for (member_walk members(text, open); members.next();) {
        if (members.name() == name) {
            return members.value();
        }
    }
    return text.npos;
}

} // namespace comply::detail
