// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/json_schema.hpp>

#include "support/fleet.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/rules.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace json_schema_test {

enum class colour { red, dark_green };
BOOST_DESCRIBE_ENUM(colour, red, dark_green)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(comply::enumerator_names(comply::kebab_case), comply::fallback(colour::red));
}

struct point {
    double x{};
    double y{};
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

struct shape {
    point centre;
    std::optional<point> corner;
    colour paint{};
    std::optional<colour> edge;
    std::vector<point> path;
};
BOOST_DESCRIBE_STRUCT(shape, (), (centre, corner, paint, edge, path))

struct tree {
    int weight{};
    std::vector<tree> branches;
};
BOOST_DESCRIBE_STRUCT(tree, (), (weight, branches))

struct forest {
    std::vector<tree> trees;
};
BOOST_DESCRIBE_STRUCT(forest, (), (trees))

struct ruled {
    std::string name;
    std::optional<std::string> note;
    std::optional<int> count;
    std::optional<bool> flag;
    std::int8_t small{};
    std::vector<std::vector<std::string>> rows;
    boost::json::value extra;
    std::string_view view;
};
BOOST_DESCRIBE_STRUCT(ruled, (), (name, note, count, flag, small, rows, extra, view))
constexpr auto comply_schema(comply::tag<ruled>) {
    using comply::member;
    return comply::schema<ruled>(
        comply::discriminator("type", "ruled"),
        member<&ruled::name>(comply::read_only, comply::length(1, 9), comply::length(0, 8)),
        member<&ruled::note>(comply::nullable, comply::length(2, std::numeric_limits<std::size_t>::max())),
        member<&ruled::count>(comply::optional, comply::range(-1.5, 7U)),
        member<&ruled::flag>(comply::default_value(true)),
        member<&ruled::small>(comply::default_value(3), comply::range(-1000, 100)),
        member<&ruled::rows>(comply::min_items(1), comply::max_items(3),
                             comply::each(comply::max_items(2), comply::each(comply::length(0, 5)))),
        member<&ruled::extra>(comply::optional));
}

struct empty {};
BOOST_DESCRIBE_STRUCT(empty, (), ())

struct numbers {
    float f{};
    double d{};
    std::int32_t i32{};
    std::int64_t i64{};
    std::uint16_t u16{};
    std::uint64_t u64{};
};
BOOST_DESCRIBE_STRUCT(numbers, (), (f, d, i32, i64, u16, u64))

template <class T>
struct page {
    std::vector<T> items;
};
BOOST_DESCRIBE_STRUCT(page<point>, (), (items))

struct book {
    page<point> first;
    fleet::power light{};
};
BOOST_DESCRIBE_STRUCT(book, (), (first, light))

namespace other {

struct point {
    std::int16_t z{};
};
BOOST_DESCRIBE_STRUCT(point, (), (z))

} // namespace other

struct points {
    point first;
    other::point second;
};
BOOST_DESCRIBE_STRUCT(points, (), (first, second))

template <class T>
boost::json::object schema_of(comply::schema_options const& options = {}) {
    auto schema = comply::json_schema<T>(options);
    return std::move(schema.as_object());
}

boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

std::string text_of(boost::json::value const& value) { return boost::json::serialize(value); }

} // namespace json_schema_test

BOOST_AUTO_TEST_SUITE(json_schema)

using namespace json_schema_test;

BOOST_AUTO_TEST_CASE(a_struct_is_an_object_of_its_members) {
    BOOST_TEST(text_of(comply::json_schema<point>()) ==
               R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{)"
               R"("x":{"type":"number","format":"double"},"y":{"type":"number","format":"double"}},)"
               R"("required":["x","y"],"additionalProperties":false})");
    BOOST_TEST(text_of(comply::json_schema<empty>()) ==
               R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",)"
               R"("additionalProperties":false})");
}

BOOST_AUTO_TEST_CASE(an_id_identifies_the_document) {
    auto const schema = schema_of<empty>({.id = "https://example.com/empty"});
    BOOST_TEST(text_of(schema) == R"({"$schema":"https://json-schema.org/draft/2020-12/schema",)"
                                  R"("$id":"https://example.com/empty","type":"object","additionalProperties":false})");
}

BOOST_AUTO_TEST_CASE(the_worked_example_is_this_document) {
    auto schema = schema_of<fleet::sensor>();
    auto const pattern = schema.at("properties").at("lastSeen").at("pattern");
    BOOST_TEST((schema == json(R"({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": {
            "id": {"type": "string", "minLength": 1, "maxLength": 64, "readOnly": true},
            "displayName": {"type": "string"},
            "charge": {"type": ["number", "null"], "format": "double", "minimum": 0.0, "maximum": 1.0},
            "powerSource": {"$ref": "#/$defs/power"},
            "lastSeen": {"type": "string", "format": "date-time", "pattern": )" +
                               text_of(pattern) + R"(},
            "tags": {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 32}, "maxItems": 16}
        },
        "required": ["id", "displayName", "powerSource", "lastSeen", "tags"],
        "additionalProperties": false,
        "$defs": {"power": {"type": "string", "enum": ["unknown", "battery", "mains"]}}
    })")));
}

BOOST_AUTO_TEST_CASE(the_operation_says_what_is_required) {
    auto const required = [](comply::operation operation) {
        return schema_of<fleet::sensor>({.operation = operation});
    };
    BOOST_TEST((required(comply::operation::create).at("required") ==
                json(R"(["displayName", "powerSource", "lastSeen", "tags"])")));
    BOOST_TEST(!required(comply::operation::update).contains("required"));
}

BOOST_AUTO_TEST_CASE(read_only_members_that_are_refused_are_false) {
    comply::schema_options options{.operation = comply::operation::create,
                                   .read_only_members = comply::read_only_members::reject};
    BOOST_TEST((schema_of<fleet::sensor>(options).at("properties").at("id") == false));
    options.operation = comply::operation::read;
    BOOST_TEST((schema_of<fleet::sensor>(options).at("properties").at("id").at("readOnly") == true));
}

BOOST_AUTO_TEST_CASE(unknown_members_are_refused_ignored_or_let_through_by_their_names) {
    BOOST_TEST(
        !schema_of<point>({.unknown_members = comply::unknown_members::ignore}).contains("additionalProperties"));
    using resource = comply::graph::device_compliance_device_status;
    auto const rejecting = schema_of<resource>();
    BOOST_TEST((rejecting.at("patternProperties") == json(R"({"@": true})")));
    BOOST_TEST((rejecting.at("additionalProperties") == false));
    auto const ignoring = schema_of<resource>({.unknown_members = comply::unknown_members::ignore});
    BOOST_TEST(!ignoring.contains("patternProperties"));
    BOOST_TEST(!ignoring.contains("additionalProperties"));
}

BOOST_AUTO_TEST_CASE(rules_are_keywords_and_the_stricter_limit_stays) {
    auto const properties = schema_of<ruled>().at("properties");
    BOOST_TEST((properties == json(R"({
        "type": {"const": "ruled"},
        "name": {"type": "string", "minLength": 1, "maxLength": 8, "readOnly": true},
        "note": {"type": ["string", "null"], "minLength": 2},
        "count": {"type": "integer", "format": "int32", "minimum": -1.5, "maximum": 7},
        "flag": {"type": ["boolean", "null"], "default": true},
        "small": {"type": "integer", "minimum": -128, "maximum": 100, "default": 3},
        "rows": {"type": "array", "minItems": 1, "maxItems": 3,
                 "items": {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 5}}},
        "extra": true,
        "view": {"type": "string"}
    })")));
    BOOST_TEST((schema_of<ruled>().at("required") == json(R"(["name", "note", "rows", "view"])")));
}

BOOST_AUTO_TEST_CASE(numbers_have_the_range_of_their_type) {
    auto const properties = schema_of<numbers>().at("properties");
    BOOST_TEST((properties == json(R"({
        "f": {"type": "number", "format": "float", "exclusiveMinimum": -3.4028235677973366e38,
              "exclusiveMaximum": 3.4028235677973366e38},
        "d": {"type": "number", "format": "double"},
        "i32": {"type": "integer", "format": "int32", "minimum": -2147483648, "maximum": 2147483647},
        "i64": {"type": "integer", "format": "int64", "minimum": -9223372036854775808, "maximum": 9223372036854775807},
        "u16": {"type": "integer", "minimum": 0, "maximum": 65535},
        "u64": {"type": "integer", "minimum": 0, "maximum": 18446744073709551615}
    })")));
}

BOOST_AUTO_TEST_CASE(structs_and_enums_are_defined_once_and_referred_to) {
    auto schema = schema_of<shape>();
    BOOST_TEST((schema.at("properties") == json(R"({
        "centre": {"$ref": "#/$defs/point"},
        "corner": {"anyOf": [{"$ref": "#/$defs/point"}, {"type": "null"}]},
        "paint": {"$ref": "#/$defs/colour"},
        "edge": {"anyOf": [{"$ref": "#/$defs/colour"}, {"type": "null"}]},
        "path": {"type": "array", "items": {"$ref": "#/$defs/point"}}
    })")));
    auto const& definitions = schema.at("$defs").as_object();
    BOOST_TEST(definitions.size() == 2U);
    BOOST_TEST((definitions.at("colour") == json(R"({"type": "string", "enum": ["red", "dark-green"]})")));
    auto expected = schema_of<point>();
    expected.erase("$schema");
    BOOST_TEST((definitions.at("point") == expected));
}

BOOST_AUTO_TEST_CASE(a_recursive_struct_refers_to_itself) {
    BOOST_TEST((schema_of<tree>().at("properties").at("branches").at("items") == json(R"({"$ref": "#"})")));
    BOOST_TEST(!schema_of<tree>().contains("$defs"));
    auto const schema = schema_of<forest>();
    BOOST_TEST((schema.at("properties").at("trees").at("items") == json(R"({"$ref": "#/$defs/tree"})")));
    BOOST_TEST((schema.at("$defs").at("tree").at("properties").at("branches").at("items") ==
                json(R"({"$ref": "#/$defs/tree"})")));
}

BOOST_AUTO_TEST_CASE(names_of_definitions_have_no_scopes_and_are_unique) {
    auto const schema = schema_of<book>();
    BOOST_TEST((schema.at("properties") == json(R"({"first": {"$ref": "#/$defs/page_point"},
                                                    "light": {"$ref": "#/$defs/power"}})")));
    auto const two = schema_of<points>();
    BOOST_TEST((two.at("properties") == json(R"({"first": {"$ref": "#/$defs/point"},
                                                 "second": {"$ref": "#/$defs/point_2"}})")));
    BOOST_TEST(two.at("$defs").at("point").at("properties").as_object().contains("x"));
    BOOST_TEST(two.at("$defs").at("point_2").at("properties").as_object().contains("z"));
}

BOOST_AUTO_TEST_CASE(unknown_enumerators_may_be_let_through) {
    comply::schema_options const options{.unknown_enumerators = comply::unknown_enumerators::fallback};
    BOOST_TEST((schema_of<shape>(options).at("$defs").at("colour") == json(R"({"type": "string"})")));
    BOOST_TEST((schema_of<fleet::power>(options).contains("enum"))); // has no fallback
}

BOOST_AUTO_TEST_CASE(other_types_can_stand_at_the_root) {
    auto const keywords = [](boost::json::object schema) {
        schema.erase("$schema");
        return schema;
    };
    BOOST_TEST((keywords(schema_of<bool>()) == json(R"({"type": "boolean"})")));
    BOOST_TEST((keywords(schema_of<boost::json::value>()) == json("{}")));
    BOOST_TEST((keywords(schema_of<std::vector<boost::json::value>>()) == json(R"({"type": "array"})")));
    BOOST_TEST((keywords(schema_of<std::optional<boost::json::value>>()) == json("{}")));
    BOOST_TEST(
        (keywords(schema_of<std::optional<std::optional<std::string>>>()) == json(R"({"type": ["string", "null"]})")));
    BOOST_TEST((keywords(schema_of<std::vector<fleet::power>>()) == json(R"({
        "type": "array", "items": {"$ref": "#/$defs/power"},
        "$defs": {"power": {"type": "string", "enum": ["unknown", "battery", "mains"]}}})")));
    BOOST_TEST((keywords(schema_of<fleet::power>()) ==
                json(R"({"type": "string", "enum": ["unknown", "battery", "mains"]})")));
}

BOOST_AUTO_TEST_CASE(date_times_have_a_pattern_and_those_of_rfc_3339_a_format) {
    auto const status = schema_of<comply::graph::device_compliance_device_status>();
    auto const& edm = status.at("properties").at("lastReportedDateTime").as_object();
    BOOST_TEST((edm.at("type") == "string"));
    BOOST_TEST(edm.at("pattern").as_string().starts_with("^-?"));
    BOOST_TEST(!edm.contains("format"));
}

BOOST_AUTO_TEST_SUITE_END()
