// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "verdict.hpp"

#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

// RFC 8259 §2 and §3: the text as a whole, white space, what a value begins with, and the three literal names.

BOOST_AUTO_TEST_SUITE(conformance_values)

using namespace conformance;
using namespace std::string_view_literals;
using comply::errc;

// §2: JSON-text = ws value ws

BOOST_AUTO_TEST_CASE(any_value_is_a_text_of_its_own) {
    ok("null");
    ok("true");
    ok("false");
    ok("0");
    ok("\"\"");
    ok("[]");
    ok("{}");
}

BOOST_AUTO_TEST_CASE(a_text_without_a_value_is_empty) {
    bad_as_a_whole("", errc::empty_text, 0);
    bad_as_a_whole(std::string_view(), errc::empty_text, 0);
    bad_as_a_whole(" ", errc::empty_text, 1);
    bad_as_a_whole("\t\n\r ", errc::empty_text, 4);
    bad_as_a_whole(std::string(1000, '\n'), errc::empty_text, 1000);
}

BOOST_AUTO_TEST_CASE(white_space_is_space_tab_line_feed_and_carriage_return) {
    ok(" 1");
    ok("\t1");
    ok("\n1");
    ok("\r1");
    ok("1 ");
    ok("1\t");
    ok("1\n");
    ok("1\r");
    ok(" \t\n\r\"a\" \t\n\r");
    ok("\r\n\r\n{}\r\n");
    for (std::size_t size = 0; size <= 70; ++size) {
        auto const space = std::string(size, ' ');
        ok(space + "[" + space + "1" + space + "," + space + "2" + space + "]" + space);
    }
}

BOOST_AUTO_TEST_CASE(no_other_byte_is_white_space) {
    for (int code = 0; code < 256; ++code) {
        auto const byte = static_cast<char>(code);
        if (" \t\n\r"sv.find(byte) != std::string_view::npos) {
            continue;
        }
        auto const is_comma_or_brace = byte == ',' || byte == '}'; // which would mean something else in an object
        auto const text = std::string("[] ") + byte;
        if (is_comma_or_brace) {
            bad_as_a_whole(text, errc::trailing_text, 3);
        } else {
            bad(text, errc::trailing_text, 3);
        }
    }
    bad("\v1", errc::expected_value, 0);
    bad("\f1", errc::expected_value, 0);
    bad("\0"
        "1"sv,
        errc::expected_value, 0);
    bad("1\0"sv, errc::trailing_text, 1);
    bad("\xC2\xA0"
        "1",
        errc::expected_value, 0); // U+00A0
    bad("[1,\xE2\x80\xA8"
        "2]",
        errc::expected_value, 3); // U+2028
    bad("[\xE3\x80\x80]", errc::expected_value, 1); // U+3000
    bad("1\xC2\x85", errc::trailing_text, 1);       // U+0085
}

BOOST_AUTO_TEST_CASE(comments_are_no_white_space) {
    bad("/**/1", errc::expected_value, 0);
    bad("1/**/", errc::trailing_text, 1);
    bad("[1//\n]", errc::expected_comma, 2);
    bad("[/**/]", errc::expected_value, 1);
    bad("#\n1", errc::expected_value, 0);
}

BOOST_AUTO_TEST_CASE(nothing_follows_the_value) {
    bad("1 2", errc::trailing_text, 2);
    bad("{}{}", errc::trailing_text, 2);
    bad("[]]", errc::trailing_text, 2);
    bad("[][]", errc::trailing_text, 2);
    bad("\"\"\"\"", errc::trailing_text, 2);
    bad("nulll", errc::trailing_text, 4);
    bad("null null", errc::trailing_text, 5);
    bad("true:", errc::trailing_text, 4);
    bad("\"a\":1", errc::trailing_text, 3);
    bad("[] x", errc::trailing_text, 3);
    bad_as_a_whole("{}}", errc::trailing_text, 2);
    bad_as_a_whole("1,", errc::trailing_text, 1);
    bad_as_a_whole("1,2", errc::trailing_text, 1);
    bad_as_a_whole("\"a\",", errc::trailing_text, 3);
    bad_as_a_whole("null}", errc::trailing_text, 4);
}

// §8.1: a byte order mark must not be added; it may be ignored, which we do not, but say what it is.

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_refused_by_its_own_name) {
    bad_as_a_whole("\xEF\xBB\xBF{}", errc::byte_order_mark, 0);
    bad_as_a_whole("\xEF\xBB\xBF"
                   "1",
                   errc::byte_order_mark, 0);
    bad_as_a_whole("\xEF\xBB\xBF", errc::byte_order_mark, 0);
    bad_as_a_whole("\xEF\xBB\xBF\xEF\xBB\xBF[]", errc::byte_order_mark, 0);
    // Anywhere else, and in any other encoding, it is a byte that no value begins with.
    bad(" \xEF\xBB\xBF{}", errc::expected_value, 1);
    bad("\xEF\xBB{}", errc::expected_value, 0);
    bad("\xEF", errc::expected_value, 0);
    bad("[]\xEF\xBB\xBF", errc::trailing_text, 2);
    bad("[\xEF\xBB\xBF]", errc::expected_value, 1);
    bad("\xFF\xFE{\0}\0"sv, errc::expected_value, 0);
    bad("\xFE\xFF\0{\0}"sv, errc::expected_value, 0);
    ok("\"\xEF\xBB\xBF\"");
}

BOOST_AUTO_TEST_CASE(no_encoding_but_utf8_is_read) {
    bad("{\0}\0"sv, errc::expected_name, 1);
    bad("\0{\0}"sv, errc::expected_value, 0);
    bad("1\0\0\0"sv, errc::trailing_text, 1);
    bad("\"\xE4\"", errc::invalid_utf8, 2); // Latin-1
}

// §3: value = false / null / true / object / array / number / string

BOOST_AUTO_TEST_CASE(a_value_begins_with_one_of_seventeen_bytes) {
    for (int code = 0; code < 256; ++code) {
        auto const byte = static_cast<char>(code);
        auto const text = std::string(1, byte);
        if (" \t\n\r"sv.find(byte) != std::string_view::npos) {
            bad_as_a_whole(text, errc::empty_text, 1);
        } else if (byte >= '0' && byte <= '9') {
            ok(text);
        } else if ("\"-[{tfn"sv.find(byte) != std::string_view::npos) {
            bad(text, errc::unexpected_end, 1);
        } else if (byte == '}') {
            bad_as_a_whole(text, errc::expected_value, 0);
        } else {
            bad(text, errc::expected_value, 0);
        }
    }
}

BOOST_AUTO_TEST_CASE(literals_mean_what_they_say) {
    BOOST_TEST((comply::parse<boost::json::value>("null").value() == nullptr));
    BOOST_TEST((comply::parse<boost::json::value>("true").value() == true));
    BOOST_TEST((comply::parse<boost::json::value>("false").value() == false));
    BOOST_TEST(comply::parse<bool>("true").value());
    BOOST_TEST(!comply::parse<bool>("false").value());
    BOOST_TEST((comply::parse<std::optional<bool>>("null").value() == std::nullopt));
}

BOOST_AUTO_TEST_CASE(literals_are_spelt_in_lower_case) {
    bad("True", errc::expected_value, 0);
    bad("NULL", errc::expected_value, 0);
    bad("tRUE", errc::invalid_literal, 1);
    bad("truE", errc::invalid_literal, 3);
    bad("falsE", errc::invalid_literal, 4);
    bad("nuLl", errc::invalid_literal, 2);
}

BOOST_AUTO_TEST_CASE(literals_are_whole) {
    for (std::string_view const literal : {"true", "false", "null"}) {
        for (std::size_t size = 1; size < literal.size(); ++size) {
            bad(literal.substr(0, size), errc::unexpected_end, size);
            bad("[" + std::string(literal.substr(0, size)) + "]", errc::invalid_literal, size + 1);
            bad("[" + std::string(literal.substr(0, size)) + ",1]", errc::invalid_literal, size + 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(no_byte_of_a_literal_may_be_another) {
    for (std::string_view const literal : {"true", "false", "null"}) {
        for (std::size_t at = 1; at < literal.size(); ++at) {
            for (int code = 0; code < 256; ++code) {
                auto text = std::string(literal);
                text[at] = static_cast<char>(code);
                if (text != literal) {
                    bad(text, errc::invalid_literal, at);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_other_literal_names_are_allowed) {
    bad("NaN", errc::expected_value, 0);
    bad("nan", errc::invalid_literal, 1);
    bad("Infinity", errc::expected_value, 0);
    bad("-Infinity", errc::invalid_number, 1);
    bad("undefined", errc::expected_value, 0);
    bad("nil", errc::invalid_literal, 1);
    bad("None", errc::expected_value, 0);
    bad("yes", errc::expected_value, 0);
    bad("a", errc::expected_value, 0);
    bad("'a'", errc::expected_value, 0);
}

BOOST_AUTO_TEST_SUITE_END()
