// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/render/printable.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

BOOST_AUTO_TEST_SUITE(render_printable)

using comply::detail::printable;
using comply::detail::well_formed;

BOOST_AUTO_TEST_CASE(what_steers_a_terminal_is_shown_as_an_escape) {
    BOOST_TEST(printable("plain, caf\xC3\xA9 \xF0\x9F\x98\x80") == "plain, caf\xC3\xA9 \xF0\x9F\x98\x80");
    BOOST_TEST(printable("\x1B[31m\n\t\x7F") == "\\u001B[31m\\u000A\\u0009\\u007F");
    BOOST_TEST(printable("\xC2\x9B" "1m\xC2\xA0") == "\\u009B1m\xC2\xA0");
    BOOST_TEST(printable("\xE2\x80\xAE\xE2\x81\xA6") == "\\u202E\\u2066"); // directions of writing
    BOOST_TEST(printable(std::string(1, '\0')) == "\\u0000");
    BOOST_TEST(printable("") == "");
}

BOOST_AUTO_TEST_CASE(what_is_no_utf_8_is_replaced) {
    BOOST_TEST(printable("a\xFF\xC0\x80\xE2\x82z") == "a?????z");
    BOOST_TEST(printable("\xED\xA0\x80") == "???"); // a surrogate
    BOOST_TEST(printable("\xF4\x90\x80\x80") == "????");
    BOOST_TEST(well_formed("a\xFF\xC3\xA9\xE2\x82") == "a\xEF\xBF\xBD\xC3\xA9\xEF\xBF\xBD\xEF\xBF\xBD");
    BOOST_TEST(well_formed("\x1B\n") == "\x1B\n");
}

BOOST_AUTO_TEST_SUITE_END()
