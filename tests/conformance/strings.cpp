// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "verdict.hpp"

#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// RFC 8259 §7 and §8.2: quotes, what stands unescaped, every escape, surrogates. The encoding is in utf8.cpp.

BOOST_AUTO_TEST_SUITE(conformance_strings)

using namespace conformance;
using namespace std::string_view_literals;
using comply::errc;

namespace {

/// A string that every reader of one reads as these bytes.
void ok(std::string_view text, std::string_view bytes) {
    conformance::ok(text);
    BOOST_TEST((comply::parse<std::string>(text).value() == bytes), shown(text));
    auto const any = comply::parse<boost::json::value>(text).value();
    BOOST_TEST((std::string_view(any.get_string()) == bytes), shown(text));
    auto const as_name = comply::parse<boost::json::value>("{" + std::string(text) + ":1}").value();
    BOOST_TEST((std::string_view(as_name.get_object().begin()->key()) == bytes), shown(text));
}

std::string escape_of(unsigned code_unit, std::string_view digits) {
    std::string text = "\\u";
    for (unsigned const shift : {12U, 8U, 4U, 0U}) {
        text += digits[(code_unit >> shift) & 15U];
    }
    return text;
}

/// RFC 3629 §3, by its table.
std::string utf8_of(std::uint32_t code_point) {
    auto const tail = [](std::uint32_t bits) { return static_cast<char>(0x80U | (bits & 0x3FU)); };
    if (code_point <= 0x7F) {
        return {static_cast<char>(code_point)};
    }
    if (code_point <= 0x7FF) {
        return {static_cast<char>(0xC0U | code_point >> 6U), tail(code_point)};
    }
    if (code_point <= 0xFFFF) {
        return {static_cast<char>(0xE0U | code_point >> 12U), tail(code_point >> 6U), tail(code_point)};
    }
    return {static_cast<char>(0xF0U | code_point >> 18U), tail(code_point >> 12U), tail(code_point >> 6U),
            tail(code_point)};
}

constexpr std::string_view upper = "0123456789ABCDEF";
constexpr std::string_view lower = "0123456789abcdef";

} // namespace

// string = quotation-mark *char quotation-mark

BOOST_AUTO_TEST_CASE(a_string_stands_between_quotes) {
    ok("\"\"", "");
    ok("\"a\"", "a");
    ok("\" \"", " ");
    ok("\"'\"", "'");
    ok("\"[{:,}]\"", "[{:,}]");
    ok("\"/* */ // #\"", "/* */ // #");
    ok("\"null\"", "null");
    bad("\"", errc::unexpected_end, 1);
    bad("\"a", errc::unexpected_end, 2);
    bad("[\"a]", errc::unexpected_end, 4);
    bad("\"a\\\"", errc::unexpected_end, 4);
    bad("'a'", errc::expected_value, 0);
    bad("`a`", errc::expected_value, 0);
    bad("\xE2\x80\x9C"
        "a\xE2\x80\x9D",
        errc::expected_value, 0);
    bad("\"a\"b\"", errc::trailing_text, 3);
}

// unescaped = %x20-21 / %x23-5B / %x5D-10FFFF

BOOST_AUTO_TEST_CASE(every_other_ascii_character_but_the_quote_and_the_backslash_stands_for_itself) {
    std::string all;
    for (int code = 0x20; code < 0x80; ++code) {
        auto const byte = static_cast<char>(code);
        if (byte != '"' && byte != '\\') {
            ok(std::string{'"', byte, '"'}, std::string(1, byte));
            all += byte;
        }
    }
    ok("\"" + all + "\"", all);
}

BOOST_AUTO_TEST_CASE(control_characters_must_be_escaped_wherever_they_stand) {
    for (int code = 0; code < 0x20; ++code) {
        auto const byte = std::string(1, static_cast<char>(code));
        bad("\"" + byte + "\"", errc::control_character, 1);
        bad("\"" + byte, errc::control_character, 1);
        bad("\"\\n" + byte + "\"", errc::control_character, 3);
        bad("\"\xC3\xA9" + byte + "\"", errc::control_character, 3);
    }
    for (std::size_t before = 0; before <= 140; ++before) {
        bad("\"" + std::string(before, 'a') + "\x1F" + std::string(140 - before, 'a') + "\"", errc::control_character,
            before + 1);
    }
    ok("\"\x7F\"", "\x7F");
    ok("\"\xC2\x80\xC2\x9F\"", "\xC2\x80\xC2\x9F"); // C1 is not among them
}

BOOST_AUTO_TEST_CASE(a_string_of_any_length_ends_at_its_quote) {
    for (std::size_t size = 0; size <= 200; ++size) {
        auto const text = std::string(size, 'x');
        ok("\"" + text + "\"", text);
        bad("\"" + text, errc::unexpected_end, size + 1);
        ok("\"" + text + "\\n" + text + "\"", text + "\n" + text);
        ok("\"" + text + "\xE2\x82\xAC" + text + "\"", text + "\xE2\x82\xAC" + text);
    }
}

// escape ( %x22 / %x5C / %x2F / %x62 / %x66 / %x6E / %x72 / %x74 / %x75 4HEXDIG )

BOOST_AUTO_TEST_CASE(eight_escapes_are_a_letter) {
    ok(R"("\"")", "\"");
    ok(R"("\\")", "\\");
    ok(R"("\/")", "/");
    ok(R"("\b")", "\b");
    ok(R"("\f")", "\f");
    ok(R"("\n")", "\n");
    ok(R"("\r")", "\r");
    ok(R"("\t")", "\t");
    ok(R"("a\"b\\c\/d\be\ff\ng\rh\ti")", "a\"b\\c/d\be\ff\ng\rh\ti");
    ok(R"("\\\\\"\\n")", "\\\\\"\\n");
    ok(R"("\\u0041")", "\\u0041");
}

BOOST_AUTO_TEST_CASE(no_other_byte_may_follow_a_backslash) {
    for (int code = 0; code < 256; ++code) {
        auto const byte = static_cast<char>(code);
        if ("\"\\/bfnrtu"sv.find(byte) == std::string_view::npos) {
            bad(std::string("\"\\") + byte + "\"", errc::invalid_escape, 2);
            bad(std::string("\"abc\\n\\") + byte + "\"", errc::invalid_escape, 7);
        }
    }
    bad("\"\\", errc::unexpected_end, 2);
    bad("\"\\\"", errc::unexpected_end, 3);
    bad("\"\\\\\\", errc::unexpected_end, 4);
}

BOOST_AUTO_TEST_CASE(four_hexadecimal_digits_of_either_case_follow_a_u) {
    ok(R"("\u0041")", "A");
    ok(R"("\u00e9")", "\xC3\xA9");
    ok(R"("\u00E9")", "\xC3\xA9");
    ok(R"("\u20aC")", "\xE2\x82\xAC");
    ok(R"("\u0000")", "\0"sv);
    ok(R"("a\u0000b")", "a\0b"sv);
    ok(R"("\u001F\u0022\u005C\u002f")", "\x1F\"\\/");
    ok(R"("\u00410")", "A0");
    ok(R"("\uFFFE\uFFFF\uFEFF")", "\xEF\xBF\xBE\xEF\xBF\xBF\xEF\xBB\xBF"); // no characters, but code points
    bad(R"("\u")", errc::invalid_escape, 3);
    bad(R"("\u0")", errc::invalid_escape, 4);
    bad(R"("\u00")", errc::invalid_escape, 5);
    bad(R"("\u004")", errc::invalid_escape, 6);
    bad(R"("\U0041")", errc::invalid_escape, 2);
    bad(R"("\u{41}")", errc::invalid_escape, 3);
    bad(R"("\u+041")", errc::invalid_escape, 3);
    bad(R"("\u-041")", errc::invalid_escape, 3);
    bad(R"("\u 041")", errc::invalid_escape, 3);
    bad(R"("\u0x41")", errc::invalid_escape, 4);
    bad("\"\\u004\xEF\xBC\x91\"", errc::invalid_escape, 6);
    for (std::size_t size = 2; size < 6; ++size) {
        bad("\"" + std::string("\\u0041").substr(0, size), errc::unexpected_end, size + 1);
    }
    bad("\"\\u0041", errc::unexpected_end, 7);
    for (int code = 0; code < 256; ++code) {
        auto const byte = static_cast<char>(code);
        if ("0123456789abcdefABCDEF"sv.find(byte) == std::string_view::npos) {
            for (std::size_t at = 3; at < 7; ++at) {
                std::string text = R"("\u0041")";
                text[at] = byte;
                bad(text, errc::invalid_escape, at);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_code_unit_that_is_no_surrogate_is_a_character) {
    for (auto const digits : {upper, lower}) {
        for (unsigned first = 0; first < 0x10000; first += 0x100) {
            if (first >= 0xD800 && first < 0xE000) {
                continue;
            }
            std::string text = "\"";
            std::string bytes;
            for (unsigned unit = first; unit < first + 0x100; ++unit) {
                text += escape_of(unit, digits);
                bytes += utf8_of(unit);
            }
            ok(text + "\"", bytes);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_pair_of_surrogates_is_a_character) {
    ok(R"("\uD834\uDD1E")", "\xF0\x9D\x84\x9E"); // the RFC's own
    ok(R"("\ud834\udd1e")", "\xF0\x9D\x84\x9E");
    ok(R"("\uD800\uDC00")", "\xF0\x90\x80\x80");
    ok(R"("\uDBFF\uDFFF")", "\xF4\x8F\xBF\xBF");
    for (std::uint32_t high = 0xD800; high < 0xDC00; ++high) {
        std::string text = "\"";
        std::string bytes;
        for (std::uint32_t low = 0xDC00; low < 0xE000; ++low) {
            text += escape_of(high, upper) + escape_of(low, lower);
            bytes += utf8_of(0x10000 + ((high - 0xD800) << 10U) + (low - 0xDC00));
        }
        text += '"';
        auto const read = comply::parse<std::string>(text);
        BOOST_TEST_REQUIRE(read.has_value());
        BOOST_TEST((*read == bytes), "pairs that begin with " << escape_of(high, upper));
    }
}

// §8.2: a text may hold a surrogate without its other half; but no UTF-8 can, so it is refused, at its backslash.

BOOST_AUTO_TEST_CASE(a_surrogate_without_its_other_half_is_refused) {
    bad(R"("\uD800")", errc::lone_surrogate, 1);
    bad(R"("\uDBFF")", errc::lone_surrogate, 1);
    bad(R"("\uDC00")", errc::lone_surrogate, 1);
    bad(R"("\uDFFF")", errc::lone_surrogate, 1);
    bad(R"("\uDEAD")", errc::lone_surrogate, 1); // the RFC's own
    bad(R"("\uD800a")", errc::lone_surrogate, 1);
    bad(R"("\uD800\n")", errc::lone_surrogate, 1);
    bad(R"("\uD800\u0041")", errc::lone_surrogate, 1);
    bad(R"("\uD800\uD800")", errc::lone_surrogate, 1);
    bad(R"("\uD800\uD800\uDC00")", errc::lone_surrogate, 1);
    bad(R"("\uDC00\uD800")", errc::lone_surrogate, 1);
    bad(R"("\uD834\uDD1E\uDD1E")", errc::lone_surrogate, 13);
    bad(R"("ab\ndf\uD834")", errc::lone_surrogate, 7);
    bad(R"("\uD800\uE000")", errc::lone_surrogate, 1);
    bad(R"("\uD800\uDBFF")", errc::lone_surrogate, 1);
    bad(R"("\uD800\uDCxx")", errc::invalid_escape, 11);
    bad(R"("\uD800\u")", errc::invalid_escape, 9);
    for (unsigned unit = 0xD800; unit < 0xE000; unit += 0x3F) {
        bad("\"a" + escape_of(unit, upper) + "b\"", errc::lone_surrogate, 2);
    }
}

BOOST_AUTO_TEST_CASE(a_pair_that_the_end_of_the_text_cuts_is_not_a_lone_half) {
    std::string_view const text = R"("\uD834\uDD1E)";
    for (std::size_t size = 1; size <= text.size(); ++size) {
        bad(text.substr(0, size), errc::unexpected_end, size);
    }
}

BOOST_AUTO_TEST_SUITE_END()
