// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/object_rules.hpp>

#include "../../support/schemas.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>

namespace schema_object_rules_test {

enum class source { mains, battery };
BOOST_DESCRIBE_ENUM(source, mains, battery)

struct device {
    std::string id;
    source power{};
    std::optional<int> voltage;
    std::optional<int> cells;
    std::optional<bool> locked;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(device, (), (id, power, voltage, cells, locked, reason))
constexpr auto comply_schema(comply::tag<device>) {
    using namespace comply;
    return schema<device>(discriminator("type", "device"), member<&device::locked>(default_value(true)),
                          member<&device::reason>(name("why")),
                          required_if<&device::voltage>(equals<&device::power>(source::battery)),
                          required_if<&device::reason>(equals<&device::locked>(true)));
}

struct one_of_two {
    std::optional<int> a;
    std::optional<int> b;
    std::optional<int> c;
};
BOOST_DESCRIBE_STRUCT(one_of_two, (), (a, b, c))
constexpr auto comply_schema(comply::tag<one_of_two>) {
    using namespace comply;
    return schema<one_of_two>(member<&one_of_two::c>(default_value(1)),
                              at_least_one_of<&one_of_two::a, &one_of_two::b>(),
                              mutually_exclusive<&one_of_two::a, &one_of_two::c>());
}

enum class plug { none, flat, round };
BOOST_DESCRIBE_ENUM(plug, none, flat, round)
constexpr auto comply_schema(comply::tag<plug>) {
    return comply::schema<plug>(comply::enumerator<plug::flat>(comply::aliases("A", "a")));
}

struct of_many_names {
    plug kind{};
    std::optional<int> a;
    std::optional<int> b;
};
BOOST_DESCRIBE_STRUCT(of_many_names, (), (kind, a, b))
constexpr auto comply_schema(comply::tag<of_many_names>) {
    using namespace comply;
    return schema<of_many_names>(member<&of_many_names::kind>(aliases("type")), member<&of_many_names::b>(aliases("B")),
                                 required_if<&of_many_names::a>(equals<&of_many_names::kind>(plug::flat)),
                                 at_least_one_of<&of_many_names::a, &of_many_names::b>());
}

struct span {
    int from{};
    int to{};
};
BOOST_DESCRIBE_STRUCT(span, (), (from, to))
constexpr auto comply_schema(comply::tag<span>) {
    using namespace comply;
    return schema<span>(ordered<&span::from, &span::to>(),
                        satisfies([](span const& one) { return one.to != 7; }, "it does not end at 7"));
}

struct marked_span : span {};
BOOST_DESCRIBE_STRUCT(marked_span, (span), ())

} // namespace schema_object_rules_test

BOOST_AUTO_TEST_SUITE(json_schema_object_rules)

using namespace schema_object_rules_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(required_if_asks_for_the_value_or_for_absence_that_comes_to_the_same) {
    is_json(schema_of<device>().at("allOf"), R"([
        {"if": {"properties": {"power": {"const": "battery"}}, "required": ["power"]},
         "then": {"properties": {"voltage": {"not": {"type": "null"}}}, "required": ["voltage"]}},
        {"if": {"properties": {"locked": {"const": true}}},
         "then": {"properties": {"why": {"not": {"type": "null"}}}, "required": ["why"]}}
    ])");
    BOOST_TEST(!schema_of<device>({.operation = comply::operation::update}).contains("allOf"));
}

BOOST_AUTO_TEST_CASE(a_member_is_there_if_it_is_not_null_and_present_or_has_a_default) {
    constexpr auto a = R"({"properties": {"a": {"not": {"type": "null"}}}, "required": ["a"]})";
    constexpr auto b = R"({"properties": {"b": {"not": {"type": "null"}}}, "required": ["b"]})";
    constexpr auto c = R"({"properties": {"c": {"not": {"type": "null"}}}})";
    auto const exclusive = R"({"not": {"allOf": [)" + std::string(a) + ',' + c + "]}}";
    is_json(schema_of<one_of_two>().at("allOf"),
            R"([{"anyOf": [)" + std::string(a) + ',' + b + "]}, " + exclusive + ']');
    is_json(schema_of<one_of_two>({.operation = comply::operation::update}).at("allOf"), '[' + exclusive + ']');
}

BOOST_AUTO_TEST_CASE(a_member_and_a_value_are_what_they_are_by_each_of_their_names) {
    auto const rules = schema_of<of_many_names>().at("allOf").as_array();
    BOOST_TEST_REQUIRE(rules.size() == 4);
    is_json(rules[2], R"({
        "if": {"properties": {"kind": {"enum": ["flat", "A", "a"]}, "type": {"enum": ["flat", "A", "a"]}},
               "anyOf": [{"required": ["kind"]}, {"required": ["type"]}]},
        "then": {"properties": {"a": {"not": {"type": "null"}}}, "required": ["a"]}})");
    is_json(rules[3], R"({"anyOf": [
        {"properties": {"a": {"not": {"type": "null"}}}, "required": ["a"]},
        {"properties": {"b": {"not": {"type": "null"}}, "B": {"not": {"type": "null"}}},
         "anyOf": [{"required": ["b"]}, {"required": ["B"]}]}]})");
}

BOOST_AUTO_TEST_CASE(what_has_no_keyword_is_a_comment) {
    constexpr auto comment = R"("\"from\" is not above \"to\"; it does not end at 7")";
    is_json(schema_of<span>().at("$comment"), comment);
    is_json(schema_of<marked_span>().at("$comment"), comment);
    BOOST_TEST(!schema_of<span>({.operation = comply::operation::update}).contains("$comment"));
}

BOOST_AUTO_TEST_SUITE_END()
