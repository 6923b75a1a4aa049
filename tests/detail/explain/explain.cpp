// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/explain.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(explain_)

namespace {

using comply::errc;
using comply::violation;
using comply::violations;
using comply::detail::explain;
using comply::detail::finding;

violation explained(std::string_view text, errc code, std::size_t offset, std::string expected = {}) {
    auto const all = explain(text, {finding{code, offset, std::move(expected), {}, {}}});
    BOOST_REQUIRE(all.size() == 1U);
    return all.front();
}

} // namespace

BOOST_AUTO_TEST_CASE(a_finding_becomes_a_whole_violation) {
    std::string_view const text = "{\r\n  \"\xC3\xA9\": \"x\",\r\n  \"age\": \"7\"\r\n}";
    auto const offset = text.find("\"7\"");
    auto const all = explain(text, {finding{errc::wrong_type, offset, "integer", "string", {}}});
    violation const expected{.code = errc::wrong_type,
                             .pointer = "/age",
                             .offset = offset,
                             .line = 3,
                             .column = 10,
                             .expected = "integer",
                             .found = "string",
                             .message = "/age is a string; an integer is expected",
                             .excerpt = "  \"age\": \"7\"",
                             .caret = 9};
    BOOST_TEST((all == violations{expected}));
}

BOOST_AUTO_TEST_CASE(a_part_of_a_longer_text_is_explained_as_in_that) {
    std::string_view const whole = "[\n {\"\xC3\xA9\":1}, {\"age\":\n \"7\"}]";
    auto const begin = whole.find("{\"age");
    auto const text = whole.substr(begin, whole.size() - begin - 1);
    comply::detail::text_place const place{
        .offset = begin + 100, .line = 12, .column = 11, .pointer = "/value/1", .around = whole.substr(1)};
    auto const of_part = explain(text, {finding{errc::missing_member, 0, {}, {}, "x"},
                                        finding{errc::wrong_type, text.find("\"7"), "integer", "string", {}}}, place);
    auto const of_whole = explain(whole, {finding{errc::missing_member, begin, {}, {}, "x"},
                                          finding{errc::wrong_type, whole.find("\"7"), "integer", "string", {}}});
    BOOST_TEST_REQUIRE(of_part.size() == 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        auto expected = of_whole[i];
        expected.offset += 100;
        expected.line += 10;
        expected.pointer = "/value" + expected.pointer;
        expected.message = "/value" + expected.message;
        BOOST_TEST((of_part[i] == expected), of_part[i] << " instead of " << expected);
    }
}

BOOST_AUTO_TEST_CASE(nothing_found_is_nothing_to_explain) {
    BOOST_TEST(explain("{}", {}).empty());
}

BOOST_AUTO_TEST_CASE(violations_are_in_the_order_of_their_positions) {
    std::string_view const text = R"({"a":1,"b":2})";
    auto const all = explain(text, {{errc::wrong_type, 11, "string", "number", {}},
                                    {errc::unknown_member, 7, {}, {}, {}},
                                    {errc::missing_member, 0, {}, {}, "z"},
                                    {errc::wrong_type, 5, "string", "number", {}},
                                    {errc::missing_member, 0, {}, {}, "y"}});
    std::string pointers;
    for (auto const& one : all) {
        pointers += one.pointer + ' ';
    }
    BOOST_TEST(pointers == "/z /y /a /b /b "); // those of one position as they were noted
    BOOST_TEST((all[3].code == errc::unknown_member));
    BOOST_TEST((all[4].code == errc::wrong_type));
}

BOOST_AUTO_TEST_CASE(the_notice_of_more_comes_last_wherever_it_was_noted) {
    std::string_view const text = "{\"a\":1,\n\"b\":2}";
    finding const wrong{errc::wrong_type, 5, "string", "number", {}};
    auto const before = explain(text, {{errc::too_many_violations, 0, "1", {}, {}}, wrong});
    BOOST_TEST((before.back().code == errc::too_many_violations));
    BOOST_TEST(before.back().offset == 5U); // not before the one that it follows
    BOOST_TEST(before.back().line == 1U);
    BOOST_TEST(before.back().column == 6U);
    BOOST_TEST(before.back().pointer == "");
    BOOST_TEST(before.back().found == "");
    BOOST_TEST(before.back().message == "there are more violations: only the first 1 is listed");
    auto const behind = explain(text, {wrong, {errc::too_many_violations, 12, "1", {}, {}}});
    BOOST_TEST(behind.back().offset == 12U);
    BOOST_TEST(behind.back().line == 2U);
    BOOST_TEST(behind.back().column == 5U);
    BOOST_TEST(behind.back().excerpt == "\"b\":2}");
    BOOST_TEST(behind.back().caret == 4U);
}

BOOST_AUTO_TEST_CASE(lines_are_counted_by_feeds_and_columns_in_code_points) {
    auto const place = [](std::string_view text) {
        auto const one = explained(text, errc::trailing_text, text.find('^'));
        return std::to_string(one.line) + ':' + std::to_string(one.column);
    };
    BOOST_TEST(place("^") == "1:1");
    BOOST_TEST(place("1 ^") == "1:3");
    BOOST_TEST(place("1\n^") == "2:1");
    BOOST_TEST(place("1\r\n\r\n ^") == "3:2");
    BOOST_TEST(place("1\r^") == "1:3"); // a carriage return alone ends no line
    BOOST_TEST(place("\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\"^") == "1:6");
    BOOST_TEST(place("\"\xC3\xA9\"\n\"\xF0\x9F\x98\x80\"^") == "2:4");
}

BOOST_AUTO_TEST_CASE(what_was_found_is_taken_from_the_text_where_the_reader_left_it) {
    std::string_view const text = R"({"a":"pink","b":1})";
    BOOST_TEST(explained(text, errc::unknown_enumerator, 5, R"("x","y")").found == R"("pink")");
    BOOST_TEST(explained(text, errc::unknown_enumerator, 5, R"("x","y")").message ==
               R"(/a is "pink"; one of "x", "y" is expected)");
    BOOST_TEST(explained(text, errc::read_only_member, 16).found == "1");
    BOOST_TEST(explained(text, errc::read_only_member, 0).found == "object");
    BOOST_TEST(explained(text, errc::missing_member, 0).found == "");
    BOOST_TEST(explained(text, errc::unknown_member, 1).found == "");
    BOOST_TEST(explained(text, errc::duplicate_member, 1).found == "");
    auto const given = explain(text, {{errc::too_long, 5, "3", "4", {}}});
    BOOST_TEST(given[0].found == "4");
    BOOST_TEST(explained("[}", errc::expected_value, 1).found == "\"}\"");
    BOOST_TEST(explained("\"\x01\"", errc::control_character, 1).found == "U+0001");
    BOOST_TEST(explained("\"\xFF\"", errc::invalid_utf8, 1).found == "byte 0xFF");
    BOOST_TEST(explained("[", errc::unexpected_end, 1).found == "the end of the text");
    BOOST_TEST(explained("[", errc::unexpected_end, 1).message == "the text ends too early, within /0");
}

BOOST_AUTO_TEST_CASE(a_violation_without_a_text_has_no_place_in_it) {
    auto const made = comply::detail::make_violation(errc::below_minimum, "/charge", "0", "-1");
    violation expected;
    expected.code = errc::below_minimum;
    expected.pointer = "/charge";
    expected.expected = "0";
    expected.found = "-1";
    expected.message = "/charge is -1; at least 0 is expected";
    BOOST_TEST((made == expected));
}

BOOST_AUTO_TEST_CASE(an_offset_behind_the_end_counts_as_the_end) {
    auto const one = explained("[1]", errc::unexpected_end, 1000);
    BOOST_TEST(one.offset == 3U);
    BOOST_TEST(one.column == 4U);
    BOOST_TEST(one.excerpt == "[1]");
    BOOST_TEST(one.caret == 3U);
}

BOOST_AUTO_TEST_CASE(many_findings_on_one_long_line_are_explained_in_linear_time) {
    // If every finding looked at what lies behind it, this would be some 10^12 bytes.
    constexpr auto count = comply_test::rounds(200'000);
    std::string text = "[";
    comply::detail::finding_list findings;
    for (std::size_t i = 0; i != count; ++i) {
        findings.push_back({errc::wrong_type, text.size(), "string", "number", {}});
        text += "{\"name\":\"value of some length\"},";
    }
    text += "1]";
    auto const all = explain(text, std::move(findings));
    BOOST_REQUIRE(all.size() == count);
    BOOST_TEST(all.back().pointer == "/" + std::to_string(count - 1));
    BOOST_TEST(all.back().column == all.back().offset + 1);
    BOOST_TEST(all.back().line == 1U);
    BOOST_TEST(std::all_of(all.begin(), all.end(), [](violation const& one) { return one.caret <= 60; }));
}

BOOST_AUTO_TEST_CASE(any_bytes_with_any_findings_are_explained) {
    constexpr unsigned seed = 20170101;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view alphabet = "[]{}:,\"\"\\ \r\n1-.etn\x01\x7F\x80\xA9\xC3\xE2\xF0\xFF";
    for (std::size_t round = 0; round < comply_test::rounds(20'000); ++round) {
        auto const size = static_cast<std::size_t>(random() % 200);
        auto const bytes = std::make_unique<char[]>(size); // of just that size, for AddressSanitizer
        bool const is_garbage = random() % 2 == 0;
        std::generate_n(bytes.get(), size, [&] {
            return is_garbage ? static_cast<char>(random() % 256)
                              : alphabet[static_cast<std::size_t>(random() % alphabet.size())];
        });
        comply::detail::finding_list findings;
        auto const count = static_cast<std::size_t>(random() % 8);
        while (findings.size() != count) {
            findings.emplace_back();
        }
        for (auto& one : findings) {
            one.code = static_cast<errc>(1 + random() % static_cast<unsigned>(errc::too_many_violations));
            one.offset = static_cast<std::size_t>(random() % (size + 3));
            one.name = "n";
        }
        std::string_view const text(bytes.get(), size);
        auto const all = explain(text, std::move(findings));
        BOOST_REQUIRE(all.size() == count);
        for (std::size_t i = 0; i != all.size(); ++i) {
            auto const before = text.substr(0, all[i].offset);
            BOOST_REQUIRE(all[i].offset <= size);
            BOOST_REQUIRE((i == 0 || all[i - 1].offset <= all[i].offset));
            auto const feeds = std::count(before.begin(), before.end(), '\n');
            BOOST_REQUIRE(all[i].line == 1 + static_cast<std::size_t>(feeds));
            auto const line = before.substr(before.rfind('\n') + 1); // npos + 1 is 0
            auto const is_start = [](char byte) { return !comply::detail::is_continuation(byte); };
            auto const starts = std::count_if(line.begin(), line.end(), is_start);
            BOOST_REQUIRE(all[i].column == 1 + static_cast<std::size_t>(starts));
            BOOST_REQUIRE(!all[i].message.empty());
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
