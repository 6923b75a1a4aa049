// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/message.hpp>

#include <comply/parse.hpp>
#include <comply/read_lines.hpp>

#include "support/fleet.hpp"
#include "support/german.hpp"
#include "support/print.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(message)

using comply::errc;
using comply_test::german;

namespace {

std::string sentences(comply::violations const& all) {
    std::string text;
    for (auto const& one : all) {
        text += one.message + '\n';
    }
    return text;
}

comply::violation some(errc code, std::string pointer = "/a", std::string expected = "1", std::string found = "2") {
    comply::violation one;
    one.code = code;
    one.pointer = std::move(pointer);
    one.expected = std::move(expected);
    one.found = std::move(found);
    return one;
}

constexpr std::string_view wrong = "{\n"
                                   "  \"charge\": 75,\n"
                                   "  \"powerSource\": \"Mians\",\n"
                                   "  \"lastSeen\": \"2026-13-01T00:00:00Z\",\n"
                                   "  \"tag\": [],\n"
                                   "  \"tags\": [\"\", 5, null]\n"
                                   "}?";

} // namespace

BOOST_AUTO_TEST_CASE(the_sentence_can_be_made_again_from_the_rest_of_a_violation) {
    for (auto const text : {wrong, std::string_view("{\"charge\":1e999}"), std::string_view("[1"), std::string_view("{\"a\":\"\\x\"}"),
                            std::string_view("{\"charge\":-.5}"), std::string_view(""), std::string_view("\"\xFF\""), std::string_view("null")}) {
        auto const all = comply::parse<fleet::sensor>(text).error();
        BOOST_TEST(!all.empty());
        for (auto const& one : all) {
            BOOST_TEST(comply::message_of(one) == one.message);
        }
        BOOST_TEST((translate(all, comply::message_of) == all));
    }
}

BOOST_AUTO_TEST_CASE(a_catalogue_says_every_code_in_another_language) {
    for (int number = 1; number <= static_cast<int>(errc::too_many_violations); ++number) {
        auto const one = some(static_cast<errc>(number));
        BOOST_TEST_CONTEXT(to_string(one.code)) {
            auto const sentence = german(one);
            BOOST_TEST(sentence != comply::message_of(one));
            BOOST_TEST(sentence.find_first_of("{}") == std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(translated_violations_differ_in_their_sentences_alone) {
    auto const all = comply::parse<fleet::sensor>(wrong).error();
    auto const translated = translate(all, german);
    BOOST_TEST(sentences(translated) == "/id fehlt\n"
                                        "/displayName fehlt\n"
                                        "/charge ist 75; erwartet wird höchstens 1\n"
                                        "/powerSource ist \"Mians\"; erwartet wird eines von \"unknown\", \"battery\", "
                                        "\"mains\"; ist \"mains\" gemeint?\n"
                                        "/lastSeen ist kein Zeitpunkt: der Monat ist falsch, in \"2026-13-01T00:00:00Z\"\n"
                                        "/tag ist unbekannt: kein Mitglied heißt so\n"
                                        "/tags/0 ist 0 Zeichen lang; verlangt ist mindestens 1\n"
                                        "/tags/1 ist eine Zahl; erwartet wird eine Zeichenkette\n"
                                        "/tags/2 ist null; erwartet wird eine Zeichenkette\n"
                                        "\"?\" darf nicht hinter dem Dokument stehen, das zu Ende ist\n");
    BOOST_TEST((translate(translated, comply::message_of) == all));
}

BOOST_AUTO_TEST_CASE(phrases_ranges_and_words_are_those_of_the_catalogue) {
    BOOST_TEST(german(some(errc::wrong_type, "", "integer", "null")) == "das Dokument ist null; erwartet wird eine ganze Zahl");
    BOOST_TEST(german(some(errc::wrong_type, "/a", "boolean", "null")) == "/a ist null; erwartet wird ein Wahrheitswert");
    BOOST_TEST(german(some(errc::number_out_of_range, "/n", "-128..127", "300")) == "/n ist 300; erwartet wird -128 bis 127");
    BOOST_TEST(german(some(errc::number_out_of_range, "/n", "float", "1e99")) ==
               "/n ist 1e99; erwartet wird eine Zahl, die in float passt");
    BOOST_TEST(german(some(errc::expected_comma, "/a", "`,` or `]`", "the end of the text")) ==
               "das Ende des Textes darf hier nicht stehen, in /a: erwartet wird `,` oder `]`");
    BOOST_TEST(german(some(errc::too_few_items, "/a", "2", "1")) == "/a hat 1 Element; verlangt sind mindestens 2");
    BOOST_TEST(german(some(errc::invalid_format, "/a", "uuid", "\"x\"")) == "/a ist \"x\"; erwartet wird uuid"); // no word
}

BOOST_AUTO_TEST_CASE(what_a_catalogue_lacks_is_said_in_english) {
    static constexpr std::array few = {comply::message_pattern{errc::missing_member, "{p} manque"}};
    comply::message_catalogue const french{.patterns = few, .document = "le document"};
    BOOST_TEST(french(some(errc::missing_member)) == "/a manque");
    BOOST_TEST(french(some(errc::missing_member, "")) == "le document manque");
    BOOST_TEST(french(some(errc::wrong_type, "", "array", "string")) == "the document is a string; an array is expected");
    BOOST_TEST(french(some(static_cast<errc>(0))) == "/a is wrong");
}

BOOST_AUTO_TEST_CASE(what_is_no_field_of_a_pattern_stays_as_it_is) {
    static constexpr std::array odd = {comply::message_pattern{errc::missing_member, "{x}{}{p}{e:none}{f:|s} {"}};
    BOOST_TEST(comply::message_catalogue{.patterns = odd}(some(errc::missing_member)) == "{x}{}/anones {");
}

BOOST_AUTO_TEST_CASE(any_function_makes_sentences) {
    auto const all = comply::parse<fleet::sensor>(wrong).error();
    auto const codes = translate(all, [](comply::violation const& one) { return std::string(to_string(one.code)); });
    BOOST_TEST(codes.size() == all.size());
    BOOST_TEST(codes[0].message == "missing_member");
    BOOST_TEST(codes[0].pointer == all[0].pointer);
    BOOST_TEST(translate({}, german).empty());
}

BOOST_AUTO_TEST_SUITE_END()
