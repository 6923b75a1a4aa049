// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/patch.hpp>

#include <comply/additional.hpp>
#include <comply/json_schema.hpp>
#include <comply/openapi.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patch_schema_test {

struct place {
    std::string id;
    std::string street;
    std::optional<int> floor;
};
BOOST_DESCRIBE_STRUCT(place, (), (id, street, floor))
constexpr auto comply_schema(comply::tag<place>) {
    using comply::member;
    return comply::schema<place>(member<&place::id>(comply::read_only), member<&place::street>(comply::min_length(1)));
}

struct person {
    std::string id;
    std::string name;
    std::optional<std::string> nick;
    std::optional<int> quota;
    int level{};
    place home;
    std::optional<place> work;
    std::vector<place> visited;
    std::map<std::string, int> scores;
    std::map<std::string, place> places;
    std::unique_ptr<person> friend_of;
};
BOOST_DESCRIBE_STRUCT(person, (), (id, name, nick, quota, level, home, work, visited, scores, places, friend_of))
constexpr auto comply_schema(comply::tag<person>) {
    using namespace comply;
    return schema<person>(member<&person::id>(read_only), member<&person::name>(length(1, 9)),
                          member<&person::quota>(comply::nullable),
                          member<&person::level>(default_value(1), range(0, 5), description("how far")),
                          member<&person::work>(comply::nullable),
                          member<&person::scores>(min_items(1), each(range(0, 9)), keys(max_length(3))),
                          at_least_one_of<&person::nick, &person::quota>());
}

struct open {
    int number{};
    std::map<std::string, std::string> others;
};
BOOST_DESCRIBE_STRUCT(open, (), (number, others))
constexpr auto comply_schema(comply::tag<open>) {
    using namespace comply;
    return schema<open>(discriminator("type", "open"),
                        member<&open::number>(aliases("n"), required_on<operation::update>, maximum(9)),
                        member<&open::others>(additional, each(max_length(2))));
}

boost::json::value json(std::string_view text) { return boost::json::parse({text.data(), text.size()}); }

boost::json::value property(boost::json::value const& schema, std::string_view name) {
    return schema.at("properties").at({name.data(), name.size()});
}

} // namespace patch_schema_test

BOOST_AUTO_TEST_SUITE(json_schema_patch)

using namespace patch_schema_test;

BOOST_AUTO_TEST_CASE(no_member_has_to_be_there_and_null_may_stand_where_it_removes) {
    auto const schema = comply::json_schema<comply::patch<person>>();
    BOOST_TEST(!schema.as_object().contains("required"));
    BOOST_TEST(!schema.as_object().contains("allOf")); // no rule between members
    BOOST_TEST(schema.at("additionalProperties") == false);
    BOOST_TEST(property(schema, "name") == json(R"({"type":"string","minLength":1,"maxLength":9})"));
    BOOST_TEST(property(schema, "nick") == json(R"({"type":["string","null"]})"));
    BOOST_TEST(property(schema, "level") ==
               json(R"({"type":["integer","null"],"format":"int32","minimum":0,"maximum":5,)"
                    R"("description":"how far"})"));
    BOOST_TEST(property(schema, "id") == json(R"({"type":"string","readOnly":true})"));
}

BOOST_AUTO_TEST_CASE(read_only_members_are_refused_by_option) {
    auto const schema =
        comply::json_schema<comply::patch<person>>({.read_only_members = comply::read_only_members::reject});
    BOOST_TEST(property(schema, "id") == false);
    BOOST_TEST(schema.at("$defs").at("patch_place").at("properties").at("id") == false);
}

BOOST_AUTO_TEST_CASE(nested_structs_and_maps_merge_and_what_is_replaced_is_whole) {
    auto const schema = comply::json_schema<comply::patch<person>>();
    BOOST_TEST(property(schema, "home") == json(R"({"$ref":"#/$defs/patch_place"})"));
    BOOST_TEST(property(schema, "work") == json(R"({"anyOf":[{"$ref":"#/$defs/patch_place"},{"type":"null"}]})"));
    BOOST_TEST(property(schema, "friend_of") == json(R"({"anyOf":[{"$ref":"#"},{"type":"null"}]})"));
    BOOST_TEST(property(schema, "visited") == json(R"({"type":"array","items":{"$ref":"#/$defs/place"}})"));
    BOOST_TEST(property(schema, "scores") ==
               json(R"({"type":"object","propertyNames":{"maxLength":3},"additionalProperties":)"
                    R"({"type":["integer","null"],"format":"int32","minimum":0,"maximum":9}})"));
    BOOST_TEST(property(schema, "places") == json(R"({"type":"object","additionalProperties":)"
                                                  R"({"anyOf":[{"$ref":"#/$defs/patch_place"},{"type":"null"}]}})"));
    BOOST_TEST(!schema.at("$defs").at("patch_place").as_object().contains("required"));
    BOOST_TEST(schema.at("$defs").at("place").at("required") == json(R"(["street"])"));
}

BOOST_AUTO_TEST_CASE(what_is_kept_merges_and_what_an_update_requires_is_required) {
    auto const schema = comply::json_schema<comply::patch<open>>();
    BOOST_TEST(schema == json(R"({"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object",)"
                              R"("properties":{"type":{"const":"open"},)"
                              R"("number":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":9},)"
                              R"("n":{"type":"integer","format":"int32","minimum":-2147483648,"maximum":9}},)"
                              R"("additionalProperties":{"type":["string","null"],"maxLength":2},)"
                              R"("allOf":[{"oneOf":[{"required":["number"]},{"required":["n"]}]}]})"));
}

BOOST_AUTO_TEST_CASE(a_document_may_have_both_a_struct_and_its_patch) {
    auto const schemas = comply::openapi_schemas<person, comply::patch<person>>();
    auto const& all = schemas.as_object();
    BOOST_TEST(all.at("place").at("required") == json(R"(["id","street"])"));
    BOOST_TEST(all.at("place_update").at("required") == json(R"(["street"])"));
    BOOST_TEST(all.at("patch_person").at("properties").at("visited").at("items") ==
               json(R"({"$ref":"#/components/schemas/place_update"})"));
    BOOST_TEST(all.at("person").at("properties").at("visited").at("items") ==
               json(R"({"$ref":"#/components/schemas/place"})"));
}

BOOST_AUTO_TEST_SUITE_END()
