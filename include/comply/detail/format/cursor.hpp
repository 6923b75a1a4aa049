// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/digits.hpp>

#include <cstddef>
#include <string_view>

// Steps that the grammars of string formats share. All of ASCII: what is none is in none of them.

namespace comply::detail {

[[nodiscard]] constexpr bool is_letter(char byte) noexcept {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

[[nodiscard]] constexpr bool is_hex_digit(char byte) noexcept {
    return is_digit(byte) || (byte >= 'a' && byte <= 'f') || (byte >= 'A' && byte <= 'F');
}

[[nodiscard]] constexpr bool is_among(char byte, std::string_view bytes) noexcept {
    return bytes.find(byte) != bytes.npos;
}

/// What is left of a text.
struct format_cursor {
    std::string_view rest;

    [[nodiscard]] constexpr bool at_end() const noexcept { return rest.empty(); }

    constexpr bool skip(char byte) noexcept {
        bool const is_there = rest.starts_with(byte);
        rest.remove_prefix(is_there);
        return is_there;
    }

    /// @return how many bytes were skipped for which `is_one` holds, of at most `most`.
    template <class Predicate>
    constexpr std::size_t skip_while(Predicate is_one, std::size_t most = std::string_view::npos) noexcept {
        std::size_t count = 0;
        while (count < rest.size() && count < most && is_one(rest[count])) {
            ++count;
        }
        rest.remove_prefix(count);
        return count;
    }

    /// Reads just so many digits. @return whether they are there.
    constexpr bool read_digits(std::size_t count, unsigned& number) noexcept {
        number = 0;
        for (; count != 0; --count) {
            if (rest.empty() || !is_digit(rest.front())) {
                return false;
            }
            number = number * 10 + digit_value(rest.front());
            rest.remove_prefix(1);
        }
        return true;
    }
};

} // namespace comply::detail
