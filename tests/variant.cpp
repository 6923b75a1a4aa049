// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/variant.hpp>

#include <comply/additional.hpp>
#include <comply/boost_json.hpp>
#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/parse_in_situ.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace variant_test {

// ---- told apart by a discriminator ----

struct circle {
    double radius{};
    friend bool operator==(circle const&, circle const&) = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("type", "circle"),
                                  comply::member<&circle::radius>(comply::range(0, 100)));
}

struct box {
    double width{};
    double height{};
    std::string label;
    friend bool operator==(box const&, box const&) = default;
};
BOOST_DESCRIBE_STRUCT(box, (), (width, height, label))
constexpr auto comply_schema(comply::tag<box>) {
    return comply::schema<box>(comply::discriminator("type", "b\u00F6x"));
}

struct group;
using shape = std::variant<circle, box, group>;

struct group {
    std::vector<shape> shapes;
    friend bool operator==(group const&, group const&);
};
BOOST_DESCRIBE_STRUCT(group, (), (shapes))
constexpr auto comply_schema(comply::tag<group>) {
    return comply::schema<group>(comply::discriminator("type", "group"));
}
bool operator==(group const& a, group const& b) { return a.shapes == b.shapes; }

struct drawing {
    std::string title;
    shape first;
    std::vector<shape> rest;
    std::optional<shape> last;
    friend bool operator==(drawing const&, drawing const&) = default;
};
BOOST_DESCRIBE_STRUCT(drawing, (), (title, first, rest, last))

// ---- told apart by a discriminator of which two values are accepted ----

struct line {
    double length{};
    friend bool operator==(line const&, line const&) = default;
};
BOOST_DESCRIBE_STRUCT(line, (), (length))
constexpr auto comply_schema(comply::tag<line>) {
    return comply::schema<line>(comply::discriminator("type", "line", "#line"));
}

struct dot {
    friend bool operator==(dot const&, dot const&) = default;
};
BOOST_DESCRIBE_STRUCT(dot, (), ())
constexpr auto comply_schema(comply::tag<dot>) {
    return comply::schema<dot>(comply::discriminator("type", "dot", ""), comply::default_alternative);
}

using mark = std::variant<circle, line, dot>;

// ---- the others ----

struct other_shape {
    std::string type;
    std::map<std::string, int> rest;
    friend bool operator==(other_shape const&, other_shape const&) = default;
};
BOOST_DESCRIBE_STRUCT(other_shape, (), (type, rest))
constexpr auto comply_schema(comply::tag<other_shape>) {
    return comply::schema<other_shape>(comply::other_alternative,
                                       comply::member<&other_shape::rest>(comply::additional));
}

using open_shape = std::variant<other_shape, circle, line>;

struct anything_else {
    std::optional<int> radius;
    friend bool operator==(anything_else const&, anything_else const&) = default;
};
BOOST_DESCRIBE_STRUCT(anything_else, (), (radius))
constexpr auto comply_schema(comply::tag<anything_else>) {
    return comply::schema<anything_else>(comply::default_alternative, comply::other_alternative);
}

// ---- OData: derived types ----

struct policy {
    std::string id;
    friend bool operator==(policy const&, policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(policy, (), (id))
constexpr auto comply_schema(comply::tag<policy>) {
    return comply::schema<policy>(comply::odata::manner, comply::odata::type("#graph.policy"),
                                  comply::default_alternative,
                                  comply::member<&policy::id>(comply::length(1, 8)));
}

struct ios_policy : policy {
    bool passcode_required{};
    friend bool operator==(ios_policy const&, ios_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(ios_policy, (policy), (passcode_required))
constexpr auto comply_schema(comply::tag<ios_policy>) {
    return comply::schema<ios_policy>(comply::member_names(comply::camel_case), comply::odata::type("#graph.iosPolicy"));
}

struct android_policy : policy {
    int minimum_version{};
    friend bool operator==(android_policy const&, android_policy const&) = default;
};
BOOST_DESCRIBE_STRUCT(android_policy, (policy), (minimum_version))
constexpr auto comply_schema(comply::tag<android_policy>) {
    return comply::schema<android_policy>(comply::member_names(comply::camel_case),
                                          comply::odata::type("#graph.androidPolicy"));
}

using any_policy = std::variant<policy, ios_policy, android_policy>;

// ---- told apart by kind ----

enum class colour { red, green };
BOOST_DESCRIBE_ENUM(colour, red, green)

struct point {
    int x{};
    int y{};
    friend bool operator==(point const&, point const&) = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

using any_kind = std::variant<std::monostate, bool, std::int32_t, double, std::string, std::vector<int>, point>;

// ---- told apart by trying ----

struct by_name {
    std::string name;
    std::optional<int> age;
    friend bool operator==(by_name const&, by_name const&) = default;
};
BOOST_DESCRIBE_STRUCT(by_name, (), (name, age))

struct by_id {
    int id{};
    friend bool operator==(by_id const&, by_id const&) = default;
};
BOOST_DESCRIBE_STRUCT(by_id, (), (id))

using person = std::variant<by_name, by_id>;

struct settings {
    std::variant<std::string, std::vector<std::string>, int> value;
    std::vector<std::variant<int, std::string>> list;
    friend bool operator==(settings const&, settings const&) = default;
};
BOOST_DESCRIBE_STRUCT(settings, (), (value, list))
constexpr auto comply_schema(comply::tag<settings>) {
    return comply::schema<settings>(
        comply::member<&settings::value>(comply::length(2, 4), comply::each(comply::length(0, 1)), comply::range(0, 9)),
        comply::member<&settings::list>(comply::each(comply::range(0, 9))));
}

std::string message(std::string_view text, auto const& parsed) {
    BOOST_TEST_REQUIRE(!parsed.has_value(), text);
    std::string all;
    for (auto const& one : parsed.error()) {
        all += all.empty() ? "" : "\n";
        all += one.message;
    }
    return all;
}

template <class T>
std::string message(std::string_view text, comply::parse_options const& options = {}) {
    auto const from_text = message(text, comply::parse<T>(text, options));
    if (auto const dom = comply_test::dom_of(text); dom) {
        BOOST_TEST(message(text, comply::value_to<T>(*dom, options)) == from_text);
    }
    return from_text;
}

// Cannot be moved while it is armed, which makes a variant valueless.
struct armed {
    int number{};
    armed() = default;
    armed(armed const&) { throw std::runtime_error("armed"); }
    armed& operator=(armed const&) = default;
};
BOOST_DESCRIBE_STRUCT(armed, (), (number))

} // namespace variant_test

BOOST_AUTO_TEST_SUITE(variants)

using namespace variant_test;
using namespace comply_test;
using comply::errc;

// ---- by discriminator ----

BOOST_AUTO_TEST_CASE(the_discriminator_chooses_wherever_in_the_object_it_is) {
    ok<shape>(R"({"type":"circle","radius":1.5})", circle{1.5});
    ok<shape>(R"({"radius":1.5,"type":"circle"})", circle{1.5});
    ok<shape>(R"( { "type" : "circle" , "radius" : 1.5 } )", circle{1.5});
    ok<shape>(R"({"\u0074ype":"\u0063ircle","radius":1.5})", circle{1.5});
    ok<shape>("{\"width\":1,\"label\":\"\\\"type\\\"\",\"type\":\"b\xC3\xB6x\",\"height\":2}", box{1, 2, "\"type\""});
    ok<shape>(R"({"shapes":[{"radius":1,"type":"circle"},{"type":"group","shapes":[]}],"type":"group"})",
              group{{circle{1}, group{}}});
}

BOOST_AUTO_TEST_CASE(a_variant_is_a_member_an_element_and_an_optional) {
    ok<drawing>(R"({"title":"t","first":{"type":"circle","radius":1},"rest":[],"last":null})",
                {"t", circle{1}, {}, std::nullopt});
    ok<drawing>("{\"title\":\"t\",\"first\":{\"label\":\"l\",\"height\":2,\"width\":1,\"type\":\"b\\u00f6x\"},"
                "\"rest\":[{\"type\":\"circle\",\"radius\":3},{\"type\":\"group\",\"shapes\":[]}],"
                "\"last\":{\"radius\":4,\"type\":\"circle\"}}",
                {"t", box{1, 2, "l"}, {circle{3}, group{}}, circle{4}});
    bad<drawing>(R"({"title":"t","first":null,"rest":[1],"last":"x"})",
                 {{errc::null_not_allowed, "/first"}, {errc::wrong_type, "/rest/0"}, {errc::wrong_type, "/last"}});
}

BOOST_AUTO_TEST_CASE(the_chosen_alternative_has_its_usual_violations) {
    bad<shape>(R"({"radius":101,"type":"circle","label":""})",
               {{errc::above_maximum, "/radius"}, {errc::unknown_member, "/label"}});
    bad<shape>("{\"width\":\"1\",\"type\":\"b\xC3\xB6x\",\"height\":2}",
               {{errc::missing_member, "/label"}, {errc::wrong_type, "/width"}});
    bad<drawing>(R"({"title":1,"first":{"radius":-1,"type":"circle"},"rest":[{"type":"circle"}],"nothing":0})",
                 {{errc::wrong_type, "/title"},
                  {errc::below_minimum, "/first/radius"},
                  {errc::missing_member, "/rest/0/radius"},
                  {errc::unknown_member, "/nothing"}});
    bad<shape>(R"({"shapes":[{"radius":-1,"type":"circle"},{"shapes":[{"type":"circle"}],"type":"group"}],"type":"group"})",
               {{errc::below_minimum, "/shapes/0/radius"}, {errc::missing_member, "/shapes/1/shapes/0/radius"}});
    BOOST_TEST(message<shape>(R"({"radius":-1,"type":"circle"})") == "/radius is -1; at least 0 is expected");
}

BOOST_AUTO_TEST_CASE(a_missing_discriminator_is_a_missing_member) {
    bad<shape>("{}", {{errc::missing_member, "/type"}});
    bad<shape>(R"({"radius":1})", {{errc::missing_member, "/type"}});
    bad<shape>(R"({"radius":1,"shapes":[{"type":"circle"}]})", {{errc::missing_member, "/type"}});
    bad<drawing>(R"({"title":1,"first":{"a":{"type":"circle"}},"rest":[{}],"x":0})",
                 {{errc::wrong_type, "/title"},
                  {errc::missing_member, "/first/type"},
                  {errc::missing_member, "/rest/0/type"},
                  {errc::unknown_member, "/x"}});
    BOOST_TEST(message<shape>(R"({"radius":1})") == "/type is missing");
}

BOOST_AUTO_TEST_CASE(an_unknown_discriminator_says_what_is_expected) {
    bad<shape>(R"({"type":"line","radius":1})", {{errc::wrong_discriminator, "/type"}});
    bad<shape>(R"({"radius":1,"type":"line"})", {{errc::wrong_discriminator, "/type"}});
    bad<drawing>(R"({"title":1,"first":{"type":""},"rest":[{"type":"Circle","radius":1}],"x":0})",
                 {{errc::wrong_type, "/title"},
                  {errc::wrong_discriminator, "/first/type"},
                  {errc::wrong_discriminator, "/rest/0/type"},
                  {errc::unknown_member, "/x"}});
    BOOST_TEST(message<shape>(R"({"type":"line"})") ==
               "/type is \"line\"; one of \"circle\", \"b\xC3\xB6x\", \"group\" is expected");
    auto const refused = comply::parse<shape>(R"({"type":"line"})");
    BOOST_TEST_REQUIRE(refused.error().size() == 1U);
    BOOST_TEST(refused.error()[0].expected == "\"circle\",\"b\xC3\xB6x\",\"group\"");
    BOOST_TEST(refused.error()[0].found == "\"line\"");
    BOOST_TEST(refused.error()[0].offset == 8U);
}

BOOST_AUTO_TEST_CASE(an_alias_of_a_discriminator_chooses_too_and_is_not_written) {
    ok<mark>(R"({"type":"line","length":1})", line{1});
    ok<mark>(R"({"type":"#line","length":1})", line{1});
    ok<mark>(R"({"length":1,"type":"\u0023line"})", line{1});
    ok<mark>(R"({"type":"dot"})", dot{});
    ok<mark>(R"({"type":""})", dot{});
    ok<mark>("{}", dot{});
    ok<mark>(R"({"type":"circle","radius":1})", circle{1});
    BOOST_TEST(comply::serialize(std::vector<mark>{line{1}, dot{}}) ==
               R"([{"type":"line","length":1},{"type":"dot"}])");
    bad<mark>(R"({"type":"#dot"})", {{errc::wrong_discriminator, "/type"}});
    bad<mark>(R"({"type":"#line","radius":1})", {{errc::missing_member, "/length"}, {errc::unknown_member, "/radius"}});
    BOOST_TEST(message<mark>(R"({"type":"#dot"})") ==
               R"(/type is "#dot"; one of "circle", "line", "dot" is expected)");
    ok<line>(R"({"length":1,"type":"#line"})", line{1});
    ok<line>(R"({"type":"#line","length":1})", line{1});
    bad<line>(R"({"type":"","length":1})", {{errc::wrong_discriminator, "/type"}});
}

BOOST_AUTO_TEST_CASE(values_that_no_alternative_has_are_the_other_alternatives) {
    ok<open_shape>(R"({"type":"circle","radius":1})", circle{1});
    ok<open_shape>(R"({"length":1,"type":"#line"})", line{1});
    ok<open_shape>(R"({"type":"ring","inner":1,"outer":2})", other_shape{"ring", {{"inner", 1}, {"outer", 2}}});
    ok<open_shape>(R"({"radius":1,"type":""})", other_shape{"", {{"radius", 1}}});
    BOOST_TEST(comply::serialize(open_shape(other_shape{"ring", {{"inner", 1}}})) == R"({"type":"ring","inner":1})");
    ok<std::vector<open_shape>>(R"([{"type":"ring"},{"type":"circle","radius":1}])",
                                {other_shape{"ring", {}}, circle{1}});
}

BOOST_AUTO_TEST_CASE(what_is_wrong_with_a_described_alternative_does_not_make_it_another) {
    bad<open_shape>(R"({"type":"circle","radius":101})", {{errc::above_maximum, "/radius"}});
    bad<open_shape>(R"({"type":"line"})", {{errc::missing_member, "/length"}});
    bad<open_shape>(R"({"type":"ring","inner":"1"})", {{errc::wrong_type, "/inner"}});
    bad<open_shape>(R"({"radius":1})", {{errc::missing_member, "/type"}});
    bad<open_shape>(R"({"type":7,"radius":1})", {{errc::wrong_type, "/type"}});
    bad<open_shape>("[]", {{errc::wrong_type, ""}});
}

BOOST_AUTO_TEST_CASE(the_other_alternative_may_be_the_default_too_and_have_no_member_of_the_name) {
    using any = std::variant<circle, anything_else>;
    ok<any>(R"({"type":"circle","radius":1})", circle{1});
    ok<any>(R"({"radius":101})", anything_else{101});
    bad<any>(R"({"radius":101,"type":"ring"})", {{errc::unknown_member, "/type"}});
    ok<any>(R"({"radius":101,"type":"ring"})", anything_else{101},
            {.unknown_members = comply::unknown_members::ignore});
}

BOOST_AUTO_TEST_CASE(a_discriminator_is_a_string) {
    bad<shape>(R"({"type":7,"radius":1})", {{errc::wrong_type, "/type"}});
    bad<shape>(R"({"radius":1,"type":{"type":"circle"}})", {{errc::wrong_type, "/type"}});
    bad<shape>(R"({"type":null})", {{errc::null_not_allowed, "/type"}});
    BOOST_TEST(message<shape>(R"({"type":7})") == "/type is a number; a string is expected");
}

BOOST_AUTO_TEST_CASE(of_two_discriminators_the_first_chooses_and_the_second_is_a_duplicate) {
    bad_text<shape>(R"({"type":"circle","radius":1,"type":"group"})", {{errc::duplicate_member, "/type"}});
    bad_text<shape>(R"({"radius":1,"type":"circle","type":"circle"})", {{errc::duplicate_member, "/type"}});
    bad_text<shape>(R"({"radius":1,"type":"line","type":"circle"})", {{errc::wrong_discriminator, "/type"}});
}

BOOST_AUTO_TEST_CASE(malformed_text_is_found_where_it_is) {
    bad_text<shape>(R"({"radius":1,"x":[1 2],"type":"circle"})", {{errc::expected_comma, "/x"}});
    bad_text<shape>(R"({"radius":1,"type":"circle")", {{errc::unexpected_end, ""}});
    bad_text<shape>(R"({"radius":tru)", {{errc::unexpected_end, "/radius"}});
    bad_text<shape>(R"({"radius":1,)", {{errc::unexpected_end, ""}});
    bad_text<shape>(R"({"radius":1,})", {{errc::expected_name, ""}});
    bad_text<shape>(R"({"radius":[1,],"type":"circle"})", {{errc::expected_value, "/radius/1"}});
    bad_text<shape>(R"({"type":"line","a":[})", {{errc::wrong_discriminator, "/type"}, {errc::expected_value, "/a/0"}});
    bad_text<shape>("{\"radius\":1,\"a\":\"\x01\",\"type\":\"circle\"}", {{errc::control_character, "/a"}});
    bad_text<shape>("{\"type\":\"circle\xFF\"}", {{errc::invalid_utf8, "/type"}});
    bad_text<shape>("", {{errc::empty_text, ""}});
    bad_text<shape>("?", {{errc::expected_value, ""}});
}

BOOST_AUTO_TEST_CASE(depth_is_counted_as_everywhere) {
    comply::parse_options const options{.max_depth = 2};
    ok<shape>(R"({"shapes":[],"type":"group"})", group{}, options);
    bad_text<shape>(R"({"shapes":[{"radius":1,"type":"circle"}],"type":"group"})", {{errc::depth_exceeded, "/shapes/0"}},
                    options);
    bad_text<shape>(R"({"type":"group","shapes":[{"type":"circle","radius":1}]})", {{errc::depth_exceeded, "/shapes/0"}},
                    options);
    bad_text<shape>(R"({"type":"circle","radius":1})", {{errc::depth_exceeded, ""}}, {.max_depth = 0});
    bad_text<shape>(R"({"radius":1,"type":"circle"})", {{errc::depth_exceeded, ""}}, {.max_depth = 0});
    BOOST_TEST(lines(comply::value_to<shape>({{"type", "circle"}, {"radius", 1}}, {.max_depth = 0}).error()) ==
               "depth_exceeded at \"\"\n");
}

BOOST_AUTO_TEST_CASE(derived_structs_are_told_apart_by_their_odata_type) {
    ok<any_policy>(R"({"@odata.type":"#graph.iosPolicy","id":"1","passcodeRequired":true})", ios_policy{{"1"}, true});
    ok<any_policy>(R"({"@odata.context":"x","id":"1","minimumVersion":8,"@odata.type":"#graph.androidPolicy"})",
                   android_policy{{"1"}, 8});
    bad<any_policy>(R"({"@odata.type":"#graph.iosPolicy","id":"","passcodeRequired":1})",
                    {{errc::too_short, "/id"}, {errc::wrong_type, "/passcodeRequired"}});
}

BOOST_AUTO_TEST_CASE(the_default_alternative_is_meant_where_the_discriminator_is_missing) {
    ok<any_policy>(R"({"id":"1"})", policy{"1"});
    ok<any_policy>(R"({"id":"1","@odata.type":"#graph.policy"})", policy{"1"});
    bad<any_policy>("{}", {{errc::missing_member, "/id"}});
    bad<any_policy>(R"({"id":"1","passcodeRequired":true})", {{errc::unknown_member, "/passcodeRequired"}});
}

BOOST_AUTO_TEST_CASE(an_alternative_is_written_with_its_discriminator) {
    BOOST_TEST(comply::serialize(shape(circle{1.5})) == R"({"type":"circle","radius":1.5})");
    BOOST_TEST(comply::serialize(std::vector<any_policy>{policy{"1"}, ios_policy{{"2"}, true}}) ==
               R"([{"@odata.type":"#graph.policy","id":"1"},)"
               R"({"@odata.type":"#graph.iosPolicy","id":"2","passcodeRequired":true}])");
}

// ---- by kind ----

BOOST_AUTO_TEST_CASE(the_kind_of_a_value_chooses) {
    ok<any_kind>("null", std::monostate());
    ok<any_kind>("true", true);
    ok<any_kind>("false", false);
    ok<any_kind>("7", 7);
    ok<any_kind>("-7", -7);
    ok<any_kind>("7.5", 7.5);
    ok<any_kind>("\"text\"", "text");
    ok<any_kind>("\"\\n\"", "\n");
    ok<any_kind>("[1,2]", std::vector{1, 2});
    ok<any_kind>(R"({"x":1,"y":2})", point{1, 2});
    ok<std::vector<any_kind>>("[null,true,0,0.5,\"\",[],{\"y\":2,\"x\":1}]",
                              {std::monostate(), true, 0, 0.5, "", std::vector<int>(), point{1, 2}});
    using named = std::variant<colour, bool>;
    ok<named>("\"green\"", colour::green);
    bad<named>("\"blue\"", {{errc::unknown_enumerator, ""}});
    using held = std::variant<std::optional<colour>, bool>;
    ok<held>("null", std::optional<colour>());
    ok<held>("\"red\"", std::optional(colour::red));
    using when = std::variant<comply::date_time_offset, bool>;
    bad<when>("\"x\"", {{errc::invalid_date_time, ""}});
}

BOOST_AUTO_TEST_CASE(a_number_is_an_integer_if_it_is_spelt_as_one_and_fits) {
    ok<any_kind>("7.0", 7.0);
    ok<any_kind>("1e2", 100.0);
    ok<any_kind>("2147483647", 2147483647);
    ok<any_kind>("2147483648", 2147483648.0);
    ok<any_kind>("-2147483648", std::numeric_limits<std::int32_t>::min());
    ok<any_kind>("-2147483649", -2147483649.0);
    ok<any_kind>("18446744073709551615", 18446744073709551615.0);
    ok<any_kind>("18446744073709551616", 18446744073709551616.0);
    ok<any_kind>("123456789012345678901234567890", 123456789012345678901234567890.0);
    using reversed = std::variant<double, std::uint64_t>;
    ok<reversed>("18446744073709551615", std::uint64_t{18446744073709551615U});
    ok<reversed>("-1", -1.0);
    ok<reversed>("0", std::uint64_t{0});
    ok<std::variant<float, std::uint8_t>>("256", 256.0F);
    bad_text<any_kind>("1e400", {{errc::number_out_of_range, ""}});
    bad_text<any_kind>("01", {{errc::invalid_number, ""}});
    bad_text<any_kind>("-", {{errc::unexpected_end, ""}});
    bad_text<any_kind>("", {{errc::empty_text, ""}});
    bad_text<any_kind>("x", {{errc::expected_value, ""}});
}

BOOST_AUTO_TEST_CASE(a_floating_point_number_beside_an_integer_is_written_so_that_it_is_one_again) {
    BOOST_TEST(comply::serialize(any_kind(7.0)) == "7.0");
    BOOST_TEST(comply::serialize(any_kind(7)) == "7");
    BOOST_TEST(comply::serialize(any_kind(1e300)) == "1e+300");
    BOOST_TEST(comply::serialize(std::variant<int, double>(-0.0)) == "-0.0");
    BOOST_TEST(comply::serialize(std::variant<bool, double>(7.0)) == "7");
    BOOST_TEST(comply::value_from(any_kind(7.0)).is_double());
    BOOST_TEST(comply::value_from(any_kind(7)).is_int64());
}

BOOST_AUTO_TEST_CASE(a_wrong_kind_says_which_are_expected) {
    using few = std::variant<bool, std::string>;
    bad<few>("1", {{errc::wrong_type, ""}});
    bad<few>("[]", {{errc::wrong_type, ""}});
    bad<few>("null", {{errc::null_not_allowed, ""}});
    BOOST_TEST(message<few>("1") == "the document is a number; a boolean or a string is expected");
    BOOST_TEST(message<few>("null") == "the document is null; a boolean or a string is expected");
    BOOST_TEST(message<shape>("[]") == "the document is an array; an object is expected");
    using three = std::variant<std::monostate, int, std::vector<int>>;
    BOOST_TEST(message<three>("\"\"") == "the document is a string; an integer, an array or null is expected");
    BOOST_TEST(comply::parse<three>("\"\"").error()[0].expected == "integer,array,null");
    bad<std::monostate>("1", {{errc::wrong_type, ""}});
    BOOST_TEST(message<std::monostate>("1") == "the document is a number; null is expected");
    ok<std::monostate>("null", {});
    bad_text<std::monostate>("nul", {{errc::unexpected_end, ""}});
    bad<three>("7.5", {{errc::not_an_integer, ""}});
    bad<three>("[7.5,\"\"]", {{errc::not_an_integer, "/0"}, {errc::wrong_type, "/1"}});
}

// ---- rules ----

BOOST_AUTO_TEST_CASE(a_rule_of_a_variant_holds_for_the_alternatives_that_it_fits) {
    ok<settings>(R"({"value":"ab","list":[0,"long text",9]})", {"ab", {0, "long text", 9}});
    ok<settings>(R"({"value":["a",""],"list":[]})", {std::vector<std::string>{"a", ""}, {}});
    ok<settings>(R"({"value":9,"list":[]})", {9, {}});
    bad<settings>(R"({"value":"a","list":[10]})", {{errc::too_short, "/value"}, {errc::above_maximum, "/list/0"}});
    bad<settings>(R"({"value":["abc"],"list":[-1]})", {{errc::too_long, "/value/0"}, {errc::below_minimum, "/list/0"}});
    bad<settings>(R"({"value":10,"list":[true]})", {{errc::above_maximum, "/value"}, {errc::wrong_type, "/list/0"}});
    auto const found = comply::validate(settings{"a", {10, "long text"}});
    BOOST_TEST(lines(found.error()) == lines(faults{{errc::too_short, "/value"}, {errc::above_maximum, "/list/0"}}));
}

// ---- by trying ----

BOOST_AUTO_TEST_CASE(alternatives_that_look_alike_are_tried_in_their_order) {
    ok<person>(R"({"name":"n"})", by_name{"n", {}});
    ok<person>(R"({"id":7})", by_id{7});
    ok<std::vector<person>>(R"([{"id":1},{"age":2,"name":"n"},{"id":3}])", {by_id{1}, by_name{"n", 2}, by_id{3}});
    using integers = std::variant<std::int8_t, std::int64_t>;
    ok<integers>("127", std::int8_t{127});
    ok<integers>("128", std::int64_t{128});
    using strings = std::variant<colour, comply::date_time_offset, std::string>;
    ok<strings>("\"red\"", colour::red);
    ok<strings>("\"blue\"", "blue");
    BOOST_TEST(comply::parse<strings>("\"2026-01-01T00:00:00Z\"")->index() == 1U);
    using arrays = std::variant<std::vector<int>, std::vector<bool>>;
    ok<arrays>("[true]", std::vector<bool>{true});
    ok<arrays>("[]", std::vector<int>());
}

BOOST_AUTO_TEST_CASE(if_none_fits_every_alternative_says_why) {
    bad<person>("{}", {{errc::no_alternative, ""}, {errc::missing_member, "/name"}, {errc::missing_member, "/id"}});
    bad<std::vector<person>>(R"([{"id":1},{"id":"1"},7])",
                             {{errc::no_alternative, "/1"},
                              {errc::missing_member, "/1/name"},
                              {errc::unknown_member, "/1/id"},
                              {errc::wrong_type, "/1/id"},
                              {errc::wrong_type, "/2"}});
    BOOST_TEST(message<person>("{}") == "the document is an object, which fits none of by_name, by_id\n"
                                        "as by_name: /name is missing\n"
                                        "as by_id: /id is missing");
    using strings = std::variant<colour, comply::date_time_offset>;
    BOOST_TEST(message<strings>("\"x\"") ==
               "the document is a string, which fits none of colour, string\n"
               "as colour: the document is \"x\"; one of \"red\", \"green\" is expected\n"
               "as string: the document is no date-time: its year is wrong, in \"x\"");
    using pointers = std::variant<std::unique_ptr<by_name>, std::optional<by_id>>;
    BOOST_TEST(message<pointers>("{}") == message<person>("{}"));
    auto const refused = comply::parse<person>("{}");
    BOOST_TEST_REQUIRE(refused.error().size() == 3U);
    BOOST_TEST(refused.error()[0].alternative == "");
    BOOST_TEST(refused.error()[1].alternative == "by_name");
    BOOST_TEST(refused.error()[2].alternative == "by_id");
    BOOST_TEST(refused.error()[0].expected == "by_name,by_id");
    BOOST_TEST(refused.error()[0].found == "object");
}

BOOST_AUTO_TEST_CASE(violations_of_alternatives_come_in_the_order_of_their_positions) {
    auto const refused = comply::parse<person>(R"({"id":"1","age":true})");
    BOOST_TEST(lines(refused.error()) == lines(faults{{errc::no_alternative, ""},
                                                {errc::missing_member, "/name"},
                                                {errc::unknown_member, "/id"},
                                                {errc::wrong_type, "/id"},
                                                {errc::unknown_member, "/age"},
                                                {errc::wrong_type, "/age"}}));
    std::vector<std::string> names;
    for (auto const& one : refused.error()) {
        names.push_back(one.alternative);
    }
    BOOST_TEST(names == (std::vector<std::string>{"", "by_name", "by_name", "by_id", "by_id", "by_name"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(violations_of_alternatives_count_as_any) {
    std::string_view const text = R"([7,{"id":"1"},8])";
    for (std::size_t most = 1; most < 7; ++most) {
        comply::parse_options const options{.max_violations = most};
        auto const parsed = comply::parse<std::vector<person>>(text, options);
        BOOST_TEST(parsed.error().size() == std::min(most, std::size_t{6}));
        auto const converted = comply::value_to<std::vector<person>>(*dom_of(text), options);
        bool const is_cut = most > 1 && most < 6; // which of one object's are kept depends on the carrier then
        BOOST_TEST(converted.error().size() == parsed.error().size());
        BOOST_TEST((is_cut || lines(converted.error()) == lines(parsed.error())));
        BOOST_TEST((parsed.error().back().code == errc::too_many_violations) == is_cut);
    }
}

BOOST_AUTO_TEST_CASE(what_was_tried_leaves_nothing_behind) {
    // Unknown members that are ignored, and twice so, within an alternative that does not fit.
    comply::parse_options const ignoring{.unknown_members = comply::unknown_members::ignore};
    ok<person>(R"({"x":1,"y":{"x":2},"id":7})", by_id{7}, ignoring);
    ok<std::vector<person>>(R"([{"x":1,"\u0061":2,"id":7},{"x":1,"a":3,"name":"n"}])", {by_id{7}, by_name{"n", {}}}, ignoring);
    bad_text<person>(R"({"x":1,"id":7,"x":2})",
                     {{errc::no_alternative, ""}, {errc::missing_member, "/name"}, {errc::duplicate_member, "/x"},
                      {errc::duplicate_member, "/x"}},
                     ignoring);
    bad_text<person>(R"({"id":7)", {{errc::unexpected_end, ""}});
    bad_text<person>(R"({"id":[7 8]})", {{errc::expected_comma, "/id"}});
    bad_text<person>(R"({"id":7}})", {{errc::trailing_text, ""}});
}

BOOST_AUTO_TEST_CASE(depth_is_the_same_after_what_was_tried) {
    using deep = std::variant<std::vector<std::vector<std::vector<bool>>>, std::vector<std::vector<std::vector<int>>>>;
    ok<std::vector<deep>>("[[[[1]]],[[[2]]],[[[3]]],[[[true]]]]",
                          {std::vector<std::vector<std::vector<int>>>{{{1}}}, std::vector<std::vector<std::vector<int>>>{{{2}}},
                           std::vector<std::vector<std::vector<int>>>{{{3}}},
                           std::vector<std::vector<std::vector<bool>>>{{{true}}}},
                          {.max_depth = 4});
    bad_text<std::vector<deep>>("[[[[1]]]]", {{errc::depth_exceeded, "/0/0/0"}}, {.max_depth = 3});
}

// ---- storage ----

BOOST_AUTO_TEST_CASE(the_alternative_that_is_held_is_read_into_again) {
    any_kind out = std::string(100, 'x');
    auto const storage = std::get<std::string>(out).data();
    BOOST_TEST_REQUIRE(comply::parse_into(out, "\"short\"").has_value());
    BOOST_TEST(std::get<std::string>(out) == "short");
    BOOST_TEST((std::get<std::string>(out).data() == storage));

    person tried = by_name{std::string(100, 'x'), 7};
    auto const name = std::get<by_name>(tried).name.data();
    BOOST_TEST_REQUIRE(comply::parse_into(tried, R"({"name":"short"})").has_value());
    BOOST_TEST((tried == person(by_name{"short", {}})));
    BOOST_TEST((std::get<by_name>(tried).name.data() == name));
}

BOOST_AUTO_TEST_CASE(an_alternative_behind_others_is_read_into_again_too) {
    std::variant<by_id, by_name> tried = by_name{std::string(100, 'x'), 7};
    auto const name = std::get<by_name>(tried).name.data();
    BOOST_TEST_REQUIRE(comply::parse_into(tried, R"({"name":"short"})").has_value());
    BOOST_TEST((std::get<by_name>(tried).name.data() == name));
}

BOOST_AUTO_TEST_CASE(views_are_unescaped_for_the_alternative_that_fits_alone) {
    using views = std::variant<std::vector<std::variant<int, std::string_view>>, std::string_view>;
    static_assert(comply::detail::holds_views<views>);
    static_assert(comply::detail::holds_views<std::vector<std::optional<std::variant<int, std::string_view>>>>);
    static_assert(!comply::detail::holds_views<any_kind>);
    static_assert(!comply::detail::holds_views<shape>);
    using tried = std::variant<std::vector<std::variant<int, std::string_view>>, std::vector<std::variant<bool, std::string>>>;
    std::string text = R"(["\u0061\n",true,"\n"])";
    auto const before = text;
    auto const read = comply::parse_in_situ<tried>(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(text == before);
    BOOST_TEST_REQUIRE(read->index() == 1U);
    BOOST_TEST((std::get<1>(*read)[0] == std::variant<bool, std::string>("a\n")));

    std::string fits = R"(["\u0061\n",1])";
    auto const viewed = comply::parse_in_situ<tried>(fits);
    BOOST_TEST_REQUIRE(viewed.has_value());
    BOOST_TEST_REQUIRE(viewed->index() == 0U);
    BOOST_TEST(std::get<1>(std::get<0>(*viewed)[0]) == "a\n");

    std::string none = R"(["\u0061\n",{}])";
    auto const copy = none;
    BOOST_TEST(!comply::parse_in_situ<tried>(none).has_value());
    BOOST_TEST(none == copy);
}

// ---- values in memory ----

BOOST_AUTO_TEST_CASE(the_alternative_that_is_held_is_checked) {
    BOOST_TEST(comply::validate(shape(circle{1})).has_value());
    BOOST_TEST(lines(comply::validate(shape(circle{-1})).error()) == lines(faults{{errc::below_minimum, "/radius"}}));
    BOOST_TEST(lines(comply::validate(shape(group{{circle{1}, group{{circle{-1}}}}})).error()) ==
               lines(faults{{errc::below_minimum, "/shapes/1/shapes/0/radius"}}));
    BOOST_TEST(comply::validate(any_kind()).has_value());
    auto const infinite = std::numeric_limits<double>::infinity();
    BOOST_TEST(lines(comply::validate(any_kind(infinite)).error()) == lines(faults{{errc::not_finite, ""}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(any_kind(infinite))), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(any_kind("\xFF"))), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(any_kind("\xFF"))), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(a_valueless_variant_is_refused) {
    using fragile = std::variant<int, armed>;
    fragile value = 1;
    armed const source;
    BOOST_CHECK_THROW(value.emplace<armed>(source), std::runtime_error);
    BOOST_TEST_REQUIRE(value.valueless_by_exception());
    auto const found = comply::validate(value);
    BOOST_TEST(lines(found.error()) == lines(faults{{errc::no_alternative, ""}}));
    BOOST_TEST(found.error()[0].message == "the document is a valueless variant, which fits none of integer, armed");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(value)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(value)), comply::validation_error);
    BOOST_TEST_REQUIRE(comply::parse_into(value, "7").has_value());
    BOOST_TEST(std::get<int>(value) == 7);
}

BOOST_AUTO_TEST_CASE(any_json_is_an_alternative_for_what_the_others_are_not) {
    using lenient = std::variant<point, boost::json::value>;
    ok<lenient>(R"({"x":1,"y":2})", point{1, 2});
    ok<lenient>(R"({"x":1})", boost::json::value{{"x", 1}});
    ok<lenient>("[1]", boost::json::value{1});
    ok<lenient>("null", boost::json::value(nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
