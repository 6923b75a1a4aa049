// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/map.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/container/flat_map.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace read_map_test {

using comply::errc;

enum class colour { red, light_blue };
BOOST_DESCRIBE_ENUM(colour, red, light_blue)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(comply::enumerator_names(comply::camel_case), comply::fallback(colour::red));
}

struct leaf {
    int b{};
    friend bool operator==(leaf const&, leaf const&) = default;
};
BOOST_DESCRIBE_STRUCT(leaf, (), (b))

template <class Map>
struct holder {
    Map a{};
    friend bool operator==(holder const&, holder const&) = default;
    BOOST_DESCRIBE_CLASS(holder, (), (a), (), ())
};
template <class Map>
constexpr auto comply_schema(comply::tag<holder<Map>>) {
    return comply::schema<holder<Map>>(comply::template member<&holder<Map>::a>(
        comply::min_items(1), comply::max_items(3), comply::keys(comply::length(1, 8))));
}

template <class Map>
void check_map() {
    using h = holder<Map>;
    using namespace comply_test;
    // One by one: what a flat map does with a list of items takes as long to compile as ten other containers.
    auto const of = [](std::initializer_list<std::pair<std::string, int>> items) {
        h made;
        for (auto const& [key, b] : items) {
            made.a.emplace(key, leaf{b});
        }
        return made;
    };
    auto const two = of({{"x", 1}, {"y", 2}});
    std::string_view const text = R"({"a":{"y":{"b":2}, "\u0078" : {"b":1}}})";
    if constexpr (requires { two.a.key_comp(); }) { // else the order is no property of the value
        ok(text, two);
    }
    BOOST_TEST((comply::parse<h>(text).value() == two));
    BOOST_TEST((comply::parse<h>(comply::serialize(two)).value() == two));
    BOOST_TEST((comply::value_to<h>(comply::value_from(two)).value() == two));
    ok(R"({ "a" : { "k" : { "b" : 1 } } })", of({{"k", 1}}));
    ok(R"({"a":{"\"\\\n/~":{"b":1}}})", of({{"\"\\\n/~", 1}}));
    BOOST_TEST(comply::serialize(of({{"\"\n", 1}})) == R"({"a":{"\"\n":{"b":1}}})");

    bad<h>(R"({"a":{"k~e/y":{"b":"1"}}})", {{errc::wrong_type, "/a/k~0e~1y/b"}});
    bad<h>(R"({"a":{"k":{"b":1},"\u006b":{"b":2},"l":{}}})",
           {{errc::duplicate_member, "/a/k"}, {errc::missing_member, "/a/l/b"}});
    bad<h>(R"({"a":{"":{"b":1},"much too long":{"c":1}}})",
           {{errc::too_short, "/a/"}, {errc::too_long, "/a/much too long"}, {errc::missing_member, "/a/much too long/b"},
            {errc::unknown_member, "/a/much too long/c"}});
    bad<h>(R"({"a":{}})", {{errc::too_few_items, "/a"}});
    bad<h>(R"({"a":{"1":{"b":1},"2":{"b":1},"3":{"b":1},"4":{"b":1}}})", {{errc::too_many_items, "/a"}});
    bad<h>(R"({"a":[]})", {{errc::wrong_type, "/a"}});
    bad<h>(R"({"a":null})", {{errc::null_not_allowed, "/a"}});
    bad<h>(R"({"a":{"x":{"b":1},}})", {{errc::expected_name, "/a"}});
    bad<h>(R"({"a":{"x" {"b":1}}})", {{errc::expected_colon, "/a"}});
    bad<h>(R"({"a":{"x":{"b":1} "y":{"b":1}}})", {{errc::expected_comma, "/a"}});
    bad<h>(R"({"a":{x:1}})", {{errc::expected_name, "/a"}});
    bad<h>(R"({"a":{"x":{"b":1})", {{errc::unexpected_end, "/a"}});
    bad<h>(R"({"a":{"x)", {{errc::unexpected_end, "/a"}});
    bad<h>(R"({"a":{"x":{"b":1}}})", {{errc::depth_exceeded, "/a/x"}}, {.max_depth = 2});
    bad<h>(R"({"a":{"x":{"b":1}}})", {{errc::depth_exceeded, "/a"}}, {.max_depth = 1});
    bad<h>(R"({"a":{"x":{"b":""},"y":{"b":""}}})", {{errc::wrong_type, "/a/x/b"}}, {.max_violations = 1});
    bad<h>(R"({"a":{"x":{"b":1},"x":{"b":2}}})", {{errc::duplicate_member, "/a/x"}}, {.max_violations = 1});

    auto const twice = comply::parse<h>("{\"a\":{\"k\":{\"b\":1},\n \"k\":{\"b\":1}}}").error();
    BOOST_TEST_REQUIRE(twice.size() == 1U);
    BOOST_TEST(twice.front().line == 2U);
    BOOST_TEST(twice.front().column == 2U);
    BOOST_TEST(twice.front().message == "/a/k is there twice");
    auto const key = comply::parse<h>("{\"a\":{\n \"longer than 8\":{\"b\":1}}}").error();
    BOOST_TEST_REQUIRE(key.size() == 1U);
    BOOST_TEST(key.front().line == 2U);
    BOOST_TEST(key.front().column == 2U);
    BOOST_TEST(key.front().pointer == "/a/longer than 8");

    BOOST_TEST(lines(comply::validate(of({{"", 1}})).error()) == "too_short at \"/a/\"\n");
    BOOST_TEST(lines(comply::validate(h{}).error()) == "too_few_items at \"/a\"\n");
    BOOST_TEST(lines(comply::validate(of({{"\xFF", 1}})).error()) == "invalid_utf8 at \"/a/\xFF\"\n");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(of({{"\xFF", 1}}))), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(of({{"\xFF", 1}}))), comply::validation_error);
    boost::json::value const no_text{{"a", {{"\xFF", {{"b", 1}}}}}};
    BOOST_TEST(lines(comply::value_to<h>(no_text).error()) == "invalid_utf8 at \"/a/\xFF\"\n");
}

struct limits {
    std::map<std::string, std::vector<int>> named;
    std::map<std::int8_t, int> numbered;
    friend bool operator==(limits const&, limits const&) = default;
};
BOOST_DESCRIBE_STRUCT(limits, (), (named, numbered))
constexpr auto comply_schema(comply::tag<limits>) {
    return comply::schema<limits>(
        comply::member<&limits::named>(comply::optional, comply::each(comply::max_items(2), comply::each(comply::range(0, 9)))),
        comply::member<&limits::numbered>(comply::optional, comply::keys(comply::range(-100, 100)),
                                          comply::each(comply::range(1, 2))));
}

struct views {
    std::map<std::string_view, int> a;
};
BOOST_DESCRIBE_STRUCT(views, (), (a))

} // namespace read_map_test

BOOST_AUTO_TEST_SUITE(read_map)

using namespace read_map_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(an_object_of_any_names_is_read_into_a_map) {
    check_map<std::map<std::string, leaf>>();
    check_map<std::unordered_map<std::string, leaf>>();
    check_map<boost::container::flat_map<std::string, leaf>>();
}

BOOST_AUTO_TEST_CASE(members_come_in_the_order_of_the_map) {
    BOOST_TEST(comply::serialize(std::map<std::string, int>{{"b", 1}, {"a", 2}}) == R"({"a":2,"b":1})");
    BOOST_TEST(comply::serialize(std::map<int, bool>{{-3, true}, {20, false}}) == R"({"-3":true,"20":false})");
    BOOST_TEST(comply::serialize(std::map<int, bool>{}) == "{}");
    BOOST_TEST(comply::serialize(std::map<int, int>{{1, 2}}, {.indent = 1}) == "{\n \"1\": 2\n}");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_a_number_is_its_shortest_decimal) {
    using m = std::map<std::int8_t, int>;
    ok(R"({"0":1,"-128":2,"127":3,"\u0031":4})", m{{0, 1}, {-128, 2}, {127, 3}, {1, 4}});
    for (auto const* const text : {R"({"":1})", R"({"-":1})", R"({"01":1})", R"({"-0":1})", R"({"-01":1})", R"({"+1":1})", R"({"1.0":1})",
                                   R"({"1e1":1})", R"({" 1":1})", R"({"1 ":1})", R"({"x":1})",
                                   R"({"99999999999999999999999x":1})"}) {
        auto const read = comply::parse<m>(text);
        BOOST_TEST_REQUIRE(read.error().size() == 1U, text);
        bad<m>(text, {{errc::invalid_format, read.error().front().pointer}});
        BOOST_TEST(read.error().front().column == 2U);
    }
    bad<m>(R"({"128":1,"-129":[],"99999999999999999999999":3})",
           {{errc::number_out_of_range, "/128"}, {errc::number_out_of_range, "/-129"},
            {errc::number_out_of_range, "/99999999999999999999999"}});
    bad<std::map<unsigned, int>>(R"({"-1":1})", {{errc::number_out_of_range, "/-1"}});
    ok(R"({"18446744073709551615":1})", std::map<std::uint64_t, int>{{18446744073709551615U, 1}});
    bad<std::map<std::uint64_t, int>>(R"({"18446744073709551616":1})", {{errc::number_out_of_range, "/18446744073709551616"}});
    bad<m>(R"({"1":1,"\u0031":2})", {{errc::duplicate_member, "/1"}});
    bad<m>(R"({"1\x":1})", {{errc::invalid_escape, ""}});
    bad<m>(R"({"1":1,"2)", {{errc::unexpected_end, ""}});
    BOOST_TEST(comply::parse<m>(R"({"01":1})").error().front().message ==
               R"(/01 is "01"; a name that is an integer in its shortest form is expected)");
    BOOST_TEST(comply::parse<m>(R"({"128":1})").error().front().message == R"(/128 is "128"; -128 to 127 is expected)");
}

BOOST_AUTO_TEST_CASE(a_key_that_is_an_enumerator_has_its_json_name) {
    using m = std::map<colour, int>;
    ok(R"({"lightBlue":1,"red":2})", m{{colour::light_blue, 1}, {colour::red, 2}});
    ok(R"({"lightBlu\u0065":1})", m{{colour::light_blue, 1}});
    bad<m>(R"({"red":1,"green":[{}],"red":2})", {{errc::unknown_enumerator, "/green"}, {errc::duplicate_member, "/red"}});
    bad<m>(R"({"green":1})", {{errc::unknown_enumerator, "/green"}});
    comply::parse_options const lenient{.unknown_enumerators = comply::unknown_enumerators::fallback};
    auto const mapped = comply::parse<m>(R"({"green":1})", lenient);
    BOOST_TEST((mapped.value() == m{{colour::red, 1}}));
    // Two unknown names are one key.
    BOOST_TEST(lines(comply::parse<m>(R"({"green":1,"grey":1})", lenient).error()) == "duplicate_member at \"/grey\"\n");
    BOOST_TEST(lines(comply::value_to<m>({{"green", 1}, {"grey", 1}}, lenient).error()) == "duplicate_member at \"/grey\"\n");
    using flat = boost::container::flat_map<colour, int>;
    BOOST_TEST(lines(comply::value_to<flat>({{"green", 1}, {"grey", "x"}}, lenient).error()) ==
               "duplicate_member at \"/grey\"\nwrong_type at \"/grey\"\n");
    BOOST_TEST(comply::parse<m>(R"({"blue":1})").error().front().message ==
               R"(/blue is "blue"; one of "red", "lightBlue" is expected)");
    m const unnamed{{static_cast<colour>(7), 1}};
    BOOST_TEST(lines(comply::validate(unnamed).error()) == "unknown_enumerator at \"/7\"\n");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(unnamed)), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(each_is_about_the_values_and_keys_about_the_keys) {
    ok(R"({"named":{"a":[1,2]},"numbered":{"-100":1}})", limits{{{"a", {1, 2}}}, {{-100, 1}}});
    bad<limits>(R"({"named":{"a":[1,2,3],"b":[10]},"numbered":{"-101":3,"5":0}})",
                {{errc::too_many_items, "/named/a"}, {errc::above_maximum, "/named/b/0"},
                 {errc::below_minimum, "/numbered/-101"}, {errc::above_maximum, "/numbered/-101"},
                 {errc::below_minimum, "/numbered/5"}});
    limits const broken{{{"a", {1, 2, 3}}, {"b", {10}}}, {{101, 1}}};
    BOOST_TEST(lines(comply::validate(broken).error()) ==
               "too_many_items at \"/named/a\"\nabove_maximum at \"/named/b/0\"\nabove_maximum at \"/numbered/101\"\n");
}

BOOST_AUTO_TEST_CASE(keys_may_be_views_of_the_text) {
    std::string_view const text = R"({"a":{"key":1}})";
    auto const read = comply::parse<views>(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(static_cast<void const*>(read->a.begin()->first.data()) == static_cast<void const*>(text.data() + 7));
    BOOST_TEST(lines(comply::parse<views>(R"({"a":{"\u006bey":1}})").error()) == "escaped_string at \"/a/key\"\n");
    static_assert(comply::detail::holds_views<views>);
}

BOOST_AUTO_TEST_CASE(no_order_of_names_makes_a_flat_map_slow) {
    constexpr int count = 200'000;
    std::string text = "{";
    for (int i = count; i != 0; --i) {
        text += "\"name number " + std::to_string(i) + "\":\"some value\",";
    }
    text.back() = '}';
    auto const begin = std::chrono::steady_clock::now();
    auto const map = comply::parse<boost::container::flat_map<std::string, std::string>>(text);
    BOOST_TEST_REQUIRE(map.has_value());
    BOOST_TEST(map->size() == std::size_t{count});
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20))); // inserted one by one: minutes
}

BOOST_AUTO_TEST_SUITE_END()
