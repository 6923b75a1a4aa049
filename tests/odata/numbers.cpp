// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/numbers.hpp>

#include "../support/routes.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/write_lines.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <sstream>
#include <string>

BOOST_AUTO_TEST_SUITE(odata_numbers)

using comply::errc;
using comply::odata::double_;
using comply::odata::int64;
using comply::odata::single;
using namespace comply_test;

namespace odata_numbers_test {

struct reading {
    int64 id;
    double_ value;
    std::optional<single> error;
    friend bool operator==(reading const&, reading const&) = default;
};
BOOST_DESCRIBE_STRUCT(reading, (), (id, value, error))
constexpr auto comply_schema(comply::tag<reading>) {
    return comply::schema<reading>(comply::member<&reading::id>(comply::range(1, std::int64_t{9'000'000'000'000'000'000})),
                                   comply::member<&reading::value>(comply::range(-10, 10)));
}

constexpr auto infinity = std::numeric_limits<double>::infinity();

} // namespace odata_numbers_test

using namespace odata_numbers_test;

BOOST_AUTO_TEST_CASE(an_int64_is_read_from_a_number_or_a_string) {
    ok<int64>("0", 0);
    ok<int64>("9223372036854775807", std::numeric_limits<std::int64_t>::max());
    ok<int64>("-9223372036854775808", std::numeric_limits<std::int64_t>::min());
    ok<int64>(R"("9223372036854775807")", std::numeric_limits<std::int64_t>::max());
    ok<int64>(R"("-9223372036854775808")", std::numeric_limits<std::int64_t>::min());
    ok<int64>(R"("+007")", 7);
    ok<int64>(R"("-0")", 0);
    ok<int64>(R"("\u0031")", 1);
    for (auto const* text : {R"("9223372036854775808")", R"("-9223372036854775809")", R"("99999999999999999999")", R"("")", R"("-")",
                             R"("1.0")", R"("1e2")", R"(" 1")", R"("1 ")", R"("0x1")", R"("--1")", R"("INF")"}) {
        bad<int64>(text, {{errc::invalid_format, ""}});
    }
    bad<int64>("9223372036854775808", {{errc::number_out_of_range, ""}});
    bad<int64>("1.5", {{errc::not_an_integer, ""}});
    bad<int64>("true", {{errc::wrong_type, ""}});
    bad<int64>("null", {{errc::null_not_allowed, ""}});
    bad_text<int64>("\"1", {{errc::unexpected_end, ""}});
    BOOST_TEST(comply::parse<int64>("\"x\"").error().front().message ==
               "the document is \"x\"; a 64-bit integer is expected");
}

BOOST_AUTO_TEST_CASE(an_int64_is_a_string_where_doubles_are_all_there_is) {
    int64 const value = std::numeric_limits<std::int64_t>::min();
    comply::serialize_options const compatible{.ieee754_compatible = true};
    BOOST_TEST(comply::serialize(value) == "-9223372036854775808");
    BOOST_TEST(comply::serialize(value, compatible) == R"("-9223372036854775808")");
    BOOST_TEST((comply::value_from(value) == value.value));
    BOOST_TEST((comply::value_from(value, compatible) == "-9223372036854775808"));
    BOOST_TEST(comply::serialize(reading{1, 2, {}}, compatible) == R"({"id":"1","value":2})");
    BOOST_TEST(comply::serialize(reading{1, 2, {}}, {.indent = 1, .ieee754_compatible = true}) ==
               "{\n \"id\": \"1\",\n \"value\": 2\n}");
    std::ostringstream out;
    {
        comply::line_writer writer(out, {.ieee754_compatible = true});
        writer.write(reading{1, 2, {}});
    }
    BOOST_TEST(out.str() == "{\"id\":\"1\",\"value\":2}\n");
}

BOOST_AUTO_TEST_CASE(a_double_may_be_what_json_has_no_number_for) {
    ok<double_>("1.5", 1.5);
    ok<double_>(R"("INF")", infinity);
    ok<double_>(R"("-INF")", -infinity);
    ok<single>(R"("INF")", std::numeric_limits<float>::infinity());
    ok<single>("0.1", 0.1F);
    for (auto const* text : {R"("NaN")", R"("N\u0061N")"}) {
        BOOST_TEST(std::isnan(comply::parse<double_>(text).value().value));
        BOOST_TEST(std::isnan(comply::parse<single>(text).value().value));
        BOOST_TEST(std::isnan(comply::value_to<double_>(boost::json::parse(text)).value().value));
    }
    double_ const none = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(comply::serialize(none) == R"("NaN")");
    BOOST_TEST(comply::serialize(double_(-infinity)) == R"("-INF")");
    BOOST_TEST((comply::value_from(none) == "NaN"));
    BOOST_TEST(comply::validate(none).has_value());
    for (auto const* text : {R"("")", R"("inf")", R"("+INF")", R"("nan")", R"("Infinity")", R"("1.5")", R"("INF ")"}) {
        bad<double_>(text, {{errc::invalid_format, ""}});
        bad<single>(text, {{errc::invalid_format, ""}});
    }
    bad_text<double_>("1e999", {{errc::number_out_of_range, ""}});
    bad<single>("1e39", {{errc::number_out_of_range, ""}});
    bad<double_>("[]", {{errc::wrong_type, ""}});
    bad_text<double_>("NaN", {{errc::expected_value, ""}});
    BOOST_TEST(comply::parse<double_>("\"inf\"").error().front().message ==
               R"(the document is "inf"; a number, "INF", "-INF" or "NaN" is expected)");
}

BOOST_AUTO_TEST_CASE(rules_for_numbers_hold_however_they_are_written) {
    ok<reading>(R"({"id":"1","value":10,"error":"INF"})", {1, 10, single(std::numeric_limits<float>::infinity())});
    bad<reading>(R"({"id":0,"value":11})", {{errc::below_minimum, "/id"}, {errc::above_maximum, "/value"}});
    bad<reading>(R"({"id":"0","value":"INF"})", {{errc::below_minimum, "/id"}, {errc::above_maximum, "/value"}});
    bad<reading>(R"({"id":"9000000000000000001","value":"-INF"})",
                 {{errc::above_maximum, "/id"}, {errc::below_minimum, "/value"}});
    BOOST_TEST(lines(comply::validate(reading{0, infinity, {}}).error()) ==
               lines(faults{{errc::below_minimum, "/id"}, {errc::above_maximum, "/value"}}));
}

BOOST_AUTO_TEST_SUITE_END()
