// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// Records of deviceComplianceDeviceStatus, made up: any number of them, as different as those of a real
// fleet, and the same on every machine for the same seed.

#include <comply/date_time_offset.hpp>
#include <comply/graph/compliance_status.hpp>
#include <comply/graph/device_compliance_device_status.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace payloads {

using resource = comply::graph::device_compliance_device_status;

class generator {
public:
    explicit generator(std::uint64_t seed) : random_(seed) {}

    resource next() {
        resource made;
        made.id = guid();
        made.device_display_name = words(2, 5);
        made.user_name = words(1, 3);
        made.device_model = words(1, 4);
        made.platform = static_cast<std::int32_t>(below(1U << below(20)));
        made.compliance_grace_period_expiration_date_time = date_time();
        made.status = static_cast<comply::graph::compliance_status>(below(8));
        made.last_reported_date_time = date_time();
        made.user_principal_name = words(1, 3) + "@example.com";
        if (below(50) == 0) { // real responses hold null here and there
            made.user_name.reset();
        }
        return made;
    }

    /// A number in [0, bound). The distributions of <random> differ between standard libraries.
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }

private:
    std::string guid() {
        constexpr std::string_view digits = "0123456789abcdef";
        std::string text = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
        for (char& place : text) {
            place = place == 'x' ? digits[below(16)] : place;
        }
        return text;
    }

    // Of all strings 5 % hold something beyond ASCII and 2 % something that JSON must escape.
    std::string words(std::size_t least, std::size_t most) {
        constexpr std::array plain = {"Device", "Laptop", "Surface", "Field Unit", "Contoso", "Reception",
                                      "alex",   "wilber", "megan",   "Pro",        "Berlin",  "lab",
                                      "7420",   "rev-b",  "spare",   "Warehouse",  "HQ",      "tablet"};
        constexpr std::array beyond_ascii = {"Zürich", "Łódź", "東京", "Київ", "🚀"};
        constexpr std::array escaped = {"\"quoted\"", "back\\slash", "two\nlines", "tab\tbed"};
        std::string text;
        auto const append = [&text](std::string_view word) {
            text += text.empty() ? "" : " ";
            text += word;
        };
        for (auto count = least + below(most - least + 1); count != 0; --count) {
            append(plain[below(plain.size())]);
        }
        if (below(100) < 5) {
            append(beyond_ascii[below(beyond_ascii.size())]);
        }
        if (below(100) < 2) {
            append(escaped[below(escaped.size())]);
        }
        return text;
    }

    // Fractions of no to nine digits, most of them 6 or 7; offsets of all sorts.
    comply::date_time_offset date_time() {
        constexpr std::array offsets = {"Z",      "Z",      "Z",      "-08:00", "+01:00",
                                        "+05:30", "-03:30", "+00:00", "+13:45"};
        auto const number = [this](std::size_t least, std::size_t most) {
            return static_cast<unsigned>(least + below(most - least + 1));
        };
        char text[32];
        std::snprintf(text, sizeof text, "%04u-%02u-%02uT%02u:%02u:%02u", number(2015, 2029), number(1, 12),
                      number(1, 28), number(0, 23), number(0, 59), number(0, 59));
        std::string made = text;
        auto const digits = below(3) == 0 ? number(0, 9) : number(6, 7);
        made += digits == 0 ? "" : ".";
        for (unsigned i = 0; i < digits; ++i) {
            made += static_cast<char>('0' + below(10));
        }
        made += offsets[below(offsets.size())];
        return comply::parse_date_time_offset(made).value();
    }

    std::mt19937_64 random_;
};

[[nodiscard]] inline std::vector<resource> make_resources(std::size_t count, std::uint64_t seed) {
    generator source(seed);
    std::vector<resource> made;
    made.reserve(count);
    while (made.size() < count) {
        made.push_back(source.next());
    }
    return made;
}

} // namespace payloads
