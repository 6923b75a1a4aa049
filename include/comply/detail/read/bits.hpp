// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// What is expected where a string is no such number of binary digits.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string bits_kind(std::size_t count) {
    return "string of " + integer_text(count) + " binary digits";
}

/// Reads binary digits, the most significant first. @return whether the text was just as many.
template <bits_type T>
[[nodiscard]] bool read_bits(std::string_view text, T& out) {
    constexpr auto count = bit_count<T>;
    if (text.size() != count) {
        return false;
    }
    out.reset();
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] != '0' && text[i] != '1') {
            return false;
        }
        out.set(count - 1 - i, text[i] == '1');
    }
    return true;
}

inline namespace COMPLY_INSTRUCTION_SET {

template <bits_type T>
struct reader<T> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, T& out) {
        if (cursor == in.end || *cursor != '"') [[unlikely]] {
            return refuse_type(in, cursor, string_kind);
        }
        auto const value = cursor;
        std::string scratch;
        std::string_view text;
        cursor = read_string_view(in, cursor, scratch, text);
        return cursor == nullptr || read_bits(text, out)
                   ? cursor
                   : refuse(in, value, cursor, errc::invalid_format, bits_kind(bit_count<T>));
    }
};

} // namespace COMPLY_INSTRUCTION_SET

} // namespace comply::detail
