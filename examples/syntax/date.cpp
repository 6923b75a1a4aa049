// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "date.hpp"

#include "numbers.hpp"
#include "text.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

namespace syntax {

namespace {

namespace chrono = std::chrono;

constexpr std::array<std::string_view, 7> weekdays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr std::array<std::string_view, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for_each_part(text, separator, [&parts](std::string_view part) {
        if (!part.empty()) {
            parts.push_back(part);
        }
    });
    return parts;
}

chrono::month read_month(std::string_view name) {
    auto const found = std::find(months.begin(), months.end(), name);
    return chrono::month(found == months.end() ? 0U : static_cast<unsigned>(found - months.begin()) + 1U);
}

// Of two digits, it is no more than 50 years ahead.
std::optional<int> read_year(std::string_view text) {
    auto year = read_number<int>(text);
    if (year && text.size() == 2) {
        chrono::year_month_day const today(chrono::floor<chrono::days>(chrono::system_clock::now()));
        *year += 2000;
        *year -= *year > static_cast<int>(today.year()) + 50 ? 100 : 0;
    }
    return year;
}

std::optional<chrono::seconds> read_time(std::string_view text) {
    auto const parts = split(text, ':');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    auto const hours = read_number<unsigned>(parts[0]);
    auto const minutes = read_number<unsigned>(parts[1]);
    auto const seconds = read_number<unsigned>(parts[2]);
    if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60) {
        return std::nullopt;
    }
    return chrono::hours(*hours) + chrono::minutes(*minutes) + chrono::seconds(*seconds);
}

} // namespace

std::string http_date(chrono::system_clock::time_point when) {
    auto const day = chrono::floor<chrono::days>(when);
    chrono::year_month_day const date(day);
    chrono::hh_mm_ss const time(chrono::floor<chrono::seconds>(when - day));
    std::array<char, 64> text{};
    auto const size =
        std::snprintf(text.data(), text.size(), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                      weekdays[chrono::weekday(day).c_encoding()].data(), static_cast<unsigned>(date.day()),
                      months[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()),
                      static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                      static_cast<int>(time.seconds().count()));
    return {text.data(), static_cast<std::size_t>(size)};
}

std::optional<chrono::sys_seconds> read_http_date(std::string_view text) {
    auto words = split(text, ' ');
    if (words.size() == 4) { // Sunday, 06-Nov-94 08:49:37 GMT
        auto const date = split(words[1], '-');
        words.erase(words.begin() + 1);
        words.insert(words.begin() + 1, date.begin(), date.end());
    } else if (words.size() == 5) { // Sun Nov  6 08:49:37 1994
        words = {words[0], words[2], words[1], words[4], words[3], "GMT"};
    }
    if (words.size() != 6 || words[5] != "GMT") {
        return std::nullopt;
    }
    auto const day = read_number<unsigned>(words[1]);
    auto const year = read_year(words[3]);
    auto const time = read_time(words[4]);
    if (!day || !year || !time) {
        return std::nullopt;
    }
    chrono::year_month_day const date(chrono::year(*year), read_month(words[2]), chrono::day(*day));
    return date.ok() ? std::optional(chrono::sys_days(date) + *time) : std::nullopt;
}

} // namespace syntax
