// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <algorithm>
#include <string_view>

namespace syntax {

/// Without the spaces and tabs around it.
[[nodiscard]] inline std::string_view trim(std::string_view text) noexcept {
    constexpr std::string_view blank = " \t";
    auto const begin = std::min(text.find_first_not_of(blank), text.size());
    return text.substr(begin, text.find_last_not_of(blank) + 1 - begin);
}

/// Whether both are the same but for the case of ASCII letters.
[[nodiscard]] inline bool is_same_word(std::string_view a, std::string_view b) noexcept {
    constexpr auto lower = [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; };
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [lower](char x, char y) { return lower(x) == lower(y); });
}

/// Calls `use` with each part between separators.
template <class Use>
void for_each_part(std::string_view text, char separator, Use use) {
    while (true) {
        auto const end = text.find(separator);
        use(text.substr(0, end));
        if (end == text.npos) {
            return;
        }
        text.remove_prefix(end + 1);
    }
}

} // namespace syntax
