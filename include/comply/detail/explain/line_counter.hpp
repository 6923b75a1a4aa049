// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail {

/// Counts lines and columns, forwards.
class line_counter {
public:
    explicit line_counter(std::string_view text, text_place const& place = {})
        : line(place.line), column(place.column), text_(text) {}

    /// @pre `offset` is not before the one given last, nor behind the end of the text
    COMPLY_NOINLINE void advance(std::size_t offset) {
        while (at_ < offset) { // in parts that stay in the cache while they are looked at twice
            auto part = text_.substr(at_, smaller_of(offset - at_, std::size_t{4096}));
#if defined(__clang__)
#pragma clang loop unroll(disable)
#endif
            for (std::size_t at = 0; at < part.size(); at += 64) {
                prefetch_text(part.data() + at + (4096 - prefetch_distance));
            }
            at_ += part.size();
            for (auto feed = part.find('\n'); feed != part.npos; feed = part.find('\n')) {
                ++line;
                column = 1;
                part.remove_prefix(feed + 1);
            }
            column += part.size() - count_continuations(part);
        }
    }

    std::size_t line;
    std::size_t column; ///< in code points

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace comply::detail
