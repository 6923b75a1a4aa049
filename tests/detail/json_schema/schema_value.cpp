// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/schema_value.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <string_view>

BOOST_AUTO_TEST_SUITE(json_schema_value)

namespace {

boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

bool becomes(std::string_view schema, std::string_view expected) {
    return comply::detail::or_type(json(schema).as_object(), "null") == json(expected);
}

} // namespace

BOOST_AUTO_TEST_CASE(a_schema_that_says_nothing_is_true) {
    BOOST_TEST((comply::detail::to_schema({}) == true));
    BOOST_TEST((comply::detail::to_schema({{"type", "null"}}) == json(R"({"type": "null"})")));
}

BOOST_AUTO_TEST_CASE(null_is_added_to_the_type_where_nothing_else_refuses_it) {
    BOOST_TEST(becomes("{}", "{}"));
    BOOST_TEST(becomes(R"({"type": "string", "minLength": 1})", R"({"type": ["string", "null"], "minLength": 1})"));
    BOOST_TEST(becomes(R"({"type": ["string", "null"]})", R"({"type": ["string", "null"]})"));
    BOOST_TEST(becomes(R"({"type": ["string", "number"]})", R"({"type": ["string", "number", "null"]})"));
}

BOOST_AUTO_TEST_CASE(null_is_an_alternative_where_a_keyword_would_refuse_it) {
    for (std::string_view const schema :
         {R"({"$ref": "#/$defs/a"})", R"({"type": "string", "enum": ["a"]})", R"({"const": "a"})",
          R"({"type": "object", "oneOf": []})", R"({"type": "object", "not": {}})"}) {
        boost::json::object const expected{{"anyOf", {json(schema), {{"type", "null"}}}}};
        BOOST_TEST((comply::detail::or_type(json(schema).as_object(), "null") == expected));
    }
}

BOOST_AUTO_TEST_SUITE_END()
