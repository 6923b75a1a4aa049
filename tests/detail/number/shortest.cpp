// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/shortest.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <bit>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <string>

// Against the standard library, which finds the shortest digits too.

namespace shortest_test {

using comply::detail::shortest_decimal;

std::string digits_of(std::string const& scientific) {
    std::string digits;
    for (char const byte : scientific.substr(0, scientific.find('e'))) {
        if (byte >= '0' && byte <= '9') {
            digits += byte;
        }
    }
    return digits;
}

std::string without_zeros(std::string digits) {
    digits.erase(digits.find_last_not_of('0') + 1);
    return digits;
}

template <class F>
void agree(F value) {
    char text[64];
    std::string const expected(text, std::to_chars(text, text + sizeof text, value, std::chars_format::scientific).ptr);
    auto const found = shortest_decimal(value);
    auto const digits = std::to_string(found.digits);
    BOOST_TEST_REQUIRE(without_zeros(digits) == without_zeros(digits_of(expected)), expected);
    auto const exponent = found.exponent + static_cast<int>(digits.size()) - 1;
    BOOST_TEST_REQUIRE(exponent == std::atoi(expected.c_str() + expected.find('e') + 1), expected);
}

// With the exponent of every number that there is, and significands at both ends.
template <class F, class Bits>
void agree_at_all_exponents(int fraction_bits, Bits infinity) {
    Bits const last = (Bits{1} << fraction_bits) - 1;
    for (Bits exponent = 0; exponent < infinity; exponent += Bits{1} << fraction_bits) {
        for (Bits const fraction : {Bits{0}, Bits{1}, Bits{2}, Bits{3}, last / 2, last - 1, last}) {
            if ((exponent | fraction) != 0) {
                agree(std::bit_cast<F>(static_cast<Bits>(exponent | fraction)));
            }
        }
    }
}

} // namespace shortest_test

BOOST_AUTO_TEST_SUITE(number_shortest)

using namespace shortest_test;

BOOST_AUTO_TEST_CASE(numbers_of_every_exponent_have_the_digits_that_the_library_finds) {
    agree_at_all_exponents<double, std::uint64_t>(52, 0x7FF0000000000000U);
    agree_at_all_exponents<float, std::uint32_t>(23, 0x7F800000U);
}

BOOST_AUTO_TEST_CASE(random_numbers_have_the_digits_that_the_library_finds) {
    constexpr std::uint64_t seed = 2020;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const wide = std::bit_cast<double>(random() & 0x7FFFFFFFFFFFFFFFU);
        if (std::isfinite(wide) && wide != 0) {
            agree(wide);
        }
        auto const narrow = std::bit_cast<float>(static_cast<std::uint32_t>(random()) & 0x7FFFFFFFU);
        if (std::isfinite(narrow) && narrow != 0) {
            agree(narrow);
        }
        agree(1.0 + static_cast<double>(random() >> 20U));
        agree(static_cast<double>(1 + random() % 1'000'000) / 1000);
    }
}

// Which are too near to a border of the number's interval, or to the middle of two decimals, for one product to tell.
BOOST_AUTO_TEST_CASE(numbers_on_a_border_have_the_digits_that_the_library_finds) {
    std::mt19937_64 random(2);
    for (std::size_t round = 0; round < comply_test::rounds(20'000); ++round) {
        for (int exponent = 1; exponent < 12; ++exponent) { // borders that are multiples of powers of ten
            agree(std::ldexp(static_cast<double>(random() >> 11U | 1U << 20U), exponent));
        }
        for (int exponent = 14; exponent < 24; ++exponent) { // one digit more than 17, a 5
            agree(std::ldexp(static_cast<double>((random() >> (63 - exponent)) | 1U), -exponent));
            agree(std::ldexp(static_cast<float>((random() >> (54 - exponent / 2)) | 1U), -exponent / 2));
        }
    }
    for (int exponent = -1074; exponent < 1024; ++exponent) { // powers of two, below which the next is nearer
        agree(std::ldexp(1.0, exponent));
        if (exponent >= -149 && exponent < 128) {
            agree(std::ldexp(1.0F, exponent));
        }
    }
}

BOOST_AUTO_TEST_CASE(one_product_tells_what_both_borders_do) {
    using namespace comply::detail;
    std::mt19937_64 random(3);
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const number = to_binary_number(std::bit_cast<double>(random() & 0x7FEFFFFFFFFFFFFFU));
        auto const split = split_shortest<double>(number);
        auto expected = shortest_by_borders(number, number.significand == std::uint64_t{1} << 52U);
        while (expected.exponent > split.exponent) {
            expected = {10 * expected.digits, expected.exponent - 1};
        }
        BOOST_TEST_REQUIRE(10 * split.upper + split.last == expected.digits);
        BOOST_TEST_REQUIRE(split.exponent == expected.exponent);
        BOOST_TEST_REQUIRE(split.last < 10U);
    }
}

BOOST_AUTO_TEST_CASE(it_is_known_at_compile_time) {
    static_assert(shortest_decimal(0.1).digits == 1'000'000'000'000'000 && shortest_decimal(0.1).exponent == -16);
    static_assert(shortest_decimal(9007199254740993.0).digits == 9007199254740992U);
    static_assert(shortest_decimal(5e-324).digits == 5 && shortest_decimal(5e-324).exponent == -324);
    static_assert(shortest_decimal(0.1 + 0.2).digits == 30'000'000'000'000'004U);
    static_assert(shortest_decimal(7.0).digits == 7 && shortest_decimal(7.0).exponent == 0);
    BOOST_TEST(shortest_decimal(0.1F).digits == 10'000'000U);
}

BOOST_AUTO_TEST_SUITE_END()
