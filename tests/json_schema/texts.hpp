// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "random.hpp"

#include <cstdint>
#include <string>
#include <string_view>

/// `length` code points of one to four bytes.
inline std::string any_text(random_source& random, std::int64_t length) {
    constexpr std::string_view some[] = {std::string_view("\0", 1),
                                         "a",
                                         "b",
                                         "Z",
                                         "0",
                                         " ",
                                         "-",
                                         "\"",
                                         "\\",
                                         "/",
                                         "@",
                                         "\n",
                                         "\x01",
                                         "\xC3\xA9",
                                         "\xE2\x82\xAC",
                                         "\xEF\xBF\xBD",
                                         "\xF0\x9F\x98\x80",
                                         "\xF0\x90\x80\x80"};
    std::string text;
    for (std::int64_t i = 0; i < length; ++i) {
        text += some[random.below(std::size(some))];
    }
    return text;
}

inline std::string digits_of(std::int64_t number, std::size_t width) {
    auto digits = std::to_string(number);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

/// A date-time of one of the profiles, or one that is wrong in one or two fields. No second 60, but for one that is
/// allowed in every profile: no regular expression tells where leap seconds may be.
inline std::string any_date_time(random_source& random, bool is_right) {
    if (random.percent(2)) {
        return random.any_of({"2016-12-31T23:59:60Z", "2016-12-31T15:59:60.25-08:00"});
    }
    int wrong = is_right ? 0 : static_cast<int>(random.number(1, 2));
    auto const field = [&](std::int64_t low, std::int64_t high, std::int64_t wrong_low, std::int64_t wrong_high) {
        if (wrong > 0 && random.percent(20)) {
            --wrong;
            return digits_of(random.percent(50) ? wrong_low : wrong_high, 2);
        }
        return digits_of(random.percent(20) ? low : random.percent(20) ? high : random.number(low, high), 2);
    };
    auto const maybe_wrong = [&](std::string_view right, std::string_view other) {
        if (wrong > 0 && random.percent(15)) {
            --wrong;
            return std::string(other);
        }
        return std::string(right);
    };
    std::string text;
    if (random.percent(15)) {
        text = random.any_of({"1900-02-28", "2000-02-29", "2024-02-29", "0000-02-29", "2400-02-29", "9999-12-31"});
        if (wrong > 0) {
            wrong = 0;
            text = random.any_of({"1900-02-29", "2023-02-29", "2100-02-29", "2024-02-30", "2024-04-31", "2024-13-01"});
        }
    } else {
        text = digits_of(random.number(0, 9999), 4) + maybe_wrong("-", "") + field(1, 12, 0, 13) +
               maybe_wrong("-", "/") + field(1, 28, 0, 32);
    }
    text += maybe_wrong(random.percent(90) ? "T" : "t", " ") + field(0, 23, 24, 99) + ':' + field(0, 59, 61, 99);
    if (!(wrong > 0 && random.percent(20))) {
        text += maybe_wrong(":", "") + field(0, 59, 61, 99);
    }
    if (random.percent(40)) {
        text += maybe_wrong(".", ",") +
                maybe_wrong(std::string(static_cast<std::size_t>(random.number(1, 12)), '7'), std::string(13, '7'));
    }
    if (random.percent(50)) {
        text += maybe_wrong(random.percent(90) ? "Z" : "z", "");
    } else {
        text += maybe_wrong(random.percent(50) ? "+" : "-", "") + field(0, 23, 24, 99) + maybe_wrong(":", "") +
                field(0, 59, 60, 99);
    }
    if (wrong > 0 && random.percent(30)) {
        text = random.any_of({"-", "1", "0", " "}) + text;
    }
    return text + (wrong > 0 && random.percent(20) ? random.any_of({" ", "\n", "Z", "0"}) : "");
}
