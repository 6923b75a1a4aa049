// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
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

[[nodiscard]] COMPLY_COLD constexpr char* write_year(char* cursor, std::int64_t year) noexcept {
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

[[nodiscard]] constexpr char* write_offset(char* cursor, utc_offset offset) noexcept {
    auto const minutes = offset.minutes();
    bool const is_west = minutes < 0 || offset.is_unknown();
    auto const magnitude = static_cast<unsigned>(minutes < 0 ? -minutes : minutes);
    *cursor = offset.is_zulu() ? 'Z' : is_west ? '-' : '+';
    // Written in any case: what is too much is overwritten by what comes next.
    auto const end = write_two_digits(write_two_digits(cursor + 1, magnitude / 60) + 1, magnitude % 60);
    cursor[3] = ':';
    return offset.is_zulu() ? cursor + 1 : end;
}

[[nodiscard]] constexpr char* write_fraction(char* cursor, std::uint64_t picoseconds, unsigned digits) noexcept {
    auto const high = static_cast<std::uint32_t>(picoseconds / 10'000);
    auto const low = static_cast<std::uint32_t>(picoseconds % 10'000);
    cursor[0] = '.'; // then all twelve: what is too much is overwritten
    store_eight(cursor + 1, to_eight_digits(high) | 0x3030303030303030U);
    static_cast<void>(write_two_digits(write_two_digits(cursor + 9, low / 100), low % 100));
    return cursor + 1 + digits;
}

// ---- the usual form ----

inline constexpr std::int64_t usual_seconds_begin = -epoch_in_era_zero * seconds_per_day; ///< 0000-03-01T00:00:00
inline constexpr std::int64_t usual_seconds_end = 253'402'300'800;                        ///< 10000-01-01T00:00:00

// Four numbers below 100, in 16 bits each, as eight digits, the first of them in the lowest eight bits.
[[nodiscard]] constexpr std::uint64_t to_digits(std::uint64_t numbers) noexcept {
    auto const tens = numbers * 103U >> 10U & 0x000F000F000F000FU;
    return (tens | (numbers - 10U * tens) << 8U) | 0x3030303030303030U;
}

/// Writes date and time of a second whose local time lies from usual_seconds_begin on and before usual_seconds_end.
///
/// Source: C. Neri, L. Schneider, "Euclidean affine functions and their application to calendar algorithms" (2022): each
/// division is a multiplication whose upper bits are the quotient and whose lower bits lead to the rest.
[[nodiscard]] constexpr char* write_usual_date_and_time(char* cursor, std::int64_t local_seconds) noexcept {
    auto const seconds = static_cast<std::uint64_t>(local_seconds - usual_seconds_begin);
    auto const day = static_cast<std::uint32_t>(seconds / 86'400); // counted from 0000-03-01
    auto const of_day = static_cast<std::uint32_t>(seconds - std::uint64_t{day} * 86'400);

    auto const century = (4 * day + 3) / 146'097;
    auto const in_century = (4 * day + 3) % 146'097 / 4;
    auto const product = std::uint64_t{2'939'745} * (4 * in_century + 3);
    auto const in_year = static_cast<std::uint32_t>(product) / 2'939'745 / 4; // [0, 365], from 1 March
    auto const of_month = 2141 * in_year + 197'913;
    bool const is_next_year = in_year >= 306; // January and February
    auto const year = 100 * century + static_cast<std::uint32_t>(product >> 32U) + unsigned{is_next_year};
    auto const month = (of_month >> 16U) - (is_next_year ? 12U : 0U);
    auto const day_of_month = (of_month & 0xFFFFU) / 2141 + 1;

    auto const pairs = [](std::uint64_t a, std::uint64_t b, std::uint64_t c, std::uint64_t d) {
        return to_digits(a | b << 16U | c << 32U | d << 48U);
    };
    auto const date = pairs(year / 100, year % 100, month, day_of_month);
    auto const time = pairs(of_day / 3600, of_day / 60 % 60, of_day % 60, 0);
    constexpr auto dash = std::uint64_t{'-'};
    constexpr auto colon = std::uint64_t{':'};
    store_eight(cursor, (date & 0xFFFFFFFFU) | dash << 32U | (date >> 32U & 0xFFFFU) << 40U | dash << 56U);
    store_eight(cursor + 8, date >> 48U | std::uint64_t{'T'} << 16U);
    store_eight(cursor + 11, (time & 0xFFFFU) | colon << 16U | (time >> 16U & 0xFFFFU) << 24U | colon << 40U |
                                 (time >> 32U & 0xFFFFU) << 48U);
    return cursor + 19;
}

// ---- any form ----

/// Writes the text of a date-time. @pre room for `max_date_time_size`, of which more may be overwritten than is used.
[[nodiscard]] COMPLY_COLD constexpr char* write_date_time(char* cursor, date_time_fields const& fields) noexcept {
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
        cursor = write_fraction(cursor, fields.picoseconds, fields.fraction_digits);
    }
    return write_offset(cursor, fields.offset);
}

} // namespace comply::detail
