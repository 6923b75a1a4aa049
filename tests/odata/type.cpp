// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/type.hpp>

#include "../support/routes.hpp"

#include <comply/odata/manner.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

BOOST_AUTO_TEST_SUITE(odata_type)

using comply::errc;
using namespace comply_test;

namespace odata_type_test {

struct circle {
    int radius{};
    friend bool operator==(circle const&, circle const&) = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::odata::manner, comply::odata::type("#shapes.circle"));
}

// Without the manner, the type is still the type.
struct square {
    int side{};
    friend bool operator==(square const&, square const&) = default;
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto comply_schema(comply::tag<square>) {
    return comply::schema<square>(comply::odata::type("#shapes.square"));
}

struct nothing {
    friend bool operator==(nothing const&, nothing const&) = default;
};
BOOST_DESCRIBE_STRUCT(nothing, (), ())
constexpr auto comply_schema(comply::tag<nothing>) {
    return comply::schema<nothing>(comply::odata::type("#shapes.nothing"));
}

struct line {
    int length{};
    friend bool operator==(line const&, line const&) = default;
};
BOOST_DESCRIBE_STRUCT(line, (), (length))
constexpr auto comply_schema(comply::tag<line>) {
    return comply::schema<line>(comply::odata::manner,
                                comply::odata::type("#shapes.line", comply::odata::optional_hash));
}

struct drawing {
    std::vector<circle> circles;
    square frame;
    friend bool operator==(drawing const&, drawing const&) = default;
};
BOOST_DESCRIBE_STRUCT(drawing, (), (circles, frame))

} // namespace odata_type_test

using namespace odata_type_test;

BOOST_AUTO_TEST_CASE(it_is_the_discriminator_odata_names) {
    static_assert(comply::odata::type("#a.b").json_name == "@odata.type");
    static_assert(comply::odata::type("#a.b").value == "#a.b");
    BOOST_TEST(comply::odata::type("#a.b").json_name == "@odata.type");
    auto const lenient = comply::odata::type("#a.b", comply::odata::optional_hash);
    BOOST_TEST(lenient.json_name == "@odata.type");
    BOOST_TEST(lenient.value == "#a.b");
    BOOST_TEST(lenient.alias == "a.b");
}

BOOST_AUTO_TEST_CASE(it_is_written_first_for_every_operation) {
    for (auto const operation : {comply::operation::read, comply::operation::create, comply::operation::update}) {
        BOOST_TEST(comply::serialize(circle{5}, {.operation = operation}) ==
                   R"({"@odata.type":"#shapes.circle","radius":5})");
    }
    BOOST_TEST(comply::serialize(circle{5}, {.indent = 1}) ==
               "{\n \"@odata.type\": \"#shapes.circle\",\n \"radius\": 5\n}");
    BOOST_TEST(comply::serialize(nothing{}) == R"({"@odata.type":"#shapes.nothing"})");
    BOOST_TEST((comply::value_from(square{2}) == boost::json::parse(R"({"@odata.type":"#shapes.square","side":2})")));
    BOOST_TEST(comply::value_from(square{2}).as_object().begin()->key() == "@odata.type");
}

BOOST_AUTO_TEST_CASE(it_may_be_absent_and_stand_anywhere) {
    ok<circle>(R"({"radius":5})", {5});
    ok<circle>(R"({"@odata.type":"#shapes.circle","radius":5})", {5});
    ok<circle>(R"({"radius":5,"@odata.type":"#shapes.circle"})", {5});
    ok<circle>(R"( { "@odata.type" : "#shapes.circle" , "radius" : 5 } )", {5});
    ok<square>(R"({"side":5})", {5});
    ok<square>(R"({"side":5,"@odata.type":"#shapes.square"})", {5});
    ok<nothing>("{}", {});
    ok<nothing>(R"({"@odata.type":"#shapes.nothing"})", {});
    ok<circle>("{}", {}, {.operation = comply::operation::update});
    bad<circle>("{}", {{errc::missing_member, "/radius"}});
}

BOOST_AUTO_TEST_CASE(it_is_compared_as_what_it_stands_for_and_not_as_it_is_spelt) {
    ok<circle>(R"({"@odata.type":"\u0023shapes.circle","radius":5})", {5});
    ok<circle>(R"({"\u0040odata.type":"#shapes\u002Ecircle","radius":5})", {5});
    bad<circle>(R"({"\u0040odata.type":"\u0023shapes.square","radius":5})",
                {{errc::wrong_discriminator, "/@odata.type"}});
}

BOOST_AUTO_TEST_CASE(another_type_is_refused) {
    for (auto const* other : {"", "#shapes.square", "shapes.circle", "#shapes.circle ", "#shapes.circl",
                              "#shapes.circle2", "#Shapes.Circle", "#shapes.circle\\u0000"}) {
        auto const text = R"({"@odata.type":")" + std::string(other) + R"(","radius":5})";
        bad<circle>(text, {{errc::wrong_discriminator, "/@odata.type"}});
        bad<circle>(text, {{errc::wrong_discriminator, "/@odata.type"}},
                    {.unknown_members = comply::unknown_members::ignore});
    }
    auto const why = comply::parse<circle>(R"({"@odata.type":"#shapes.square","radius":5})").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().offset == 15U);
    BOOST_TEST(why.front().expected == "\"#shapes.circle\"");
    BOOST_TEST(why.front().found == "\"#shapes.square\"");
}

BOOST_AUTO_TEST_CASE(the_hash_is_optional_where_the_schema_says_so) {
    for (auto const* type : {"#shapes.line", "shapes.line", "\\u0023shapes.line", "\\u0073hapes.line"}) {
        ok<line>(R"({"@odata.type":")" + std::string(type) + R"(","length":5})", {5});
        ok<line>(R"({"length":5,"@odata.type":")" + std::string(type) + R"("})", {5});
    }
    for (auto const* other : {"", "#", "##shapes.line", "shapes.line#", "#shapes.lin", "hapes.line"}) {
        bad<line>(R"({"@odata.type":")" + std::string(other) + R"(","length":5})",
                  {{errc::wrong_discriminator, "/@odata.type"}});
    }
    BOOST_TEST(comply::serialize(line{5}) == R"({"@odata.type":"#shapes.line","length":5})");
    auto const why = comply::parse<line>(R"({"@odata.type":"shapes.circle","length":5})").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().expected == "\"#shapes.line\"");
}

BOOST_AUTO_TEST_CASE(it_is_a_string) {
    for (auto const* value : {"1", "true", "[]", "{}", "[\"#shapes.circle\"]"}) {
        bad<circle>(R"({"@odata.type":)" + std::string(value) + R"(,"radius":5})",
                    {{errc::wrong_type, "/@odata.type"}});
    }
    bad<circle>(R"({"@odata.type":null,"radius":5})", {{errc::null_not_allowed, "/@odata.type"}});
}

BOOST_AUTO_TEST_CASE(it_comes_at_most_once) {
    bad<circle>(R"({"@odata.type":"#shapes.circle","radius":5,"@odata.type":"#shapes.circle"})",
                {{errc::duplicate_member, "/@odata.type"}});
    bad<circle>(R"({"@odata.type":"#shapes.circle","\u0040odata.type":"","radius":5})",
                {{errc::duplicate_member, "/@odata.type"}});
}

BOOST_AUTO_TEST_CASE(names_that_are_like_its_own_are_none_of_its_business) {
    ok<circle>(R"({"@odata.typ":"#shapes.square","@odata.type2":"","@type":1,"@Odata.type":2,"radius":5})", {5});
    bad<square>(R"({"@odata.typ":"","odata.type":"","side":5})",
                {{errc::unknown_member, "/@odata.typ"}, {errc::unknown_member, "/odata.type"}});
}

BOOST_AUTO_TEST_CASE(each_struct_within_another_has_its_own) {
    ok<drawing>(R"({"circles":[{"@odata.type":"#shapes.circle","radius":1},{"radius":2}],"frame":{"side":3}})",
                {{{1}, {2}}, {3}});
    bad<drawing>(
        R"({"circles":[{"@odata.type":"#shapes.square","radius":1}],)"
        R"("frame":{"side":3,"@odata.type":"#shapes.circle"}})",
        {{errc::wrong_discriminator, "/circles/0/@odata.type"}, {errc::wrong_discriminator, "/frame/@odata.type"}});
    BOOST_TEST(comply::serialize(drawing{{{1}}, {2}}) == R"({"circles":[{"@odata.type":"#shapes.circle","radius":1}],)"
                                                         R"("frame":{"@odata.type":"#shapes.square","side":2}})");
}

BOOST_AUTO_TEST_SUITE_END()
