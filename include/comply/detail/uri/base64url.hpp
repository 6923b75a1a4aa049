// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace comply::detail {

inline constexpr std::string_view base64url_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

inline constexpr std::uint8_t no_base64url_digit = 0xFF;

inline constexpr auto base64url_values = [] {
    std::array<std::uint8_t, 256> values{};
    values.fill(no_base64url_digit);
    for (std::size_t i = 0; i < base64url_alphabet.size(); ++i) {
        values[static_cast<unsigned char>(base64url_alphabet[i])] = static_cast<std::uint8_t>(i);
    }
    return values;
}();

/// The bytes in base64url, RFC 4648 §5, without padding.
[[nodiscard]] inline std::string base64url_text(std::vector<std::byte> const& bytes) {
    std::string text;
    text.reserve((bytes.size() * 8 + 5) / 6);
    std::uint32_t bits = 0; // the lowest `count` of them are still to be written
    unsigned count = 0;
    for (auto const byte : bytes) {
        bits = bits << 8U | std::to_integer<std::uint32_t>(byte);
        for (count += 8; count >= 6; count -= 6) {
            text += base64url_alphabet[bits >> (count - 6) & 63U];
        }
    }
    if (count != 0) {
        text += base64url_alphabet[bits << (6 - count) & 63U];
    }
    return text;
}

/// The bytes of a text in base64url, with its padding or without any. @return whether it is one; if not, `out` may hold
/// some of them.
[[nodiscard]] inline bool read_base64url(std::string_view text, std::vector<std::byte>& out) {
    out.clear();
    if (text.size() % 4 == 0) {
        for (int i = 0; i < 2 && text.ends_with('='); ++i) {
            text.remove_suffix(1);
        }
    }
    if (text.size() % 4 == 1) {
        return false;
    }
    out.reserve(text.size() * 6 / 8);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (char const digit : text) {
        auto const value = base64url_values[static_cast<unsigned char>(digit)];
        if (value == no_base64url_digit) {
            return false;
        }
        bits = bits << 6U | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<std::byte>(bits >> count & 0xFFU));
        }
    }
    return (bits & ((std::uint32_t{1} << count) - 1)) == 0;
}

} // namespace comply::detail
