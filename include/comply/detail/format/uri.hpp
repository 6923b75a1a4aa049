// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/format/cursor.hpp>
#include <comply/detail/format/names.hpp>

#include <string_view>

// RFC 3986, appendix A.

namespace comply::detail {

// Characters that may stand for themselves (§2.2, §2.3), those in `others`, and %XX for any byte.
[[nodiscard]] constexpr bool is_uri_text(std::string_view text, std::string_view others) noexcept {
    for (format_cursor in{text}; !in.at_end();) {
        if (in.skip('%')) {
            if (in.skip_while(is_hex_digit, 2) != 2) {
                return false;
            }
        } else if (in.skip_while(
                       [others](char byte) {
                           return is_letter(byte) || is_digit(byte) || is_among(byte, "-._~!$&'()*+,;=") ||
                                  is_among(byte, others);
                       }) == 0) {
            return false;
        }
    }
    return true;
}

// §3.2.2 IP-literal, without its brackets.
[[nodiscard]] constexpr bool is_ip_literal(std::string_view text) noexcept {
    format_cursor in{text};
    if (!in.skip('v') && !in.skip('V')) {
        return is_ipv6(text);
    }
    return in.skip_while(is_hex_digit) != 0 && in.skip('.') && !in.at_end() && is_uri_text(in.rest, ":") &&
           in.rest.find('%') == in.rest.npos;
}

// §3.2: [ userinfo "@" ] host [ ":" port ]
[[nodiscard]] constexpr bool is_authority(std::string_view text) noexcept {
    if (auto const at = text.find('@'); at != text.npos) {
        if (!is_uri_text(text.substr(0, at), ":")) {
            return false;
        }
        text.remove_prefix(at + 1);
    }
    format_cursor in{text};
    if (in.skip('[')) {
        auto const close = in.rest.find(']');
        if (close == in.rest.npos || !is_ip_literal(in.rest.substr(0, close))) {
            return false;
        }
        in.rest.remove_prefix(close + 1);
    } else {
        auto const colon = in.rest.find(':');
        auto const host = in.rest.substr(0, colon);
        if (!is_uri_text(host, {})) {
            return false;
        }
        in.rest.remove_prefix(host.size());
    }
    if (in.skip(':')) {
        in.skip_while(is_digit);
    }
    return in.at_end();
}

// §4.1: a URI or, if `may_be_relative`, a reference that is to be resolved against one.
[[nodiscard]] constexpr bool is_uri(std::string_view text, bool may_be_relative) noexcept {
    auto const end = text.find_first_of(":/?#");
    bool const has_scheme = end != text.npos && text[end] == ':';
    if (has_scheme) {
        format_cursor scheme{text.substr(0, end)};
        scheme.skip_while([](char byte) { return is_letter(byte) || is_digit(byte) || is_among(byte, "+-."); });
        if (end == 0 || !is_letter(text.front()) || !scheme.at_end()) {
            return false; // nor may the first segment of a relative path hold a colon
        }
        text.remove_prefix(end + 1);
    } else if (!may_be_relative) {
        return false;
    }
    if (auto const hash = text.find('#'); hash != text.npos) {
        if (!is_uri_text(text.substr(hash + 1), ":@/?")) {
            return false;
        }
        text = text.substr(0, hash);
    }
    if (auto const mark = text.find('?'); mark != text.npos) {
        if (!is_uri_text(text.substr(mark + 1), ":@/?")) {
            return false;
        }
        text = text.substr(0, mark);
    }
    if (text.starts_with("//")) {
        text.remove_prefix(2);
        auto const authority = text.substr(0, text.find('/'));
        if (!is_authority(authority)) {
            return false;
        }
        text.remove_prefix(authority.size());
    }
    return is_uri_text(text, ":@/");
}

} // namespace comply::detail
