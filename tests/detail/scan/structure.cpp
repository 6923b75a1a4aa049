// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../../support/rounds.hpp"

#include <comply/detail/scan/structure.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(scan_structure)

#if defined(COMPLY_HAS_STRUCTURE_SCANNER)

// Of any bytes, not only of JSON: what counts is whether a string is open.
BOOST_AUTO_TEST_CASE(brackets_braces_and_commas_outside_strings_are_found_as_byte_by_byte) {
    constexpr std::string_view bytes = "{}[],:\"\\ a1\xC3\xA9{\"\"\\";
    std::mt19937_64 random(64);
    for (std::size_t round = 0; round < comply_test::rounds(3000); ++round) {
        std::string text;
        while (text.size() < 5 * 64) {
            text += bytes[static_cast<std::size_t>(random() % (round % 3 == 0 ? 6 : bytes.size()))];
        }
        comply::detail::structure_scanner scanner;
        bool is_in_string = false;
        bool is_escaped = false;
        for (std::size_t block = 0; block < text.size(); block += 64) {
            auto const found = scanner.next(text.data() + block);
            for (std::size_t i = 0; i < 64; ++i) {
                auto const byte = text[block + i];
                bool const is_quote = byte == '"' && !is_escaped;
                is_in_string ^= is_quote;
                bool const is_structure = !is_in_string && std::string_view("{}[],").find(byte) != std::string_view::npos;
                BOOST_TEST_REQUIRE((found >> i & 1U) == unsigned{is_structure}, text << " at " << block + i);
                is_escaped = byte == '\\' && !is_escaped;
            }
        }
    }
}

#else

BOOST_AUTO_TEST_CASE(without_vectors_there_is_no_scanner) { BOOST_TEST(sizeof(std::size_t) != 0U); }

#endif

BOOST_AUTO_TEST_SUITE_END()
