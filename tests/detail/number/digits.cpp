// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/digits.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <random>
#include <string>

BOOST_AUTO_TEST_SUITE(number_digits)

namespace {

std::string written(std::uint64_t number) {
    char text[24];
    return {text, comply::detail::write_digits(text, number)};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_number_is_written_whatever_how_many_digits_it_has) {
    BOOST_TEST(written(0) == "0");
    BOOST_TEST(written(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    for (std::uint64_t power = 1;; power *= 10) {
        for (auto const number : {power - 1, power, power + 1}) {
            BOOST_TEST(written(number) == std::to_string(number));
        }
        if (power == 10'000'000'000'000'000'000U) {
            break;
        }
    }
    std::mt19937_64 random(1);
    for (int i = 0; i < 20'000; ++i) {
        auto const number = random() >> random() % 64;
        BOOST_TEST_REQUIRE(written(number) == std::to_string(number));
    }
}

BOOST_AUTO_TEST_SUITE_END()
