// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/breaks.hpp"

#include <comply/additional.hpp>
#include <comply/json_schema.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace flatten_test {

struct stamp {
    int created_by{};
    std::optional<int> changed_by;
    int touched = 4;
    friend bool operator==(stamp const&, stamp const&) = default;
};
BOOST_DESCRIBE_STRUCT(stamp, (), (created_by, changed_by, touched))
constexpr auto comply_schema(comply::tag<stamp>) {
    return comply::schema<stamp>(comply::member_names(comply::camel_case),
                                 comply::member<&stamp::created_by>(comply::read_only, comply::aliases("creator")),
                                 comply::member<&stamp::touched>(comply::ignored));
}

struct audit {
    stamp when;
    std::string reason = "none";
    friend bool operator==(audit const&, audit const&) = default;
};
BOOST_DESCRIBE_STRUCT(audit, (), (when, reason))
constexpr auto comply_schema(comply::tag<audit>) {
    return comply::schema<audit>(comply::member<&audit::when>(comply::flatten),
                                 comply::member<&audit::reason>(comply::default_value(std::string_view("why")),
                                                                comply::length(1, 4)));
}

struct document {
    std::string title;
    audit trail;
    int page_count{};
    friend bool operator==(document const&, document const&) = default;
};
BOOST_DESCRIBE_STRUCT(document, (), (title, trail, page_count))
constexpr auto comply_schema(comply::tag<document>) {
    return comply::schema<document>(comply::member_names(comply::kebab_case),
                                    comply::member<&document::trail>(comply::flatten, comply::description("who and when")));
}

struct documents {
    std::vector<document> all;
    friend bool operator==(documents const&, documents const&) = default;
};
BOOST_DESCRIBE_STRUCT(documents, (), (all))

// Two of one type, told apart by what lies between; and additional members that an inner struct keeps.
struct latitude {
    double lat{};
    friend bool operator==(latitude const&, latitude const&) = default;
};
BOOST_DESCRIBE_STRUCT(latitude, (), (lat))
struct longitude {
    double lon{};
    std::map<std::string, int> extra;
    friend bool operator==(longitude const&, longitude const&) = default;
};
BOOST_DESCRIBE_STRUCT(longitude, (), (lon, extra))
constexpr auto comply_schema(comply::tag<longitude>) {
    return comply::schema<longitude>(comply::member<&longitude::extra>(comply::additional));
}
struct place {
    latitude first;
    longitude second;
    friend bool operator==(place const&, place const&) = default;
};
BOOST_DESCRIBE_STRUCT(place, (), (first, second))
constexpr auto comply_schema(comply::tag<place>) {
    return comply::schema<place>(comply::member<&place::first>(comply::flatten),
                                 comply::member<&place::second>(comply::flatten));
}

// Rules between the members of what is flattened.
struct period {
    std::optional<int> first_day;
    std::optional<int> last_day;
    std::optional<std::string> reason;
    std::optional<std::string> note;
    friend bool operator==(period const&, period const&) = default;
};
BOOST_DESCRIBE_STRUCT(period, (), (first_day, last_day, reason, note))
constexpr auto comply_schema(comply::tag<period>) {
    using namespace comply;
    return schema<period>(
        member_names(camel_case), ordered<&period::first_day, &period::last_day>(),
        required_if<&period::reason>(equals<&period::first_day>(7)),
        mutually_exclusive<&period::reason, &period::note>(), at_least_one_of<&period::first_day, &period::last_day>(),
        satisfies([](period const& one) { return one.last_day != 13; }, "it does not end on the 13th"));
}
struct leave {
    int id{};
    period when;
    friend bool operator==(leave const&, leave const&) = default;
};
BOOST_DESCRIBE_STRUCT(leave, (), (id, when))
constexpr auto comply_schema(comply::tag<leave>) {
    return comply::schema<leave>(comply::member<&leave::when>(comply::flatten));
}
struct noted_leave {
    period when{{}, {}, {}, "initial"};
};
BOOST_DESCRIBE_STRUCT(noted_leave, (), (when))
constexpr auto comply_schema(comply::tag<noted_leave>) {
    return comply::schema<noted_leave>(comply::member<&noted_leave::when>(comply::flatten));
}
struct approved_leave : leave {
    std::string by;
    friend bool operator==(approved_leave const&, approved_leave const&) = default;
};
BOOST_DESCRIBE_STRUCT(approved_leave, (leave), (by))
struct entry {
    approved_leave of;
    friend bool operator==(entry const&, entry const&) = default;
};
BOOST_DESCRIBE_STRUCT(entry, (), (of))
constexpr auto comply_schema(comply::tag<entry>) {
    return comply::schema<entry>(comply::member<&entry::of>(comply::flatten));
}

constexpr comply::parse_options creating{.operation = comply::operation::create};

} // namespace flatten_test

BOOST_AUTO_TEST_SUITE(attributes_flatten)

using namespace flatten_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_members_of_a_flattened_member_stand_in_the_outer_object) {
    document const value{"t", {{7, 8, 4}, "so"}, 3};
    ok<document>(R"({"title":"t","createdBy":7,"changedBy":8,"reason":"so","page-count":3})", value);
    ok<document>(R"({"page-count":3,"reason":"so","changedBy":8,"creator":7,"title":"t"})", value);
    ok<document>(R"({"page-count":3,"createdBy":7,"title":"t"})", {"t", {{7, {}, 4}, "why"}, 3});
    ok<document>(R"({"page-count":3,"title":"t"})", {"t", {{0, {}, 4}, "why"}, 3}, creating);
    ok<documents>(R"({"all":[{"title":"t","createdBy":7,"changedBy":8,"reason":"so","page-count":3}]})", {{value}});
    auto const text = R"({"title":"t","createdBy":7,"changedBy":8,"reason":"so","page-count":3})";
    BOOST_TEST(comply::serialize(value) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == text);
    BOOST_TEST(comply::serialize(value, {.operation = comply::operation::create}) ==
               R"({"title":"t","changedBy":8,"reason":"so","page-count":3})");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_has_the_pointer_it_has_in_the_text) {
    bad<document>(R"({"createdBy":"","changedBy":8,"reason":"so long"})", {{errc::missing_member, "/title"},
                                                                           {errc::missing_member, "/page-count"},
                                                                           {errc::wrong_type, "/createdBy"},
                                                                           {errc::too_long, "/reason"}});
    bad<document>(R"({"title":"t","page-count":1})", {{errc::missing_member, "/createdBy"}});
    bad<document>(R"({"title":"t","page-count":1,"createdBy":1,"trail":{},"when":{},"touched":1})",
                  {{errc::unknown_member, "/trail"}, {errc::unknown_member, "/when"}, {errc::unknown_member, "/touched"}});
    bad<document>(R"({"title":"t","page-count":1,"createdBy":1,"createdBy":1})", {{errc::duplicate_member, "/createdBy"}});
    bad<documents>(R"({"all":[{"title":"t","page-count":1,"creator":null}]})",
                   {{errc::null_not_allowed, "/all/0/creator"}});
    BOOST_TEST(lines(comply::validate(documents{{{"t", {{}, ""}, 1}}}).error()) ==
               lines(faults{{errc::too_short, "/all/0/reason"}}));
}

BOOST_AUTO_TEST_CASE(a_flattened_struct_may_keep_additional_members) {
    place const value{{1.5}, {2.5, {{"a", 1}, {"b", 2}}}};
    ok<place>(R"({"lat":1.5,"lon":2.5,"a":1,"b":2})", value);
    ok<place>(R"({"b":2,"lon":2.5,"a":1,"lat":1.5})", value);
    BOOST_TEST(comply::serialize(value) == R"({"lat":1.5,"lon":2.5,"a":1,"b":2})");
    bad<place>(R"({"lat":1.5,"a":"","a":1})", {{errc::missing_member, "/lon"}, {errc::wrong_type, "/a"}, {errc::duplicate_member, "/a"}});
    BOOST_TEST(lines(comply::validate(place{{1}, {2, {{"lat", 1}}}}).error()) == lines(faults{{errc::duplicate_member, "/lat"}}));
}

BOOST_AUTO_TEST_CASE(rules_between_the_members_of_what_is_flattened_hold) {
    ok<leave>(R"({"id":1,"firstDay":2,"lastDay":3})", {1, {2, 3, {}, {}}});
    breaks<leave>(
        {1, {4, 3, {}, {}}}, R"({"lastDay":3,"firstDay":4,"id":1})",
        {{errc::wrong_order, "/lastDay", R"(/lastDay is 3; at least 4, the value of "firstDay", is expected)"}});
    breaks<leave>({1, {7, 13, {}, {}}}, R"({"id":1,"firstDay":7,"lastDay":13})",
                  {{errc::missing_member, "/reason", R"(/reason is missing; it is required because "firstDay" is 7)"},
                   {errc::unmet_condition, "", "the document is refused: it does not end on the 13th"}});
    breaks<leave>(
        {1, {{}, {}, "r", "n"}}, R"({"id":1,"reason":"r","note":"n"})",
        {{errc::missing_any_member, "", R"(the document lacks all of "firstDay", "lastDay": one is required)"},
         {errc::conflicting_members, "/note", R"(/note must not be there beside "reason")"}});
    bad<leave>(R"({"id":"","firstDay":4,"lastDay":3})", {{errc::wrong_type, "/id"}}); // asked of what was read whole
    ok<leave>(R"({"id":1})", {1, {}}, {.operation = comply::operation::update});
}

BOOST_AUTO_TEST_CASE(they_hold_through_bases_and_further_structs) {
    entry value{};
    value.of.id = 1;
    value.of.when = {4, 3, {}, {}};
    breaks<entry>(
        value, R"({"id":1,"firstDay":4,"lastDay":3,"by":""})",
        {{errc::wrong_order, "/lastDay", R"(/lastDay is 3; at least 4, the value of "firstDay", is expected)"}});
}

BOOST_AUTO_TEST_CASE(a_schema_says_them) {
    auto const schema = comply::json_schema<entry>();
    BOOST_TEST(schema.at("$comment") == R"("firstDay" is not above "lastDay"; it does not end on the 13th)");
    BOOST_TEST(schema.at("allOf") == comply::json_schema<leave>().at("allOf"));
    // In this one, a note is there unless the text says otherwise.
    auto const text = boost::json::serialize(comply::json_schema<noted_leave>().at("allOf"));
    BOOST_TEST(text == R"([{"if":{"properties":{"firstDay":{"const":7}},"required":["firstDay"]},)"
                       R"("then":{"properties":{"reason":{"not":{"type":"null"}}},"required":["reason"]}},)"
                       R"({"not":{"allOf":[{"properties":{"reason":{"not":{"type":"null"}}},"required":["reason"]},)"
                       R"({"properties":{"note":{"not":{"type":"null"}}}}]}},)"
                       R"({"anyOf":[{"properties":{"firstDay":{"not":{"type":"null"}}},"required":["firstDay"]},)"
                       R"({"properties":{"lastDay":{"not":{"type":"null"}}},"required":["lastDay"]}]}])");
}

BOOST_AUTO_TEST_SUITE_END()
