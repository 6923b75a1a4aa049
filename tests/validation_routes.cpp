// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/boost_json.hpp>

#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

// Every type, by every route.

namespace validation_routes {

enum class colour { red, green, blue };
BOOST_DESCRIBE_ENUM(colour, red, green, blue)

enum class sparse : unsigned short { one = 1, thousand = 1000, most = 65535 };
BOOST_DESCRIBE_ENUM(sparse, one, thousand, most)

enum class temperature : signed char { frost = -20, zero = 0, heat = 40 };
BOOST_DESCRIBE_ENUM(temperature, frost, zero, heat)

enum unscoped { first_one, second_one };
BOOST_DESCRIBE_ENUM(unscoped, first_one, second_one)

struct point {
    int x{};
    int y{};
    friend bool operator==(point const&, point const&) = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

struct drawing {
    point origin;
    std::vector<point> corners;
    std::optional<point> centre;
    std::vector<std::vector<colour>> pixels;
    friend bool operator==(drawing const&, drawing const&) = default;
};
BOOST_DESCRIBE_STRUCT(drawing, (), (origin, corners, centre, pixels))

struct tree {
    int leaf{};
    std::vector<tree> branches;
    friend bool operator==(tree const&, tree const&) = default;
};
BOOST_DESCRIBE_STRUCT(tree, (), (leaf, branches))

struct nothing {
    friend bool operator==(nothing const&, nothing const&) = default;
};
BOOST_DESCRIBE_STRUCT(nothing, (), ())

struct envelope {
    std::string kind;
    boost::json::value payload;
    friend bool operator==(envelope const&, envelope const&) = default;
};
BOOST_DESCRIBE_STRUCT(envelope, (), (kind, payload))

struct wide {
    int a{}, b{}, c{}, d{}, e{}, f{}, g{}, h{}, i{}, j{}, k{}, l{}, m{}, n{}, o{}, p{}, q{}, r{}, s{}, t{}, u{}, v{}, w{},
        x{}, y{}, z{};
    friend bool operator==(wide const&, wide const&) = default;
};
BOOST_DESCRIBE_STRUCT(wide, (), (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z))

} // namespace validation_routes

BOOST_AUTO_TEST_SUITE(validation_routes_of_every_type)

using namespace validation_routes;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_boolean_is_true_or_false) {
    ok<bool>("true", true);
    ok<bool>(" \t\r\nfalse\n", false);
    bad<bool>("null", {{errc::null_not_allowed, ""}});
    bad<bool>("0", {{errc::wrong_type, ""}});
    bad<bool>("\"true\"", {{errc::wrong_type, ""}});
    bad<bool>("[]", {{errc::wrong_type, ""}});
    bad<bool>("{}", {{errc::wrong_type, ""}});
    bad<bool>("truth", {{errc::invalid_literal, ""}});
    bad<bool>("True", {{errc::expected_value, ""}});
    bad<bool>("tru", {{errc::unexpected_end, ""}});
}

template <class T>
void check_limits(char const* low, char const* below, char const* high, char const* above) {
    ok<T>(low, std::numeric_limits<T>::min());
    ok<T>(high, std::numeric_limits<T>::max());
    bad<T>(below, {{errc::number_out_of_range, ""}});
    bad<T>(above, {{errc::number_out_of_range, ""}});
}

BOOST_AUTO_TEST_CASE(an_integer_reaches_from_limit_to_limit_and_not_beyond) {
    check_limits<std::int8_t>("-128", "-129", "127", "128");
    check_limits<std::uint8_t>("0", "-1", "255", "256");
    check_limits<std::int16_t>("-32768", "-32769", "32767", "32768");
    check_limits<std::uint16_t>("0", "-1", "65535", "65536");
    check_limits<std::int32_t>("-2147483648", "-2147483649", "2147483647", "2147483648");
    check_limits<std::uint32_t>("0", "-1", "4294967295", "4294967296");
    check_limits<std::int64_t>("-9223372036854775808", "-9223372036854777000", "9223372036854775807",
                               "9223372036854775808");
    check_limits<std::uint64_t>("0", "-1", "18446744073709551615", "18446744073709551616");
    if constexpr (sizeof(long) == sizeof(std::int64_t)) {
        check_limits<long>("-9223372036854775808", "-9223372036854777000", "9223372036854775807", "1e19");
        check_limits<unsigned long>("-0", "-2", "18446744073709551615", "1e20");
    } else {
        check_limits<long>("-2147483648", "-2147483649", "2147483647", "1e10");
        check_limits<unsigned long>("-0", "-2", "4294967295", "4294967296");
    }
    check_limits<long long>("-9223372036854775808", "-1e19", "9223372036854775807", "123456789012345678901234567890");
    check_limits<unsigned long long>("0", "-1e0", "18446744073709551615", "18446744073709551620");
    // Boost.JSON's DOM holds these as the nearest double.
    bad_text<std::int64_t>("-9223372036854775809", {{errc::number_out_of_range, ""}});
    bad_text<std::int64_t>("9223372036854775807.5", {{errc::not_an_integer, ""}});
    bad<std::int8_t>("1e308", {{errc::number_out_of_range, ""}});
    bad<std::uint64_t>("-1e2", {{errc::number_out_of_range, ""}});
}

BOOST_AUTO_TEST_CASE(an_integer_may_be_spelt_with_fraction_or_exponent) {
    ok<int>("1e2", 100);
    ok<int>("1E+2", 100);
    ok<int>("3.0", 3);
    ok<int>("-3.000", -3);
    ok<int>("12300e-2", 123);
    ok<int>("1.5e1", 15);
    ok_text<int>("0e999", 0);
    ok<int>("0.0", 0);
    ok<unsigned>("-0", 0U);
    ok<unsigned>("-0.0", 0U);
    ok<std::uint8_t>("2.55e2", std::uint8_t{255});
    ok<std::int64_t>("-9.007199254740992e15", -9007199254740992);
    ok_text<std::uint64_t>("18446744073709551615.0", std::numeric_limits<std::uint64_t>::max());
    ok_text<std::int64_t>("9.223372036854775807e18", std::numeric_limits<std::int64_t>::max());
    bad<int>("3.5", {{errc::not_an_integer, ""}});
    bad<int>("1e-1", {{errc::not_an_integer, ""}});
    bad<std::uint8_t>("-0.5", {{errc::not_an_integer, ""}});
    bad<std::uint8_t>("1000.5", {{errc::not_an_integer, ""}});
}

BOOST_AUTO_TEST_CASE(a_number_that_breaks_the_grammar_is_refused_for_every_number_type) {
    for (auto const* text : {"01", "-01", "00", "1.", "1.e5", "1e", "1e+", "1E-", "-", "-x", "0x10", "1..2", ".5", "+1", "1_000",
                             "NaN", "Infinity", "-Infinity", "1e5.5"}) {
        BOOST_TEST_CONTEXT("text: " << text) {
            for (auto const& refused : {comply::parse<int>(text).error(), comply::parse<double>(text).error(),
                                        comply::parse<boost::json::value>(text).error()}) {
                BOOST_TEST_REQUIRE(refused.size() >= 1U);
                BOOST_TEST(is_malformed_text(refused.back().code));
            }
            BOOST_TEST(lines(comply::parse<int>(text).error()) == lines(comply::parse<double>(text).error()));
        }
    }
    bad<int>("01", {{errc::invalid_number, ""}});
    bad<int>("1.", {{errc::unexpected_end, ""}});
    bad<double>("1.e5", {{errc::invalid_number, ""}});
    bad<double>("-", {{errc::unexpected_end, ""}});
    bad<double>("NaN", {{errc::expected_value, ""}});
    bad<int>("1 2", {{errc::trailing_text, ""}});
}

BOOST_AUTO_TEST_CASE(a_double_is_rounded_correctly) {
    ok<double>("0", 0.0);
    ok<double>("8", 8.0);
    ok<double>("-1", -1.0);
    ok<double>("0.5", 0.5);
    ok<double>("1e2", 100.0);
    ok<double>("18446744073709551615", 18446744073709551616.0);
    ok_text<double>("0.1", 0.1);
    ok_text<double>("9007199254740993", 9007199254740992.0);
    ok_text<double>("9007199254740993.0000000000000000000000000000001", 9007199254740994.0);
    ok_text<double>("1.7976931348623157e308", std::numeric_limits<double>::max());
    ok_text<double>("4.9406564584124654e-324", std::numeric_limits<double>::denorm_min());
    ok_text<double>("2.4703282292062327e-324", 0.0);
    ok_text<double>("1e-400", 0.0);
    bad<double>("\"1\"", {{errc::wrong_type, ""}});
    bad<double>("null", {{errc::null_not_allowed, ""}});
}

BOOST_AUTO_TEST_CASE(a_number_beyond_the_largest_floating_one_is_refused) {
    for (auto const* text : {"1e400", "-1e400", "1.7976931348623159e308", "1e99999999999999999999"}) {
        auto const refused = comply::parse<double>(text);
        BOOST_TEST(lines(refused.error()) == lines(faults{{errc::number_out_of_range, ""}}));
    }
    bad<float>("1e39", {{errc::number_out_of_range, ""}});
    bad<float>("-3.5e38", {{errc::number_out_of_range, ""}});
    ok_text<float>("3.4028235e38", std::numeric_limits<float>::max());
    ok_text<float>("1e-45", std::numeric_limits<float>::denorm_min());
    ok_text<float>("0.1", 0.1F);
    ok<float>("16777216", 16777216.0F);
}

BOOST_AUTO_TEST_CASE(a_negative_zero_keeps_its_sign) {
    auto const zero = comply::parse<double>("-0").value();
    BOOST_TEST((zero == 0 && std::signbit(zero)));
    BOOST_TEST(std::signbit(comply::parse<double>(comply::serialize(zero)).value()));
    BOOST_TEST(std::signbit(comply::value_to<double>(comply::value_from(zero)).value()));
}

BOOST_AUTO_TEST_CASE(a_string_holds_what_its_escapes_stand_for) {
    ok<std::string>(R"("")", "");
    ok<std::string>(R"("plain")", "plain");
    ok<std::string>(R"("\"\\\/\b\f\n\r\t")", "\"\\/\b\f\n\r\t");
    ok<std::string>(R"("\u0041\u00e9\u20AC\ud83d\uDE00")", "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    ok<std::string>("\"\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F\"", "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\x7F");
    ok<std::string>(R"("\u0000")", std::string(1, '\0'));
    ok<std::string>(R"("\uFFFF\uD7FF\uE000\u07ff\u0800\uDBFF\uDFFF")",
                    "\xEF\xBF\xBF\xED\x9F\xBF\xEE\x80\x80\xDF\xBF\xE0\xA0\x80\xF4\x8F\xBF\xBF");
    std::string const long_text(1000, 'x');
    ok<std::string>('"' + long_text + "\\n" + long_text + '"', long_text + '\n' + long_text);
    bad<std::string>(R"("\x")", {{errc::invalid_escape, ""}});
    bad<std::string>(R"("\u12G4")", {{errc::invalid_escape, ""}});
    bad<std::string>(R"("\u12)", {{errc::unexpected_end, ""}});
    bad<std::string>(R"("\)", {{errc::unexpected_end, ""}});
    bad<std::string>(R"("\U0041")", {{errc::invalid_escape, ""}});
    bad<std::string>(R"("\ud800")", {{errc::lone_surrogate, ""}});
    bad<std::string>(R"("\ud800\n")", {{errc::lone_surrogate, ""}});
    bad<std::string>(R"("\ud800\ud800")", {{errc::lone_surrogate, ""}});
    bad<std::string>(R"("\udc00")", {{errc::lone_surrogate, ""}});
    bad<std::string>("\"a\nb\"", {{errc::control_character, ""}});
    bad<std::string>({"\"a\0b\"", 5}, {{errc::control_character, ""}});
    bad<std::string>("\"\xC0\x80\"", {{errc::invalid_utf8, ""}});
    bad<std::string>("\"\xED\xA0\x80\"", {{errc::invalid_utf8, ""}});
    bad<std::string>("\"\xF4\x90\x80\x80\"", {{errc::invalid_utf8, ""}});
    bad<std::string>("\"\xFF\"", {{errc::invalid_utf8, ""}});
    bad<std::string>("\"\xC3\"", {{errc::invalid_utf8, ""}});
    bad<std::string>("\"\xC3", {{errc::unexpected_end, ""}});
    bad<std::string>("\"abc", {{errc::unexpected_end, ""}});
    bad<std::string>("'abc'", {{errc::expected_value, ""}});
    bad<std::string>("1", {{errc::wrong_type, ""}});
    bad<std::string>("null", {{errc::null_not_allowed, ""}});
}

BOOST_AUTO_TEST_CASE(every_byte_of_a_string_survives_the_way_out_and_back) {
    for (int size = 1; size != 130; size += 43) {
        for (int byte = 0; byte != 128; ++byte) {
            std::string value(static_cast<std::size_t>(size), 'x');
            value[static_cast<std::size_t>(byte % size)] = static_cast<char>(byte);
            auto const text = comply::serialize(value);
            BOOST_TEST((comply::parse<std::string>(text).value() == value));
            BOOST_TEST((boost::json::parse(text).as_string() == boost::json::string_view(value)));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_enumerator_is_its_name_whatever_its_number) {
    ok<colour>(R"("red")", colour::red);
    ok<colour>(R"("\u0062lue")", colour::blue);
    ok<sparse>(R"("one")", sparse::one);
    ok<sparse>(R"("thousand")", sparse::thousand);
    ok<sparse>(R"("most")", sparse::most);
    ok<temperature>(R"("frost")", temperature::frost);
    ok<temperature>(R"("zero")", temperature::zero);
    ok<temperature>(R"("heat")", temperature::heat);
    ok<unscoped>(R"("second_one")", second_one);
    bad<colour>(R"("Red")", {{errc::unknown_enumerator, ""}});
    bad<colour>(R"("")", {{errc::unknown_enumerator, ""}});
    bad<colour>(R"("re")", {{errc::unknown_enumerator, ""}});
    bad<colour>(R"("red ")", {{errc::unknown_enumerator, ""}});
    bad<temperature>(R"("-20")", {{errc::unknown_enumerator, ""}});
    bad<colour>("0", {{errc::wrong_type, ""}});
    bad<colour>("null", {{errc::null_not_allowed, ""}});
}

BOOST_AUTO_TEST_CASE(an_optional_holds_null_or_a_value) {
    ok<std::optional<int>>("null", std::nullopt);
    ok<std::optional<int>>("7", 7);
    ok<std::optional<std::string>>("\"\"", "");
    ok<std::optional<std::vector<int>>>("[]", std::vector<int>{});
    ok<std::vector<std::optional<int>>>("[null,1,null]", {std::nullopt, 1, std::nullopt});
    bad<std::optional<int>>("\"7\"", {{errc::wrong_type, ""}});
    bad<std::optional<int>>("nul", {{errc::unexpected_end, ""}});
    bad<std::optional<int>>("nulL", {{errc::invalid_literal, ""}});
}

BOOST_AUTO_TEST_CASE(a_vector_holds_its_elements) {
    ok<std::vector<int>>("[]", {});
    ok<std::vector<int>>("[ ]", {});
    ok<std::vector<int>>("[1,2,3,4,5]", {1, 2, 3, 4, 5});
    ok<std::vector<bool>>("[true,false,true,true]", {true, false, true, true});
    ok<std::vector<bool>>("[false]", {false});
    ok<std::vector<std::vector<int>>>("[[],[1],[1,2,3,4]]", {{}, {1}, {1, 2, 3, 4}});
    ok<std::vector<std::vector<std::vector<bool>>>>("[[[true],[]],[]]", {{{true}, {}}, {}});
    ok<std::vector<std::string>>(R"(["", "a" ,"\n"])", {"", "a", "\n"});
    bad<std::vector<int>>("[1,\"2\",3.5,null]",
                          {{errc::wrong_type, "/1"}, {errc::not_an_integer, "/2"}, {errc::null_not_allowed, "/3"}});
    bad<std::vector<bool>>("[true,1,false,\"\"]", {{errc::wrong_type, "/1"}, {errc::wrong_type, "/3"}});
    bad<std::vector<std::vector<int>>>("[[1],[2,[]],3]", {{errc::wrong_type, "/1/1"}, {errc::wrong_type, "/2"}});
    bad<std::vector<int>>("{}", {{errc::wrong_type, ""}});
    bad<std::vector<int>>("[1,]", {{errc::expected_value, "/1"}});
    bad<std::vector<int>>("[,1]", {{errc::expected_value, "/0"}});
    bad<std::vector<int>>("[1 2]", {{errc::expected_comma, ""}});
    bad<std::vector<int>>("[1", {{errc::unexpected_end, ""}});
    bad<std::vector<int>>("[1}", {{errc::expected_comma, ""}});
    bad<std::vector<int>>("[\"1\",", {{errc::wrong_type, "/0"}, {errc::unexpected_end, "/1"}});
}

BOOST_AUTO_TEST_CASE(structs_lie_within_structs_vectors_and_optionals) {
    ok<drawing>(
        R"({"origin":{"x":1,"y":2},"corners":[{"y":4,"x":3},{"x":5,"y":6}],"centre":null,"pixels":[["red"],[],["blue","green"]]})",
        {{1, 2}, {{3, 4}, {5, 6}}, std::nullopt, {{colour::red}, {}, {colour::blue, colour::green}}});
    ok<drawing>(R"( { "pixels" : [ ] , "corners" : [ ] , "centre" : { "x" : 0 , "y" : 9 } , "origin" : { "y" : 0 , "x" : 1 } } )",
                {{1, 0}, {}, point{0, 9}, {}});
    bad<drawing>(R"({"origin":{"x":1},"corners":[{"x":1,"y":2},{"y":"","z":0}],"centre":{},"pixels":[["red"],["pink"]]})",
                 {{errc::missing_member, "/origin/y"},
                  {errc::missing_member, "/corners/1/x"},
                  {errc::wrong_type, "/corners/1/y"},
                  {errc::unknown_member, "/corners/1/z"},
                  {errc::missing_member, "/centre/x"},
                  {errc::missing_member, "/centre/y"},
                  {errc::unknown_enumerator, "/pixels/1/0"}});
    bad<drawing>(R"({"origin":[],"corners":{},"centre":[null],"pixels":[null]})",
                 {{errc::wrong_type, "/origin"},
                  {errc::wrong_type, "/corners"},
                  {errc::wrong_type, "/centre"},
                  {errc::null_not_allowed, "/pixels/0"}});
}

BOOST_AUTO_TEST_CASE(a_struct_may_hold_itself) {
    ok<tree>(R"({"leaf":1,"branches":[{"leaf":2,"branches":[]},{"branches":[{"leaf":4,"branches":[]}],"leaf":3}]})",
             {1, {{2, {}}, {3, {{4, {}}}}}});
    bad<tree>(R"({"leaf":1,"branches":[{"leaf":2,"branches":[{}]}]})",
              {{errc::missing_member, "/branches/0/branches/0/leaf"}, {errc::missing_member, "/branches/0/branches/0/branches"}});
}

BOOST_AUTO_TEST_CASE(a_struct_without_members_is_an_empty_object) {
    ok<nothing>("{}", {});
    ok<nothing>("{ \n }", {});
    ok<nothing>(R"({"a":1,"b":[{}]})", {}, {.unknown_members = comply::unknown_members::ignore});
    bad<nothing>(R"({"a":1})", {{errc::unknown_member, "/a"}});
    bad<nothing>("[]", {{errc::wrong_type, ""}});
    bad<nothing>("{", {{errc::unexpected_end, ""}});
    BOOST_TEST(comply::serialize(nothing{}) == "{}");
}

BOOST_AUTO_TEST_CASE(any_json_is_itself) {
    using any = boost::json::value;
    ok<any>("null", nullptr);
    ok<any>("true", true);
    ok<any>("-5", -5);
    ok<any>("18446744073709551615", 18446744073709551615ULL);
    ok<any>("0.5", 0.5);
    ok<any>(R"("a\u0000b")", any(boost::json::string_view("a\0b", 3)));
    ok<any>("[]", boost::json::array{});
    ok<any>("{}", boost::json::object{});
    ok<any>(R"([null,{"a":[1,-2.5,{"":"x"}]},[[]]])", boost::json::parse(R"([null,{"a":[1,-2.5,{"":"x"}]},[[]]])"));
    bad<any>(R"({"a":1,"\u0061":2})", {{errc::duplicate_member, "/a"}});
    bad<any>(R"([{"b":{"a":1,"a":2}}])", {{errc::duplicate_member, "/0/b/a"}});
    bad<any>("[1,]", {{errc::expected_value, "/1"}});
    bad<any>("{\"a\"}", {{errc::expected_colon, ""}});
    bad<any>("nul", {{errc::unexpected_end, ""}});
}

BOOST_AUTO_TEST_CASE(any_json_may_be_a_member) {
    ok<envelope>(R"({"kind":"k","payload":{"deep":[1,{"x":null}]}})", {"k", {{"deep", {1, {{"x", nullptr}}}}}});
    ok<envelope>(R"({"payload":null,"kind":""})", {"", nullptr});
    bad<envelope>(R"({"kind":"k"})", {{errc::missing_member, "/payload"}});
    bad<envelope>(R"({"kind":1,"payload":{"a":1,"a":2}})",
                  {{errc::wrong_type, "/kind"}, {errc::duplicate_member, "/payload/a"}});
    ok<std::vector<boost::json::value>>("[1,\"\",[]]", {1, "", boost::json::array{}});
    ok<std::optional<boost::json::value>>("{}", boost::json::value(boost::json::object{}));
}

BOOST_AUTO_TEST_CASE(many_members_come_in_any_order) {
    wide value{};
    std::string forwards;
    std::string backwards;
    std::string interleaved;
    auto set = [&value, number = 0]<class D>(D) mutable { value.*D::pointer = ++number; };
    boost::mp11::mp_for_each<boost::describe::describe_members<wide, boost::describe::mod_public>>(set);
    for (int i = 0; i != 26; ++i) {
        auto const member = [](int index) {
            return std::string("\"") + static_cast<char>('a' + index) + "\":" + std::to_string(index + 1);
        };
        forwards += (i == 0 ? "" : ",") + member(i);
        backwards += (i == 0 ? "" : " , ") + member(25 - i);
        interleaved += (i == 0 ? "" : ",\n") + member(i % 2 == 0 ? i / 2 : 13 + i / 2);
    }
    ok<wide>('{' + forwards + '}', value);
    ok<wide>("{ " + backwards + " }", value);
    ok<wide>('{' + interleaved + '}', value);
}

BOOST_AUTO_TEST_SUITE_END()
