// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "date.hpp"

#include <array>
#include <cstdio>

namespace intake {

std::string http_date(std::chrono::system_clock::time_point when) {
    namespace chrono = std::chrono;
    constexpr std::array weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    auto const day = chrono::floor<chrono::days>(when);
    chrono::year_month_day const date(day);
    chrono::hh_mm_ss const time(chrono::floor<chrono::seconds>(when - day));
    std::array<char, 64> text{};
    auto const size = std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                                    weekdays[chrono::weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                                    months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                                    static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                                    static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace intake
