// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/format/cursor.hpp>

#include <cstddef>
#include <string_view>

namespace comply::detail {

// Four numbers up to 255 without zeros before them (RFC 2673 §3.2; with such, some take them for octal).
[[nodiscard]] constexpr bool is_ipv4(std::string_view text) noexcept {
    format_cursor in{text};
    for (int i = 0; i < 4; ++i) {
        auto const octet = in.rest;
        auto const size = in.skip_while(is_digit, 3);
        unsigned number = 0;
        format_cursor digits{octet};
        if (size == 0 || (size > 1 && octet.front() == '0') ||
            !digits.read_digits(size, number) || number > 255 || (i != 3 && !in.skip('.'))) {
            return false;
        }
    }
    return in.at_end();
}

// RFC 4291 §2.2: eight groups of up to four hexadecimal digits; `::` once, for one group or more; the last two may be an IPv4
// address. No zone (RFC 4007).
[[nodiscard]] constexpr bool is_ipv6(std::string_view text) noexcept {
    format_cursor in{text};
    std::size_t groups = 0;
    bool is_compressed = false;
    if (in.rest.starts_with("::")) {
        in.rest.remove_prefix(2);
        is_compressed = true;
        if (in.at_end()) {
            return true;
        }
    }
    for (;;) {
        auto const group = in.rest;
        auto const size = in.skip_while(is_hex_digit, 4);
        if (in.rest.starts_with('.')) {
            groups += 2;
            return is_ipv4(group) && (is_compressed ? groups < 8 : groups == 8);
        }
        if (size == 0) {
            return false;
        }
        ++groups;
        if (in.at_end()) {
            return is_compressed ? groups < 8 : groups == 8;
        }
        if (!in.skip(':') || groups > 7) {
            return false;
        }
        if (in.skip(':')) {
            if (is_compressed) {
                return false;
            }
            is_compressed = true;
            if (in.at_end()) {
                return groups < 8;
            }
        }
    }
}

// RFC 1123 §2.1 and RFC 1034 §3.1: labels of 1 to 63 letters, digits and hyphens, no hyphen first or last; 253 bytes in all;
// without a dot behind the last.
[[nodiscard]] constexpr bool is_hostname(std::string_view text) noexcept {
    if (text.size() > 253) {
        return false;
    }
    format_cursor in{text};
    do {
        auto const label = in.rest;
        auto const size = in.skip_while([](char byte) { return is_letter(byte) || is_digit(byte) || byte == '-'; });
        if (size == 0 || size > 63 || label.front() == '-' || label[size - 1] == '-') {
            return false;
        }
    } while (in.skip('.'));
    return in.at_end();
}

// RFC 5321 §4.1.2 Mailbox: `local.part@domain`, `"quoted local part"@domain`, `user@[192.0.2.1]`, `user@[IPv6:2001:db8::1]`.
// Of address literals, no others; no comments and no folding, which only RFC 5322 has.
[[nodiscard]] constexpr bool is_email(std::string_view text) noexcept {
    format_cursor in{text};
    if (in.skip('"')) {
        while (!in.at_end() && in.rest.front() != '"') {
            in.skip('\\'); // what follows is any printable character
            auto const byte = in.at_end() ? '\0' : in.rest.front();
            if (byte < ' ' || byte > '~') {
                return false;
            }
            in.rest.remove_prefix(1);
        }
        if (!in.skip('"')) {
            return false;
        }
    } else {
        do {
            if (in.skip_while([](char byte) {
                    return is_letter(byte) || is_digit(byte) || is_among(byte, "!#$%&'*+-/=?^_`{|}~");
                }) == 0) {
                return false;
            }
        } while (in.skip('.'));
    }
    if (text.size() - in.rest.size() > 64 || !in.skip('@')) { // §4.5.3.1.1
        return false;
    }
    if (in.rest.size() > 2 && in.rest.front() == '[' && in.rest.back() == ']') {
        auto const literal = in.rest.substr(1, in.rest.size() - 2);
        if (literal.starts_with("IPv6:")) {
            return is_ipv6(literal.substr(5));
        }
        return is_ipv4(literal);
    }
    return is_hostname(in.rest);
}

// RFC 4122 §3, in small or capital letters.
[[nodiscard]] constexpr bool is_uuid(std::string_view text) noexcept {
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        bool const is_hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (is_hyphen ? text[i] != '-' : !is_hex_digit(text[i])) {
            return false;
        }
    }
    return true;
}

} // namespace comply::detail
