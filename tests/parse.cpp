// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/parse.hpp>

#include "support/fleet.hpp"
#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parse_test {

struct pair {
    int a{};
    std::optional<int> b;
    friend bool operator==(pair const&, pair const&) = default;
};
BOOST_DESCRIBE_STRUCT(pair, (), (a, b))

struct holder {
    std::vector<std::vector<int>> lists;
    pair one;
    friend bool operator==(holder const&, holder const&) = default;
};
BOOST_DESCRIBE_STRUCT(holder, (), (lists, one))

enum class shade { unknown, light, dark };
BOOST_DESCRIBE_ENUM(shade, unknown, light, dark)
constexpr auto comply_schema(comply::tag<shade>) {
    return comply::schema<shade>(comply::fallback(shade::unknown));
}

enum class plain { yes, no };
BOOST_DESCRIBE_ENUM(plain, yes, no)

struct painted {
    shade tone{};
    plain answer{};
    std::vector<shade> more;
    friend bool operator==(painted const&, painted const&) = default;
};
BOOST_DESCRIBE_STRUCT(painted, (), (tone, answer, more))

std::string nested(std::size_t depth, std::string_view inside = "") {
    return std::string(depth, '[') + std::string(inside) + std::string(depth, ']');
}

} // namespace parse_test

BOOST_AUTO_TEST_SUITE(parse)

using namespace parse_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(white_space_may_surround_every_token) {
    ok<pair>(" \t\r\n{ \t\r\n\"a\" \t\r\n: \t\r\n1 \t\r\n, \t\r\n\"b\" \t\r\n: \t\r\n2 \t\r\n} \t\r\n", {1, 2});
    bad<pair>("\v{}", {{errc::expected_value, ""}});
    bad<pair>("{\"a\":1}\f", {{errc::trailing_text, ""}});
    bad<pair>("{\"a\":1}\xC2\xA0", {{errc::trailing_text, ""}});
}

BOOST_AUTO_TEST_CASE(members_come_in_any_order) {
    ok<pair>(R"({"a":1,"b":2})", {1, 2});
    ok<pair>(R"({"b":2,"a":1})", {1, 2});
    ok<pair>(R"({"b":null,"a":1})", {1, std::nullopt});
    ok<pair>(R"({"a":1})", {1, std::nullopt});
    ok<pair>(R"({"\u0062":2,"\u0061":1})", {1, 2});
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_json_is_refused_where_it_stops_to_be_json) {
    struct {
        std::string_view text;
        errc code;
        char const* pointer;
        std::size_t offset;
    } const cases[] = {
        {"", errc::empty_text, "", 0},
        {" \n", errc::empty_text, "", 2},
        {"\xEF\xBB\xBF{}", errc::byte_order_mark, "", 0},
        {" \xEF\xBB\xBF{}", errc::expected_value, "", 1},
        {"{", errc::unexpected_end, "", 1},
        {"{\"", errc::unexpected_end, "", 2},
        {"{\"a\"", errc::unexpected_end, "", 4},
        {"{\"a\":", errc::unexpected_end, "/a", 5},
        {"{\"a\":1", errc::unexpected_end, "", 6},
        {"{\"a\":1,", errc::unexpected_end, "", 7},
        {"{\"a\":1,}", errc::expected_name, "", 7},
        {"{,", errc::expected_name, "", 1},
        {"{1", errc::expected_name, "", 1},
        {"{a:1}", errc::expected_name, "", 1},
        {"{\"a\" 1}", errc::expected_colon, "", 5},
        {"{\"a\":}", errc::expected_value, "/a", 5},
        {"{\"a\":,", errc::expected_value, "/a", 5},
        {"{\"a\":1 \"b\":2}", errc::expected_comma, "", 7},
        {"{\"a\":1]", errc::expected_comma, "", 6},
        {"{\"a\":-}", errc::invalid_number, "/a", 6},
        {"{\"a\":01}", errc::invalid_number, "/a", 6},
        {"{\"a\":1,\"b\":nil}", errc::invalid_literal, "/b", 12},
        {"{\"a\":1}}", errc::trailing_text, "", 7},
        {"{\"a\":1}{\"a\":1}", errc::trailing_text, "", 7},
        {"{\"a\":1}\0", errc::trailing_text, "", 7},
    };
    for (auto [text, code, pointer, offset] : cases) {
        if (code == errc::trailing_text && text.size() == 7) {
            text = {text.data(), 8}; // the zero, too
        }
        bad<pair>(text, {{code, pointer}});
        auto const why = comply::parse<pair>(text).error();
        BOOST_TEST(why.front().offset == offset, text << ": " << why);
    }
}

BOOST_AUTO_TEST_CASE(nothing_behind_the_end_of_the_text_is_read) {
    std::string_view const text = "{\"a\":12,\"b\":34}  ";
    for (std::size_t size = 0; size != 15; ++size) {
        BOOST_TEST(!comply::parse<pair>(text.substr(0, size)).has_value());
    }
    ok<pair>(text.substr(0, 15), {12, 34});
    ok<int>(std::string_view("123456").substr(0, 3), 123);
    ok<bool>(std::string_view("truefalse").substr(0, 4), true);
    BOOST_TEST(comply::parse<pair>(std::string_view()).error().front().code == errc::empty_text);
}

BOOST_AUTO_TEST_CASE(an_unknown_member_is_refused_or_ignored_as_the_options_say) {
    constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};
    bad<pair>(R"({"a":1,"c":{"d":[]},"A":2})", {{errc::unknown_member, "/c"}, {errc::unknown_member, "/A"}});
    bad<pair>(R"({"a":1,"x/y~z":2,"":3})", {{errc::unknown_member, "/x~1y~0z"}, {errc::unknown_member, "/"}});
    bad<pair>(R"({"@a":1,"a":1})", {{errc::unknown_member, "/@a"}});
    ok<pair>(R"({"c":{"d":[1,{"e":null}]},"a":1,"A":"\ud83d\ude00","":-1.5e3,"aa":true,"b":2})", {1, 2}, ignoring);
    ok<pair>(R"({"a":1,"c":[[[]]]})", {1, std::nullopt}, ignoring);
    bad<pair>(R"({"c":1})", {{errc::missing_member, "/a"}}, ignoring);
}

BOOST_AUTO_TEST_CASE(a_name_that_is_nearly_described_is_suggested_by_every_route) {
    constexpr std::string_view text = R"({"tone":"lihgt","answr":"NO","more":["drak","\u0064arkk","pink"],"x":1})";
    bad<painted>(text, {{errc::missing_member, "/answer"},
                        {errc::unknown_enumerator, "/tone"},
                        {errc::unknown_member, "/answr"},
                        {errc::unknown_enumerator, "/more/0"},
                        {errc::unknown_enumerator, "/more/1"},
                        {errc::unknown_enumerator, "/more/2"},
                        {errc::unknown_member, "/x"}});
    auto const why = comply::parse<painted>(text).error();
    std::string suggestions;
    for (auto const& one : why) {
        suggestions += one.suggestion + '.';
    }
    BOOST_TEST(suggestions == ".light.answer.dark.dark...");
    BOOST_TEST(why[1].message ==
               R"(/tone is "lihgt"; one of "unknown", "light", "dark" is expected; did you mean "light"?)");
    BOOST_TEST(why[2].message == R"(/answr is unknown: no member has that name; did you mean "answer"?)");
    BOOST_TEST(comply::parse<painted>(R"({"tone":"dark","more":[],"\u0061nswr":1})").error()[1].suggestion == "answer");
}

BOOST_AUTO_TEST_CASE(a_member_that_is_there_is_not_suggested) {
    constexpr std::string_view text = R"({"answr":"no","answer":"no","More":[],"tone":"dark","mor":[],"\u006dore":[]})";
    bad<painted>(text,
                 {{errc::unknown_member, "/answr"}, {errc::unknown_member, "/More"}, {errc::unknown_member, "/mor"}});
    for (auto const& one : comply::parse<painted>(text).error()) {
        BOOST_TEST(one.suggestion == "");
    }
    // What another object has is another's.
    auto const inner =
        comply::parse<holder>(R"({"lists":[],"oen":{},"one":{"on":1,"a":2,"list":1},"lsits":[]})").error();
    BOOST_TEST(inner.size() == 4U);
    for (auto const& one : inner) {
        BOOST_TEST(one.suggestion == "");
    }
    bad<holder>(
        R"({"one":{"a":2,"lists":1},"lsits":[]})",
        {{errc::missing_member, "/lists"}, {errc::unknown_member, "/one/lists"}, {errc::unknown_member, "/lsits"}});
    BOOST_TEST(comply::parse<holder>(R"({"one":{"a":2,"lists":1},"lsits":[]})").error()[2].suggestion == "lists");
    // A text that ends early tells only of what it has.
    BOOST_TEST(comply::parse<painted>(R"({"answr":"no","tone":"dark")").error()[0].suggestion == "answer");
    BOOST_TEST(comply::parse<painted>(R"({"answr":"no","answer":"no")").error()[0].suggestion == "");
}

BOOST_AUTO_TEST_CASE(suggestions_for_many_unknown_members_take_no_time) {
    std::string text = "{\"a\":1";
    for (int i = 0; i != 100'000; ++i) {
        text += ",\"lis" + std::to_string(i % 10) + "s" + std::to_string(i) + "\":0";
    }
    text += '}';
    auto const begin = std::chrono::steady_clock::now();
    BOOST_TEST(comply::parse<holder>(text).error().size() == 100U);
    auto const all = comply::parse<holder>(text, {.max_violations = 200'000}).error();
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20))); // without optimisation, and in company
    BOOST_TEST(all.size() >= 100'000U);
    auto const long_name = '"' + std::string(1'000'000, 'l') + '"';
    BOOST_TEST(comply::parse<holder>('{' + long_name + ":1}").error().size() == 3U);
}

BOOST_AUTO_TEST_CASE(what_is_ignored_must_still_be_json) {
    constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};
    struct {
        char const* text;
        faults why;
    } const cases[] = {
        {R"({"a":1,"c":01})", {{errc::invalid_number, "/c"}}},
        {R"({"a":1,"c":[1,]})", {{errc::expected_value, "/c/1"}}},
        {R"({"a":1,"c":[1}})", {{errc::expected_comma, "/c"}}},
        {R"({"a":1,"c":{"d":1,}})", {{errc::expected_name, "/c"}}},
        {R"({"a":1,"c":{"d" 1}})", {{errc::expected_colon, "/c"}}},
        {R"({"a":1,"c":{1}})", {{errc::expected_name, "/c"}}},
        {R"({"a":1,"c":"\q"})", {{errc::invalid_escape, "/c"}}},
        {"{\"a\":1,\"c\":\"\xFF\"}", {{errc::invalid_utf8, "/c"}}},
        {"{\"a\":1,\"c\":\"\t\"}", {{errc::control_character, "/c"}}},
        {R"({"a":1,"c":nul})", {{errc::invalid_literal, "/c"}}},
        {R"({"a":1,"c":"\ud800"})", {{errc::lone_surrogate, "/c"}}},
        {R"({"a":1,"c":[{"d":[)", {{errc::unexpected_end, "/c/0/d/0"}}},
        {R"({"a":1,"c":})", {{errc::expected_value, "/c"}}},
    };
    for (auto const& [text, why] : cases) {
        bad<pair>(text, why, ignoring);
        auto with_unknown = why;
        with_unknown.insert(with_unknown.begin(), {errc::unknown_member, "/c"});
        bad<pair>(text, with_unknown);
    }
}

BOOST_AUTO_TEST_CASE(a_duplicate_member_is_refused_however_it_is_spelt) {
    constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};
    bad<pair>(R"({"a":1,"a":1})", {{errc::duplicate_member, "/a"}});
    bad<pair>(R"({"a":1,"b":2,"\u0061":3})", {{errc::duplicate_member, "/a"}});
    bad<pair>(R"({"\u0061":1,"a":1})", {{errc::duplicate_member, "/a"}});
    bad<pair>(R"({"a":1,"a":"x","a":[{}]})", {{errc::duplicate_member, "/a"}, {errc::duplicate_member, "/a"}});
    bad<pair>(R"({"b":null,"a":1,"b":null})", {{errc::duplicate_member, "/b"}});
    bad<pair>(R"({"a":"1","a":1})", {{errc::wrong_type, "/a"}, {errc::duplicate_member, "/a"}});
    bad<pair>(R"({"c":1,"a":1,"c":2})", {{errc::duplicate_member, "/c"}}, ignoring);
    bad<pair>(R"({"c":1,"a":1,"\u0063":2,"d":1,"c":3})", {{errc::duplicate_member, "/c"}, {errc::duplicate_member, "/c"}},
              ignoring);
    bad<pair>(R"({"~":1,"a":1,"\u007e":2})", {{errc::duplicate_member, "/~0"}}, ignoring);
    ok<pair>(R"({"c":1,"a":1,"C":2,"cc":3,"":4,"c\u0000":5})", {1, std::nullopt}, ignoring);
}

BOOST_AUTO_TEST_CASE(a_duplicate_is_found_at_its_second_name) {
    auto const why = comply::parse<pair>("{\"a\":1,\n  \"\\u0061\":2}").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why[0].offset == 10U);
    BOOST_TEST(why[0].line == 2U);
    BOOST_TEST(why[0].column == 3U);
}

BOOST_AUTO_TEST_CASE(depth_has_an_exact_limit) {
    using deep = std::vector<std::vector<std::vector<int>>>;
    ok<deep>("[[[1]]]", {{{1}}}, {.max_depth = 3});
    ok<deep>("[[[]]]", {{{}}}, {.max_depth = 3});
    ok<deep>("[[]]", {{}}, {.max_depth = 2});
    ok<deep>("[[],[],[]]", {{}, {}, {}}, {.max_depth = 2});
    ok<int>("1", 1, {.max_depth = 0});
    bad<deep>("[[[1]]]", {{errc::depth_exceeded, "/0/0"}}, {.max_depth = 2});
    bad<deep>("[[[]]]", {{errc::depth_exceeded, "/0/0"}}, {.max_depth = 2});
    bad<deep>("[]", {{errc::depth_exceeded, ""}}, {.max_depth = 0});
    bad<pair>("{}", {{errc::depth_exceeded, ""}}, {.max_depth = 0});
    ok<holder>(R"({"lists":[[1],[2]],"one":{"a":1}})", {{{1}, {2}}, {1, {}}}, {.max_depth = 3});
    bad<holder>(R"({"one":{"a":1},"lists":[[1],[2]]})", {{errc::depth_exceeded, "/lists/0"}}, {.max_depth = 2});
}

BOOST_AUTO_TEST_CASE(depth_is_limited_in_values_that_are_ignored_or_refused) {
    auto const text = [](std::size_t depth) { return "{\"a\":1,\"c\":" + nested(depth) + "}"; };
    comply::parse_options options{.unknown_members = comply::unknown_members::ignore};
    ok_text<pair>(text(63), {1, std::nullopt}, options);
    BOOST_TEST(lines(comply::parse<pair>(text(64), options).error()).starts_with("depth_exceeded at \"/c/0/0"));
    BOOST_TEST(comply::parse<pair>(text(64), options).error().size() == 1U);
    options.max_depth = 5;
    ok_text<pair>(text(4), {1, std::nullopt}, options);
    BOOST_TEST(lines(comply::parse<pair>(text(5), options).error()) == "depth_exceeded at \"/c/0/0/0/0\"\n");
    BOOST_TEST(lines(comply::parse<pair>("{\"a\":" + nested(3) + "}", options).error()) == "wrong_type at \"/a\"\n");
    BOOST_TEST(lines(comply::parse<pair>("{\"a\":" + nested(5) + "}", options).error()) ==
               "depth_exceeded at \"/a/0/0/0/0\"\n");
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_brackets_are_refused_without_a_deep_stack) {
    for (auto const* opening : {"[", "{\"a\":", "{\"c\":", "[{\"b\":"}) {
        std::string text;
        for (int i = 0; i != 100'000; ++i) {
            text += opening;
        }
        auto const why = comply::parse<pair>(text, {.unknown_members = comply::unknown_members::ignore}).error();
        BOOST_TEST(why.back().code == errc::depth_exceeded);
        BOOST_TEST(comply::parse<boost::json::value>(text).error().back().code == errc::depth_exceeded);
    }
    auto const all = nested(100'000);
    BOOST_TEST(comply::parse<std::vector<int>>(all).error().back().code == errc::depth_exceeded);
    // Skipped values need no stack at all.
    comply::parse_options const deep{.unknown_members = comply::unknown_members::ignore, .max_depth = 200'000};
    ok_text<pair>("{\"a\":1,\"c\":" + all + "}", {1, std::nullopt}, deep);
}

BOOST_AUTO_TEST_CASE(violations_come_in_the_order_of_their_positions) {
    bad<holder>(R"({"lists":[["x"],2],"zzz":0,"one":{"b":"","c":1},"more":[]})",
                {{errc::wrong_type, "/lists/0/0"},
                 {errc::wrong_type, "/lists/1"},
                 {errc::unknown_member, "/zzz"},
                 {errc::missing_member, "/one/a"},
                 {errc::wrong_type, "/one/b"},
                 {errc::unknown_member, "/one/c"},
                 {errc::unknown_member, "/more"}});
    auto const why = comply::parse<holder>(R"({"zzz":0,"one":{"b":"","c":1},"c":1})").error();
    for (std::size_t i = 1; i < why.size(); ++i) {
        BOOST_TEST(why[i - 1].offset <= why[i].offset);
    }
    BOOST_TEST(lines(why) == "missing_member at \"/lists\"\nunknown_member at \"/zzz\"\nmissing_member at \"/one/a\"\n"
                             "wrong_type at \"/one/b\"\nunknown_member at \"/one/c\"\nunknown_member at \"/c\"\n");
}

BOOST_AUTO_TEST_CASE(violations_end_with_what_makes_the_text_malformed) {
    bad<pair>(R"({"a":"x","c":1,"b":tru})",
              {{errc::wrong_type, "/a"}, {errc::unknown_member, "/c"}, {errc::invalid_literal, "/b"}});
    // What the object lacks is not known before its end.
    bad<pair>(R"({"b":"x")", {{errc::wrong_type, "/b"}, {errc::unexpected_end, ""}});
}

BOOST_AUTO_TEST_CASE(a_violation_tells_offset_line_and_column) {
    auto const why = comply::parse<pair>("{\r\n  \"\xC3\xA9\": 0,\n\t\"a\": \"x\"\n}").error();
    BOOST_TEST_REQUIRE(why.size() == 2U);
    BOOST_TEST(why[0].pointer == "/\xC3\xA9");
    BOOST_TEST(why[0].offset == 5U);
    BOOST_TEST(why[0].line == 2U);
    BOOST_TEST(why[0].column == 3U);
    BOOST_TEST(why[1].pointer == "/a");
    BOOST_TEST(why[1].offset == 20U);
    BOOST_TEST(why[1].line == 3U);
    BOOST_TEST(why[1].column == 7U);
    BOOST_TEST(why[1].expected == "integer");
    BOOST_TEST(why[1].found == "string");
    auto const late = comply::parse<pair>("{\"\xE2\x82\xAC\xF0\x9F\x98\x80\": 0, \"a\": 1}").error();
    BOOST_TEST(late.front().column == 2U);
    auto const behind = comply::parse<std::vector<std::string>>("[\"\xE2\x82\xAC\xF0\x9F\x98\x80\", 1]").error();
    BOOST_TEST(behind.front().column == 8U);
    BOOST_TEST(behind.front().offset == 12U);
}

BOOST_AUTO_TEST_CASE(a_missing_member_is_found_at_the_brace_of_its_object) {
    auto const why = comply::parse<holder>("{\"lists\":[],\n \"one\": {\"b\":1}}").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why[0].pointer == "/one/a");
    BOOST_TEST(why[0].offset == 21U);
    BOOST_TEST(why[0].line == 2U);
    BOOST_TEST(why[0].column == 9U);
}

BOOST_AUTO_TEST_CASE(max_violations_bounds_the_list_and_the_last_one_says_that_there_are_more) {
    auto const refused = [](std::size_t count, std::size_t most) {
        std::string text = "[";
        for (std::size_t i = 0; i != count; ++i) {
            text += i == 0 ? "\"\"" : ",\"\"";
        }
        return comply::parse<std::vector<int>>(text + "]", {.max_violations = most}).error();
    };
    for (std::size_t const most : {std::size_t{0}, std::size_t{1}}) { // 0 counts as 1
        for (std::size_t const count : {std::size_t{1}, std::size_t{2}, std::size_t{500}}) {
            BOOST_TEST(lines(refused(count, most)) == "wrong_type at \"/0\"\n");
        }
    }
    BOOST_TEST(lines(refused(1, 2)) == "wrong_type at \"/0\"\n");
    BOOST_TEST(lines(refused(2, 2)) == "wrong_type at \"/0\"\nwrong_type at \"/1\"\n");
    for (std::size_t const most : {std::size_t{2}, std::size_t{3}, std::size_t{100}}) {
        auto const full = refused(most, most);
        BOOST_TEST(full.size() == most);
        BOOST_TEST(full.back().code == errc::wrong_type);
        auto const more = refused(most + 1, most);
        BOOST_TEST(more.size() == most);
        BOOST_TEST(more[most - 2].code == errc::wrong_type);
        BOOST_TEST(more.back().code == errc::too_many_violations);
        BOOST_TEST(more.back().expected == std::to_string(most - 1));
    }
    BOOST_TEST(refused(1'000'000, 100).size() == 100U);
    BOOST_TEST(refused(200, 1000).size() == 200U);
}

BOOST_AUTO_TEST_CASE(many_violations_of_any_kind_are_bounded) {
    std::string unknown = "{\"a\":1";
    for (int i = 0; i != 10'000; ++i) {
        unknown += ",\"u" + std::to_string(i % 3000) + "\":" + std::to_string(i);
    }
    unknown += '}';
    auto const refused = comply::parse<pair>(unknown).error();
    BOOST_TEST(refused.size() == 100U);
    BOOST_TEST(refused.back().code == errc::too_many_violations);
    auto const repeated = comply::parse<pair>(unknown, {.unknown_members = comply::unknown_members::ignore}).error();
    BOOST_TEST(repeated.size() == 100U);
    BOOST_TEST(repeated.front().code == errc::duplicate_member);
    BOOST_TEST(repeated.back().code == errc::too_many_violations);
}

BOOST_AUTO_TEST_CASE(an_unknown_enumerator_becomes_the_fallback_where_the_options_say_so) {
    constexpr comply::parse_options falling_back{.unknown_enumerators = comply::unknown_enumerators::fallback};
    ok<painted>(R"({"tone":"dark","answer":"no","more":["light"]})", {shade::dark, plain::no, {shade::light}});
    ok<painted>(R"({"tone":"pink","answer":"no","more":["light","","\u0064ark"]})",
                {shade::unknown, plain::no, {shade::light, shade::unknown, shade::dark}}, falling_back);
    bad<painted>(R"({"tone":"pink","answer":"no","more":[""]})",
                 {{errc::unknown_enumerator, "/tone"}, {errc::unknown_enumerator, "/more/0"}});
    // An enum without a fallback has none, and what is no string is no enumerator.
    bad<painted>(R"({"tone":1,"answer":"maybe","more":[null]})",
                 {{errc::wrong_type, "/tone"}, {errc::unknown_enumerator, "/answer"}, {errc::null_not_allowed, "/more/0"}},
                 falling_back);
    bad<shade>("\"\\q\"", {{errc::invalid_escape, ""}}, falling_back);
}

BOOST_AUTO_TEST_CASE(rules_are_asked_of_what_was_read) {
    bad<fleet::sensor>(R"({"id":"","displayName":"n","charge":1.5,"powerSource":"Mains","lastSeen":"2020-01-01T00:00:00Z",)"
                       R"("tags":["ok","",3]})",
                       {{errc::too_short, "/id"},
                        {errc::above_maximum, "/charge"},
                        {errc::unknown_enumerator, "/powerSource"},
                        {errc::too_short, "/tags/1"},
                        {errc::wrong_type, "/tags/2"}});
}

BOOST_AUTO_TEST_SUITE_END()
