// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Strings and numbers, long ones and many.

#include "families.hpp"

#include <comply/date_time_offset.hpp>
#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace linear_time {
namespace {

enum class colour { red, green, blue };
BOOST_DESCRIBE_ENUM(colour, red, green, blue)

template <class T>
bool read(std::string_view text) {
    return comply::parse<T>(text).has_value();
}

// A hostile sender chooses the limit that is dearest: as many violations as the text holds.
template <class T>
bool read_collecting(std::string_view text) {
    return comply::parse<T>(text, {.max_violations = text.size()}).has_value();
}

using strings = std::vector<std::string>;
using numbers = std::vector<double>;

constexpr family families[] = {
    {"one plain string", [](std::size_t n) { return chain("\"", "abcdefgh", "\"", n); }, read<std::string>, true},
    {"one string of escaped quotes", [](std::size_t n) { return chain("\"", "\\\"", "\"", n); }, read<std::string>,
     true},
    {"one string of backslashes", [](std::size_t n) { return chain("\"", "\\\\", "\"", n); }, read<std::string>, true},
    {"one string of \\u escapes", [](std::size_t n) { return chain("\"", "\\u00e9", "\"", n); }, read<std::string>,
     true},
    {"one string of escaped pairs", [](std::size_t n) { return chain("\"", "\\ud83d\\ude00", "\"", n); },
     read<std::string>, true},
    {"one string of 3 byte sequences", [](std::size_t n) { return chain("\"", "\xE2\x82\xAC", "\"", n); },
     read<std::string>, true},
    {"one string without an end", [](std::size_t n) { return chain("\"", "\\\\", "", n); }, read<std::string>, false},
    {"one string that ends in half a sequence",
     [](std::size_t n) { return chain("\"", "\xE2\x82\xAC", "\xE2\x82\"", n); }, read<std::string>, false},
    {"one string where a number is asked for", [](std::size_t n) { return chain("\"", "\\n", "\"", n); }, read<int>,
     false},
    {"one string where an enumerator is asked for", [](std::size_t n) { return chain("\"", "gren", "\"", n); },
     read<colour>, false},
    {"one string where a date-time is asked for",
     [](std::size_t n) { return chain("\"2016-01-01T00:00:00.", "0", "Z\"", n); }, read<comply::date_time_offset>,
     false},
    {"empty strings", [](std::size_t n) { return repeat("[", "\"\"", "]", n); }, read<strings>, true},
    {"strings of one quote", [](std::size_t n) { return repeat("[", "\"\\\"\"", "]", n); }, read<strings>, true},
    {"unknown enumerators", [](std::size_t n) { return repeat("[", "\"gren\"", "]", n); },
     read_collecting<std::vector<colour>>, false},
    {"an integer of many digits", [](std::size_t n) { return chain("", "9", "", n); }, read<std::int64_t>, false},
    {"zeros, an exponent and an integer",
     [](std::size_t n) { return chain("1", "0", "e-", n) + std::to_string(n - 1); }, read<std::int64_t>, true},
    {"a double of many digits", [](std::size_t n) { return chain("1.", "7", "", n); }, read<double>, true},
    {"a double half way between two", [](std::size_t n) { return chain("9007199254740993.", "0", "1", n); },
     read<double>, true},
    {"a double of many zeros", [](std::size_t n) { return chain("0.", "0", "1", n); }, read<double>, true},
    {"an exponent of many digits", [](std::size_t n) { return chain("1e", "0", "9", n); }, read<double>, true},
    {"small integers", [](std::size_t n) { return repeat("[", "7", "]", n); }, read<std::vector<int>>, true},
    {"doubles that are hard to round", [](std::size_t n) { return repeat("[", "2.2250738585072011e-308", "]", n); },
     read<numbers>, true},
    {"doubles of twenty digits half way", [](std::size_t n) { return repeat("[", "9007199254740993.0000", "]", n); },
     read<numbers>, true},
    {"numbers of a wrong type on one line", [](std::size_t n) { return repeat("[", "1.5", "]", n); },
     read_collecting<std::vector<int>>, false},
    {"numbers of a wrong type on their lines", [](std::size_t n) { return repeat("[", "\n1.5", "]", n); },
     read_collecting<std::vector<int>>, false},
};

} // namespace

std::span<family const> scalar_families() { return families; }

} // namespace linear_time
