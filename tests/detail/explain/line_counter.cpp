// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/line_counter.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>

namespace line_counter_test {

// Byte by byte.
struct counted {
    std::size_t line = 1;
    std::size_t column = 1;
};

counted count(std::string const& text, std::size_t offset) {
    counted found;
    for (std::size_t at = 0; at < offset; ++at) {
        if (text[at] == '\n') {
            found = {found.line + 1, 1};
        } else {
            found.column += (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
        }
    }
    return found;
}

} // namespace line_counter_test

BOOST_AUTO_TEST_SUITE(explain_line_counter)

BOOST_AUTO_TEST_CASE(continuation_bytes_are_counted_in_texts_of_every_size) {
    for (std::size_t size = 0; size < 5000; size += size < 70 ? 1 : 497) {
        for (int byte = 0; byte < 256; byte += size < 70 ? 1 : 64) {
            std::unique_ptr<char[]> const text(new char[size]);
            std::fill_n(text.get(), size, static_cast<char>(byte));
            auto const expected = byte >= 0x80 && byte < 0xC0 ? size : 0;
            BOOST_TEST_REQUIRE(comply::detail::count_continuations({text.get(), size}) == expected);
        }
    }
}

BOOST_AUTO_TEST_CASE(lines_and_columns_are_those_that_counting_byte_by_byte_gives) {
    using namespace line_counter_test;
    std::mt19937_64 random(65);
    for (std::size_t const one_line_in : {1U, 10U, 300U, 100'000U}) {
        std::string text;
        while (text.size() < 30'000) {
            text += random() % one_line_in == 0 ? "\n" : random() % 3 == 0 ? "\xE2\x82\xAC" : "a";
        }
        for (std::size_t const step : {1U, 63U, 1000U, 29'000U}) {
            comply::detail::line_counter lines(text);
            for (std::size_t offset = 0; offset <= text.size();
                 offset += 1 + static_cast<std::size_t>(random() % step) + (step == 1 ? 97 : 0)) {
                lines.advance(offset);
                auto const expected = count(text, offset);
                BOOST_TEST_REQUIRE(lines.line == expected.line);
                BOOST_TEST_REQUIRE(lines.column == expected.column);
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
