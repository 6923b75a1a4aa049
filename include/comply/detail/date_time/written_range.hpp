// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/date_time_profile.hpp>
#include <comply/detail/date_time/calendar.hpp>

#include <cstdint>
#include <string_view>

namespace comply::detail {

/// The field for which a grammar has no place as the date-time is written; empty if it has one for all of them.
template <date_time_profile Profile>
[[nodiscard]] constexpr std::string_view field_without_place(date_time_offset const& value) noexcept {
    if constexpr (Profile == date_time_profile::edm) {
        return {};
    } else {
        auto const there = value.unix_seconds() + std::int64_t{value.offset().minutes()} * 60;
        if (there < first_day_of_year(0) * seconds_per_day || there >= first_day_of_year(10'000) * seconds_per_day) {
            return "year";
        }
        return Profile == date_time_profile::rfc3339 && !value.has_seconds() ? "second" : std::string_view();
    }
}

} // namespace comply::detail
