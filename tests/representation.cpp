// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/representation.hpp>

#include "support/routes.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace representation_test {

// As a string, by std::optional.
struct money {
    std::int64_t cents = 0;
    friend bool operator==(money const&, money const&) = default;
};
inline std::string to_text(money const& value) {
    return std::to_string(value.cents / 100) + '.' + std::to_string(value.cents % 100 + 100).substr(1);
}
inline std::optional<money> from_text(std::string_view text) {
    if (text.size() < 4 || text[text.size() - 3] != '.') {
        return std::nullopt;
    }
    money made;
    for (char const digit : text) {
        if (digit != '.') {
            if (digit < '0' || digit > '9' || made.cents > 1'000'000) {
                return std::nullopt;
            }
            made.cents = made.cents * 10 + (digit - '0');
        }
    }
    return made;
}
constexpr auto comply_representation(comply::tag<money>) {
    return comply::represented_as<std::string>(&to_text, &from_text).described("an amount of money").of_format("money");
}

// As a short string, by bool(…); described, yet no object.
struct grade {
    char letter = 'A';
    friend bool operator==(grade const&, grade const&) = default;
};
BOOST_DESCRIBE_STRUCT(grade, (), (letter))
constexpr auto comply_representation(comply::tag<grade>) {
    return comply::represented_as<comply::short_text<1>>(
               [](grade const& value) {
                   comply::short_text<1> text;
                   text += value.letter;
                   return text;
               },
               [](std::string_view text, grade& out) {
                   if (text.size() != 1 || text[0] < 'A' || text[0] > 'F') {
                       return false;
                   }
                   out.letter = text[0];
                   return true;
               })
        .described("grade from A to F");
}

// As a number, of which every one is good; as a view of what it holds; as an array; as an object; what JSON cannot carry.
struct celsius {
    double degrees = 0;
    friend bool operator==(celsius const&, celsius const&) = default;
};
constexpr auto comply_representation(comply::tag<celsius>) {
    return comply::represented_as<double>([](celsius const& value) { return value.degrees; },
                                          [](double degrees) { return celsius{degrees}; });
}

// As a number that may be refused.
struct even {
    std::uint64_t number = 0;
    friend bool operator==(even const&, even const&) = default;
};
constexpr auto comply_representation(comply::tag<even>) {
    return comply::represented_as<std::uint64_t>(
               [](even const& value) { return value.number; },
               [](std::uint64_t number) { return number % 2 == 0 ? std::optional(even{number}) : std::nullopt; })
        .described("even number");
}

struct label {
    std::string text;
    friend bool operator==(label const&, label const&) = default;
};
constexpr auto comply_representation(comply::tag<label>) {
    return comply::represented_as<std::string_view>([](label const& value) -> std::string_view { return value.text; },
                                                    [](std::string text) { return label{std::move(text)}; });
}

struct point {
    int x = 0;
    int y = 0;
    friend bool operator==(point const&, point const&) = default;
};
constexpr auto comply_representation(comply::tag<point>) {
    return comply::represented_as<std::vector<int>>(
               [](point const& value) {
                   return std::vector<int>{value.x, value.y};
               },
               [](std::vector<int> const& from) {
                   return from.size() == 2 ? std::optional(point{from[0], from[1]}) : std::nullopt;
               })
        .described("point of two numbers");
}

struct span_form {
    int from = 0;
    int to = 0;
};
BOOST_DESCRIBE_STRUCT(span_form, (), (from, to))
struct span {
    int from = 0;
    int size = 0;
    friend bool operator==(span const&, span const&) = default;
};
constexpr auto comply_representation(comply::tag<span>) {
    return comply::represented_as<span_form>(
               [](span const& value) {
                   return span_form{value.from, value.from + value.size};
               },
               [](span_form const& form) {
                   return form.from <= form.to ? comply::decoded<span>(span{form.from, form.to - form.from})
                                               : comply::decoded<span>(std::string_view("span that does not end before it begins"));
               })
        .described("span");
}

enum class level { low, high };
BOOST_DESCRIBE_ENUM(level, low, high)
constexpr auto comply_representation(comply::tag<level>) {
    return comply::represented_as<int>(
               [](level value) {
                   auto const number = static_cast<int>(value);
                   return number == 0 || number == 1 ? std::optional(number + 1) : std::nullopt;
               },
               [](int number) {
                   return number == 1 || number == 2 ? std::optional(static_cast<level>(number - 1)) : std::nullopt;
               })
        .described("level, 1 or 2");
}

struct everything {
    money price;
    std::optional<grade> mark;
    celsius warmth;
    label name;
    std::vector<point> points;
    span extent;
    level importance{};
    friend bool operator==(everything const&, everything const&) = default;
};
BOOST_DESCRIBE_STRUCT(everything, (), (price, mark, warmth, name, points, extent, importance))
constexpr auto comply_schema(comply::tag<everything>) {
    return comply::schema<everything>(
        comply::member<&everything::price>(comply::length(4, 6)), comply::member<&everything::warmth>(comply::range(-40, 40)),
        comply::member<&everything::name>(comply::length(1, 3)),
        comply::member<&everything::points>(comply::max_items(2), comply::each(comply::each(comply::range(0, 9)))));
}

everything sample() {
    return {{1234}, grade{'B'}, {-4.5}, {"ab"}, {{1, 2}, {3, 4}}, {5, 2}, level::high};
}
constexpr auto sample_text = R"({"price":"12.34","mark":"B","warmth":-4.5,"name":"ab","points":[[1,2],[3,4]],)"
                             R"("extent":{"from":5,"to":7},"importance":2})";

// A rule of one operation, about what stands for the member.
struct receipt {
    money total;
    friend bool operator==(receipt const&, receipt const&) = default;
};
BOOST_DESCRIBE_STRUCT(receipt, (), (total))
constexpr auto comply_schema(comply::tag<receipt>) {
    return comply::schema<receipt>(
        comply::member<&receipt::total>(comply::on<comply::operation::create>(comply::max_length(4))));
}

// A number from 1 to 5, of which 0 is none.
struct stars {
    int count = 0;
    friend bool operator==(stars const&, stars const&) = default;
};
constexpr auto comply_representation(comply::tag<stars>) {
    return comply::represented_as<int>([](stars const& value) { return value.count; }, [](int count) { return stars{count}; });
}
struct review {
    stars given;
    friend bool operator==(review const&, review const&) = default;
};
BOOST_DESCRIBE_STRUCT(review, (), (given))
constexpr auto comply_schema(comply::tag<review>) {
    return comply::schema<review>(comply::member<&review::given>(comply::range(1, 5)));
}

// A number, and a string for those who ask for one.
struct share {
    double of_all = 0;
    friend bool operator==(share const&, share const&) = default;
};
constexpr auto comply_representation(comply::tag<share>) {
    return comply::represented_as<double>([](share const& value) { return value.of_all; },
                                          [](double value) { return share{value}; })
        .or_text(
            [](share const&, bool ieee754_compatible) {
                return ieee754_compatible ? std::optional<std::string_view>("a share") : std::nullopt;
            },
            [](std::string_view) { return std::optional<share>(); });
}

} // namespace representation_test

BOOST_AUTO_TEST_SUITE(representation_)

using namespace representation_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(what_stands_for_a_value_is_carried_everywhere) {
    ok<everything>(sample_text, sample());
    BOOST_TEST(comply::serialize(sample()) == sample_text);
    BOOST_TEST((comply::value_from(sample()) == boost::json::parse(sample_text)));
    ok<money>(R"("0.05")", {5});
    ok<std::vector<grade>>(R"(["A","F"])", {{'A'}, {'F'}});
    ok<std::optional<point>>("null", std::nullopt);
}

BOOST_AUTO_TEST_CASE(escapes_are_gone_before_a_text_is_decoded) {
    ok<money>(R"("12\u002e34")", {1234});
    ok<label>(R"("a\nb")", {"a\nb"});
    ok<grade>(R"("\u0041")", {'A'});
}

BOOST_AUTO_TEST_CASE(what_the_decoder_refuses_is_explained) {
    bad<money>(R"("12,34")", {{errc::invalid_format, ""}});
    auto const why = comply::parse<everything>(
                         R"({"price":"12,34","mark":"G","warmth":1,"name":"a","points":[[1],[2,3]],)"
                         R"("extent":{"from":2,"to":1},"importance":3})")
                         .error();
    BOOST_TEST_REQUIRE(why.size() == 5U);
    BOOST_TEST(why[0].message == R"(/price is "12,34"; an amount of money is expected)");
    BOOST_TEST(why[1].message == R"(/mark is "G"; a grade from A to F is expected)");
    BOOST_TEST(why[2].message == "/points/0 is an array; a point of two numbers is expected");
    BOOST_TEST(why[3].message == "/extent is an object; a span that does not end before it begins is expected");
    BOOST_TEST(why[4].message == "/importance is 3; a level, 1 or 2 is expected");
    bad<everything>(R"({"price":"12,34","mark":"G","warmth":1,"name":"a","points":[[1],[2,3]],)"
                    R"("extent":{"from":2,"to":1},"importance":3})",
                    {{errc::invalid_format, "/price"},
                     {errc::invalid_format, "/mark"},
                     {errc::invalid_format, "/points/0"},
                     {errc::invalid_format, "/extent"},
                     {errc::invalid_format, "/importance"}});
    BOOST_TEST(comply::value_to<money>("12,34").error().front().found == R"("12,34")");
}

BOOST_AUTO_TEST_CASE(what_is_not_even_of_its_type_is_no_matter_of_the_decoder) {
    bad<money>("1", {{errc::wrong_type, ""}});
    bad<money>("null", {{errc::null_not_allowed, ""}});
    bad<point>(R"([1,"2"])", {{errc::wrong_type, "/1"}});
    bad<point>(R"([1,"2","3"])", {{errc::wrong_type, "/1"}, {errc::wrong_type, "/2"}});
    bad<span>(R"({"from":9})", {{errc::missing_member, "/to"}});
    bad<level>("1.5", {{errc::not_an_integer, ""}});
    bad_text<money>(R"("1)", {{errc::unexpected_end, ""}});
    bad_text<money>("\"\xC0\"", {{errc::invalid_utf8, ""}});
    bad<review>(R"({"given":0})", {{errc::below_minimum, "/given"}});
    bad<review>(R"({"given":"5"})", {{errc::wrong_type, "/given"}});
    bad<review>(R"({"given":1.5})", {{errc::not_an_integer, "/given"}});
    bad_text<review>(R"({"given":x})", {{errc::expected_value, "/given"}});
    bad<everything>("{}", {{errc::missing_member, "/price"},
                           {errc::missing_member, "/warmth"},
                           {errc::missing_member, "/name"},
                           {errc::missing_member, "/points"},
                           {errc::missing_member, "/extent"},
                           {errc::missing_member, "/importance"}});
}

BOOST_AUTO_TEST_CASE(rules_are_asked_of_what_stands_for_the_value) {
    auto const text = R"({"price":"1234567.89","warmth":40.5,"name":"","points":[[1,10],[1,2],[1]],)"
                      R"("extent":{"from":5,"to":7},"importance":2})";
    bad<everything>(text, {{errc::too_long, "/price"},
                           {errc::above_maximum, "/warmth"},
                           {errc::too_short, "/name"},
                           {errc::too_many_items, "/points"},
                           {errc::above_maximum, "/points/0/1"},
                           {errc::invalid_format, "/points/2"}});
    auto const why = comply::parse<everything>(text).error();
    BOOST_TEST(why[0].message == "/price is 10 characters long; at most 6 are allowed");
    BOOST_TEST(why[1].message == "/warmth is 40.5; at most 40 is expected");

    auto value = sample();
    value.price = {123456789};
    value.warmth = {41};
    value.name = {};
    value.points = {{1, 10}};
    BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{errc::too_long, "/price"},
                                                               {errc::above_maximum, "/warmth"},
                                                               {errc::too_short, "/name"},
                                                               {errc::above_maximum, "/points/0/1"}}));
    BOOST_TEST(comply::serialize(value).find("1234567.89") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(rules_of_one_operation_are_asked_of_what_stands_for_the_value) {
    ok(R"({"total":"12.34"})", receipt{{1234}});
    ok(R"({"total":"2.34"})", receipt{{234}}, {.operation = comply::operation::create});
    bad<receipt>(R"({"total":"12.34"})", {{errc::too_long, "/total"}}, {.operation = comply::operation::create});
    BOOST_TEST(!comply::validate(receipt{{1234}}, {.operation = comply::operation::create}).has_value());
}

BOOST_AUTO_TEST_CASE(a_value_that_nothing_stands_for_cannot_be_written) {
    auto const wrong = static_cast<level>(7);
    auto const why = comply::validate(wrong).error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().code == errc::invalid_format);
    BOOST_TEST(why.front().message == "the document is a value without a JSON form; a level, 1 or 2 is expected");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(wrong)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(wrong)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(celsius{std::numeric_limits<double>::infinity()})),
                      comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(label{"\xFF"})), comply::validation_error);
    BOOST_TEST(lines(comply::validate(label{"\xFF"}).error()) == lines(faults{{errc::invalid_utf8, ""}}));
    BOOST_TEST(comply::serialize(grade{'"'}) == R"("\"")");
}

BOOST_AUTO_TEST_CASE(a_value_is_checked_as_it_is_written_where_no_text_is_asked_for) {
    auto const nothing = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(!comply::validate(share{nothing}).has_value());
    BOOST_TEST(comply::validate(share{0.5}).has_value());
    BOOST_TEST(comply::serialize(share{0.5}) == "0.5");
    BOOST_TEST(comply::serialize(share{0.5}, {.ieee754_compatible = true}) == R"("a share")");
}

BOOST_AUTO_TEST_CASE(the_number_of_violations_is_bounded) {
    bad<std::vector<money>>(R"(["","",""])", {{errc::invalid_format, "/0"}}, {.max_violations = 1});
    bad_text<std::vector<money>>(R"(["","","",""])", {{errc::invalid_format, "/0"}, {errc::too_many_violations, ""}},
                                 {.max_violations = 2});
}

BOOST_AUTO_TEST_CASE(a_schema_finds_what_it_needs) {
    static_assert(std::same_as<comply::detail::represented_type<money>, std::string_view>);
    static_assert(std::same_as<comply::detail::represented_type<level>, int>);
    static_assert(comply::representation<money>::value.format == "money");
    static_assert(!comply::detail::described_struct<grade>);
    static_assert(!comply::detail::custom_represented<everything>);
    BOOST_TEST(comply::representation<money>::value.description == "an amount of money");
}

BOOST_AUTO_TEST_CASE(a_short_text_needs_no_allocation) {
    constexpr auto text = [] {
        comply::short_text<8> made("ab");
        made += 'c';
        made += "de";
        return made;
    }();
    static_assert(std::string_view(text) == "abcde");
    BOOST_TEST(std::string_view(text) == "abcde");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_refused_is_shown) {
    ok<even>("18446744073709551614", {18446744073709551614U});
    for (std::string const text : {"7", "18446744073709551615"}) {
        bad<even>(text, {{errc::invalid_format, ""}});
        BOOST_TEST(comply::parse<even>(text).error().front().found == text);
        BOOST_TEST(comply::value_to<even>(boost::json::parse(text)).error().front().found == text);
    }
    BOOST_TEST(comply::value_to<even>(boost::json::value(7.0)).error().front().found == "7");
}

BOOST_AUTO_TEST_SUITE_END()
