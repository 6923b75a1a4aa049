// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/extremes.hpp>

#include <boost/mpl/list.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>

BOOST_AUTO_TEST_SUITE(extremes)

using integers = boost::mpl::list<signed char, unsigned char, short, unsigned short, int, unsigned, long, unsigned long,
                                  long long, unsigned long long>;

BOOST_AUTO_TEST_CASE_TEMPLATE(integers_end_where_their_limits_are, I, integers) {
    BOOST_TEST(comply::detail::largest_integer<I> == std::numeric_limits<I>::max());
    BOOST_TEST(comply::detail::smallest_integer<I> == std::numeric_limits<I>::min());
}

using floating_types = boost::mpl::list<float, double>;

BOOST_AUTO_TEST_CASE_TEMPLATE(floating_types_end_where_their_limits_are, F, floating_types) {
    BOOST_TEST(comply::detail::largest_floating<F> == std::numeric_limits<F>::max());
    BOOST_TEST(-comply::detail::largest_floating<F> == std::numeric_limits<F>::lowest());
}

BOOST_AUTO_TEST_CASE(the_smaller_and_the_larger_of_two_are_told_apart) {
    BOOST_TEST(comply::detail::smaller_of(2, 1) == 1);
    BOOST_TEST(comply::detail::smaller_of(1, 2) == 1);
    BOOST_TEST(comply::detail::larger_of(2, 1) == 2);
    BOOST_TEST(comply::detail::larger_of(1, 2) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
