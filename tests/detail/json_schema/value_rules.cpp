// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/value_rules.hpp>

#include "../../support/schemas.hpp"

#include <comply/chrono.hpp>
#include <comply/flags.hpp>
#include <comply/format.hpp>
#include <comply/integer_values.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace schema_value_rules_test {

enum class source { mains, battery };
BOOST_DESCRIBE_ENUM(source, mains, battery)

struct limits {
    double open{};
    int half{};
    float tenths{};
    std::string letter;
    std::optional<int> one;
    source power{};
    std::vector<bool> distinct;
    bool odd{};
    std::string uuid;
    std::string uri;
};
BOOST_DESCRIBE_STRUCT(limits, (), (open, half, tenths, letter, one, power, distinct, odd, uuid, uri))
constexpr auto comply_schema(comply::tag<limits>) {
    using namespace comply;
    return schema<limits>(member<&limits::open>(exclusive_minimum(0), exclusive_maximum(1.5), exclusive_maximum(9)),
                          member<&limits::half>(minimum(1), maximum(5U), on<operation::create>(minimum(3), maximum(9))),
                          member<&limits::tenths>(multiple_of(0.1F), multiple_of(3), multiple_of(2)),
                          member<&limits::letter>(one_of("a", "b"), constant("a")), member<&limits::one>(constant(1)),
                          member<&limits::power>(one_of(source::mains, source::battery)),
                          member<&limits::distinct>(unique_items, each(constant(true))),
                          member<&limits::odd>(satisfies([](bool value) { return value; }, "it is odd"),
                                               satisfies([](bool value) { return value; }, "it is prime")),
                          member<&limits::uuid>(format(string_format::uuid)),
                          member<&limits::uri>(format(string_format::uri)));
}

enum class lamp { dark, dim, bright };
BOOST_DESCRIBE_ENUM(lamp, dark, dim, bright)
constexpr auto comply_schema(comply::tag<lamp>) {
    return comply::schema<lamp>(comply::fallback(lamp::dark), comply::enumerator<lamp::dim>(comply::aliases("low")));
}

enum class stage { first = 1, second = 2 };
BOOST_DESCRIBE_ENUM(stage, first, second)
constexpr auto comply_schema(comply::tag<stage>) { return comply::schema<stage>(comply::integer_values); }

enum class mark { bold = 1, italic = 2 };
BOOST_DESCRIBE_ENUM(mark, bold, italic)
constexpr auto comply_schema(comply::tag<mark>) { return comply::schema<mark>(comply::flags); }

struct of_many_forms {
    lamp lit{};
    lamp unlit{};
    lamp any{};
    stage now{};
    mark font{};
    std::chrono::seconds wait{};
};
BOOST_DESCRIBE_STRUCT(of_many_forms, (), (lit, unlit, any, now, font, wait))
constexpr auto comply_schema(comply::tag<of_many_forms>) {
    using namespace comply;
    using m = of_many_forms;
    return schema<m>(member<&m::lit>(one_of(lamp::dim, lamp::bright)), member<&m::unlit>(constant(lamp::dark)),
                     member<&m::any>(one_of(lamp::dark, lamp::dim, lamp::bright)),
                     member<&m::now>(constant(stage::second)),
                     member<&m::font>(one_of(mark::bold, static_cast<mark>(3))),
                     member<&m::wait>(one_of(std::chrono::seconds(1), std::chrono::seconds(60))));
}

struct exact {
    comply::odata::decimal share;
    comply::odata::decimal amount;
    comply::odata::decimal rate;
};
BOOST_DESCRIBE_STRUCT(exact, (), (share, amount, rate))
constexpr auto comply_schema(comply::tag<exact>) {
    using namespace comply;
    using odata::decimal_literal;
    return schema<exact>(member<&exact::share>(range(0, 0.1), multiple_of(0.01)),
                         member<&exact::amount>(exclusive_minimum(decimal_literal("-12.50")),
                                                maximum(decimal_literal("1e400")), multiple_of(3)),
                         member<&exact::rate>(one_of(7, decimal_literal("0.10"))));
}

// As pattern<>, whose header needs RE2.
struct digits_rule {
    static constexpr std::string_view pattern = "^[0-9]+$";
};

} // namespace schema_value_rules_test

BOOST_AUTO_TEST_SUITE(json_schema_value_rules)

using namespace schema_value_rules_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(a_value_is_one_of_others_in_each_of_its_forms) {
    auto const without_ref = [](char const* name) {
        auto schema = property_of<of_many_forms>(name).as_object();
        schema.erase("$ref");
        schema.erase("type");
        schema.erase("pattern");
        return schema;
    };
    is_json(without_ref("lit"), R"({"enum": ["dim", "bright", "low"]})");
    is_json(without_ref("unlit"), R"({"not": {"enum": ["dim", "bright", "low"]}})"); // an unknown name may stand for it
    is_json(without_ref("any"), R"({"not": false})");
    is_json(without_ref("now"), R"({"const": 2})");
    is_json(without_ref("font"), R"({"$comment": "one of \"bold\",\"bold,italic\""})");
    is_json(without_ref("wait"), R"({"$comment": "one of \"PT1S\",\"PT1M\""})");
}

BOOST_AUTO_TEST_CASE(open_ends_have_keywords_of_their_own) {
    is_json(property_of<limits>("open"),
            R"({"type": "number", "format": "double", "exclusiveMinimum": 0, "exclusiveMaximum": 1.5})");
}

BOOST_AUTO_TEST_CASE(rules_for_one_operation_are_stated_for_it_alone) {
    is_json(property_of<limits>("half"), R"({"type": "integer", "format": "int32", "minimum": 1, "maximum": 5})");
    is_json(property_of<limits>("half", {.operation = comply::operation::create}),
            R"({"type": "integer", "format": "int32", "minimum": 3, "maximum": 5})");
}

BOOST_AUTO_TEST_CASE(of_a_keyword_that_is_stated_again_all_hold) {
    auto const tenths = property_of<limits>("tenths");
    is_json(tenths.at("multipleOf"), "0.1");
    is_json(tenths.at("allOf"), R"([{"multipleOf": 3}, {"multipleOf": 2}])");
}

BOOST_AUTO_TEST_CASE(values_are_an_enum_or_a_constant) {
    is_json(property_of<limits>("letter"), R"({"type": "string", "enum": ["a", "b"], "const": "a"})");
    is_json(
        property_of<limits>("one"),
        R"({"anyOf": [{"type": "integer", "format": "int32", "minimum": -2147483648, "maximum": 2147483647, "const": 1},
                          {"type": "null"}]})");
    is_json(property_of<limits>("power"), R"({"$ref": "#/$defs/source", "enum": ["mains", "battery"]})");
    is_json(property_of<limits>("distinct"),
            R"({"type": "array", "items": {"type": "boolean", "const": true}, "uniqueItems": true})");
}

BOOST_AUTO_TEST_CASE(what_has_no_keyword_is_a_comment) {
    is_json(property_of<limits>("odd"), R"({"type": "boolean", "$comment": "it is odd; it is prime"})");
}

BOOST_AUTO_TEST_CASE(formats_have_a_pattern_where_validators_accept_more) {
    is_json(
        property_of<limits>("uuid"),
        R"({"type": "string", "format": "uuid", "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"})");
    is_json(property_of<limits>("uri"), R"({"type": "string", "format": "uri"})");
    for (auto const format :
         {comply::string_format::email, comply::string_format::uri_reference, comply::string_format::hostname,
          comply::string_format::ipv4, comply::string_format::ipv6, comply::string_format::date,
          comply::string_format::time, comply::string_format::date_time, comply::string_format::duration}) {
        BOOST_TEST(!comply::detail::keywords_of(format).format.empty());
    }
}

BOOST_AUTO_TEST_CASE(a_format_that_there_is_not_has_no_keyword) {
    BOOST_TEST(comply::detail::keywords_of(static_cast<comply::string_format>(99)).format.empty());
}

BOOST_AUTO_TEST_CASE(a_pattern_is_stated_as_it_is) {
    boost::json::object schema;
    comply::detail::describe_rule(schema, digits_rule{}, comply::tag<std::string>{});
    is_json(schema, R"({"pattern": "^[0-9]+$"})");
}

BOOST_AUTO_TEST_CASE(limits_of_decimals_are_numbers_as_far_as_a_double_is) {
    auto share = property_of<exact>("share");
    share.as_object().erase("pattern");
    is_json(share, R"({"type": ["number", "string"], "minimum": 0, "maximum": 0.1, "multipleOf": 0.01})");
    auto amount = property_of<exact>("amount");
    amount.as_object().erase("pattern");
    is_json(amount, R"({"type": ["number", "string"], "exclusiveMinimum": -12.5, "multipleOf": 3})");
}

BOOST_AUTO_TEST_CASE(values_of_decimals_are_stated_of_numbers_and_not_of_the_strings_for_them) {
    auto rate = property_of<exact>("rate");
    rate.as_object().erase("pattern");
    is_json(rate, R"({"type": ["number", "string"], "allOf": [{"anyOf": [{"type": "string"}, {"enum": [7, 0.1]}]}]})");
}

BOOST_AUTO_TEST_SUITE_END()
