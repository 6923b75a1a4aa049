// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/render/printable.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace comply::detail {

/// How many columns of a terminal a printable text takes: two for the ideographs, syllables and emoji that are
/// wide, none for what goes onto the character before.
[[nodiscard]] inline std::size_t width(std::string_view text) {
    struct range {
        char32_t first;
        char32_t last;
    };
    // The blocks of Unicode's EastAsianWidth.txt that are W or F, and of marks; rare ones left out.
    constexpr std::array<range, 14> wide = {{{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},
                                             {0xA960, 0xA97C},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                                             {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF},
                                             {0x1FA70, 0x1FAFF}, {0x20000, 0x3FFFD}}};
    constexpr std::array<range, 6> marks = {
        {{0x300, 0x36F}, {0x1AB0, 0x1AFF}, {0x200B, 0x200F}, {0x20D0, 0x20FF}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};
    std::size_t columns = 0;
    while (!text.empty()) {
        auto const next = first_code_point(text);
        auto const is_in = [next](range one) { return one.first <= next.value && next.value <= one.last; };
        bool const is_mark = std::any_of(marks.begin(), marks.end(), is_in);
        bool const is_wide = std::any_of(wide.begin(), wide.end(), is_in);
        columns += is_mark ? 0 : is_wide ? 2 : 1;
        text.remove_prefix(next.size);
    }
    return columns;
}

} // namespace comply::detail
