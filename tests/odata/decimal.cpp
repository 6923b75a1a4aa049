// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/decimal.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(odata_decimal)

using comply::errc;
using comply::odata::decimal;
using namespace comply_test;

namespace odata_decimal_test {

struct line {
    decimal price;
    std::vector<decimal> discounts;
    friend bool operator==(line const&, line const&) = default;
};
BOOST_DESCRIBE_STRUCT(line, (), (price, discounts))
constexpr auto comply_schema(comply::tag<line>) {
    return comply::schema<line>(comply::member<&line::price>(comply::odata::facets(5, 2)),
                                comply::member<&line::discounts>(comply::each(comply::odata::facets(3, 3))));
}

struct bounded {
    std::optional<decimal> share{};
    std::optional<decimal> tiny{};
    std::optional<decimal> step{};
    std::optional<decimal> dozen{};
    friend bool operator==(bounded const&, bounded const&) = default;
};
BOOST_DESCRIBE_STRUCT(bounded, (), (share, tiny, step, dozen))
constexpr auto comply_schema(comply::tag<bounded>) {
    using namespace comply;
    using odata::decimal_literal;
    return schema<bounded>(
        member<&bounded::share>(range(0, 0.1)),
        member<&bounded::tiny>(exclusive_minimum(decimal_literal("-1e-400")),
                               exclusive_maximum(decimal_literal("123456789012345678901234567890.5"))),
        member<&bounded::step>(multiple_of(0.25)), member<&bounded::dozen>(multiple_of(12), minimum(-1e300)));
}

struct rated {
    decimal rate{};
    std::vector<decimal> steps{};
    friend bool operator==(rated const&, rated const&) = default;
};
BOOST_DESCRIBE_STRUCT(rated, (), (rate, steps))
constexpr auto comply_schema(comply::tag<rated>) {
    using namespace comply;
    using odata::decimal_literal;
    return schema<rated>(member<&rated::rate>(one_of(0, 0.1, decimal_literal("1e-400"))),
                         member<&rated::steps>(optional, each(constant(5))));
}

decimal of(std::string_view text) {
    return decimal::from_text(text).value();
}

} // namespace odata_decimal_test

using namespace odata_decimal_test;

BOOST_AUTO_TEST_CASE(it_is_written_as_it_was_read) {
    for (auto const* text : {"0", "-0", "1", "0.1", "-12.50", "0.10000000000000000000000000000000000000000001", "1e-400", "1E+400",
                             "123456789012345678901234567890.123456789", "0e0", "0.000", "1e999999999", "-1e-999999999",
                             "9223372036854775807", "18446744073709551616", "1.0"}) {
        auto const value = of(text);
        BOOST_TEST(value.text() == text);
        ok_text<decimal>(text, value);
        ok_text<decimal>('"' + std::string(text) + '"', value);
        BOOST_TEST(comply::serialize(comply::parse<decimal>(text).value()) == text);
        BOOST_TEST(comply::serialize(value, {.ieee754_compatible = true}) == '"' + std::string(text) + '"');
        BOOST_TEST((comply::value_to<decimal>(comply::value_from(value)).value() == value));
        BOOST_TEST(comply::validate(value).has_value());
    }
    BOOST_TEST(comply::serialize(decimal()) == "0");
    BOOST_TEST(comply::serialize(decimal(std::numeric_limits<std::int64_t>::min())) == "-9223372036854775808");
    ok<line>(R"({"price":123.45,"discounts":[0.125,"0.5"]})", {of("123.45"), {of("0.125"), of("0.5")}});
}

BOOST_AUTO_TEST_CASE(ten_thousand_digits_are_as_exact_as_one) {
    auto const digits = "0." + std::string(9'999, '3') + "4";
    auto const value = comply::parse<decimal>(digits).value();
    BOOST_TEST(comply::serialize(value) == digits);
    BOOST_TEST((value > of("0." + std::string(10'000, '3'))));
    BOOST_TEST((value < of("0." + std::string(9'998, '3') + "4")));
    BOOST_TEST(value.scale() == 10'000);
    BOOST_TEST(value.significant_digits() == 10'000);
    BOOST_TEST((comply::value_to<decimal>(comply::value_from(value)).value() == value));
    auto const zeros = std::string(10'000, '0');
    BOOST_TEST((of("1" + zeros) == of("1e10000")));
    BOOST_TEST((of("0." + zeros + "1") == of("1e-10001")));
    BOOST_TEST((of("1." + zeros) == 1));
}

BOOST_AUTO_TEST_CASE(a_plus_and_zeros_in_front_go_in_strings_alone) {
    BOOST_TEST(comply::parse<decimal>(R"("+007.50")").value().text() == "7.50");
    BOOST_TEST(comply::parse<decimal>(R"("-000")").value().text() == "-0");
    BOOST_TEST(comply::parse<decimal>(R"("00.5")").value().text() == "0.5");
    bad_text<decimal>("+1", {{errc::expected_value, ""}});
    bad_text<decimal>("007", {{errc::invalid_number, ""}});
    bad_text<decimal>("1.", {{errc::unexpected_end, ""}});
}

BOOST_AUTO_TEST_CASE(what_is_no_decimal_is_refused) {
    for (auto const* text : {"", "-", "+", ".5", "5.", "1e", "1e+", "1,5", "1 ", " 1", "0x1", "INF", "NaN", "1e5.5", "--1", "1-", "1.5.5",
                             "1e1000000000", "1e-1000000000", "1e99999999999999999999999"}) {
        bad<decimal>('"' + std::string(text) + '"', {{errc::invalid_format, ""}});
    }
    bad_text<decimal>("1e1000000000", {{errc::invalid_format, ""}});
    bad<decimal>("true", {{errc::wrong_type, ""}});
    bad<decimal>("null", {{errc::null_not_allowed, ""}});
    bad<decimal>("{}", {{errc::wrong_type, ""}});
    BOOST_TEST(comply::parse<decimal>(R"("1,5")").error().front().message ==
               R"(the document is "1,5"; a decimal number is expected)");
    BOOST_TEST(comply::parse<decimal>("1e1000000000").error().front().message ==
               "the document is 1e1000000000; a decimal number with an exponent of at most nine digits is expected");
}

BOOST_AUTO_TEST_CASE(they_compare_by_value) {
    // In ascending order; those of one line are equal.
    std::vector<std::vector<std::string_view>> const order = {
        {"-1e999999999"},
        {"-1000.5", "-1.0005e3", "-10005e-1"},
        {"-1000"},
        {"-0.5", "-5e-1", "-0.50"},
        {"-0.05"},
        {"-1e-400"},
        {"0", "-0", "0.00", "0e5", "-0e-9"},
        {"1e-999999999"},
        {"1e-400", "0.1e-399", "10e-401"},
        {"0.09"},
        {"0.1", "1e-1", "0.10", "0.0001e3", "100e-3"},
        {"0.10000000000000000000000001"},
        {"0.11"},
        {"0.9"},
        {"1", "1.0", "0.1e1", "10e-1", "1e0"},
        {"1.05", "105e-2"},
        {"1.5", "1.50", "15e-1"},
        {"9.99"},
        {"10", "1e1", "1E+1", "10.0"},
        {"10.01"},
        {"11"},
        {"100", "1e2"},
        {"9007199254740993"},
        {"9007199254740993.000000001"},
        {"1e999999999", "10e999999998"}};
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t k = 0; k < order.size(); ++k) {
            for (auto const a : order[i]) {
                for (auto const b : order[k]) {
                    BOOST_TEST(((of(a) <=> of(b)) == (i <=> k)), a << " and " << b);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(its_scale_and_digits_are_those_it_needs) {
    auto const has = [](std::string_view text, std::int64_t digits, std::int64_t scale) {
        BOOST_TEST(of(text).significant_digits() == digits, text);
        BOOST_TEST(of(text).scale() == scale, text);
    };
    has("0", 0, 0);
    has("0.00", 0, 0);
    has("100", 1, 0);
    has("1.50", 2, 1);
    has("0.001", 1, 3);
    has("120.034", 6, 3);
    has("1.5e1", 2, 0);
    has("15e-3", 2, 3);
    has("1e-400", 1, 400);
    BOOST_TEST(of("999.99").fits(5, 2));
    BOOST_TEST(!of("1000").fits(5, 2));
    BOOST_TEST(!of("0.001").fits(5, 2));
    BOOST_TEST(of("0.010").fits(2, 2));
    BOOST_TEST(!of("1").fits(2, 2));
    BOOST_TEST(of("0").fits(0, 0));
}

BOOST_AUTO_TEST_CASE(facets_bound_it) {
    bad<line>(R"({"price":1000.1,"discounts":[0.1234,1]})", {{errc::invalid_format, "/price"},
                                                            {errc::invalid_format, "/discounts/0"},
                                                            {errc::invalid_format, "/discounts/1"}});
    BOOST_TEST(comply::parse<line>(R"({"price":1000.1,"discounts":[]})").error().front().message ==
               "/price is 1000.1; a decimal number of at most 5 digits, 2 of them behind the point, is expected");
    BOOST_TEST(lines(comply::validate(line{of("0.001"), {}}).error()) == lines(faults{{errc::invalid_format, "/price"}}));
}

BOOST_AUTO_TEST_CASE(limits_are_exact) {
    ok<bounded>(R"({"share":0.1})", {.share = of("0.1")});
    ok<bounded>(R"({"share":"-0.000"})", {.share = of("-0.000")});
    ok<bounded>(R"({"share":"1e-1"})", {.share = of("1e-1")});
    ok_text<bounded>(R"({"tiny":-1e-401})", {.tiny = of("-1e-401")});
    ok_text<bounded>(R"({"tiny":123456789012345678901234567890.4})", {.tiny = of("123456789012345678901234567890.4")});
    breaks<bounded>(
        {.share = of("0.10000000000000000000000001")}, R"({"share":"0.10000000000000000000000001"})",
        {{errc::above_maximum, "/share", "/share is 0.10000000000000000000000001; at most 0.1 is expected"}});
    breaks<bounded>({.share = of("-1e-400")}, R"({"share":"-1e-400"})",
                    {{errc::below_minimum, "/share", "/share is -1e-400; at least 0 is expected"}});
    breaks<bounded>({.tiny = of("-1e-400")}, R"({"tiny":"-1e-400"})",
                    {{errc::below_minimum, "/tiny", "/tiny is -1e-400; more than -1e-400 is expected"}});
    breaks<bounded>(
        {.tiny = of("123456789012345678901234567890.50")}, R"({"tiny":"123456789012345678901234567890.50"})",
        {{errc::above_maximum, "/tiny",
          "/tiny is 123456789012345678901234567890.50; less than 123456789012345678901234567890.5 is expected"}});
    breaks<bounded>({.dozen = of("-1.2e+301")}, R"({"dozen":-1.2e+301})",
                    {{errc::below_minimum, "/dozen", "/dozen is -1.2e+301; at least -1e+300 is expected"}});
}

BOOST_AUTO_TEST_CASE(values_are_among_others_by_what_they_are_not_by_their_text) {
    for (auto const* text : {"0", "-0.00", "0.1", "0.100", "1e-1", "1e-400", "10e-401"}) {
        ok_text<rated>(R"({"rate":")" + std::string(text) + "\"}", {.rate = of(text)});
    }
    ok_text<rated>(R"({"rate":0.10,"steps":[5,5.0,"0.5e1"]})", {of("0.10"), {of("5"), of("5.0"), of("0.5e1")}});
    breaks<rated>({.rate = of("0.1000000000000000000000000001")},
                  R"({"rate":"0.1000000000000000000000000001","steps":[]})",
                  {{errc::unexpected_value, "/rate",
                    "/rate is 0.1000000000000000000000000001; one of 0, 0.1, 1e-400 is expected"}});
    breaks<rated>({of("0"), {of("5"), of("5.1")}}, R"({"rate":0,"steps":[5,5.1]})",
                  {{errc::unexpected_value, "/steps/1", "/steps/1 is 5.1; 5 is expected"}});
}

BOOST_AUTO_TEST_CASE(multiples_are_exact) {
    for (auto const* text :
         {"0", "12", "-24.000", "1.2e1", "3e2", "12e999999999", "1234567890123456789012345678901234567896"}) {
        ok_text<bounded>(R"({"dozen":)" + std::string(text) + '}', {.dozen = of(text)});
    }
    for (auto const* text : {"6", "-13", "12.000000000000000000000000000000000001", "1e-400", "4e0", "1e2",
                             "1234567890123456789012345678901234567895"}) {
        bad_text<bounded>(R"({"dozen":)" + std::string(text) + '}', {{errc::not_a_multiple, "/dozen"}});
    }
    ok<bounded>(R"({"step":"10000000000000000000000000.75"})", {.step = of("10000000000000000000000000.75")});
    breaks<bounded>(
        {.step = of("10000000000000000000000000.7")}, R"({"step":"10000000000000000000000000.7"})",
        {{errc::not_a_multiple, "/step", "/step is 10000000000000000000000000.7; a multiple of 0.25 is expected"}});
    // A divisor near to 2^64, of which a digit more would overflow.
    static_assert(
        comply::detail::is_multiple_of_decimal(comply::detail::view_decimal("340282366920938463463374607431768211455"),
                                               {18446744073709551615U, 0})); // 2^128 - 1 and 2^64 - 1
    static_assert(!comply::detail::is_multiple_of_decimal(
        comply::detail::view_decimal("340282366920938463463374607431768211454"), {18446744073709551615U, 0}));
}

BOOST_AUTO_TEST_CASE(a_dom_has_a_number_where_that_is_the_same) {
    BOOST_TEST((comply::value_from(of("0.1")) == 0.1));
    BOOST_TEST((comply::value_from(of("9223372036854775807")) == std::numeric_limits<std::int64_t>::max()));
    BOOST_TEST((comply::value_from(of("18446744073709551615")) == std::numeric_limits<std::uint64_t>::max()));
    BOOST_TEST((comply::value_from(of("18446744073709551617")) == "18446744073709551617"));
    BOOST_TEST((comply::value_from(of("1e-400")) == "1e-400"));
    BOOST_TEST((comply::value_from(of("0.10000000000000000000000001")) == "0.10000000000000000000000001"));
    BOOST_TEST((comply::value_from(of("1.5"), {.ieee754_compatible = true}) == "1.5"));
    BOOST_TEST((comply::value_to<decimal>(0.1).value() == of("0.1")));
    BOOST_TEST((comply::value_to<decimal>(std::numeric_limits<double>::max()).value() == of("1.7976931348623157e308")));
    BOOST_TEST((comply::value_to<decimal>(std::numeric_limits<double>::infinity()).error().front().code == errc::not_finite));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_no_number_makes_none) {
    for (auto const* text : {"", "-", "1.", ".5", "1e", "0x1", "1 ", "NaN"}) {
        BOOST_TEST(!decimal::from_text(text).has_value(), text);
    }
}

BOOST_AUTO_TEST_CASE(infinity_is_beyond_every_decimal) {
    auto const infinity = std::numeric_limits<double>::infinity();
    BOOST_TEST((comply::maximum(infinity).check(of("1e999999999")) == comply::errc{}));
    BOOST_TEST((comply::minimum(-infinity).check(of("-1e999999999")) == comply::errc{}));
    BOOST_TEST((comply::minimum(infinity).check(of("1e999999999")) == comply::errc::below_minimum));
    BOOST_TEST((comply::maximum(-infinity).check(of("-1e999999999")) == comply::errc::above_maximum));
}

BOOST_AUTO_TEST_CASE(rules_of_decimals_may_be_made_at_run_time) {
    comply::odata::decimal_literal const low("12.50");
    BOOST_TEST((comply::minimum(low).check(of("12.49")) == comply::errc::below_minimum));
    BOOST_TEST((comply::minimum(low).check(of("12.5")) == comply::errc{}));
    BOOST_TEST((compare_limit(low, comply::odata::decimal_literal("1.25e1")) == 0));
    BOOST_TEST((compare_limit(low, comply::odata::decimal_literal("12.500001")) < 0));
    BOOST_TEST((comply::odata::facets(5, 2).check(of("999.99")) == comply::errc{}));
    BOOST_TEST((comply::odata::facets(5, 2).check(of("1000")) == comply::errc::invalid_format));
}

BOOST_AUTO_TEST_CASE(it_comes_from_every_kind_of_number_of_a_dom) {
    BOOST_TEST(comply::value_to<decimal>(boost::json::value(-5)).value().text() == "-5");
    BOOST_TEST(comply::value_to<decimal>(boost::json::value(std::numeric_limits<std::uint64_t>::max())).value().text() ==
               "18446744073709551615");
    BOOST_TEST(comply::value_to<decimal>(boost::json::value(0.1)).value().text() == "0.1");
}

BOOST_AUTO_TEST_CASE(a_decimal_ends_where_its_text_does) {
    std::string_view const text = "12e5";
    for (std::size_t size = 1; size < 3; ++size) {
        auto const view = comply::detail::view_decimal(text.substr(0, size));
        BOOST_TEST(view.integer == text.substr(0, size));
        BOOST_TEST(view.behind.empty());
    }
}

BOOST_AUTO_TEST_CASE(of_what_is_found_64_digits_are_told) {
    for (std::size_t const size : {63U, 64U, 65U}) {
        std::string const digits(size, '7');
        auto const value = comply::odata::decimal::from_text(digits).value();
        BOOST_TEST(comply::detail::value_text(value) == digits.substr(0, 64) + (size > 64 ? "..." : ""));
    }
}

BOOST_AUTO_TEST_SUITE_END()
