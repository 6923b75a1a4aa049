// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/containers.hpp>

#include "../../support/schemas.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/optional.hpp>

#include <array>
#include <bitset>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>
#include <vector>

namespace schema_containers_test {

enum class level { low, high };
BOOST_DESCRIBE_ENUM(level, low, high)

struct node {
    bool end{};
    std::unique_ptr<node> next;
};
BOOST_DESCRIBE_STRUCT(node, (), (end, next))

struct holder {
    std::map<std::string, bool> flags;
    std::set<std::string> names;
};
BOOST_DESCRIBE_STRUCT(holder, (), (flags, names))
constexpr auto comply_schema(comply::tag<holder>) {
    return comply::schema<holder>(
        comply::member<&holder::flags>(comply::min_items(1), comply::max_items(3), comply::keys(comply::length(1, 2))),
        comply::member<&holder::names>(comply::max_items(9), comply::each(comply::max_length(4))));
}

} // namespace schema_containers_test

BOOST_AUTO_TEST_SUITE(json_schema_containers)

using namespace schema_containers_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(sequences_are_arrays_with_the_size_that_their_type_has) {
    is_json(schema_of<std::deque<bool>>(), R"({"type": "array", "items": {"type": "boolean"}})");
    is_json(schema_of<std::array<bool, 3>>(),
            R"({"type": "array", "items": {"type": "boolean"}, "minItems": 3, "maxItems": 3})");
    is_json(schema_of<std::array<bool, 0>>(), R"({"type": "array", "items": {"type": "boolean"}, "maxItems": 0})");
    is_json(schema_of<boost::container::static_vector<bool, 4>>(),
            R"({"type": "array", "items": {"type": "boolean"}, "maxItems": 4})");
    is_json(schema_of<boost::container::small_vector<bool, 4>>(), R"({"type": "array", "items": {"type": "boolean"}})");
}

BOOST_AUTO_TEST_CASE(sets_have_unique_items_and_multisets_not) {
    is_json(schema_of<std::set<std::string>>(),
            R"({"type": "array", "items": {"type": "string"}, "uniqueItems": true})");
    is_json(schema_of<std::multiset<std::string>>(), R"({"type": "array", "items": {"type": "string"}})");
}

BOOST_AUTO_TEST_CASE(tuples_are_arrays_of_just_their_elements) {
    is_json(
        schema_of<std::pair<bool, std::string>>(),
        R"({"type": "array", "prefixItems": [{"type": "boolean"}, {"type": "string"}], "minItems": 2, "items": false})");
    is_json(schema_of<std::tuple<boost::json::value>>(),
            R"({"type": "array", "prefixItems": [true], "minItems": 1, "items": false})");
    is_json(schema_of<std::tuple<>>(), R"({"type": "array", "items": false})");
}

BOOST_AUTO_TEST_CASE(maps_are_objects_whose_names_are_keys) {
    is_json(schema_of<std::map<std::string, bool>>(),
            R"({"type": "object", "additionalProperties": {"type": "boolean"}})");
    is_json(schema_of<std::map<std::string, boost::json::value>>(), R"({"type": "object"})");
    is_json(schema_of<std::map<int, boost::json::value>>(),
            R"({"type": "object", "propertyNames": {"pattern": "^(0|-?[1-9][0-9]*)$"}})");
    is_json(schema_of<std::map<unsigned, boost::json::value>>(),
            R"({"type": "object", "propertyNames": {"pattern": "^(0|[1-9][0-9]*)$"}})");
    is_json(schema_of<std::unordered_map<level, boost::json::value>>(),
            R"({"type": "object", "propertyNames": {"$ref": "#/$defs/level"},
                "$defs": {"level": {"type": "string", "enum": ["low", "high"]}}})");
}

BOOST_AUTO_TEST_CASE(rules_of_maps_are_about_their_members_keys_and_values) {
    is_json(property_of<holder>("flags"),
            R"({"type": "object", "propertyNames": {"minLength": 1, "maxLength": 2},
                "additionalProperties": {"type": "boolean"}, "minProperties": 1, "maxProperties": 3})");
    is_json(property_of<holder>("names"),
            R"({"type": "array", "items": {"type": "string", "maxLength": 4}, "uniqueItems": true, "maxItems": 9})");
}

BOOST_AUTO_TEST_CASE(pointers_and_optionals_are_their_values_or_null) {
    is_json(schema_of<std::unique_ptr<std::string>>(), R"({"type": ["string", "null"]})");
    is_json(schema_of<std::shared_ptr<std::string const>>(), R"({"type": ["string", "null"]})");
    is_json(schema_of<boost::optional<std::string>>(), R"({"type": ["string", "null"]})");
    is_json(schema_of<std::optional<std::unique_ptr<std::string>>>(), R"({"type": ["string", "null"]})");
    is_json(property_of<node>("next"), R"({"anyOf": [{"$ref": "#"}, {"type": "null"}]})");
}

BOOST_AUTO_TEST_CASE(bits_are_their_digits_and_char8_t_a_string) {
    is_json(schema_of<std::bitset<5>>(), R"({"type": "string", "pattern": "^[01]{5}$"})");
    is_json(schema_of<std::u8string>(), R"({"type": "string"})");
}

BOOST_AUTO_TEST_SUITE_END()
