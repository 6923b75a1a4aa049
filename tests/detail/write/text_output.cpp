// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/write/text_output.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>

BOOST_AUTO_TEST_SUITE(write_text_output)

namespace {

using comply::detail::text_output;

} // namespace

BOOST_AUTO_TEST_CASE(all_that_is_written_survives_the_growth_of_the_buffer) {
    for (std::size_t const step : {1U, 3U, 63U, 64U, 65U, 1000U}) {
        std::string text;
        std::string expected;
        text_output out(text, comply::operation::read);
        auto cursor = out.begin();
        for (int i = 0; i < 200; ++i) {
            cursor = out.reserve(cursor, step);
            char const letter = static_cast<char>('a' + i % 26);
            std::fill_n(cursor, step, letter);
            cursor += step;
            std::fill_n(cursor, text_output::slack, '#'); // may be overwritten: the sanitizer sees that it is there
            expected.append(step, letter);
        }
        out.finish(cursor);
        BOOST_TEST(text == expected);
    }
}

BOOST_AUTO_TEST_CASE(the_content_is_replaced_and_the_capacity_kept) {
    std::string text(10000, 'x');
    auto const capacity = text.capacity();
    auto const address = text.data();
    text_output out(text, comply::operation::read);
    auto const cursor = out.reserve(out.begin(), 100);
    BOOST_TEST((cursor == address));
    *cursor = 'y';
    out.finish(cursor + 1);
    BOOST_TEST(text == "y");
    BOOST_TEST(text.capacity() == capacity);
    BOOST_TEST((text.data() == address));
}

BOOST_AUTO_TEST_CASE(nothing_written_is_an_empty_text) {
    std::string text = "before";
    text_output out(text, comply::operation::update);
    BOOST_TEST((out.operation == comply::operation::update));
    BOOST_TEST(!out.failed);
    out.finish(out.begin());
    BOOST_TEST(text.empty());
}

BOOST_AUTO_TEST_CASE(the_buffer_grows_by_a_factor) {
    std::string text;
    text_output out(text, comply::operation::read);
    auto cursor = out.begin();
    std::size_t moves = 0;
    for (std::size_t i = 0; i < 1000000; ++i) {
        auto const before = out.begin();
        cursor = out.reserve(cursor, 1) + 1;
        moves += out.begin() != before;
    }
    out.finish(cursor);
    BOOST_TEST(text.size() == 1000000U);
    BOOST_TEST(moves < 40U);
}

BOOST_AUTO_TEST_SUITE_END()
