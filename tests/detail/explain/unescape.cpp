// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/unescape.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(explain_unescape)

namespace {

using comply::detail::unescape;

} // namespace

BOOST_AUTO_TEST_CASE(each_escape_becomes_what_it_stands_for) {
    BOOST_TEST(unescape("") == "");
    BOOST_TEST(unescape("plain \xC3\xA9") == "plain \xC3\xA9");
    BOOST_TEST(unescape(R"(\"\\\/\b\f\n\r\t)") == "\"\\/\b\f\n\r\t");
    BOOST_TEST(unescape(R"(\u0041\u00e9\u00E9\u20ac)") == "A\xC3\xA9\xC3\xA9\xE2\x82\xAC");
    BOOST_TEST(unescape(R"(\u0000)") == std::string(1, '\0'));
    BOOST_TEST(unescape(R"(\ud83d\ude00)") == "\xF0\x9F\x98\x80");
    BOOST_TEST(unescape(R"(\uD800\uDC00\uDBFF\uDFFF)") == "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF");
    BOOST_TEST(unescape(R"(\uFFFF\u0800\u07FF)") == "\xEF\xBF\xBF\xE0\xA0\x80\xDF\xBF");
}

BOOST_AUTO_TEST_CASE(half_a_surrogate_pair_becomes_the_replacement_character) {
    BOOST_TEST(unescape(R"(a\ud83db)") == "a\xEF\xBF\xBD" "b");
    BOOST_TEST(unescape(R"(\ude00)") == "\xEF\xBF\xBD");
    BOOST_TEST(unescape(R"(\ud83d\u0041)") == "\xEF\xBF\xBD" "A");
    BOOST_TEST(unescape(R"(\ud83d\ud83d\ude00)") == "\xEF\xBF\xBD\xF0\x9F\x98\x80");
}

BOOST_AUTO_TEST_CASE(what_is_no_escape_stays_as_it_is) {
    for (std::string_view const broken : {R"(\)", R"(a\)", R"(\x)", R"(\u)", R"(\u1)", R"(\u12)", R"(\u123)",
                                          R"(\u12g4)", R"(\U0041)", "\xFF\xC3", "\x01"}) {
        BOOST_TEST(unescape(broken) == broken);
    }
    BOOST_TEST(unescape(R"(\ud83d\u12)") == "\xEF\xBF\xBD\\u12");
}

BOOST_AUTO_TEST_CASE(any_bytes_are_read_within_their_bounds) {
    constexpr unsigned seed = 20161231;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view alphabet = "\\\\\\uuuu0dD8cCfF\"n\xC3\xFFz";
    for (int round = 0; round != 20'000; ++round) {
        auto const size = static_cast<std::size_t>(random() % 24);
        auto const body = std::make_unique<char[]>(size); // of just that size, for AddressSanitizer
        std::generate_n(body.get(), size,
                        [&] { return alphabet[static_cast<std::size_t>(random() % alphabet.size())]; });
        auto const text = unescape({body.get(), size});
        BOOST_REQUIRE(text.size() <= size);
    }
}

BOOST_AUTO_TEST_CASE(every_lone_surrogate_is_replaced) {
    for (std::string_view const one : {R"(\ud800)", R"(\udbff)", R"(\udc00)", R"(\udfff)"}) {
        BOOST_TEST(comply::detail::unescape(one) == "\xEF\xBF\xBD");
    }
    BOOST_TEST(comply::detail::unescape(R"(\ud7ff\ue000)") == "\xED\x9F\xBF\xEE\x80\x80");
}

BOOST_AUTO_TEST_SUITE_END()
