// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/whitespace.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(scan_whitespace)

namespace {

// In memory that ends with the text.
std::size_t skipped(std::string_view text) {
    std::unique_ptr<char[]> const bytes(new char[text.size()]);
    std::copy(text.begin(), text.end(), bytes.get());
    return static_cast<std::size_t>(comply::detail::skip_whitespace(bytes.get(), bytes.get() + text.size()) -
                                    bytes.get());
}

static_assert(comply::detail::is_whitespace(' ') && comply::detail::is_whitespace('\t') &&
              comply::detail::is_whitespace('\n') && comply::detail::is_whitespace('\r'));
static_assert(!comply::detail::is_whitespace('\f') && !comply::detail::is_whitespace('\v') &&
              !comply::detail::is_whitespace('\0') && !comply::detail::is_whitespace('\xA0'));

} // namespace

BOOST_AUTO_TEST_CASE(four_bytes_are_white_space_and_252_are_not) {
    for (int code = 0; code < 256; ++code) {
        char const byte = static_cast<char>(code);
        bool const is_white = code == 0x20 || code == 0x09 || code == 0x0A || code == 0x0D;
        BOOST_TEST(comply::detail::is_whitespace(byte) == is_white);
        BOOST_TEST(skipped(std::string(1, byte)) == (is_white ? 1U : 0U));
        for (std::size_t const before : {1U, 2U, 7U, 8U, 9U, 16U, 17U}) {
            BOOST_TEST(skipped(std::string(before, ' ') + byte) == before + is_white);
            BOOST_TEST(skipped(std::string(before, ' ') + byte + "         x") == (is_white ? before + 10 : before));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_length_of_indentation_is_skipped_up_to_the_end_of_the_text_or_the_first_other_byte) {
    for (std::size_t size = 0; size <= 100; ++size) {
        for (std::string const& line_end : {std::string(), std::string("\n"), std::string("\r\n"), std::string("\t")}) {
            auto const white = line_end + std::string(size, ' ');
            BOOST_TEST(skipped(white) == white.size());
            BOOST_TEST(skipped(white + "\"name\"  ") == white.size());
            BOOST_TEST(skipped(white + line_end + white + "]") == 2 * white.size() + line_end.size());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_gap_is_skipped_whatever_was_skipped_before_it) {
    std::string const gaps[] = {"", " ", "\n", "\n  ", "\n    ", "\r\n    ", "\n\t", "\n" + std::string(14, ' '),
                                "\n" + std::string(15, ' '), "\n" + std::string(16, ' '), std::string(40, ' ')};
    for (auto const& before : gaps) {
        for (auto const& now : gaps) {
            for (std::string const behind : {"\"name\":1}", "\"", "", "}", "x", "\f", "\0", "\"name\": \"a long value\""}) {
                comply::detail::whitespace_gap gap;
                auto const first = before + "\"name\": \"a long value\"";
                auto const second = now + behind;
                for (std::string const& text : {first, first, second}) {
                    std::unique_ptr<char[]> const bytes(new char[text.size()]);
                    std::copy(text.begin(), text.end(), bytes.get());
                    auto const end = bytes.get() + text.size();
                    auto const skipped_by_gap = gap.skip(bytes.get(), end) - bytes.get();
                    BOOST_TEST_REQUIRE(skipped_by_gap == comply::detail::skip_whitespace(bytes.get(), end) - bytes.get());
                }
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
