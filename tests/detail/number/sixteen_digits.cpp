// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/sixteen_digits.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

BOOST_AUTO_TEST_SUITE(number_sixteen_digits)

namespace {

std::uint64_t eight_bytes(std::string const& text, std::size_t at) {
    std::uint64_t bytes = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        bytes |= std::uint64_t{static_cast<unsigned char>(text[at + i])} << (8 * i);
    }
    return bytes;
}

// Against the standard library.
template <class Digits>
void agree(std::uint64_t number) {
    constexpr auto size = static_cast<std::size_t>(Digits::size);
    auto const plain = std::to_string(number);
    auto const expected = std::string(size - plain.size(), '0') + plain;
    Digits const digits(number);
    std::string text(size, '?');
    digits.store(text.data());
    BOOST_TEST_REQUIRE(text == expected);
    BOOST_TEST_REQUIRE(digits.first_eight() == eight_bytes(expected, 0));
    if constexpr (size == 16) {
        BOOST_TEST_REQUIRE(digits.second_eight() == eight_bytes(expected, 8), expected);
    }
    if (number != 0) {
        BOOST_TEST_REQUIRE(digits.count(false) == static_cast<std::ptrdiff_t>(expected.find_last_not_of('0') + 1),
                           expected);
        BOOST_TEST_REQUIRE(digits.count(true) == Digits::size + 1, expected);
    }
}

template <class Digits>
void agree_on_many(std::uint64_t seed) {
    std::uint64_t end = 1;
    for (std::ptrdiff_t i = 0; i < Digits::size; ++i) {
        agree<Digits>(end - 1);
        agree<Digits>(end);
        agree<Digits>(9 * end);
        end *= 10;
    }
    agree<Digits>(end - 1);
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t i = 0; i < comply_test::rounds(50'000); ++i) {
        agree<Digits>((random() >> random() % 64) % end);
        std::uint64_t zeros = 1; // at the end
        for (auto left = random() % static_cast<std::uint64_t>(Digits::size); left != 0; --left) {
            zeros *= 10;
        }
        agree<Digits>(random() % end / zeros * zeros);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(eight_digits_are_those_that_the_library_writes) {
    agree_on_many<comply::detail::eight_digits>(8);
    for (std::uint64_t number = 0; number < 10'000; ++number) {
        agree<comply::detail::eight_digits>(number * 10'000 + number);
    }
}

BOOST_AUTO_TEST_CASE(sixteen_digits_are_those_that_the_library_writes) {
    agree_on_many<comply::detail::sixteen_digits>(16);
    for (std::uint64_t number = 0; number < 10'000; ++number) {
        agree<comply::detail::sixteen_digits>(number * 1'000'100'010'001U);
    }
}

BOOST_AUTO_TEST_CASE(sixteen_digits_by_eights_are_those_that_the_library_writes) {
    agree_on_many<comply::detail::sixteen_digits_by_eights>(16);
}

BOOST_AUTO_TEST_SUITE_END()
