// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/sentence.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(explain_sentence)

namespace {

using comply::errc;
using comply::detail::make_message;

void says(errc code, std::string_view pointer, std::string_view expected, std::string_view found,
          std::string_view sentence) {
    BOOST_TEST(make_message(code, pointer, expected, found) == sentence);
}

} // namespace

BOOST_AUTO_TEST_CASE(every_code_has_a_sentence) {
    for (int number = 1; number <= static_cast<int>(errc::too_many_violations); ++number) {
        auto const code = static_cast<errc>(number);
        BOOST_TEST_CONTEXT(to_string(code)) {
            auto const& all = comply::detail::sentence_patterns;
            auto const is_its = [&](auto const& one) { return one.code == code && one.mark == '\0'; };
            BOOST_TEST(std::count_if(all.begin(), all.end(), is_its) == 1);
            auto const sentence = make_message(code, "/a", "1", "2");
            BOOST_TEST(sentence.find_first_of("{}") == std::string::npos); // no misspelt field is left
            BOOST_TEST(sentence.find("  ") == std::string::npos);
            BOOST_TEST(sentence.back() != ' ');
            BOOST_TEST(sentence != "/a is wrong");
        }
    }
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_code_has_a_sentence_too) {
    says(errc{}, "/a", "", "", "/a is wrong");
    says(static_cast<errc>(1000), "", "", "", "the document is wrong");
}

BOOST_AUTO_TEST_CASE(the_subject_is_the_pointer_or_the_document) {
    says(errc::wrong_type, "/platform", "integer", "string", "/platform is a string; an integer is expected");
    says(errc::wrong_type, "", "object", "array", "the document is an array; an object is expected");
    says(errc::too_few_items, "", "1", "0", "the document has 0 items; at least 1 is required");
    says(errc::expected_value, "", "", "\"}\"", "\"}\" cannot stand here: a value is expected");
}

BOOST_AUTO_TEST_CASE(kinds_have_their_articles) {
    says(errc::wrong_type, "/x", "boolean", "null", "/x is null; a boolean is expected");
    says(errc::wrong_type, "/x", "number", "boolean", "/x is a boolean; a number is expected");
    says(errc::wrong_type, "/x", "array", "object", "/x is an object; an array is expected");
    says(errc::wrong_type, "/x", "null", "integer", "/x is an integer; null is expected");
    says(errc::wrong_type, "/x", "date-time", "number", "/x is a number; a date-time is expected");
    says(errc::null_not_allowed, "/platform", "integer", "null", "/platform is null; an integer is expected");
}

BOOST_AUTO_TEST_CASE(lists_are_spelt_out) {
    says(errc::wrong_type, "/x", "boolean,integer", "string", "/x is a string; a boolean or an integer is expected");
    says(errc::null_not_allowed, "/x", "boolean,array,object", "null", "/x is null; a boolean, an array or an object is expected");
    says(errc::wrong_type, "/x", "string,null", "array", "/x is an array; a string or null is expected");
    says(errc::wrong_discriminator, "/x", "\"a\"", "\"c\"", "/x is \"c\"; \"a\" is expected");
    says(errc::wrong_discriminator, "/x", "\"a,b\"", "\"c\"", "/x is \"c\"; \"a,b\" is expected");
    says(errc::wrong_discriminator, "/x", "\"a\",\"b\"", "\"c\"", "/x is \"c\"; one of \"a\", \"b\" is expected");
    says(errc::no_alternative, "/x", "circle,box", "object", "/x is an object, which fits none of circle, box");
}

BOOST_AUTO_TEST_CASE(members_that_should_or_should_not_be_there) {
    says(errc::missing_member, "/userName", "", "", "/userName is missing");
    says(errc::unknown_member, "/usrName", "", "", "/usrName is unknown: no member has that name");
    BOOST_TEST(make_message(errc::unknown_member, "/usrName", "", "", "userName") ==
               R"(/usrName is unknown: no member has that name; did you mean "userName"?)");
    BOOST_TEST(make_message(errc::unknown_member, "/x", "", "", "a\"\n") ==
               R"(/x is unknown: no member has that name; did you mean "a\"\n"?)");
    says(errc::duplicate_member, "/userName", "", "", "/userName is there twice");
    says(errc::read_only_member, "/id", "", "\"c6\"", "/id is read-only and must be left out");
}

BOOST_AUTO_TEST_CASE(limits_may_be_included_or_not) {
    says(errc::below_minimum, "/x", "0", "-1", "/x is -1; at least 0 is expected");
    says(errc::below_minimum, "/x", ">0", "0", "/x is 0; more than 0 is expected");
    says(errc::above_maximum, "/x", "1", "2", "/x is 2; at most 1 is expected");
    says(errc::above_maximum, "/x", "<1", "1", "/x is 1; less than 1 is expected");
}

BOOST_AUTO_TEST_CASE(values_that_are_accepted) {
    says(errc::unexpected_value, "/x", "1", "2", "/x is 2; 1 is expected");
    says(errc::unexpected_value, "/x", R"("a","b,c",3)", R"("b")", R"(/x is "b"; one of "a", "b,c", 3 is expected)");
    says(errc::not_a_multiple, "/x", "5", "7", "/x is 7; a multiple of 5 is expected");
    says(errc::invalid_format, "/x", "IPv4 address", R"("y")", R"(/x is "y"; an IPv4 address is expected)");
    says(errc::invalid_format, "/x", "UUID", R"("y")", R"(/x is "y"; a UUID is expected)");
    says(errc::duplicate_item, "/x", "/0", "/7", "/x has equal items: /0 and /7");
    says(errc::duplicate_item, "/x/1", "\"a\"", "\"a\"", "/x/1 is there twice: it equals \"a\"");
}

BOOST_AUTO_TEST_CASE(members_that_depend_on_each_other) {
    says(errc::missing_member, "/volt", R"("a\":b":"mains")", "",
         R"(/volt is missing; it is required because "a\":b" is "mains")");
    says(errc::missing_any_member, "", R"("a","b")", "object", R"(the document lacks all of "a", "b": one is required)");
    says(errc::conflicting_members, "/b", R"("a")", "1", R"(/b must not be there beside "a")");
    says(errc::wrong_order, "/to", R"("from":2)", "1", R"(/to is 1; at least 2, the value of "from", is expected)");
    says(errc::unmet_condition, "/x", "it is sold by the dozen", "7", "/x is refused: it is sold by the dozen");
}

BOOST_AUTO_TEST_CASE(records_that_are_too_long) {
    says(errc::record_too_long, "", "1024", "", "the record is too long: at most 1024 bytes are allowed");
    says(errc::record_too_long, "/value/3", "1", "", "the record is too long, within /value/3: at most 1 byte is allowed");
}

BOOST_AUTO_TEST_CASE(numbers_that_do_not_fit) {
    says(errc::not_an_integer, "/platform", "integer", "3.5", "/platform is 3.5; an integer is expected");
    says(errc::number_out_of_range, "/platform", "-2147483648..2147483647", "3000000000",
         "/platform is 3000000000; -2147483648 to 2147483647 is expected");
    constexpr auto out_of_range = errc::number_out_of_range;
    says(out_of_range, "/x", "double", "1e400", "/x is 1e400; a number that fits a double is expected");
    says(out_of_range, "/x", "float", "1e40", "/x is 1e40; a number that fits a float is expected");
    says(errc::below_minimum, "/charge", "0", "-1", "/charge is -1; at least 0 is expected");
    says(errc::above_maximum, "/charge", "1", "2", "/charge is 2; at most 1 is expected");
    says(errc::not_finite, "/x", "", "NaN", "/x is NaN: JSON has no such number");
}

BOOST_AUTO_TEST_CASE(measures_are_in_the_singular_and_in_the_plural) {
    says(errc::too_long, "/tags/3", "32", "41", "/tags/3 is 41 characters long; at most 32 are allowed");
    says(errc::too_long, "/tags/3", "1", "2", "/tags/3 is 2 characters long; at most 1 is allowed");
    says(errc::too_short, "/id", "1", "0", "/id is 0 characters long; at least 1 is required");
    says(errc::too_short, "/id", "2", "1", "/id is 1 character long; at least 2 are required");
    says(errc::too_many_items, "/tags", "16", "17", "/tags has 17 items; at most 16 are allowed");
    says(errc::too_few_items, "/tags", "2", "1", "/tags has 1 item; at least 2 are required");
    says(errc::depth_exceeded, "/a", "64", "\"[\"",
         "/a is nested too deeply: at most 64 levels of arrays and objects are allowed");
    says(errc::depth_exceeded, "/a", "1", "\"[\"",
         "/a is nested too deeply: at most 1 level of arrays and objects is allowed");
    says(errc::too_many_violations, "", "99", "", "there are more violations: only the first 99 are listed");
    says(errc::too_many_violations, "", "1", "", "there are more violations: only the first 1 is listed");
}

BOOST_AUTO_TEST_CASE(accepted_texts_are_listed) {
    says(errc::unknown_enumerator, "/status", R"("unknown","compliant")", R"("foo")",
         R"(/status is "foo"; one of "unknown", "compliant" is expected)");
    says(errc::unknown_enumerator, "/s", R"("a")", R"("b")", R"(/s is "b"; one of "a" is expected)");
    BOOST_TEST(make_message(errc::unknown_enumerator, "/s", R"("red","blue")", R"("rde")", "red") ==
               R"(/s is "rde"; one of "red", "blue" is expected; did you mean "red"?)");
    // Names that hold what parts them.
    says(errc::unknown_enumerator, "/s", R"("a",",","\",\"","\\","b,c")", R"("x")",
         R"(/s is "x"; one of "a", ",", "\",\"", "\\", "b,c" is expected)");
    says(errc::wrong_discriminator, "/@odata.type", R"("#microsoft.graph.y")", R"("x")",
         R"(/@odata.type is "x"; "#microsoft.graph.y" is expected)");
}

BOOST_AUTO_TEST_CASE(a_date_time_says_which_field_is_wrong) {
    says(errc::invalid_date_time, "/lastReportedDateTime", "month", R"("2016-13-01T00:00:00Z")",
         R"(/lastReportedDateTime is no date-time: its month is wrong, in "2016-13-01T00:00:00Z")");
}

BOOST_AUTO_TEST_CASE(malformed_text_says_what_stands_where_it_cannot) {
    says(errc::empty_text, "", "", "", "the text is empty: a JSON value is expected");
    BOOST_TEST(make_message(errc::byte_order_mark, "", "", "").find("byte order mark") != std::string::npos);
    says(errc::unexpected_end, "/a", "", "the end of the text", "the text ends too early, within /a");
    says(errc::expected_value, "/a", "", "\"}\"", "\"}\" cannot stand here, within /a: a value is expected");
    says(errc::invalid_literal, "/a", "true", "\"?\"",
         "\"?\" cannot stand here, within /a: the literal true is expected");
    says(errc::invalid_number, "/a", "a digit behind the decimal point", "\"}\"",
         "\"}\" cannot stand in a number, within /a: a digit behind the decimal point is expected");
    says(errc::control_character, "/a", "", "U+000A",
         "the control character U+000A cannot stand in a string, within /a: it must be escaped");
    says(errc::invalid_escape, "/a", "four hexadecimal digits", "\"g\"",
         "\"g\" cannot stand in an escape, within /a: four hexadecimal digits must stand there");
    says(errc::lone_surrogate, "/a", "a low surrogate behind a high one", "\"\\\"",
         "an escape is half of a surrogate pair, within /a: a low surrogate behind a high one is expected");
    says(errc::invalid_utf8, "/a", "", "byte 0xFF", "byte 0xFF is no UTF-8 here, within /a");
    says(errc::expected_name, "", "", "\"1\"",
         "\"1\" cannot stand here: the name of a member, in quotes, is expected");
    says(errc::expected_colon, "/a", "", "\"1\"",
         "\"1\" cannot stand here, within /a: a colon is expected behind a name");
    says(errc::expected_comma, "/a", "`,` or `]`", "\"2\"",
         "\"2\" cannot stand here, within /a: `,` or `]` is expected");
    says(errc::trailing_text, "", "", "\"2\"", "\"2\" cannot stand behind the document, which has ended");
}

BOOST_AUTO_TEST_SUITE_END()
