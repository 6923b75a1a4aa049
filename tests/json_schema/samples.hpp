// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <array>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

// Texts for strings with a pattern or a format. Which are right is up to those who are compared. Not among them is what
// they deliberately see differently; README.md lists that.

inline constexpr std::array samples = std::to_array<std::string_view>({
    // UUIDs
    "c6c78124-8124-c6c7-2481-c7c62481c7c6",
    "C6C78124-8124-C6C7-2481-C7C62481C7C6",
    "00000000-0000-0000-0000-000000000000",
    "c6c78124-8124-c6c7-2481-c7c62481c7c",
    "c6c78124-8124-c6c7-2481-c7c62481c7cg",
    "c6c781248124c6c72481c7c62481c7c6",
    "{c6c78124-8124-c6c7-2481-c7c62481c7c6}",
    "urn:uuid:c6c78124-8124-c6c7-2481-c7c62481c7c6",
    // email addresses
    "a@b.example",
    "first.last+tag@mail.example.com",
    "x_y-z@sub.domain.org",
    "a@",
    "@b.example",
    "a@b..example",
    ".a@b.example",
    "a.@b.example",
    "a b@c.example",
    "a@b@c.example",
    "a@-b.example",
    "a@b.example-",
    // URIs
    "https://example.com",
    "https://user@example.com:8080/a/b?c=d&e#f",
    "urn:isbn:0451450523",
    "mailto:a@b.example",
    "file:///etc/hosts",
    "https://[2001:db8::1]/",
    "https://example.com/a b",
    "https://example.com/%zz",
    "https://example.com/%20",
    "/a/b?c",
    "a/b",
    "../a",
    "#f",
    "?q=1",
    "//example.com/a",
    "1https://example.com",
    "https://exa mple.com",
    "a\\b",
    // hostnames
    "example.com",
    "localhost",
    "a-b.example",
    "xn--bcher-kva.example",
    "-a.example",
    "a-.example",
    "a..example",
    "example.com.",
    ".example",
    "under_score.example",
    // IP addresses
    "192.0.2.1",
    "0.0.0.0",
    "255.255.255.255",
    "256.0.0.1",
    "1.2.3",
    "1.2.3.4.5",
    "01.2.3.4",
    "1.2.3.4 ",
    "2001:db8::1",
    "::",
    "::1",
    "1::",
    "1:2:3:4:5:6:7:8",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "::ffff:192.0.2.1",
    "1::2::3",
    "12345::",
    "::g",
    "1:2:3:4:5:6:192.0.2.1",
    "::192.0.2.256",
    ":1",
    "1:",
    // dates and times
    "2016-12-31",
    "2024-02-29",
    "2023-02-29",
    "1900-02-29",
    "2000-02-29",
    "2016-1-31",
    "2016-13-01",
    "20161231",
    "0000-01-01",
    "23:56:44-08:00",
    "00:00:00Z",
    "00:00:00z",
    "23:59:60Z",
    "15:59:60-08:00",
    "12:30:60Z",
    "24:00:00Z",
    "12:30:00",
    "12:30:00.5Z",
    "12:30:00+01",
    "12:30:00+0100",
    "12:30:00.Z",
    "08:30",
    "08:30:00",
    "08:30:00.250",
    "23:59:59.999999999999",
    "08:30:00.1234567890123",
    "24:00",
    "8:30",
    "08:60",
    "08:30:60",
    // durations, without a nonzero fraction that is finer than milliseconds
    "P1Y2M3DT4H5M6S",
    "P3W",
    "P1D",
    "PT1H2M3S",
    "PT5M",
    "PT0S",
    "P1DT2H",
    "P1Y2D",
    "PT1H3S",
    "P",
    "PT",
    "P1",
    "1D",
    "P-1D",
    "-P1D",
    "+PT5M",
    "PT1.5S",
    "PT1.250S",
    "P1.5D",
    "P1W2D",
    "P1DT",
    "PT1S1M",
    "p1d",
    "P1M",
    "P1Y",
    // base64url
    "AAAA",
    "AQ",
    "AQ==",
    "AQ=",
    "AR",
    "AAE",
    "AAE=",
    "AAF",
    "A",
    "A===",
    "_-8",
    "+/8=",
    "AAAAAQ",
    // numbers as strings
    "0",
    "1",
    "-1",
    "+1",
    "007",
    "42",
    "-9223372036854775808",
    "9223372036854775807",
    "1.5",
    "-0.50",
    "1e5",
    "1E+05",
    "1e-7",
    "1.",
    ".5",
    "1e",
    "0x10",
    "INF",
    "-INF",
    "NaN",
    "+INF",
    "Infinity",
    "nan",
    // flags and digits
    "read",
    "write",
    "read,write",
    "append,read,read",
    "a+",
    "a+,write",
    "read,",
    ",read",
    "read, write",
    "none",
    "weekdays",
    "weekdays,weekend",
    "weekend,none",
    "00000",
    "01011",
    "11111",
    "0101",
    "010101",
    "0101x",
    "",
    " ",
    "x",
});

/// Those that match a pattern, or those that do not.
inline std::vector<std::string_view> const& samples_for(std::string const& pattern, bool is_matching) {
    static std::map<std::string, std::array<std::vector<std::string_view>, 2>> known;
    auto const [position, is_new] = known.try_emplace(pattern);
    auto& lists = position->second;
    if (is_new) {
        std::regex const expression(pattern, std::regex::ECMAScript);
        for (auto const sample : samples) {
            lists[std::regex_search(sample.begin(), sample.end(), expression)].push_back(sample);
        }
    }
    return lists[is_matching];
}

/// Those that look as if they were of a format; none if it has no samples.
inline std::vector<std::string_view> const& samples_of_format(std::string const& format) {
    static std::map<std::string, std::string> const looks = {
        {"uuid", "^[0-9A-Fa-f-]{36}$"},
        {"email", "^[^@ ]+@[a-z.]+$"},
        {"uri", "^[a-z]+:[^ ]+$"},
        {"uri-reference", "^[a-z/.?#]+$"},
        {"hostname", "^[a-z][a-z0-9.-]+$"},
        {"ipv4", "^[0-9]+([.][0-9]+){3}$"},
        {"ipv6", "^[0-9a-f:.]*(::|(:[0-9a-f.]+){6})[0-9a-f:.]*$"},
        {"date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
        {"time", "^[0-9:.]{8,}([Zz]|[+-].*)$"},
        {"duration", "^P[0-9T]"},
    };
    static std::vector<std::string_view> const none;
    auto const known = looks.find(format);
    return known == looks.end() ? none : samples_for(known->second, true);
}
