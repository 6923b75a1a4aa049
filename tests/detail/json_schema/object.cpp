// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/object.hpp>

#include "../../support/schemas.hpp"

#include <comply/additional.hpp>
#include <comply/odata/manner.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <map>
#include <optional>
#include <string>

namespace schema_object_test {

struct position {
    bool x{};
    std::optional<bool> y;
};
BOOST_DESCRIBE_STRUCT(position, (), (x, y))

struct user {
    bool cache{};
    std::string id;
    position place;
    std::string password;
    std::optional<std::string> nick;
    bool old{};
};
BOOST_DESCRIBE_STRUCT(user, (), (cache, id, place, password, nick, old))
constexpr auto comply_schema(comply::tag<user>) {
    using namespace comply;
    return schema<user>(title("User"), description("Who signs in"), member<&user::cache>(ignored),
                        member<&user::id>(read_only, aliases("ID"), title("Key"), description("Set by the server")),
                        member<&user::place>(flatten), member<&user::password>(write_only),
                        member<&user::nick>(aliases("nickname"), required_on<operation::create>),
                        member<&user::old>(deprecated, comply::optional));
}

struct open {
    std::map<std::string, int> counts;
};
BOOST_DESCRIBE_STRUCT(open, (), (counts))
constexpr auto comply_schema(comply::tag<open>) {
    return comply::schema<open>(comply::odata::manner,
                                comply::member<&open::counts>(comply::additional, comply::each(comply::range(0, 9))));
}

struct keeper {
    boost::json::object rest;
};
BOOST_DESCRIBE_STRUCT(keeper, (), (rest))
constexpr auto comply_schema(comply::tag<keeper>) {
    return comply::schema<keeper>(comply::member<&keeper::rest>(comply::additional));
}

} // namespace schema_object_test

BOOST_AUTO_TEST_SUITE(json_schema_object)

using namespace schema_object_test;
using namespace comply_test;

BOOST_AUTO_TEST_CASE(attributes_are_annotations) {
    auto const schema = schema_of<user>();
    BOOST_TEST((schema.at("title") == "User"));
    BOOST_TEST((schema.at("description") == "Who signs in"));
    is_json(property_of<user>("id"),
            R"({"type": "string", "readOnly": true, "title": "Key", "description": "Set by the server"})");
    is_json(property_of<user>("password"), R"({"type": "string", "writeOnly": true})");
    is_json(property_of<user>("old"), R"({"type": "boolean", "deprecated": true})");
}

BOOST_AUTO_TEST_CASE(ignored_members_are_not_there_and_flattened_ones_are_their_members) {
    auto const schema = schema_of<user>();
    auto const& properties = schema.at("properties").as_object();
    BOOST_TEST(!properties.contains("cache"));
    BOOST_TEST(!properties.contains("place"));
    is_json(properties.at("x"), R"({"type": "boolean"})");
    is_json(properties.at("y"), R"({"type": ["boolean", "null"]})");
    is_json(schema.at("required"), R"(["x"])");
}

BOOST_AUTO_TEST_CASE(the_operation_says_whether_members_that_are_left_out_are_required) {
    is_json(schema_of<user>({.operation = comply::operation::create}).at("required"), R"(["x", "password"])");
    BOOST_TEST(!schema_of<user>({.operation = comply::operation::update}).contains("required"));
    comply::schema_options strict{.read_only_members = comply::read_only_members::reject};
    is_json(property_of<user>("password", strict), "false");
    strict.operation = comply::operation::update;
    is_json(property_of<user>("password", strict), R"({"type": "string", "writeOnly": true})");
    is_json(property_of<user>("id", strict), "false");
    is_json(property_of<user>("ID", strict), "false");
}

BOOST_AUTO_TEST_CASE(a_member_of_several_names_comes_by_one_of_them) {
    BOOST_TEST((property_of<user>("ID") == property_of<user>("id")));
    constexpr auto maybe_nick = R"({"oneOf": [{"required": ["nick"]}, {"required": ["nickname"]},
                                              {"not": {"anyOf": [{"required": ["nick"]}, {"required": ["nickname"]}]}}]})";
    is_json(schema_of<user>().at("allOf"),
            R"([{"oneOf": [{"required": ["id"]}, {"required": ["ID"]}]}, )" + std::string(maybe_nick) + ']');
    is_json(schema_of<user>({.operation = comply::operation::create}).at("allOf").at(1),
            R"({"oneOf": [{"required": ["nick"]}, {"required": ["nickname"]}]})");
}

BOOST_AUTO_TEST_CASE(additional_members_have_a_schema_whatever_is_said_of_unknown_ones) {
    constexpr auto expected =
        R"({"type": "object", "additionalProperties": {"type": "integer", "format": "int32", "minimum": 0, "maximum": 9}})";
    is_json(schema_of<open>(), expected);
    is_json(schema_of<open>({.unknown_members = comply::unknown_members::ignore}), expected);
    is_json(schema_of<keeper>(), R"({"type": "object"})");
}

BOOST_AUTO_TEST_SUITE_END()
