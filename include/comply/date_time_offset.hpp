// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_profile.hpp>
#include <comply/detail/date_time/explain.hpp>
#include <comply/detail/date_time/fields.hpp>
#include <comply/detail/date_time/grammar.hpp>
#include <comply/detail/date_time/system_time.hpp>
#include <comply/detail/date_time/write.hpp>
#include <comply/detail/to_size.hpp>
#include <comply/result.hpp>
#include <comply/utc_offset.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace comply {

/// What a date_time_offset holds.
struct date_time_parts {
    /// Seconds from 1970-01-01T00:00:00Z without leap seconds, whatever the offset; a leap second counts as the one
    /// before it. The year it falls into, by the offset, has at most eleven digits.
    std::int64_t unix_seconds = 0;
    std::uint64_t picoseconds = 0; ///< within that second: [0, 10^12); cut off behind fraction_digits
    utc_offset offset{};
    unsigned fraction_digits = 0; ///< how many are written: [0, 12]
    bool is_leap_second = false;  ///< whether this is second 60
    bool has_seconds = true;      ///< whether seconds are written; false only where they are 0, and no digits

    friend constexpr bool operator==(date_time_parts const&, date_time_parts const&) noexcept = default;
};

/// A moment, to the picosecond, and how it is written: the offset from UTC, the number of fraction digits, and whether
/// there are seconds at all. So the text that it was read from can be given back.
///
/// Values compare by moment: `-08:00` and `Z` forms of the same one are equal; `identical` and `strong_order` also look
/// at how they are written. 16 bytes, trivially copyable; the default is 1970-01-01T00:00:00Z.
class date_time_offset {
public:
    constexpr date_time_offset() noexcept = default;

    /// @pre the parts are within the ranges that date_time_parts tells
    constexpr explicit date_time_offset(date_time_parts const& parts) noexcept
        : seconds_(parts.unix_seconds), packed_(pack(parts)) {}

    // What a reader has found, packed as it is.
    [[nodiscard]] static constexpr date_time_offset from_exact(detail::exact_date_time const& exact) noexcept {
        date_time_offset made;
        made.seconds_ = exact.unix_seconds;
        made.packed_ = exact.picoseconds << picoseconds_shift | std::uint64_t{exact.offset.code()} << offset_shift |
                       std::uint64_t{exact.fraction_digits} << digits_shift;
        return made;
    }

    /// The moment of a `std::chrono::sys_time`, written with this offset and as many digits: by default as many as the
    /// time's own resolution has, 3 for milliseconds.
    template <detail::system_time SysTime>
    [[nodiscard]] static constexpr date_time_offset
    from_sys(SysTime time, utc_offset offset = {}, unsigned fraction_digits = detail::fraction_digits_of<SysTime>) noexcept {
        auto const split = detail::split_system_time(time);
        return date_time_offset({.unix_seconds = split.seconds,
                                 .picoseconds = split.picoseconds,
                                 .offset = offset,
                                 .fraction_digits = fraction_digits});
    }

    /// The moment as a `std::chrono::sys_time`, such as `to_sys<std::chrono::sys_seconds>()`; rounded down. A leap second
    /// becomes the second before it. @pre the moment is within the range of SysTime
    template <detail::system_time SysTime>
    [[nodiscard]] constexpr SysTime to_sys() const noexcept {
        return detail::make_system_time<SysTime>({unix_seconds(), picoseconds()});
    }

    /// The same moment, written with another offset.
    [[nodiscard]] constexpr date_time_offset with_offset(utc_offset offset) const noexcept {
        auto changed = parts();
        changed.offset = offset;
        return date_time_offset(changed);
    }

    [[nodiscard]] constexpr std::int64_t unix_seconds() const noexcept { return seconds_; }
    [[nodiscard]] constexpr std::uint64_t picoseconds() const noexcept {
        return packed_ >> picoseconds_shift & low_bits(leap_second_shift - picoseconds_shift);
    }
    [[nodiscard]] constexpr utc_offset offset() const noexcept {
        return utc_offset::from_code(static_cast<std::uint16_t>(packed_ >> offset_shift & low_bits(12)));
    }
    [[nodiscard]] constexpr unsigned fraction_digits() const noexcept {
        return static_cast<unsigned>(packed_ >> digits_shift & low_bits(4));
    }
    [[nodiscard]] constexpr bool is_leap_second() const noexcept { return packed_ >> leap_second_shift != 0; }
    [[nodiscard]] constexpr bool has_seconds() const noexcept { return (packed_ & 1U) == 0; }
    [[nodiscard]] constexpr date_time_parts parts() const noexcept {
        return {unix_seconds(),    picoseconds(),    offset(),
                fraction_digits(), is_leap_second(), has_seconds()};
    }

    friend constexpr bool operator==(date_time_offset const& a, date_time_offset const& b) noexcept {
        return (a <=> b) == 0;
    }
    friend constexpr std::weak_ordering operator<=>(date_time_offset const& a, date_time_offset const& b) noexcept {
        auto const by_second = a.seconds_ <=> b.seconds_;
        return by_second != 0 ? by_second : a.packed_ >> picoseconds_shift <=> b.packed_ >> picoseconds_shift;
    }

    /// Whether both are the same moment, written alike.
    [[nodiscard]] friend constexpr bool identical(date_time_offset const& a, date_time_offset const& b) noexcept {
        return a.seconds_ == b.seconds_ && a.packed_ == b.packed_;
    }

    /// By moment, then by how it is written; found by `std::strong_order`.
    [[nodiscard]] friend constexpr std::strong_ordering strong_order(date_time_offset const& a,
                                                                     date_time_offset const& b) noexcept {
        auto const by_second = a.seconds_ <=> b.seconds_;
        return by_second != 0 ? by_second : a.packed_ <=> b.packed_;
    }

    /// Equal for equal moments; found by `boost::hash`, and what `std::hash` gives.
    [[nodiscard]] friend constexpr std::size_t hash_value(date_time_offset const& value) noexcept {
        // Multiplied by odd numbers that have no pattern, and folded: moments differ mostly in their low bits.
        auto const mixed = static_cast<std::uint64_t>(value.seconds_) * 0x9E3779B97F4A7C15U +
                           (value.packed_ >> picoseconds_shift) * 0xC2B2AE3D27D4EB4FU;
        return detail::to_size(mixed ^ mixed >> 32U);
    }

private:
    // From the highest bit to the lowest, so that the parts that make the moment can be compared as one number:
    //   leap second 1 | picoseconds 40 | offset 12 | digits 4 | unused 6 | no seconds 1
    static constexpr unsigned leap_second_shift = 63;
    static constexpr unsigned picoseconds_shift = 23;
    static constexpr unsigned offset_shift = 11;
    static constexpr unsigned digits_shift = 7;

    static constexpr std::uint64_t low_bits(unsigned count) noexcept { return (std::uint64_t{1} << count) - 1; }

    static constexpr std::uint64_t pack(date_time_parts const& parts) noexcept {
        auto const unit = detail::powers_of_ten[detail::max_fraction_digits - parts.fraction_digits];
        return std::uint64_t{parts.is_leap_second} << leap_second_shift |
               (parts.picoseconds - parts.picoseconds % unit) << picoseconds_shift |
               std::uint64_t{parts.offset.code()} << offset_shift | std::uint64_t{parts.fraction_digits} << digits_shift |
               std::uint64_t{!parts.has_seconds};
    }

    std::int64_t seconds_ = 0;
    std::uint64_t packed_ = 0;
};

static_assert(sizeof(date_time_offset) == 16);

namespace detail {

[[nodiscard]] constexpr date_time_offset to_date_time_offset(date_time_fields const& fields) noexcept {
    return date_time_offset({.unix_seconds = unix_seconds_of(fields),
                             .picoseconds = fields.picoseconds,
                             .offset = fields.offset,
                             .fraction_digits = fields.fraction_digits,
                             .is_leap_second = fields.second == 60,
                             .has_seconds = fields.has_seconds});
}

[[nodiscard]] constexpr date_time_fields to_fields(date_time_offset const& value) noexcept {
    auto const local = value.unix_seconds() + std::int64_t{value.offset().minutes()} * 60;
    auto const days = floor_divide(local, seconds_per_day);
    auto const of_day = static_cast<unsigned>(local - days * seconds_per_day); // [0, 86399]
    return {.date = civil_from_days(days),
            .hour = of_day / 3600,
            .minute = of_day / 60 % 60,
            .second = of_day % 60 + unsigned{value.is_leap_second()},
            .picoseconds = value.picoseconds(),
            .fraction_digits = value.fraction_digits(),
            .has_seconds = value.has_seconds(),
            .offset = value.offset()};
}

} // namespace detail

/// Reads a date-time with UTC offset: `2016-12-31T23:56:44.951111-08:00`.
///
/// @param text     exactly one, ASCII, nothing around it.
/// @param profile  its grammar.
/// @return the moment, its offset and number of digits, so that `to_string` gives back `text`, if that is canonical:
///         upper-case `T` and `Z`, extended format, calendar date; or a violation (invalid_date_time) at the first byte
///         of the field that is wrong, whose name is `expected`.
/// Constant time. Source: RFC 3339 §5.6; OData 4.01 ABNF, dateTimeOffsetValue; ISO 8601-1:2019.
[[nodiscard]] constexpr result<date_time_offset>
parse_date_time_offset(std::string_view text, date_time_profile profile = date_time_profile::rfc3339) {
    auto const outcome = detail::read_date_time(text, profile);
    if (outcome.is_wrong()) {
        return detail::explain_date_time(text, outcome);
    }
    return detail::to_date_time_offset(outcome.fields);
}

/// The text of a date-time, in the extended format with upper-case `T` and `Z`: `2016-12-31T23:56:44.951111-08:00`.
/// At most 46 characters. A year outside 0000 to 9999, or absent seconds, are Edm's, and not RFC 3339.
[[nodiscard]] constexpr std::string to_string(date_time_offset const& value) {
    char text[detail::max_date_time_size]{};
    return {text, detail::write_date_time(text, detail::to_fields(value))};
}

/// Writes `to_string(value)`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, date_time_offset const& value) {
    return out << std::basic_string_view<char, Traits>(to_string(value));
}

} // namespace comply

template <>
struct std::hash<comply::date_time_offset> {
    [[nodiscard]] constexpr std::size_t operator()(comply::date_time_offset const& value) const noexcept {
        return hash_value(value);
    }
};
