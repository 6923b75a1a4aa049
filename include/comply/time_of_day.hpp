// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/grammar.hpp>
#include <comply/detail/date_time/write.hpp>
#include <comply/representation.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace comply {

/// A time of day without a date or an offset, to the picosecond, and how it is written: `08:30`, `08:30:00`,
/// `08:30:00.250`. Edm.TimeOfDay of OData.
///
/// Values compare by time; `identical` also looks at how they are written. Eight bytes; the default is 00:00:00.
class time_of_day {
public:
    constexpr time_of_day() noexcept = default;

    /// @param fraction_digits  how many are written, at most 12; what is behind them is cut off.
    /// @pre hour < 24, minute < 60, second < 60, picoseconds < 10^12
    constexpr time_of_day(unsigned hour, unsigned minute, unsigned second = 0, std::uint64_t picoseconds = 0,
                          unsigned fraction_digits = 0) noexcept
        : packed_(pack((std::uint64_t{hour} * 60 + minute) * 60 + second, picoseconds, fraction_digits, true)) {}

    /// Written `hh:mm`.
    [[nodiscard]] static constexpr time_of_day without_seconds(unsigned hour, unsigned minute) noexcept {
        time_of_day made(hour, minute);
        made.packed_ |= 1U;
        return made;
    }

    /// The time that a std::chrono duration, within [0 h, 24 h), is from midnight; written with as many digits as its unit
    /// has.
    template <class Duration>
        requires requires(Duration const& value) { { value.count() } -> std::integral; Duration::period::den; }
    [[nodiscard]] static constexpr time_of_day since_midnight(Duration time) noexcept {
        using unit = unit_of<Duration>;
        auto const ticks = static_cast<std::uint64_t>(time.count());
        time_of_day made;
        made.packed_ = pack(ticks / unit::den * unit::num, ticks % unit::den * unit::picoseconds, unit::digits, true);
        return made;
    }

    /// How long after midnight it is, rounded down.
    template <class Duration>
    [[nodiscard]] constexpr Duration since_midnight() const noexcept {
        using unit = unit_of<Duration>;
        auto const seconds = of_day() / detail::powers_of_ten[12];
        auto const ticks = seconds / unit::num * unit::den + picoseconds() / unit::picoseconds;
        return Duration(static_cast<typename Duration::rep>(ticks));
    }

    [[nodiscard]] constexpr unsigned hour() const noexcept { return seconds() / 3600; }
    [[nodiscard]] constexpr unsigned minute() const noexcept { return seconds() / 60 % 60; }
    [[nodiscard]] constexpr unsigned second() const noexcept { return seconds() % 60; }
    [[nodiscard]] constexpr std::uint64_t picoseconds() const noexcept { return of_day() % detail::powers_of_ten[12]; }
    [[nodiscard]] constexpr unsigned fraction_digits() const noexcept { return static_cast<unsigned>(packed_ >> 1U & 15U); }
    /// Whether seconds are written.
    [[nodiscard]] constexpr bool has_seconds() const noexcept { return (packed_ & 1U) == 0; }

    friend constexpr bool operator==(time_of_day const& a, time_of_day const& b) noexcept { return (a <=> b) == 0; }
    friend constexpr std::weak_ordering operator<=>(time_of_day const& a, time_of_day const& b) noexcept {
        return a.of_day() <=> b.of_day();
    }

    /// Whether both are the same time, written alike.
    [[nodiscard]] friend constexpr bool identical(time_of_day const& a, time_of_day const& b) noexcept {
        return a.packed_ == b.packed_;
    }

    // Of what a reader has found.
    [[nodiscard]] static constexpr time_of_day from_fields(detail::date_time_fields const& fields) noexcept {
        time_of_day made;
        made.packed_ = pack((std::uint64_t{fields.hour} * 60 + fields.minute) * 60 + fields.second, fields.picoseconds,
                            fields.fraction_digits, fields.has_seconds);
        return made;
    }

private:
    template <class Duration>
    struct unit_of {
        static constexpr auto num = static_cast<std::uint64_t>(Duration::period::num);
        static constexpr auto den = static_cast<std::uint64_t>(Duration::period::den);
        static_assert(den == 1 || (num == 1 && detail::powers_of_ten[12] % den == 0),
                      "comply: a time of day is exact to the picosecond; std::chrono::floor it to a standard unit first");
        static constexpr auto picoseconds = detail::powers_of_ten[12] / den;
        static constexpr unsigned digits = [] {
            unsigned count = 0;
            while (detail::powers_of_ten[count] % den != 0) {
                ++count;
            }
            return count;
        }();
    };

    // Picoseconds since midnight, 57 bits | digits 4 | no seconds 1
    static constexpr std::uint64_t pack(std::uint64_t seconds, std::uint64_t picoseconds, unsigned digits,
                                        bool has_seconds) noexcept {
        auto const unit = detail::powers_of_ten[detail::max_fraction_digits - digits];
        auto const of_day = seconds * detail::powers_of_ten[12] + (picoseconds - picoseconds % unit);
        return of_day << 5U | std::uint64_t{digits} << 1U | std::uint64_t{!has_seconds};
    }

    [[nodiscard]] constexpr std::uint64_t of_day() const noexcept { return packed_ >> 5U; }
    [[nodiscard]] constexpr unsigned seconds() const noexcept {
        return static_cast<unsigned>(of_day() / detail::powers_of_ten[12]);
    }

    std::uint64_t packed_ = 0;
};

namespace detail {

inline constexpr std::size_t max_time_of_day_size = 21; ///< `23:59:59.123456789012`

[[nodiscard]] constexpr short_text<max_time_of_day_size> time_of_day_text(time_of_day const& value) noexcept {
    short_text<max_time_of_day_size> text;
    auto cursor = write_two_digits(text.data(), value.hour());
    *cursor++ = ':';
    cursor = write_two_digits(cursor, value.minute());
    if (value.has_seconds()) {
        *cursor++ = ':';
        cursor = write_two_digits(cursor, value.second());
    }
    if (value.fraction_digits() != 0) {
        cursor = write_fraction(cursor, value.picoseconds(), value.fraction_digits());
    }
    text.end_at(cursor);
    return text;
}

[[nodiscard]] constexpr std::optional<time_of_day> read_time_of_day(std::string_view text) noexcept {
    auto const outcome = date_time_grammar<date_time_profile::edm>(text).read_time_alone();
    return outcome.is_wrong() ? std::nullopt : std::optional(time_of_day::from_fields(outcome.fields));
}

} // namespace detail

/// The text of a time of day, as it was read.
[[nodiscard]] constexpr std::string to_string(time_of_day const& value) {
    return std::string(std::string_view(detail::time_of_day_text(value)));
}

/// As `hh:mm`, `hh:mm:ss` or with a fraction of 1 to 12 digits, from 00:00 to 23:59:59.999999999999; written as it was read.
/// Source: OData 4.01 ABNF, timeOfDayValue.
template <>
struct representation<time_of_day> {
    static constexpr auto value =
        represented_as<short_text<detail::max_time_of_day_size>>(&detail::time_of_day_text, &detail::read_time_of_day)
            .described("a time of day")
            .of_pattern("^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,12})?)?$");
};

} // namespace comply
