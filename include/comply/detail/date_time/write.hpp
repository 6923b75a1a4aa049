// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/fields.hpp>
#include <comply/detail/number/digits.hpp>

#include <cstddef>
#include <cstdint>

namespace comply::detail {

/// `-99999999999-12-31T23:59:59.123456789012-08:00`
inline constexpr std::size_t max_date_time_size = 46;

[[nodiscard]] constexpr char* write_two_digits(char* cursor, unsigned number) noexcept {
    cursor[0] = static_cast<char>('0' + number / 10);
    cursor[1] = static_cast<char>('0' + number % 10);
    return cursor + 2;
}

[[nodiscard]] constexpr char* write_year(char* cursor, std::int64_t year) noexcept {
    auto const magnitude = static_cast<std::uint64_t>(year < 0 ? -year : year);
    if (year < 0) {
        *cursor++ = '-';
    }
    if (magnitude > 9999) [[unlikely]] {
        std::size_t count = 5;
        while (magnitude >= powers_of_ten[count]) {
            ++count;
        }
        for (; count > 4; --count) {
            *cursor++ = static_cast<char>('0' + magnitude / powers_of_ten[count - 1] % 10);
        }
    }
    auto const last_four = static_cast<unsigned>(magnitude % 10'000);
    return write_two_digits(write_two_digits(cursor, last_four / 100), last_four % 100);
}

/// Writes the text of a date-time. @pre room for `max_date_time_size`, of which more may be overwritten than is used.
[[nodiscard]] constexpr char* write_date_time(char* cursor, date_time_fields const& fields) noexcept {
    cursor = write_year(cursor, fields.date.year);
    *cursor++ = '-';
    cursor = write_two_digits(cursor, fields.date.month);
    *cursor++ = '-';
    cursor = write_two_digits(cursor, fields.date.day);
    *cursor++ = 'T';
    cursor = write_two_digits(cursor, fields.hour);
    *cursor++ = ':';
    cursor = write_two_digits(cursor, fields.minute);
    if (fields.has_seconds) [[likely]] {
        *cursor++ = ':';
        cursor = write_two_digits(cursor, fields.second);
    }
    if (fields.fraction_digits != 0) {
        *cursor++ = '.';
        auto const high = static_cast<std::uint32_t>(fields.picoseconds / 1'000'000);
        auto const low = static_cast<std::uint32_t>(fields.picoseconds % 1'000'000);
        auto digits = cursor; // all twelve: what is too much is overwritten
        for (auto const half : {high, low}) {
            digits = write_two_digits(digits, half / 10'000);
            digits = write_two_digits(digits, half / 100 % 100);
            digits = write_two_digits(digits, half % 100);
        }
        cursor += fields.fraction_digits;
    }
    if (fields.offset.is_zulu()) {
        *cursor++ = 'Z';
        return cursor;
    }
    auto const minutes = fields.offset.minutes();
    bool const is_west = minutes < 0 || fields.offset.is_unknown();
    auto const magnitude = static_cast<unsigned>(minutes < 0 ? -minutes : minutes);
    *cursor++ = is_west ? '-' : '+';
    cursor = write_two_digits(cursor, magnitude / 60);
    *cursor++ = ':';
    return write_two_digits(cursor, magnitude % 60);
}

} // namespace comply::detail
