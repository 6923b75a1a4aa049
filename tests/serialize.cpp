// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/serialize.hpp>

#include "support/allocation_counter.hpp"
#include "support/print.hpp"

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace serialize_test {

enum class level : signed char { low = -1, high = 100 };
BOOST_DESCRIBE_ENUM(level, low, high)

struct nothing {};
BOOST_DESCRIBE_STRUCT(nothing, (), ())

struct all_optional {
    std::optional<int> a;
    std::optional<std::string> b;
    std::optional<std::vector<int>> c;
    std::optional<nothing> d;
};
BOOST_DESCRIBE_STRUCT(all_optional, (), (a, b, c, d))

struct item {
    std::string id;
    double weight{};
    level grade = level::high;
};
BOOST_DESCRIBE_STRUCT(item, (), (id, weight, grade))
constexpr auto comply_schema(comply::tag<item>) {
    return comply::schema<item>(comply::member<&item::id>(comply::read_only));
}

struct box {
    std::string label;
    std::vector<item> items;
    std::vector<std::vector<int>> table;
    all_optional rest;
    bool is_open{};
};
BOOST_DESCRIBE_STRUCT(box, (), (label, items, table, rest, is_open))

struct locked {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(locked, (), (id))
constexpr auto comply_schema(comply::tag<locked>) {
    return comply::schema<locked>(comply::member<&locked::id>(comply::read_only));
}

struct fixed {
    std::int8_t a{};
    std::optional<bool> b;
    std::uint64_t c{};
    level d{level::low};
};
BOOST_DESCRIBE_STRUCT(fixed, (), (a, b, c, d))

// What `serialize` says against a value: `code at pointer` lines.
template <class T>
std::string refusal(T const& value, comply::serialize_options const& options = {}) {
    std::string out = "what was there before";
    try {
        comply::serialize_to(out, value, options);
    } catch (comply::validation_error const& thrown) {
        BOOST_TEST(out.empty());
        std::string text;
        for (auto const& one : thrown.violations()) {
            BOOST_TEST(one.line == 0U);
            BOOST_TEST(!std::string_view(thrown.what()).empty());
            text += std::string(to_string(one.code)) + " at " + one.pointer + '\n';
        }
        return text;
    }
    return "nothing";
}

} // namespace serialize_test

BOOST_AUTO_TEST_SUITE(serialize)

using namespace serialize_test;

BOOST_AUTO_TEST_CASE(scalars_are_written_shortest) {
    BOOST_TEST(comply::serialize(true) == "true");
    BOOST_TEST(comply::serialize(false) == "false");
    BOOST_TEST(comply::serialize(0) == "0");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::int8_t>::min()) == "-128");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::uint8_t>::max()) == "255");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::int16_t>::min()) == "-32768");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::int32_t>::min()) == "-2147483648");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    BOOST_TEST(comply::serialize(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    BOOST_TEST(comply::serialize(0.1) == "0.1");
    BOOST_TEST(comply::serialize(0.1F) == "0.1");
    BOOST_TEST(comply::serialize(100.0) == "100");
    BOOST_TEST(comply::serialize(-0.0) == "-0.0");
    BOOST_TEST(comply::serialize(5e-324) == "5e-324");
    BOOST_TEST(comply::serialize(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
    BOOST_TEST(comply::serialize(level::low) == "\"low\"");
    BOOST_TEST(comply::serialize(level::high) == "\"high\"");
    BOOST_TEST(comply::serialize(std::optional<int>{}) == "null");
    BOOST_TEST(comply::serialize(std::optional<int>{7}) == "7");
    BOOST_TEST(comply::serialize(std::optional<std::string>{}) == "null");
}

BOOST_AUTO_TEST_CASE(only_what_must_be_escaped_is_escaped) {
    BOOST_TEST(comply::serialize(std::string()) == R"("")");
    BOOST_TEST(comply::serialize(std::string("\"\\/\b\f\n\r\t")) == R"("\"\\/\b\f\n\r\t")");
    BOOST_TEST(comply::serialize(std::string("\0\x01\x1F\x20\x7F", 5)) == "\"\\u0000\\u0001\\u001f \x7F\"");
    std::string const beyond_ascii = "\xC3\xA9\xE2\x82\xAC\xE2\x80\xA8\xF0\x9F\x98\x80";
    BOOST_TEST(comply::serialize(beyond_ascii) == '"' + beyond_ascii + '"');
    for (auto const size : std::initializer_list<std::size_t>{7, 8, 15, 16, 31, 32, 63, 64, 65, 127, 1024, 1025, 5000}) {
        std::string const plain(size, 'x');
        BOOST_TEST(comply::serialize(plain) == '"' + plain + '"');
        BOOST_TEST(comply::serialize(plain + '\n') == '"' + plain + "\\n\"");
        BOOST_TEST(comply::serialize('"' + plain) == "\"\\\"" + plain + '"');
        std::string escaped;
        for (std::size_t i = 0; i != size; ++i) {
            escaped += "\\u0000";
        }
        BOOST_TEST(comply::serialize(std::string(size, '\0')) == '"' + escaped + '"');
    }
}

BOOST_AUTO_TEST_CASE(members_come_in_the_order_of_their_description) {
    BOOST_TEST(comply::serialize(item{"i", 0.5, level::low}) == R"({"id":"i","weight":0.5,"grade":"low"})");
    BOOST_TEST(comply::serialize(fixed{-128, true, std::numeric_limits<std::uint64_t>::max(), level::high}) ==
               R"({"a":-128,"b":true,"c":18446744073709551615,"d":"high"})");
    BOOST_TEST(comply::serialize(box{"l", {{"i", 1, level::low}}, {{}, {1, 2}}, {}, true}) ==
               R"({"label":"l","items":[{"id":"i","weight":1,"grade":"low"}],"table":[[],[1,2]],"rest":{},"is_open":true})");
}

BOOST_AUTO_TEST_CASE(empty_containers_are_written_whole) {
    BOOST_TEST(comply::serialize(std::vector<int>{}) == "[]");
    BOOST_TEST(comply::serialize(std::vector<std::vector<int>>{{}, {}}) == "[[],[]]");
    BOOST_TEST(comply::serialize(nothing{}) == "{}");
    BOOST_TEST(comply::serialize(std::vector<nothing>(3)) == "[{},{},{}]");
    BOOST_TEST(comply::serialize(box{}) == R"({"label":"","items":[],"table":[],"rest":{},"is_open":false})");
    BOOST_TEST(comply::serialize(std::vector<bool>{true, false}) == "[true,false]");
    BOOST_TEST(comply::serialize(std::vector<bool>{}) == "[]");
}

BOOST_AUTO_TEST_CASE(a_struct_of_which_nothing_is_written_is_an_empty_object) {
    BOOST_TEST(comply::serialize(all_optional{}) == "{}");
    BOOST_TEST(comply::serialize(all_optional{{}, "", {}, {}}) == R"({"b":""})");
    BOOST_TEST(comply::serialize(all_optional{{}, {}, std::vector<int>{}, nothing{}}) == R"({"c":[],"d":{}})");
    BOOST_TEST(comply::serialize(std::vector<all_optional>(2)) == "[{},{}]");
    BOOST_TEST(comply::serialize(locked{"x"}, {.operation = comply::operation::create}) == "{}");
    BOOST_TEST(comply::serialize(locked{"x"}, {.indent = 4, .operation = comply::operation::update}) == "{}");
    BOOST_TEST(comply::serialize(locked{"x"}) == R"({"id":"x"})");
}

BOOST_AUTO_TEST_CASE(indented_text_has_a_line_for_each_member_and_element) {
    box const value{"a \"{[,:]}\" \\", {{"i", 1, level::low}}, {{}, {1, 2}}, {}, true};
    BOOST_TEST(comply::serialize(value, {.indent = 2}) == "{\n"
                                                          "  \"label\": \"a \\\"{[,:]}\\\" \\\\\",\n"
                                                          "  \"items\": [\n"
                                                          "    {\n"
                                                          "      \"id\": \"i\",\n"
                                                          "      \"weight\": 1,\n"
                                                          "      \"grade\": \"low\"\n"
                                                          "    }\n"
                                                          "  ],\n"
                                                          "  \"table\": [\n"
                                                          "    [],\n"
                                                          "    [\n"
                                                          "      1,\n"
                                                          "      2\n"
                                                          "    ]\n"
                                                          "  ],\n"
                                                          "  \"rest\": {},\n"
                                                          "  \"is_open\": true\n"
                                                          "}");
    BOOST_TEST(comply::serialize(std::vector<int>{1, 2}, {.indent = 1, .newline = comply::newline::crlf}) ==
               "[\r\n 1,\r\n 2\r\n]");
    BOOST_TEST(comply::serialize(std::vector<int>{1}, {.indent = 5}) == "[\n     1\n]");
    // Compact text is one line, whatever the line end.
    BOOST_TEST(comply::serialize(std::vector<int>{1, 2}, {.newline = comply::newline::crlf}) == "[1,2]");
    BOOST_TEST(comply::serialize(5, {.indent = 2}) == "5");
    BOOST_TEST(comply::serialize(std::vector<int>{}, {.indent = 2}) == "[]");
    BOOST_TEST(comply::serialize(std::string("a,b:c"), {.indent = 2}) == "\"a,b:c\"");
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_refused_with_its_pointer) {
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST(refusal(nan) == "not_finite at \n");
    BOOST_TEST(refusal(-infinity) == "not_finite at \n");
    BOOST_TEST(refusal(std::numeric_limits<float>::infinity()) == "not_finite at \n");
    BOOST_TEST(refusal(static_cast<level>(0)) == "unknown_enumerator at \n");
    BOOST_TEST(refusal(std::string("a\xC0\x80")) == "invalid_utf8 at \n");
    BOOST_TEST(refusal(std::string("\xE2\x82")) == "invalid_utf8 at \n");
    BOOST_TEST(refusal(std::string("\n\xFF")) == "invalid_utf8 at \n");
    BOOST_TEST(refusal(std::string(100, 'x') + "\xED\xA0\x80" + std::string(100, 'x')) == "invalid_utf8 at \n");
    BOOST_TEST(refusal(box{"l\xFF", {{"i", 0, level::low}, {"\xFF", nan, static_cast<level>(1)}}, {}, {{}, "\x80", {}, {}}, {}}) ==
               "invalid_utf8 at /label\n"
               "invalid_utf8 at /items/1/id\n"
               "not_finite at /items/1/weight\n"
               "unknown_enumerator at /items/1/grade\n"
               "invalid_utf8 at /rest/b\n");
    BOOST_TEST(refusal(std::vector<double>(1000, nan)).ends_with("too_many_violations at \n"));
    BOOST_TEST(refusal(item{"i", infinity, level::low}, {.indent = 2}) == "not_finite at /weight\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_written_is_not_refused) {
    item const value{"\xFF", 1, level::low};
    BOOST_TEST(refusal(value) == "invalid_utf8 at /id\n");
    BOOST_TEST(comply::serialize(value, {.operation = comply::operation::create}) == R"({"weight":1,"grade":"low"})");
    item const worse{"\xFF", std::numeric_limits<double>::infinity(), level::low};
    BOOST_TEST(refusal(worse, {.operation = comply::operation::create}) == "not_finite at /weight\n");
}

BOOST_AUTO_TEST_CASE(the_rules_of_the_contract_are_not_asked) {
    BOOST_TEST(comply::serialize(item{"", -1e300, level::low}) == R"({"id":"","weight":-1e+300,"grade":"low"})");
}

BOOST_AUTO_TEST_CASE(serialize_to_replaces_the_content_and_keeps_the_capacity) {
    std::string out = "something that was there before";
    comply::serialize_to(out, 5);
    BOOST_TEST(out == "5");
    box const value{std::string(200, 'x'), std::vector<item>(50), {{1, 2, 3}}, {}, true};
    comply::serialize_to(out, value);
    auto const expected = comply::serialize(value);
    BOOST_TEST(out == expected);
    auto const* const data = out.data();
    auto const capacity = out.capacity();
    auto const before = comply_test::allocation_count();
    comply::serialize_to(out, value);
    auto const after = comply_test::allocation_count();
    BOOST_TEST(after == before);
    BOOST_TEST(out == expected);
    BOOST_TEST(out.data() == data);
    BOOST_TEST(out.capacity() == capacity);
    comply::serialize_to(out, nothing{});
    BOOST_TEST(out == "{}");
    BOOST_TEST(out.data() == data);
    BOOST_TEST(out.capacity() == capacity);
    BOOST_TEST(std::string_view(out.c_str()) == "{}");
}

BOOST_AUTO_TEST_CASE(large_values_are_written_whole) {
    std::vector<std::string> words;
    std::string expected = "[";
    for (int i = 0; i != 5000; ++i) {
        words.push_back(std::string(static_cast<std::size_t>(i % 97), 'w') + std::to_string(i) + '\t');
        expected += (i == 0 ? "\"" : ",\"") + words.back().substr(0, words.back().size() - 1) + "\\t\"";
    }
    expected += ']';
    BOOST_TEST((comply::serialize(words) == expected));
    BOOST_TEST((comply::parse<std::vector<std::string>>(expected).value() == words));
}

BOOST_AUTO_TEST_SUITE_END()
