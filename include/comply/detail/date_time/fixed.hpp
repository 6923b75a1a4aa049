// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/fields.hpp>
#include <comply/detail/number/digits.hpp>

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
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_fraction(char const* cursor, date_time_fields& out) noexcept {
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

// `Z`, or `+hh:mm`. @return the cursor behind it; null for anything else.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_offset(char const* cursor, date_time_fields& out) noexcept {
    constexpr eight_byte_pattern hours_and_minutes("00:00\0\0\0");
    if (*cursor == 'Z') {
        out.offset = utc_offset::zulu();
        return cursor + 1;
    }
    bool const is_west = *cursor == '-';
    if (!is_west && *cursor != '+') {
        return nullptr;
    }
    std::uint64_t unfit = 0;
    auto const numbers = add_tens_to_units(hours_and_minutes.read(cursor + 1, unfit));
    auto const hours = two_digits_at(numbers, 0);
    auto const minutes = two_digits_at(numbers, 3);
    auto const total = static_cast<int>(hours * 60 + minutes);
    if ((unfit & 0xFFFFFFFFFFU) != 0 || hours > 23 || minutes > 59) {
        return nullptr;
    }
    out.offset = is_west && total == 0 ? utc_offset::unknown() : utc_offset(is_west ? -total : total);
    return cursor + 6;
}

/// Reads a date-time of the usual form, which every profile has.
/// @pre `fixed_date_time_reach` bytes from `cursor` on belong to the text
/// @return the cursor behind it, or null: then it is of another form, has a leap second, or is wrong.
[[nodiscard]] COMPLY_INLINE constexpr char const* read_fixed_date_time(char const* cursor, date_time_fields& out) noexcept {
    constexpr eight_byte_pattern year_and_month("0000-00-");
    constexpr eight_byte_pattern day_to_minute("00T00:00");
    constexpr eight_byte_pattern seconds(":00\0\0\0\0\0");
    std::uint64_t unfit = 0;
    auto const first = add_tens_to_units(year_and_month.read(cursor, unfit));
    auto const second = add_tens_to_units(day_to_minute.read(cursor + 8, unfit));
    std::uint64_t unfit_seconds = 0;
    auto const third = add_tens_to_units(seconds.read(cursor + 16, unfit_seconds));
    unfit |= unfit_seconds & 0xFFFFFFU;

    out.date.year = two_digits_at(first, 0) * 100 + two_digits_at(first, 2);
    out.date.month = two_digits_at(first, 5);
    out.date.day = two_digits_at(second, 0);
    out.hour = two_digits_at(second, 3);
    out.minute = two_digits_at(second, 6);
    out.second = two_digits_at(third, 1);
    // One test for all: a number that is too large leaves a negative difference.
    auto const differences = (out.date.month - 1) | (12 - out.date.month) | (out.date.day - 1) |
                             (days_in_month(out.date.year, out.date.month) - out.date.day) | (23 - out.hour) |
                             (59 - out.minute) | (59 - out.second);
    if (unfit != 0 || static_cast<int>(differences) < 0) [[unlikely]] {
        return nullptr;
    }
    cursor += 19;
    out.picoseconds = 0;
    out.fraction_digits = 0;
    out.has_seconds = true;
    if (*cursor == '.') {
        auto const fraction = cursor + 1;
        cursor = read_fixed_fraction(fraction, out);
        if (cursor == fraction) [[unlikely]] {
            return nullptr;
        }
    }
    return read_fixed_offset(cursor, out);
}

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
