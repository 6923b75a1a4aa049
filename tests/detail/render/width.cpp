// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/render/width.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(render_width)

using comply::detail::width;

BOOST_AUTO_TEST_CASE(columns_are_those_of_a_terminal) {
    BOOST_TEST(width("") == 0U);
    BOOST_TEST(width("abc") == 3U);
    BOOST_TEST(width("caf\xC3\xA9") == 4U);
    BOOST_TEST(width("cafe\xCC\x81") == 4U);            // a combining accent
    BOOST_TEST(width("\xE6\xBC\xA2\xE5\xAD\x97") == 4U); // ideographs
    BOOST_TEST(width("\xF0\x9F\x98\x80") == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
