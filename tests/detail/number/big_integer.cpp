// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/big_integer.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>

BOOST_AUTO_TEST_SUITE(big_integer_)

using comply::detail::big_integer;

namespace big_integer_test {

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

big_integer power_of_five(std::int64_t exponent) {
    big_integer made(1);
    made.multiply_by_power_of_five(exponent);
    return made;
}

big_integer shifted(std::uint64_t value, std::int64_t bits) {
    big_integer made(value);
    made.shift_left(bits);
    return made;
}

} // namespace big_integer_test

using namespace big_integer_test;

BOOST_AUTO_TEST_CASE(integers_of_one_word_are_compared) {
    BOOST_TEST(((big_integer(0) <=> big_integer(0)) == 0));
    BOOST_TEST(((big_integer(0) <=> big_integer(1)) < 0));
    BOOST_TEST(((big_integer(most) <=> big_integer(most - 1)) > 0));
}

BOOST_AUTO_TEST_CASE(one_of_more_words_is_larger) {
    BOOST_TEST(((shifted(1, 64) <=> big_integer(most)) > 0));
    BOOST_TEST(((big_integer(most) <=> shifted(1, 64)) < 0));
    BOOST_TEST(((shifted(1, 128) <=> shifted(most, 64)) > 0));
    BOOST_TEST(((power_of_five(27) <=> power_of_five(28)) < 0));
}

BOOST_AUTO_TEST_CASE(of_as_many_words_the_highest_that_differs_decides) {
    auto sum = shifted(most, 64); // most × 2^64 + 5
    sum.multiply_add(1, 5);
    BOOST_TEST(((sum <=> shifted(most, 64)) > 0));
    BOOST_TEST(((shifted(most - 1, 64) <=> sum) < 0));
    auto less = shifted(most, 64);
    less.multiply_add(1, 4);
    BOOST_TEST(((less <=> sum) < 0));
    less.multiply_add(1, 1);
    BOOST_TEST(((less <=> sum) == 0));
}

BOOST_AUTO_TEST_CASE(what_is_multiplied_in_steps_is_the_product) {
    for (std::int64_t exponent : {0, 1, 26, 27, 28, 100, 1000}) {
        big_integer by_steps(1);
        for (std::int64_t i = 0; i < exponent; ++i) {
            by_steps.multiply_add(5, 0);
        }
        BOOST_TEST(((by_steps <=> power_of_five(exponent)) == 0), exponent);
    }
    for (std::int64_t bits : {0, 1, 63, 64, 65, 127, 128, 1000}) {
        big_integer by_steps(3);
        for (std::int64_t i = 0; i < bits; ++i) {
            by_steps.multiply_add(2, 0);
        }
        BOOST_TEST(((by_steps <=> shifted(3, bits)) == 0), bits);
        BOOST_TEST(((shifted(0, bits) <=> big_integer(0)) == 0), bits);
    }
}

BOOST_AUTO_TEST_SUITE_END()
