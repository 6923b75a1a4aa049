// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/fields.hpp>
#include <comply/detail/number/digits.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// Nearly all date-times that come are of one form, 2016-12-31T23:56:44[.951111](Z|-08:00), so that every field but the
// fraction stands at a fixed position. Eight bytes are taken at a time, as a number whose lowest eight bits are the first
// byte, tested together and turned into fields together:
//
//      text             2  0  1  6  -  1  2  -         in a pattern, a digit stands for digits,
//      pattern          0  0  0  0  -  0  0  -         anything else for itself
//      text ^ pattern   2  0  1  6  0  1  2  0         so what fits is at most 9, or 0
//      10 x + x >> 8   20  .  16 .  .  12 .  .         in byte 0 the century, in 2 its year, in 5 the month

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

class eight_byte_pattern {
public:
    consteval explicit eight_byte_pattern(char const (&pattern)[9]) {
        for (unsigned i = 0; i < 8; ++i) {
            flip_ |= std::uint64_t{static_cast<unsigned char>(pattern[i])} << (8 * i);
            // What reaches the high bit when added to more than 9, or to more than 0.
            bias_ |= std::uint64_t{pattern[i] == '0' ? 0x76U : 0x7FU} << (8 * i);
        }
    }

    // The bytes at `text`, with each digit as its value; gathers in `unfit` what does not fit.
    [[nodiscard]] COMPLY_INLINE constexpr std::uint64_t read(char const* text, std::uint64_t& unfit) const noexcept {
        auto const bytes = load_eight_digits(text) ^ 0x3030303030303030U ^ flip_;
        // A carry comes only out of a byte whose own high bit is set.
        unfit |= ((bytes + bias_) | bytes) & 0x8080808080808080U;
        return bytes;
    }

private:
    std::uint64_t flip_ = 0;
    std::uint64_t bias_ = 0;
};

[[nodiscard]] COMPLY_INLINE constexpr unsigned two_digits_at(std::uint64_t tens_and_units, unsigned byte) noexcept {
    return static_cast<unsigned>(tens_and_units >> (8 * byte) & 0xFFU);
}
[[nodiscard]] COMPLY_INLINE constexpr std::uint64_t add_tens_to_units(std::uint64_t digits) noexcept {
    return digits * 10 + (digits >> 8U);
}

/// How many bytes from its beginning on must belong to the text for a date-time to be read from fixed positions.
inline constexpr std::ptrdiff_t fixed_date_time_reach = 41;

// A fraction, behind its point. @return the cursor behind it; `cursor` itself if it is not of 1 to 12 digits.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_fraction(char const* cursor, exact_date_time& out) noexcept {
    auto const first = load_eight_digits(cursor);
    auto count = count_leading_digits(first);
    std::uint64_t number = 0;
    if (count < 8) [[likely]] {
        number = leading_number(first, count);
    } else {
        auto const second = load_eight_digits(cursor + 8);
        auto const more = count_leading_digits(second);
        if (more > 4) {
            return cursor;
        }
        number = eight_digits_to_number(first) * powers_of_ten[more] + leading_number(second, more);
        count += more;
    }
    out.picoseconds = number * powers_of_ten[max_fraction_digits - count];
    out.fraction_digits = count;
    return cursor + count;
}

// `Z`, or `+hh:mm`. @return the cursor behind it; null for anything else. No branch tells the two apart: they come as they
// come, and so do east and west.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_offset(char const* cursor, exact_date_time& out) noexcept {
    constexpr eight_byte_pattern hours_and_minutes("00:00\0\0\0");
    bool const is_zulu = *cursor == 'Z';
    bool const is_west = *cursor == '-';
    std::uint64_t unfit = 0;
    auto const numbers = add_tens_to_units(hours_and_minutes.read(cursor + 1, unfit));
    auto const hours = two_digits_at(numbers, 0);
    auto const minutes = two_digits_at(numbers, 3);
    bool const is_offset = static_cast<unsigned>(is_west | (*cursor == '+')) &
                           static_cast<unsigned>((unfit & 0xFFFFFFFFFFU) == 0) &
                           static_cast<unsigned>((((23 - hours) | (59 - minutes)) >> 31U) == 0);
    if (!(is_zulu | is_offset)) [[unlikely]] {
        return nullptr;
    }
    auto const magnitude = (hours * 60 + minutes) & (unsigned{is_zulu} - 1); // 0 if zulu
    out.offset = utc_offset::from_sign(magnitude, is_west, is_zulu);
    out.unix_seconds -= std::int64_t{60} * (is_west ? -static_cast<int>(magnitude) : static_cast<int>(magnitude));
    return cursor + (is_zulu ? 1 : 6);
}

// What follows the seconds.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_rest(char const* cursor, exact_date_time& out) noexcept {
    out.picoseconds = 0;
    out.fraction_digits = 0;
    if (*cursor == '.') [[likely]] {
        auto const fraction = cursor + 1;
        cursor = read_fixed_fraction(fraction, out);
        if (cursor == fraction) [[unlikely]] {
            return nullptr;
        }
    }
    return read_fixed_offset(cursor, out);
}

// Days from 1970-01-01, as days_from_civil, for years from 0 to 9999: without sign and in 32 bits.
[[nodiscard]] COMPLY_INLINE constexpr std::int64_t days_of_four_digit_year(unsigned year, unsigned month,
                                                                           unsigned day) noexcept {
    bool const is_before_march = month < 3;
    auto const from_march = year + 400 - unsigned{is_before_march}; // 400 years more, so that none is negative
    auto const month_from_march = month - 3 + 12 * unsigned{is_before_march};
    auto const days = from_march * 365 + from_march / 4 - from_march / 100 + from_march / 400 +
                      (153 * month_from_march + 2) / 5 + day - 1;
    return std::int64_t{days} - days_per_era - epoch_in_era_zero;
}

// Of months from 0 to 15, so that none that a text can claim lies outside; February without its leap day.
inline constexpr std::array<std::uint8_t, 16> days_in_common_month = {0,  31, 28, 31, 30, 31, 30, 31,
                                                                      31, 30, 31, 30, 31, 0,  0,  0};

/// Reads a date-time of the usual form, which every profile has.
/// @pre `fixed_date_time_reach` bytes from `cursor` on belong to the text
/// @return the cursor behind it, or null: then it is of another form, has a leap second, or is wrong.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_date_time(char const* cursor, exact_date_time& out) noexcept {
    constexpr eight_byte_pattern year_and_month("0000-00-");
    constexpr eight_byte_pattern day_to_minute("00T00:00");
    constexpr eight_byte_pattern seconds(":00\0\0\0\0\0");
    std::uint64_t unfit = 0;
    auto const first = add_tens_to_units(year_and_month.read(cursor, unfit));
    auto const second = add_tens_to_units(day_to_minute.read(cursor + 8, unfit));
    std::uint64_t unfit_seconds = 0;
    auto const third = add_tens_to_units(seconds.read(cursor + 16, unfit_seconds));
    unfit |= unfit_seconds & 0xFFFFFFU;

    auto const century = two_digits_at(first, 0);
    auto const year_of_century = two_digits_at(first, 2);
    auto const month = two_digits_at(first, 5);
    auto const day = two_digits_at(second, 0);
    auto const hour = two_digits_at(second, 3);
    auto const minute = two_digits_at(second, 6);
    auto const of_minute = two_digits_at(third, 1);
    bool const is_leap = ((year_of_century != 0 ? year_of_century : century) & 3U) == 0;
    auto const days = days_in_common_month[month & 15U] + (unsigned{is_leap} & unsigned{month == 2});
    // One test for all: a number that is too large leaves a negative difference.
    auto const differences = (month - 1) | (12 - month) | (day - 1) | (days - day) | (23 - hour) | (59 - minute) |
                             (59 - of_minute);
    if (unfit != 0 || static_cast<int>(differences) < 0) [[unlikely]] {
        return nullptr;
    }
    out.unix_seconds = days_of_four_digit_year(century * 100 + year_of_century, month, day) * seconds_per_day +
                       (hour * 3600 + minute * 60 + of_minute);
    return read_fixed_rest(cursor + 19, out);
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
