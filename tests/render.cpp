// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/render.hpp>

#include <comply/boost_json.hpp>
#include <comply/message.hpp>
#include <comply/parse.hpp>

#include "support/fleet.hpp"
#include "support/german.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(render)

using comply::errc;
using comply::render_json;
using comply::render_line;
using comply::render_text;

namespace {

constexpr std::string_view wrong = "{\n"
                                   "  \"id\": \"s\", \"displayName\": \"Hall\", \"lastSeen\": \"2026-01-01T00:00:00Z\",\n"
                                   "  \"powerSource\": \"Mians\",\n"
                                   "  \"\xE6\xBC\xA2\": 1, \"tag\": [],\n"
                                   "  \"tags\": [\"\"]\n"
                                   "}";

comply::violation without_text() {
    comply::violation one;
    one.code = errc::missing_member;
    one.pointer = "/name";
    one.message = "/name is missing";
    return one;
}

} // namespace

BOOST_AUTO_TEST_CASE(text_is_as_compilers_print_it) {
    auto const all = comply::parse<fleet::sensor>(wrong).error();
    BOOST_TEST(render_text(all, {.file = "body.json"}) ==
               "body.json:3:18: error: /powerSource is \"Mians\"; one of \"unknown\", \"battery\", \"mains\" is expected; did "
               "you mean \"mains\"? [unknown_enumerator] at /powerSource\n"
               "    3 |   \"powerSource\": \"Mians\",\n"
               "      |                  ^\n"
               "body.json:4:3: error: /\xE6\xBC\xA2 is unknown: no member has that name [unknown_member] at /\xE6\xBC\xA2\n"
               "    4 |   \"\xE6\xBC\xA2\": 1, \"tag\": [],\n"
               "      |   ^\n"
               "body.json:4:11: error: /tag is unknown: no member has that name [unknown_member] at /tag\n"
               "    4 |   \"\xE6\xBC\xA2\": 1, \"tag\": [],\n"
               "      |            ^\n" // the ideograph takes two columns
               "body.json:5:12: error: /tags/0 is 0 characters long; at least 1 is required [too_short] at /tags/0\n"
               "    5 |   \"tags\": [\"\"]\n"
               "      |            ^");
    BOOST_TEST(render_text(comply::violations{}) == "");
}

BOOST_AUTO_TEST_CASE(place_and_line_are_shown_where_there_are_such) {
    BOOST_TEST(render_text(without_text()) == "error: /name is missing [missing_member] at /name");
    BOOST_TEST(render_text(without_text(), {.file = "a"}) == "a: error: /name is missing [missing_member] at /name");
    BOOST_TEST(render_text(comply::parse<int>("?").error()) ==
               "1:1: error: \"?\" cannot stand here: a value is expected [expected_value]\n"
               "    1 | ?\n"
               "      | ^");
    auto const far = comply::parse<int>(std::string(123'456, '\n') + "?").error();
    BOOST_TEST(render_text(far.front()).find("\n123457 | ?\n       | ^") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(colours_are_for_those_who_ask) {
    BOOST_TEST(render_text(without_text(), {.color = true, .file = "a"}) ==
               "\x1b[1ma: \x1b[1;31merror: \x1b[1m/name is missing\x1b[0m [missing_member] at /name");
    auto const one = comply::parse<int>("?").error().front();
    BOOST_TEST(render_text(one, {.color = true}).find("\x1b[1;32m^\x1b[0m") != std::string::npos);
    BOOST_TEST(render_text(one).find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_deprecated_is_a_warning) {
    auto one = without_text();
    one.code = errc::deprecated_member;
    BOOST_TEST(render_text(one).find("warning: ") == 0U);
    BOOST_TEST(render_text(one, {.color = true}).find("\x1b[1;35mwarning: ") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(nothing_of_a_payload_steers_the_terminal) {
    auto const all = comply::parse<fleet::sensor>("{\"\\u001b[31m\\u009b\\u202e\":1,\"\xC2\x9B\":2}").error();
    for (auto const& text : {render_text(all, {.file = "\x1B[1m"}), render_line(all.back())}) {
        BOOST_TEST(text.find('\x1B') == std::string::npos);
        BOOST_TEST(text.find("\xC2\x9B") == std::string::npos);
        BOOST_TEST(text.find("\xE2\x80\xAE") == std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(a_line_has_place_sentence_and_code) {
    auto const all = comply::parse<fleet::sensor>(wrong).error();
    BOOST_TEST(render_line(all.back()) == "5:12: /tags/0 is 0 characters long; at least 1 is required [too_short]");
    BOOST_TEST(render_line(without_text()) == "/name is missing [missing_member]");
    auto one = without_text();
    one.message = "two\nlines";
    BOOST_TEST(render_line(one) == "two\\u000Alines [missing_member]");
}

BOOST_AUTO_TEST_CASE(json_has_an_object_for_each_violation) {
    auto const all = comply::parse<fleet::sensor>(wrong).error();
    auto const read = boost::json::parse(render_json(all)).as_array();
    BOOST_TEST_REQUIRE(read.size() == 4U);
    BOOST_TEST((read[2] == boost::json::value{{"code", "unknown_member"},
                                              {"pointer", "/tag"},
                                              {"offset", all[2].offset},
                                              {"line", 4},
                                              {"column", 11},
                                              {"message", all[2].message},
                                              {"expected", ""},
                                              {"found", ""}}));
    BOOST_TEST(read[0].at("suggestion") == "mains");
    BOOST_TEST(read[3].as_object().contains("suggestion") == false);
    BOOST_TEST(read[3].at("expected") == "1");
    BOOST_TEST(read[3].at("found") == "0");
    BOOST_TEST(render_json({}) == "[]");
    BOOST_TEST(render_json({without_text()}, {.indent = 2}).find("\n    \"pointer\": \"/name\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_is_no_utf_8_makes_valid_json_all_the_same) {
    boost::json::object broken{{"\xFF", 1}};
    auto const all = comply::value_to<fleet::sensor>(broken).error();
    auto const read = boost::json::parse(render_json(all)).as_array();
    BOOST_TEST(read.size() == all.size());
    BOOST_TEST(read.back().at("pointer") == "/\xEF\xBF\xBD");
}

BOOST_AUTO_TEST_CASE(sentences_may_be_in_another_language) {
    comply::violations const all{without_text()};
    auto const german = comply::translate(all, comply_test::german);
    BOOST_TEST(render_text(german) == "error: /name fehlt [missing_member] at /name");
    BOOST_TEST(render_line(german.front()) == "/name fehlt [missing_member]");
    BOOST_TEST(render_json(german).find("\"message\":\"/name fehlt\"") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
