// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "verdict.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

// RFC 8259 §8.1: text is UTF-8, which is the table of RFC 3629 §4:
//
//     UTF8-2 = %xC2-DF UTF8-tail
//     UTF8-3 = %xE0 %xA0-BF UTF8-tail / %xE1-EC 2( UTF8-tail ) / %xED %x80-9F UTF8-tail / %xEE-EF 2( UTF8-tail )
//     UTF8-4 = %xF0 %x90-BF 2( UTF8-tail ) / %xF1-F3 3( UTF8-tail ) / %xF4 %x80-8F 2( UTF8-tail )

BOOST_AUTO_TEST_SUITE(conformance_utf8)

using namespace conformance;
using namespace std::string_view_literals;
using comply::errc;

namespace {

/// What the bytes are in UTF-8: told not by the table but by what it is for, from the code point they stand for.
/// @return how many bytes the character has that they begin with; 0 if none.
std::size_t character_size(std::string_view bytes) {
    auto const at = [&](std::size_t index) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[index])); };
    std::size_t ones = 0;
    while (ones < 8 && (at(0) & (0x80U >> ones)) != 0) {
        ++ones;
    }
    if (ones == 0) {
        return 1;
    }
    if (ones == 1 || ones > 4 || bytes.size() < ones) {
        return 0;
    }
    unsigned code_point = at(0) & (0x7FU >> ones);
    for (std::size_t i = 1; i < ones; ++i) {
        if ((at(i) & 0xC0U) != 0x80) {
            return 0;
        }
        code_point = code_point << 6U | (at(i) & 0x3FU);
    }
    constexpr unsigned least[] = {0, 0, 0x80, 0x800, 0x10000};
    bool const is_surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point < least[ones] || is_surrogate || code_point > 0x10FFFF ? 0 : ones;
}

bool is_utf8(std::string_view bytes) {
    while (!bytes.empty()) {
        auto const size = character_size(bytes);
        if (size == 0) {
            return false;
        }
        bytes.remove_prefix(size);
    }
    return true;
}

/// Only whether the bytes are accepted in a string, by the readers that keep it and that skip it; for many.
void judge(std::string const& bytes) {
    auto const text = "\"" + bytes + "\"";
    auto const expected = is_utf8(bytes);
    auto const kept = asked_of<std::string>(text);
    auto const skipped = asked_of<bool>(text);
    if ((kept == is_json) != expected || kept != skipped) {
        BOOST_ERROR(shown(bytes) << (expected ? " is UTF-8, but it is " : " is no UTF-8, but it is ") << kept
                                 << ", skipped " << skipped);
    }
    if (!expected && kept.code != errc::invalid_utf8) {
        BOOST_ERROR(shown(bytes) << " is " << kept);
    }
}

char byte_of(unsigned code) { return static_cast<char>(static_cast<unsigned char>(code)); }

} // namespace

BOOST_AUTO_TEST_CASE(the_first_and_the_last_character_of_each_line_of_the_table_are_accepted) {
    ok("\"\x7F\"");
    ok("\"\xC2\x80\xDF\xBF\"");
    ok("\"\xE0\xA0\x80\xE0\xBF\xBF\"");
    ok("\"\xE1\x80\x80\xEC\xBF\xBF\"");
    ok("\"\xED\x80\x80\xED\x9F\xBF\"");
    ok("\"\xEE\x80\x80\xEF\xBF\xBF\"");
    ok("\"\xF0\x90\x80\x80\xF0\xBF\xBF\xBF\"");
    ok("\"\xF1\x80\x80\x80\xF3\xBF\xBF\xBF\"");
    ok("\"\xF4\x80\x80\x80\xF4\x8F\xBF\xBF\"");
}

BOOST_AUTO_TEST_CASE(what_lies_beside_the_table_is_refused_at_its_first_wrong_byte) {
    bad("\"\x80\"", errc::invalid_utf8, 1);
    bad("\"\xBF\"", errc::invalid_utf8, 1);
    bad("\"\xC3\xA9\xA9\"", errc::invalid_utf8, 3);
    // Overlong forms.
    bad("\"\xC0\x80\"", errc::invalid_utf8, 1);
    bad("\"\xC0\xAF\"", errc::invalid_utf8, 1);
    bad("\"\xC1\xBF\"", errc::invalid_utf8, 1);
    bad("\"\xE0\x80\xAF\"", errc::invalid_utf8, 2);
    bad("\"\xE0\x9F\xBF\"", errc::invalid_utf8, 2);
    bad("\"\xF0\x80\x80\xAF\"", errc::invalid_utf8, 2);
    bad("\"\xF0\x8F\xBF\xBF\"", errc::invalid_utf8, 2);
    bad("\"\xF8\x88\x80\x80\x80\"", errc::invalid_utf8, 1);
    bad("\"\xFC\x84\x80\x80\x80\x80\"", errc::invalid_utf8, 1);
    // Surrogates, one alone and a pair (CESU-8).
    bad("\"\xED\xA0\x80\"", errc::invalid_utf8, 2);
    bad("\"\xED\xBF\xBF\"", errc::invalid_utf8, 2);
    bad("\"\xED\xA0\xB4\xED\xB4\x9E\"", errc::invalid_utf8, 2);
    // Above U+10FFFF.
    bad("\"\xF4\x90\x80\x80\"", errc::invalid_utf8, 2);
    bad("\"\xF5\x80\x80\x80\"", errc::invalid_utf8, 1);
    bad("\"\xF7\xBF\xBF\xBF\"", errc::invalid_utf8, 1);
    bad("\"\xFE\"", errc::invalid_utf8, 1);
    bad("\"\xFF\"", errc::invalid_utf8, 1);
}

BOOST_AUTO_TEST_CASE(a_sequence_that_lacks_bytes_is_refused_where_they_should_be) {
    bad("\"\xC3\"", errc::invalid_utf8, 2);
    bad("\"\xE2\"", errc::invalid_utf8, 2);
    bad("\"\xE2\x82\"", errc::invalid_utf8, 3);
    bad("\"\xF0\x9F\"", errc::invalid_utf8, 3);
    bad("\"\xF0\x9F\x98\"", errc::invalid_utf8, 4);
    bad("\"\xC3 \"", errc::invalid_utf8, 2);
    bad("\"\xE2\x82" "a\"", errc::invalid_utf8, 3);
    bad("\"\xF0\x9F\x98\xC3\xA9\"", errc::invalid_utf8, 4);
    bad("\"\xC3\\n\"", errc::invalid_utf8, 2);
    bad("\"\xC3\\u00A9\"", errc::invalid_utf8, 2);
    bad("\"\xC3\n\"", errc::invalid_utf8, 2);
    bad("\"\xC3\0\""sv, errc::invalid_utf8, 2);
}

BOOST_AUTO_TEST_CASE(a_sequence_that_the_end_of_the_text_cuts_is_no_wrong_one) {
    for (std::string_view const bytes : {"\xC3\xA9", "\xE2\x82\xAC", "\xED\x9F\xBF", "\xF0\x9F\x98\x80"}) {
        for (std::size_t size = 1; size <= bytes.size(); ++size) {
            bad("\"" + std::string(bytes.substr(0, size)), errc::unexpected_end, size + 1);
            bad("\"\\n" + std::string(bytes.substr(0, size)), errc::unexpected_end, size + 3);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_byte_is_found_wherever_it_stands) {
    for (std::size_t before = 0; before <= 140; ++before) {
        auto const head = "\"" + std::string(before, 'a');
        auto const tail = std::string(140 - before, 'a') + "\"";
        bad(head + "\xFF" + tail, errc::invalid_utf8, before + 1);
        bad(head + "\xE2\x82" + tail, errc::invalid_utf8, before + 3);
        ok(head + "\xE2\x82\xAC" + tail);
    }
}

BOOST_AUTO_TEST_CASE(the_first_fault_of_several_in_a_string_is_named) {
    bad("\"\xFF\\x\n\"", errc::invalid_utf8, 1);
    bad("\"\\x\xFF\n\"", errc::invalid_escape, 2);
    bad("\"\n\xFF\\x\"", errc::control_character, 1);
    bad("\"\\uD800\xFF\"", errc::lone_surrogate, 1);
    bad("\"\xFF", errc::invalid_utf8, 1);
    bad("\"\xC3\xA9\xFF\\n\xFF\"", errc::invalid_utf8, 3);
    bad("\"\\n\xC3\xA9\xFF\"", errc::invalid_utf8, 5);
}

BOOST_AUTO_TEST_CASE(outside_of_strings_there_is_only_ascii) {
    for (unsigned code = 0x80; code < 0x100; ++code) {
        auto const byte = std::string(1, byte_of(code));
        bad(byte, errc::expected_value, 0);
        bad("[" + byte + "]", errc::expected_value, 1);
        bad("[1" + byte + "]", errc::expected_comma, 2);
        bad("{" + byte + "}", errc::expected_name, 1);
        bad("{\"a\"" + byte + "}", errc::expected_colon, 4);
    }
}

BOOST_AUTO_TEST_CASE(every_sequence_of_two_bytes_is_judged_right) {
    for (unsigned first = 0x80; first < 0x100; ++first) {
        for (unsigned second = 0x20; second < 0x100; ++second) {
            if (second != '"' && second != '\\') {
                judge({byte_of(first), byte_of(second)});
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_beginning_of_three_and_four_bytes_is_judged_right) {
    for (unsigned first = 0xE0; first < 0x100; ++first) {
        for (unsigned second = 0x7F; second < 0xC1; ++second) {
            for (unsigned const third : {0x61U, 0x80U, 0xBFU, 0xC0U}) {
                judge({byte_of(first), byte_of(second), byte_of(third)});
                for (unsigned const fourth : {0x61U, 0x80U, 0xBFU, 0xC0U}) {
                    judge({byte_of(first), byte_of(second), byte_of(third), byte_of(fourth)});
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_character_is_accepted_and_kept) {
    std::size_t count = 0;
    for (unsigned plane = 0; plane < 0x110000; plane += 0x400) {
        if (plane >= 0xD800 && plane < 0xE000) {
            continue;
        }
        std::string bytes;
        for (unsigned code_point = plane; code_point < plane + 0x400; ++code_point) {
            if (code_point < 0x20 || code_point == '"' || code_point == '\\') {
                continue;
            }
            if (code_point < 0x80) {
                bytes += byte_of(code_point);
            } else if (code_point < 0x800) {
                bytes += {byte_of(0xC0U | code_point >> 6U), byte_of(0x80U | (code_point & 0x3FU))};
            } else if (code_point < 0x10000) {
                bytes += {byte_of(0xE0U | code_point >> 12U), byte_of(0x80U | (code_point >> 6U & 0x3FU)),
                          byte_of(0x80U | (code_point & 0x3FU))};
            } else {
                bytes += {byte_of(0xF0U | code_point >> 18U), byte_of(0x80U | (code_point >> 12U & 0x3FU)),
                          byte_of(0x80U | (code_point >> 6U & 0x3FU)), byte_of(0x80U | (code_point & 0x3FU))};
            }
            ++count;
        }
        auto const read = comply::parse<std::string>("\"" + bytes + "\"");
        BOOST_TEST_REQUIRE(read.has_value(), "from " << plane << " on");
        BOOST_TEST((*read == bytes), "from " << plane << " on");
    }
    BOOST_TEST(count == 0x110000U - 0x800U - 0x20U - 2U);
}

BOOST_AUTO_TEST_SUITE_END()
