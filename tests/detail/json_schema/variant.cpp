// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/variant.hpp>

#include "../../support/schemas.hpp"

#include <comply/openapi.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace schema_variant_test {

struct circle {
    bool filled{};
};
BOOST_DESCRIBE_STRUCT(circle, (), (filled))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("kind", "circle"));
}

struct square {
    bool rounded{};
};
BOOST_DESCRIBE_STRUCT(square, (), (rounded))
constexpr auto comply_schema(comply::tag<square>) {
    return comply::schema<square>(comply::discriminator("kind", "square"), comply::default_alternative);
}

struct drawing {
    std::variant<circle, square> shape;
    std::variant<std::monostate, bool, std::string> mixed;
    std::variant<bool, circle, square> with_flag;
    std::optional<std::variant<bool, std::string>> maybe;
    std::variant<bool, boost::json::value> anything;
};
BOOST_DESCRIBE_STRUCT(drawing, (), (shape, mixed, with_flag, maybe, anything))
constexpr auto comply_schema(comply::tag<drawing>) {
    return comply::schema<drawing>(comply::member<&drawing::mixed>(comply::max_length(3)));
}

} // namespace schema_variant_test

BOOST_AUTO_TEST_SUITE(json_schema_variant)

using namespace schema_variant_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(structs_are_told_apart_by_a_discriminator_that_one_may_lack) {
    is_json(
        property_of<drawing>("shape"),
        R"({"oneOf": [{"$ref": "#/$defs/circle", "type": "object", "required": ["kind"]}, {"$ref": "#/$defs/square"}]})");
}

BOOST_AUTO_TEST_CASE(others_are_any_of_the_alternatives_and_keep_the_rules_that_fit_them) {
    is_json(property_of<drawing>("mixed"),
            R"({"anyOf": [{"type": "null"}, {"type": "boolean"}, {"type": "string", "maxLength": 3}]})");
    is_json(property_of<drawing>("with_flag"),
            R"({"anyOf": [{"type": "boolean"}, {"$ref": "#/$defs/circle", "type": "object", "required": ["kind"]},
                          {"$ref": "#/$defs/square"}]})");
    is_json(property_of<drawing>("maybe"),
            R"({"anyOf": [{"anyOf": [{"type": "boolean"}, {"type": "string"}]}, {"type": "null"}]})");
    is_json(property_of<drawing>("anything"), "true");
}

BOOST_AUTO_TEST_CASE(openapi_has_a_keyword_for_discriminators) {
    auto const schemas = comply::openapi_schemas<drawing>();
    is_json(schemas.at("drawing").at("properties").at("shape").at("discriminator"),
            R"({"propertyName": "kind", "mapping": {"circle": "#/components/schemas/circle",
                                                    "square": "#/components/schemas/square"}})");
    BOOST_TEST(!schemas.at("drawing").at("properties").at("with_flag").as_object().contains("discriminator"));
}

BOOST_AUTO_TEST_SUITE_END()
