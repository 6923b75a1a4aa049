// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>
#include <cstdio>
#include <string>

namespace comply_test {

/// The calendar as it is taught, a day at a time: nothing of it is computed, so it can judge what computes.
struct day_counter {
    int year = 1970;
    int month = 1;
    int day = 1;
    std::int64_t days = 0; ///< since 1970-01-01

    [[nodiscard]] bool is_leap_year() const { return year % 400 == 0 || (year % 100 != 0 && year % 4 == 0); }

    [[nodiscard]] int days_in_month() const {
        switch (month) {
        case 4:
        case 6:
        case 9:
        case 11: return 30;
        case 2: return is_leap_year() ? 29 : 28;
        default: return 31;
        }
    }

    void go_to_next_day() {
        ++days;
        if (++day > days_in_month()) {
            day = 1;
            if (++month > 12) {
                month = 1;
                ++year;
            }
        }
    }

    void go_to_previous_day() {
        --days;
        if (--day == 0) {
            if (--month == 0) {
                month = 12;
                --year;
            }
            day = days_in_month();
        }
    }

    /// As YYYY-MM-DD.
    [[nodiscard]] std::string text() const {
        char text[40];
        std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
        return text;
    }
};

/// The first of January of a year from 0 on, counted to from 1970.
[[nodiscard]] inline day_counter new_year_of(int year) {
    day_counter at;
    while (at.year > year || (at.year == year && (at.month != 1 || at.day != 1))) {
        at.go_to_previous_day();
    }
    while (at.year < year) {
        at.go_to_next_day();
    }
    return at;
}

} // namespace comply_test
