// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/from_floating.hpp>

#include <comply/detail/number/scan_number.hpp>
#include <comply/detail/number/to_floating.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(from_floating)

namespace {

using namespace comply::detail;

template <class F>
std::string write(F value) {
    char text[max_floating_size];
    return {text, write_floating(text, value)};
}

// The text is one whole number of RFC 8259 and has the same bits when it is read.
template <class F>
bool round_trips(F value) {
    using bits = std::conditional_t<sizeof(F) == 8, std::uint64_t, std::uint32_t>;
    auto const text = write(value);
    auto const number = scan_number(text.data(), text.data() + text.size());
    F read = 1;
    return number.wrong == nullptr && number.end == text.data() + text.size() && to_floating(number.value, read) &&
           std::bit_cast<bits>(read) == std::bit_cast<bits>(value);
}

} // namespace

BOOST_AUTO_TEST_CASE(the_shortest_digits_are_written) {
    BOOST_TEST(write(0.0) == "0");
    BOOST_TEST(write(1.0) == "1");
    BOOST_TEST(write(-12.0) == "-12");
    BOOST_TEST(write(0.1) == "0.1");
    BOOST_TEST(write(0.1F) == "0.1");
    BOOST_TEST(write(0.3) == "0.3");
    BOOST_TEST(write(0.1 + 0.2) == "0.30000000000000004");
    BOOST_TEST(write(1e22) == "1e+22");
    BOOST_TEST(write(1e-7) == "1e-07");
    BOOST_TEST(write(9007199254740993.0) == "9007199254740992");
    BOOST_TEST(write(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    BOOST_TEST(write(std::numeric_limits<double>::denorm_min()) == "5e-324");
    BOOST_TEST(write(std::numeric_limits<float>::max()) == "3.4028235e+38");
    BOOST_TEST(write(std::numeric_limits<float>::denorm_min()) == "1e-45");
}

BOOST_AUTO_TEST_CASE(every_digit_of_an_integer_is_its_own) {
    BOOST_TEST(write(10.0) == "10");
    BOOST_TEST(write(-1230.0F) == "-1230");
    BOOST_TEST(write(18446744073709551616.0) == "18446744073709551616");
    BOOST_TEST(write(-1180591620717411303424.0) == "-1180591620717411303424");
    std::mt19937_64 random(7);
    for (std::size_t i = 0; i < comply_test::rounds(20'000); ++i) {
        auto const value = std::ldexp(static_cast<double>(random() >> 11U), static_cast<int>(random() % 18));
        auto const text = write(value);
        if (text.find('e') == text.npos) {
            char whole[64];
            std::snprintf(whole, sizeof whole, "%.0f", value);
            BOOST_TEST_REQUIRE(text == whole);
        }
    }
}

BOOST_AUTO_TEST_CASE(negative_zero_keeps_its_sign) {
    BOOST_TEST(write(-0.0) == "-0.0");
    BOOST_TEST(write(-0.0F) == "-0.0");
    BOOST_TEST(round_trips(-0.0));
    BOOST_TEST(round_trips(-0.0F));
    BOOST_TEST(round_trips(0.0));
}

// Which chooses the shorter of both notations, too, and the plain one if they are as long.
BOOST_AUTO_TEST_CASE(the_notation_is_the_one_that_the_library_chooses) {
    auto const agree = [](auto value) {
        char text[128];
        std::string const expected(text, std::to_chars(text, text + sizeof text, value).ptr);
        BOOST_TEST_REQUIRE(write(value) == expected);
        BOOST_TEST_REQUIRE(write(-value) == '-' + expected);
    };
    for (int exponent = -30; exponent <= 22; ++exponent) {
        for (auto const* digits :
             {"1", "9", "12", "105", "123456", "1234567", "12345678", "123456789", "1234567890123456"}) {
            auto const text = digits + ('e' + std::to_string(exponent));
            agree(std::strtod(text.c_str(), nullptr));
            agree(std::strtof(text.c_str(), nullptr));
        }
    }
    std::mt19937_64 random(30);
    for (std::size_t round = 0; round < comply_test::rounds(100'000); ++round) {
        auto const number = static_cast<double>(1 + (random() >> random() % 64));
        agree(number);
        agree(static_cast<float>(number));
        agree(number / 1024);
        agree(number / 1e20);
        agree(number * 1e5);
        agree(static_cast<float>(number / 1e6));
    }
}

BOOST_AUTO_TEST_CASE(the_longest_text_fits) {
    BOOST_TEST(write(-2.2250738585072014e-308).size() == 24U);
    BOOST_TEST(max_floating_size >= 24U);
}

BOOST_AUTO_TEST_CASE(random_doubles_are_read_back_bit_by_bit) {
    constexpr std::uint64_t seed = 20260103;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    std::size_t longest = 0;
    for (std::size_t round = 0; round < comply_test::rounds(200'000);) {
        auto const value = std::bit_cast<double>(random());
        if (std::isfinite(value)) {
            BOOST_REQUIRE(round_trips(value));
            longest = std::max(longest, write(value).size());
            ++round;
        }
    }
    BOOST_TEST(longest == 24U);
}

BOOST_AUTO_TEST_CASE(random_floats_are_read_back_bit_by_bit) {
    constexpr std::uint64_t seed = 20260104;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(200'000);) {
        auto const value = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (std::isfinite(value)) {
            BOOST_REQUIRE(round_trips(value));
            ++round;
        }
    }
}

BOOST_AUTO_TEST_CASE(powers_of_two_and_their_neighbours_are_read_back) {
    for (std::uint64_t exponent = 0; exponent < 2047; ++exponent) {
        auto const bits = exponent << 52;
        for (std::uint64_t const near : {bits, bits + 1, bits == 0 ? bits : bits - 1}) {
            BOOST_REQUIRE(round_trips(std::bit_cast<double>(near)));
            BOOST_REQUIRE(round_trips(-std::bit_cast<double>(near)));
        }
    }
    for (std::uint32_t exponent = 0; exponent < 255; ++exponent) {
        auto const bits = exponent << 23;
        for (std::uint32_t const near : {bits, bits + 1, bits == 0 ? bits : bits - 1}) {
            BOOST_REQUIRE(round_trips(std::bit_cast<float>(near)));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
