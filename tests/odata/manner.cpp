// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/manner.hpp>

#include "../support/routes.hpp"

#include <comply/date_time_offset.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(odata_manner)

using comply::errc;
using namespace comply_test;

namespace manner_test {

struct plain {
    int a{};
    std::optional<comply::date_time_offset> when;
    friend bool operator==(plain const&, plain const&) = default;
};
BOOST_DESCRIBE_STRUCT(plain, (), (a, when))

struct entity {
    int a{};
    std::optional<comply::date_time_offset> when;
    friend bool operator==(entity const&, entity const&) = default;
};
BOOST_DESCRIBE_STRUCT(entity, (), (a, when))
constexpr auto comply_schema(comply::tag<entity>) { return comply::schema<entity>(comply::odata::manner); }

struct event_log {
    std::vector<comply::date_time_offset> times;
    std::vector<std::optional<comply::date_time_offset>> gaps;
    friend bool operator==(event_log const&, event_log const&) = default;
};
BOOST_DESCRIBE_STRUCT(event_log, (), (times, gaps))
constexpr auto comply_schema(comply::tag<event_log>) { return comply::schema<event_log>(comply::odata::manner); }

// Each struct within another has its own manner.
struct plain_within_entity {
    plain inner;
    friend bool operator==(plain_within_entity const&, plain_within_entity const&) = default;
};
BOOST_DESCRIBE_STRUCT(plain_within_entity, (), (inner))
constexpr auto comply_schema(comply::tag<plain_within_entity>) {
    return comply::schema<plain_within_entity>(comply::odata::manner);
}

struct entity_within_plain {
    entity inner;
    friend bool operator==(entity_within_plain const&, entity_within_plain const&) = default;
};
BOOST_DESCRIBE_STRUCT(entity_within_plain, (), (inner))

// A described member may have an @ in its name.
struct annotated {
    std::optional<std::string> etag;
    friend bool operator==(annotated const&, annotated const&) = default;
};
BOOST_DESCRIBE_STRUCT(annotated, (), (etag))
constexpr auto comply_schema(comply::tag<annotated>) {
    return comply::schema<annotated>(comply::odata::manner,
                                     comply::member<&annotated::etag>(comply::name("@odata.etag")));
}

constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};

comply::date_time_offset at(std::string_view text) {
    return comply::parse_date_time_offset(text, comply::date_time_profile::edm).value();
}

// What Edm.DateTimeOffset allows and RFC 3339 does not.
constexpr std::string_view only_edm[] = {"2017-01-01T00:00Z", "2017-01-01T00:00-08:00", "12017-01-01T00:00:00Z",
                                         "-0044-03-15T12:00:00Z"};

} // namespace manner_test

using namespace manner_test;

BOOST_AUTO_TEST_CASE(unknown_members_with_an_at_sign_in_their_name_are_ignored) {
    for (auto const* name :
         {"@", "@odata.context", "@context", "a@odata.type", "nothing@odata.bind", "x@", "\\u0040x", "a\\u0040b"}) {
        for (auto const* value : {"1", "null", "\"a\"", "[{\"b\":[]},-1.5e3]", "{\"a\":{\"@\":true}}"}) {
            auto const control = '"' + std::string(name) + "\":" + value;
            ok<entity>("{\"a\":1," + control + "}", {1, {}});
            ok<entity>("{" + control + ",\"a\":1}", {1, {}});
            ok<entity>("{" + control + ",\"a\":1}", {1, {}}, ignoring);
        }
    }
}

BOOST_AUTO_TEST_CASE(other_unknown_members_are_refused_all_the_same) {
    bad<entity>(R"({"@x":0,"a":1,"b":2})", {{errc::unknown_member, "/b"}});
    bad<entity>(R"({"odata.type":"","a":1,"":2})",
                {{errc::unknown_member, "/odata.type"}, {errc::unknown_member, "/"}});
    bad<entity>(R"({"a":1,"\uff20x":2})", {{errc::unknown_member, "/\xEF\xBC\xA0x"}}); // a full-width @
    ok<entity>(R"({"@x":0,"a":1,"b":2})", {1, {}}, ignoring);
}

BOOST_AUTO_TEST_CASE(what_is_ignored_must_still_be_json_without_duplicates) {
    bad<entity>(R"({"a":1,"@x":[1,]})", {{errc::expected_value, "/@x/1"}});
    bad<entity>(R"({"a":1,"@x":tru})", {{errc::invalid_literal, "/@x"}});
    bad<entity>("{\"a\":1,\"@x\":\"\xFF\"}", {{errc::invalid_utf8, "/@x"}});
    bad<entity>("{\"a\":1,\"@\xFF\":0}", {{errc::invalid_utf8, ""}});
    bad<entity>(R"({"@x":1,"a":1,"\u0040x":1})", {{errc::duplicate_member, "/@x"}});
}

BOOST_AUTO_TEST_CASE(control_information_does_not_stand_for_a_member) {
    bad<entity>(R"({"a@odata.type":"#Int32"})", {{errc::missing_member, "/a"}});
    bad<entity>(R"({"@a":1})", {{errc::missing_member, "/a"}});
}

BOOST_AUTO_TEST_CASE(a_described_member_with_an_at_sign_in_its_name_is_a_member) {
    ok<annotated>(R"({"@odata.etag":"W/1","@odata.id":1})", {"W/1"});
    bad<annotated>(R"({"@odata.etag":1})", {{errc::wrong_type, "/@odata.etag"}});
    BOOST_TEST(comply::serialize(annotated{"W/1"}) == R"({"@odata.etag":"W/1"})");
}

BOOST_AUTO_TEST_CASE(a_struct_without_the_manner_has_none_of_its_habits) {
    bad<plain>(R"({"a":1,"@odata.context":""})", {{errc::unknown_member, "/@odata.context"}});
    for (auto const text : only_edm) {
        bad<plain>(R"({"a":1,"when":")" + std::string(text) + "\"}", {{errc::invalid_date_time, "/when"}});
    }
}

BOOST_AUTO_TEST_CASE(each_struct_within_another_has_its_own_manner) {
    ok<plain_within_entity>(R"({"@x":1,"inner":{"a":1}})", {{1, {}}});
    bad<plain_within_entity>(R"({"inner":{"a":1,"@x":1}})", {{errc::unknown_member, "/inner/@x"}});
    bad<plain_within_entity>(R"({"inner":{"a":1,"when":"2017-01-01T00:00Z"}})",
                             {{errc::invalid_date_time, "/inner/when"}});
    ok<entity_within_plain>(R"({"inner":{"a":1,"@x":1}})", {{1, {}}});
    bad<entity_within_plain>(R"({"@x":1,"inner":{"a":1}})", {{errc::unknown_member, "/@x"}});
    ok<entity_within_plain>(R"({"inner":{"a":1,"when":"2017-01-01T00:00Z"}})", {{1, at("2017-01-01T00:00Z")}});
}

BOOST_AUTO_TEST_CASE(date_times_are_edm_date_time_offset) {
    for (auto const text : only_edm) {
        ok<entity>(R"({"a":1,"when":")" + std::string(text) + "\"}", {1, at(text)});
    }
    ok<entity>(R"({"a":1,"when":"2017-01-01T00:00:17.7769392-08:00"})", {1, at("2017-01-01T00:00:17.7769392-08:00")});
    BOOST_TEST((comply::parse<entity>(R"({"a":1,"when":"2017-01-01T00:00-08:00"})").value() ==
                entity{1, at("2017-01-01T08:00:00.000Z")}));
    for (auto const* text : {"2017-01-01", "2017-01-01T00:00:00", "20170101T000000Z", "2017-W01-1T00:00:00Z",
                             "2017-01-01T00:00:00,5Z", "2017-01-01T00:00:00+08", "2017-01-01 00:00:00Z",
                             "017-01-01T00:00Z", "2017-01-01T24:00:00Z", "+2017-01-01T00:00:00Z", ""}) {
        bad<entity>(R"({"a":1,"when":")" + std::string(text) + "\"}", {{errc::invalid_date_time, "/when"}});
    }
}

BOOST_AUTO_TEST_CASE(date_times_in_arrays_of_the_struct_are_edm_too) {
    ok<event_log>(R"({"times":["2017-01-01T00:00Z","-0044-03-15T12:00:00Z"],"gaps":[null,"12017-01-01T00:00:00Z"]})",
                  {{at("2017-01-01T00:00Z"), at("-0044-03-15T12:00:00Z")}, {{}, at("12017-01-01T00:00:00Z")}});
    bad<event_log>(
        R"({"times":["2017-01-01T00Z"],"gaps":["",0]})",
        {{errc::invalid_date_time, "/times/0"}, {errc::invalid_date_time, "/gaps/0"}, {errc::wrong_type, "/gaps/1"}});
}

BOOST_AUTO_TEST_SUITE_END()
