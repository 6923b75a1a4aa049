// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string>
#include <string_view>

namespace comply::detail {

/// Text as one segment of a URI's path: every byte but RFC 3986 §2.3's unreserved characters as `%XX`.
[[nodiscard]] inline std::string percent_encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    constexpr std::string_view unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    std::string encoded;
    for (char const byte : text) {
        if (unreserved.find(byte) != unreserved.npos) {
            encoded += byte;
        } else {
            auto const code = static_cast<unsigned char>(byte);
            encoded += {'%', digits[code >> 4U], digits[code & 15U]};
        }
    }
    return encoded;
}

} // namespace comply::detail
