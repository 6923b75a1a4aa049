// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/unescape.hpp>
#include <comply/representation.hpp>

#include <boost/uuid/uuid.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

// boost::uuids::uuid as a type like any other: RFC 9562 §4, Edm.Guid of OData.

namespace comply {

namespace detail {

inline constexpr std::size_t uuid_text_size = 36; ///< 8-4-4-4-12

[[nodiscard]] constexpr bool is_hyphen_of_uuid(std::size_t at) noexcept {
    return at == 8 || at == 13 || at == 18 || at == 23;
}

[[nodiscard]] inline short_text<uuid_text_size> uuid_text(boost::uuids::uuid const& value) noexcept {
    constexpr std::string_view digits = "0123456789abcdef";
    short_text<uuid_text_size> text;
    std::size_t at = 0;
    for (unsigned const byte : value) {
        if (is_hyphen_of_uuid(at)) {
            text += '-';
            ++at;
        }
        text += digits[byte >> 4U];
        text += digits[byte & 15U];
        at += 2;
    }
    return text;
}

[[nodiscard]] inline std::optional<boost::uuids::uuid> read_uuid(std::string_view text) noexcept {
    if (text.size() != uuid_text_size) {
        return std::nullopt;
    }
    boost::uuids::uuid made{};
    int wrong = 0; // negative once a digit was none
    std::size_t at = 0;
    for (auto& byte : made) {
        if (is_hyphen_of_uuid(at) && text[at++] != '-') {
            return std::nullopt;
        }
        auto const high = hex_digit_value(text[at]);
        auto const low = hex_digit_value(text[at + 1]);
        wrong |= high | low;
        byte = static_cast<std::uint8_t>((high & 15) << 4 | (low & 15));
        at += 2;
    }
    return wrong < 0 ? std::nullopt : std::optional(made);
}

} // namespace detail

/// As `c6c78124-8124-c6c7-2481-c7c62481c7c6`: 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, of either case, of any
/// version, nothing around them; written in lower case.
template <>
struct representation<boost::uuids::uuid> {
    static constexpr auto value = represented_as<short_text<detail::uuid_text_size>>(&detail::uuid_text, &detail::read_uuid)
                                      .described("UUID")
                                      .of_format("uuid")
                                      .of_pattern("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$");
};

} // namespace comply
