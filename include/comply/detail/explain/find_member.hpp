// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/explain/unescape.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail {

/// The offset of the value of an object's member, or npos if it has none of that name.
/// @pre the object that begins at `open` was read: it is JSON.
[[nodiscard]] COMPLY_COLD inline std::size_t find_member_value(std::string_view text, std::size_t open, std::string_view name) {
    auto const skip_whitespace = [text](std::size_t at) {
        auto const next = text.find_first_not_of(" \n\r\t", at);
        return next == text.npos ? text.size() : next;
    };
    auto const string_end = [text](std::size_t quote) {
        for (++quote; quote < text.size() && text[quote] != '"'; ++quote) {
            quote += text[quote] == '\\';
        }
        return quote < text.size() ? quote + 1 : text.size();
    };
    for (auto at = skip_whitespace(open + 1); at < text.size() && text[at] == '"'; at = skip_whitespace(at + 1)) {
        auto const end = string_end(at);
        auto const value = skip_whitespace(skip_whitespace(end) + 1); // behind the colon
        if (unescape(text.substr(at + 1, end - at - 2)) == name) {
            return value;
        }
        std::size_t depth = 0;
        for (at = value; at < text.size() && (depth != 0 || text[at] != ','); ++at) {
            if (text[at] == '"') {
                at = string_end(at) - 1;
            } else if (text[at] == '{' || text[at] == '[') {
                ++depth;
            } else if (text[at] == '}' || text[at] == ']') {
                if (depth == 0) {
                    return text.npos;
                }
                --depth;
            }
        }
    }
    return text.npos;
}

} // namespace comply::detail
