// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/plain_string.hpp>

#include <comply/detail/scan/wide_blocks.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <string>

// Each way to read a plain string, against what the text plainly holds.

namespace plain_string_test {

using namespace comply::detail;
using reading = char const* (*)(char const* text, std::string& out);

#if defined(COMPLY_HAS_WIDE_BLOCKS)
COMPLY_WIDE_TARGET char const* read_by_64(char const* text, std::string& out) {
    return read_plain_string_64(text, out);
}
#endif
#if defined(__SSE2__)
char const* read_by_16(char const* text, std::string& out) { return read_plain_string_16(text, out); }
#endif

template <class Test>
void for_each_reading([[maybe_unused]] Test test) {
#if defined(COMPLY_HAS_WIDE_BLOCKS)
    if (has_wide_blocks()) {
        test(&read_by_64);
    }
#endif
#if defined(__SSE2__)
    test(&read_by_16);
#endif
}

std::string letters(std::size_t size) {
    std::string text;
    while (text.size() < size) {
        text += static_cast<char>('a' + text.size() % 26);
    }
    return text;
}

// Strings that were there before: within themselves, and with room elsewhere.
constexpr std::array<std::size_t, 7> sizes_before{0, 5, 15, 22, 23, 40, 200};

} // namespace plain_string_test

BOOST_AUTO_TEST_SUITE(read_plain_string_)

using namespace plain_string_test;

BOOST_AUTO_TEST_CASE(strings_of_every_size_are_read_into_strings_of_any_size) {
    for_each_reading([](reading read) {
        for (auto const before : sizes_before) {
            for (std::size_t size = 0; size < 64; ++size) {
                // Exactly as many bytes as may be looked at, so that a sanitizer sees any other.
                std::string const text = (letters(size) + '"' + std::string(64, '"')).substr(0, 64);
                std::string neighbours[3] = {"left", std::string(before, 'x'), "right"};
                auto const quote = read(text.data(), neighbours[1]);
                BOOST_TEST_REQUIRE(quote == text.data() + size, size << " bytes into " << before);
                BOOST_TEST(neighbours[1] == letters(size));
                BOOST_TEST(neighbours[1].c_str()[size] == '\0');
                BOOST_TEST(neighbours[0] == "left");
                BOOST_TEST(neighbours[2] == "right");
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_not_plain_before_the_quote_is_left_to_others) {
    for_each_reading([](reading read) {
        for (std::size_t at = 0; at < 63; ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                auto text = letters(63) + '"';
                text[at] = static_cast<char>(byte);
                bool const is_plain = byte >= 0x20 && byte < 0x80 && byte != '\\';
                std::string out = "before";
                auto const quote = read(text.data(), out);
                BOOST_TEST_REQUIRE((quote != nullptr) == is_plain, "byte " << byte << " at " << at);
                BOOST_TEST_REQUIRE(out == (is_plain ? text.substr(0, byte == '"' ? at : 63) : "before"));
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(what_stands_behind_the_quote_does_not_matter) {
    for_each_reading([](reading read) {
        for (int byte = 0; byte < 256; ++byte) {
            auto const text = letters(20) + '"' + std::string(43, static_cast<char>(byte));
            std::string out;
            BOOST_TEST(read(text.data(), out) == text.data() + 20);
            BOOST_TEST(out == letters(20));
        }
    });
}

BOOST_AUTO_TEST_CASE(a_string_without_a_quote_in_reach_is_left_to_others) {
    for_each_reading([](reading read) {
        std::string out;
        auto const text = letters(64);
        BOOST_TEST(read(text.data(), out) == nullptr);
    });
}

BOOST_AUTO_TEST_SUITE_END()
