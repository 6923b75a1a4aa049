// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/excerpt.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(explain_excerpt)

namespace {

using comply::detail::byte_text;
using comply::detail::excerpt_of;
using comply::detail::shortened_json_string;
using comply::detail::value_excerpt;

std::size_t code_points(std::string_view text) {
    auto const begins_one = [](char byte) { return !comply::detail::is_continuation(byte); };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_one));
}

std::string repeated(std::string_view part, std::size_t times) {
    std::string text;
    while (times-- != 0) {
        text += part;
    }
    return text;
}

constexpr std::string_view e_acute = "\xC3\xA9";
constexpr std::string_view smile = "\xF0\x9F\x98\x80";

} // namespace

BOOST_AUTO_TEST_CASE(a_short_line_is_shown_whole) {
    std::string_view const text = "{\n  \"age\": \"7\"\r\n}";
    auto const excerpt = excerpt_of(text, 11);
    BOOST_TEST(excerpt.text == "  \"age\": \"7\"");
    BOOST_TEST(excerpt.caret == 9U);
}

BOOST_AUTO_TEST_CASE(a_long_line_is_shown_sixty_code_points_to_each_side) {
    for (auto const part : {std::string_view("x"), e_acute, std::string_view("\xE2\x82\xAC"), smile}) {
        auto const text = repeated(part, 300);
        auto const excerpt = excerpt_of(text, 100 * part.size());
        BOOST_TEST(excerpt.text == repeated(part, 120));
        BOOST_TEST(excerpt.caret == 60U);
    }
}

BOOST_AUTO_TEST_CASE(the_place_may_be_the_end_of_the_text_or_of_the_line) {
    BOOST_TEST(excerpt_of("", 0).text == "");
    auto const at_end = excerpt_of("[1, ", 4);
    BOOST_TEST(at_end.text == "[1, "); // as far as the caret, white space is kept
    BOOST_TEST(at_end.caret == 4U);
    auto const at_feed = excerpt_of("\"a\nb\"", 2);
    BOOST_TEST(at_feed.text == "\"a");
    BOOST_TEST(at_feed.caret == 2U);
    auto const wide = excerpt_of("\"\xC3\xA9\xC3\xA9\xC3\xA9   ", 10);
    BOOST_TEST(wide.text == "\"\xC3\xA9\xC3\xA9\xC3\xA9   ");
    BOOST_TEST(wide.caret == 7U);
}

BOOST_AUTO_TEST_CASE(control_characters_are_shown_as_spaces) {
    auto const excerpt = excerpt_of("a\tb\x1B[0m\x7F" "c\xC2\x9B" "d\r", 0);
    BOOST_TEST(excerpt.text == "a b [0m c d");
    BOOST_TEST(excerpt_of("\xC2\xA0", 0).text == "\xC2\xA0"); // the first one that is no control character
}

BOOST_AUTO_TEST_CASE(what_is_no_utf_8_is_shown_as_question_marks) {
    BOOST_TEST(excerpt_of("a\xFF\xC3[\xC0\x80z\xE2\x82", 0).text == "a??[??z??");
    auto const garbage = std::string(400, '\x80');
    auto const excerpt = excerpt_of(garbage, 350);
    BOOST_TEST(excerpt.text == repeated("?", 110));
    BOOST_TEST(excerpt.caret == 60U);
    auto const halved = excerpt_of(e_acute, 1); // a place within a code point
    BOOST_TEST(halved.text == "??");
    BOOST_TEST(halved.caret == 1U);
}

BOOST_AUTO_TEST_CASE(a_scalar_is_shown_as_it_stands_in_the_text) {
    BOOST_TEST(value_excerpt("[1, -2.5e3 ]", 4) == "-2.5e3");
    BOOST_TEST(value_excerpt("{\"a\":true}", 5) == "true");
    BOOST_TEST(value_excerpt("[\"a\\\"b]\",1]", 1) == "\"a\\\"b]\"");
    BOOST_TEST(value_excerpt("12", 0) == "12");
    BOOST_TEST(value_excerpt("\"\"", 0) == "\"\"");
    BOOST_TEST(value_excerpt("\"a  b\"", 0) == "\"a  b\"");
}

BOOST_AUTO_TEST_CASE(control_characters_of_a_value_are_shown_as_escapes) {
    BOOST_TEST(value_excerpt("\"a\tb\"", 0) == R"("a\u0009b")");
    BOOST_TEST(value_excerpt("\"a\x7F\xC2\x9B" "1m\"", 0) == R"("a\u007f\u009b1m")");
    BOOST_TEST(value_excerpt(R"("\u009B\n")", 0) == R"("\u009B\n")"); // as it stands in the text
    BOOST_TEST(shortened_json_string("\x1B[0m\xC2\x9B") == R"("\u001b[0m\u009b")");
    BOOST_TEST(value_excerpt('"' + std::string(30, 'x') + "\x7F\x7F\x7F\"", 0) ==
               '"' + std::string(30, 'x') + R"(\u007f\u007f)" + "\xE2\x80\xA6");
}

BOOST_AUTO_TEST_CASE(an_array_or_an_object_is_named_by_its_kind) {
    BOOST_TEST(value_excerpt("[[1]]", 1) == "array");
    BOOST_TEST(value_excerpt("{}", 0) == "object");
}

BOOST_AUTO_TEST_CASE(a_long_value_is_cut_behind_forty_code_points) {
    auto const exact = '"' + repeated(smile, 38) + '"';
    BOOST_TEST(value_excerpt(exact, 0) == exact);
    auto const longer = '"' + repeated(smile, 39) + '"';
    BOOST_TEST(value_excerpt(longer, 0) == '"' + repeated(smile, 39) + "\xE2\x80\xA6");
    BOOST_TEST(value_excerpt(repeated("9", 41), 0) == repeated("9", 40) + "\xE2\x80\xA6");
    BOOST_TEST(shortened_json_string("a\nb") == "\"a\\nb\"");
    BOOST_TEST(code_points(shortened_json_string(repeated("a", 1000))) == 41U);
}

BOOST_AUTO_TEST_CASE(a_value_that_the_text_cuts_is_shown_as_far_as_it_goes) {
    BOOST_TEST(value_excerpt("", 0) == "");
    BOOST_TEST(value_excerpt("1", 1) == "");
    BOOST_TEST(value_excerpt("1", 7) == "");
    BOOST_TEST(value_excerpt("\"ab", 0) == "\"ab");
    BOOST_TEST(value_excerpt("\"ab\\", 0) == "\"ab\\");
    BOOST_TEST(value_excerpt("\"ab\\\"", 0) == "\"ab\\\"");
}

BOOST_AUTO_TEST_CASE(a_byte_is_shown_so_that_it_can_be_read) {
    BOOST_TEST(byte_text('}') == "\"}\"");
    BOOST_TEST(byte_text(' ') == "\" \"");
    BOOST_TEST(byte_text('\x01') == "U+0001");
    BOOST_TEST(byte_text('\n') == "U+000A");
    BOOST_TEST(byte_text('\x7F') == "U+007F");
    BOOST_TEST(byte_text('\x80') == "byte 0x80");
    BOOST_TEST(byte_text('\xFF') == "byte 0xFF");
}

BOOST_AUTO_TEST_CASE(any_bytes_are_shown_as_one_line_of_utf_8) {
    constexpr unsigned seed = 493;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view alphabet = "a\"\\ \t\r\n\x7F\x80\xA9\xBF\xC2\xC3\xE2\x82\xAC\xF0\x9F\xFF[{1";
    for (int round = 0; round != 20'000; ++round) {
        auto const size = static_cast<std::size_t>(random() % 300);
        auto const bytes = std::make_unique<char[]>(size); // of just that size, for AddressSanitizer
        std::generate_n(bytes.get(), size,
                        [&] { return alphabet[static_cast<std::size_t>(random() % alphabet.size())]; });
        std::string_view const text(bytes.get(), size);
        auto const offset = static_cast<std::size_t>(random() % (size + 1));
        auto const excerpt = excerpt_of(text, offset);
        auto const value = value_excerpt(text, offset);
        BOOST_REQUIRE(code_points(excerpt.text) <= 120U);
        BOOST_REQUIRE(excerpt.caret <= std::min<std::size_t>(60, code_points(excerpt.text)));
        BOOST_REQUIRE(code_points(value) <= 46U); // forty, the rest of an escape and the ellipsis
        for (auto const& shown : {excerpt.text, value}) {
            auto const end = shown.data() + shown.size();
            BOOST_REQUIRE(comply::detail::find_invalid_utf8(shown.data(), end) == end);
            BOOST_REQUIRE(std::none_of(shown.begin(), shown.end(), [](char byte) {
                return static_cast<unsigned char>(byte) < 0x20 || byte == 0x7F;
            }));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
