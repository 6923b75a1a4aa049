// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/prefetch.hpp>
#include <comply/detail/scan/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace comply::detail {

/// How many bytes are not the first of a code point: those of the form 10xxxxxx. Eight at a time, whose high bit is set and
/// the next is not; what is found is added up in eight sums of eight bits.
[[nodiscard]] inline std::size_t count_continuations(std::string_view text) noexcept {
    constexpr std::size_t most_rounds = 255; // before a sum could overflow
    std::size_t count = 0;
    std::size_t at = 0;
    while (text.size() - at >= 8) {
        std::uint64_t sums = 0;
        auto const end = at + 8 * smaller_of((text.size() - at) / 8, most_rounds);
        for (; at != end; at += 8) {
            std::uint64_t bytes;
            std::memcpy(&bytes, text.data() + at, 8);
            sums += (bytes & ~(bytes << 1U)) >> 7U & 0x0101010101010101U;
        }
        sums = (sums & 0x00FF00FF00FF00FFU) + (sums >> 8U & 0x00FF00FF00FF00FFU);
        count += sums * 0x0001000100010001U >> 48U;
    }
    for (; at < text.size(); ++at) {
        count += is_continuation(text[at]);
    }
    return count;
}

/// Where a text that is explained lies, if it is a part of a longer one.
struct text_place {
    std::size_t offset = 0; ///< as in violation, of the text's first byte
    std::size_t line = 1;
    std::size_t column = 1;
    std::string_view pointer{}; ///< of the value that the text holds
    std::string_view around{};  ///< what excerpts may show of the longer text, which the text lies in; empty: the text
};

/// Counts lines and columns, forwards.
class line_counter {
public:
    explicit line_counter(std::string_view text, text_place const& place = {})
        : line(place.line), column(place.column), text_(text) {}

    /// @pre `offset` is not before the one given last, nor behind the end of the text
    COMPLY_NOINLINE void advance(std::size_t offset) {
        while (at_ < offset) { // in parts that stay in the cache while they are looked at twice
            auto part = text_.substr(at_, smaller_of(offset - at_, std::size_t{4096}));
            for (std::size_t at = 0; at < part.size(); at += 64) {
                prefetch_text(part.data() + at + (4096 - prefetch_distance));
            }
            at_ += part.size();
            for (auto feed = part.find('\n'); feed != part.npos; feed = part.find('\n')) {
                ++line;
                column = 1;
                part.remove_prefix(feed + 1);
                line_begin = at_ - part.size();
            }
            column += part.size() - count_continuations(part);
        }
    }

    std::size_t line;
    std::size_t column;         ///< in code points
    std::size_t line_begin = 0; ///< where the line begins, or the text if it begins within the line

private:
    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace comply::detail
