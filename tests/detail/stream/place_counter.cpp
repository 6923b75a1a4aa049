// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/stream/place_counter.hpp>

#include <comply/detail/explain/explain.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(stream_place_counter)

BOOST_AUTO_TEST_CASE(a_stream_begins_at_the_first_column_of_the_first_line) {
    comply::detail::place_counter places;
    BOOST_TEST(places.line == 1U);
    BOOST_TEST(places.column == 1U);
    places.advance("");
    BOOST_TEST(places.column == 1U);
    places.advance("a\xC3\xA9");
    BOOST_TEST(places.column == 3U);
    places.advance("\n\nb");
    BOOST_TEST(places.line == 3U);
    BOOST_TEST(places.column == 2U);
}

BOOST_AUTO_TEST_CASE(it_counts_as_the_explanation_of_a_text_does) {
    std::mt19937_64 random(1);
    for (std::size_t const feeds_in : {3U, 40U, 1'000'000U}) {
        std::string text;
        while (text.size() < 5000) {
            text += random() % feeds_in == 0 ? '\n' : static_cast<char>(random());
        }
        comply::detail::place_counter places;
        comply::detail::line_counter expected(text);
        for (std::size_t at = 0; at < text.size();) {
            auto const piece = std::string_view(text).substr(at, static_cast<std::size_t>(random() % 700));
            places.advance(piece);
            expected.advance(at += piece.size());
            BOOST_TEST(places.line == expected.line);
            BOOST_TEST(places.column == expected.column);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
