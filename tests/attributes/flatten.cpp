// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/additional.hpp>
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

BOOST_AUTO_TEST_SUITE_END()
