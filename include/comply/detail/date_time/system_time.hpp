// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/date_time/calendar.hpp>

#include <concepts>
#include <cstdint>

// <chrono> is known by its shape alone: including it would cost every user more than all that is done with it here.

namespace comply::detail {

/// A `std::chrono::sys_time` of whole ticks. Of the standard's clocks, the system's alone, whose epoch is that of
/// time_t, converts to it.
template <class T>
concept system_time = requires(T const& time) {
    { time.time_since_epoch().count() } -> std::integral;
    requires std::constructible_from<T, typename T::duration>;
    T::clock::to_time_t;
    T::clock::from_time_t;
    T::period::num;
    T::period::den;
};

inline constexpr std::int64_t picoseconds_per_second = 1'000'000'000'000;

// A tick is num/den seconds: whole seconds, or a part of one that picoseconds can tell.
template <system_time T>
struct tick {
    static constexpr std::int64_t num = T::period::num;
    static constexpr std::int64_t den = T::period::den;
    static_assert(den == 1 || (num == 1 && picoseconds_per_second % den == 0),
                  "comply: a date-time is exact to the picosecond; std::chrono::floor the time to a standard unit first");
    static constexpr std::int64_t picoseconds = picoseconds_per_second / den;
};

/// How many digits a fraction of a second has in ticks of T.
template <system_time T>
inline constexpr unsigned fraction_digits_of = [] {
    unsigned digits = 0;
    for (std::int64_t power = 1; power % tick<T>::den != 0; power *= 10) {
        ++digits;
    }
    return digits;
}();

struct split_time {
    std::int64_t seconds;
    std::uint64_t picoseconds;
};

template <system_time T>
[[nodiscard]] constexpr split_time split_system_time(T const& time) noexcept {
    auto const ticks = static_cast<std::int64_t>(time.time_since_epoch().count());
    auto const seconds = floor_divide(ticks, tick<T>::den);
    auto const rest = floor_modulo(ticks, tick<T>::den);
    return {seconds * tick<T>::num, static_cast<std::uint64_t>(rest * tick<T>::picoseconds)};
}

template <system_time T>
[[nodiscard]] constexpr T make_system_time(split_time const& time) noexcept {
    using duration = typename T::duration;
    // Without sign, for the product alone may be below the range that the sum is in.
    auto const groups = static_cast<std::uint64_t>(floor_divide(time.seconds, tick<T>::num));
    auto const ticks = groups * static_cast<std::uint64_t>(tick<T>::den) +
                       time.picoseconds / static_cast<std::uint64_t>(tick<T>::picoseconds);
    return T(duration(static_cast<typename duration::rep>(static_cast<std::int64_t>(ticks))));
}

} // namespace comply::detail
