// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/additional.hpp>

#include "support/routes.hpp"

#include <comply/odata/manner.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace additional_test {

struct labels {
    int id{};
    std::map<std::string, std::string> others;
    friend bool operator==(labels const&, labels const&) = default;
};
BOOST_DESCRIBE_STRUCT(labels, (), (id, others))
constexpr auto comply_schema(comply::tag<labels>) {
    return comply::schema<labels>(comply::member<&labels::id>(comply::aliases("key")),
                                  comply::member<&labels::others>(comply::additional));
}

struct point {
    int x{};
    std::optional<int> y;
    friend bool operator==(point const&, point const&) = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

struct ordered {
    std::vector<std::pair<std::string, point>> points;
    std::string name;
    friend bool operator==(ordered const&, ordered const&) = default;
};
BOOST_DESCRIBE_STRUCT(ordered, (), (points, name))
constexpr auto comply_schema(comply::tag<ordered>) {
    return comply::schema<ordered>(comply::discriminator("type", "o"),
                                   comply::member<&ordered::points>(comply::additional));
}

struct open {
    std::string name;
    boost::json::object more;
    friend bool operator==(open const&, open const&) = default;
};
BOOST_DESCRIBE_STRUCT(open, (), (name, more))
constexpr auto comply_schema(comply::tag<open>) {
    return comply::schema<open>(comply::odata::manner, comply::member<&open::more>(comply::additional));
}

struct numbers {
    std::map<std::string, double> all;
    friend bool operator==(numbers const&, numbers const&) = default;
};
BOOST_DESCRIBE_STRUCT(numbers, (), (all))
constexpr auto comply_schema(comply::tag<numbers>) {
    return comply::schema<numbers>(comply::member<&numbers::all>(comply::additional));
}

constexpr comply::parse_options ignoring{.unknown_members = comply::unknown_members::ignore};

} // namespace additional_test

BOOST_AUTO_TEST_SUITE(additional_)

using namespace additional_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(unknown_members_are_kept_and_written_back_behind_the_others) {
    labels const value{1, {{"a", "A"}, {"b\n", "B"}}};
    ok<labels>(R"({"id":1,"a":"A","b\n":"B"})", value);
    ok<labels>(R"({"b\u000a":"B","key":1, "a" : "A" })", value);
    ok<labels>(R"({"b\u000a":"B","key":1, "a" : "A" })", value, ignoring);
    ok<labels>(R"({"id":1})", {1, {}});
    BOOST_TEST(comply::serialize(value) == R"({"id":1,"a":"A","b\n":"B"})");
    BOOST_TEST(comply::serialize(value, {.indent = 1}) == "{\n \"id\": 1,\n \"a\": \"A\",\n \"b\\n\": \"B\"\n}");
    ok<numbers>("{}", {});
    ok<numbers>(R"({"pi":3.25,"":1})", {{{"pi", 3.25}, {"", 1}}});
    BOOST_TEST(comply::serialize(numbers{{{"pi", 3.25}, {"", 1}}}) == R"({"":1,"pi":3.25})");
}

BOOST_AUTO_TEST_CASE(a_list_keeps_the_order_of_the_members) {
    ordered const value{{{"z", {1, 2}}, {"a", {3, {}}}}, "n"};
    ok<ordered>(R"({"z":{"x":1,"y":2},"name":"n","a":{"x":3}})", value);
    BOOST_TEST(comply::serialize(value) == R"({"type":"o","name":"n","z":{"x":1,"y":2},"a":{"x":3}})");
}

BOOST_AUTO_TEST_CASE(any_json_may_be_kept) {
    ok<open>(R"({"deep":[1,{"x":null}],"name":"n","@odata.context":"c","flag":true})",
             {"n", {{"deep", {1, {{"x", nullptr}}}}, {"@odata.context", "c"}, {"flag", true}}});
    ok<open>(R"({"name":"n"})", {"n", {}});
    BOOST_TEST(comply::serialize(open{"n", {{"a", 1}, {"b", {1, 2}}}}) == R"({"name":"n","a":1,"b":[1,2]})");
}

BOOST_AUTO_TEST_CASE(many_objects_may_come_in_one_order_with_what_nobody_describes) {
    std::string text = "[";
    std::vector<labels> values;
    for (int i = 0; i != 40; ++i) {
        text += std::string(i == 0 ? "" : ",") + R"({"a":"A","key":1,"b":"B","c":"C"})";
        values.push_back({1, {{"a", "A"}, {"b", "B"}, {"c", "C"}}});
    }
    ok<std::vector<labels>>(text + ']', values);
    bad<std::vector<labels>>(text + R"(,{"a":"A","key":1,"id":1,"b":"B"}])", {{errc::duplicate_member, "/40/id"}});
}

BOOST_AUTO_TEST_CASE(what_is_kept_has_its_own_pointer) {
    bad<labels>(R"({"a":1,"id":"","b":[]})",
                {{errc::wrong_type, "/a"}, {errc::wrong_type, "/id"}, {errc::wrong_type, "/b"}});
    bad<labels>(R"({"a/b":null})", {{errc::missing_member, "/id"}, {errc::null_not_allowed, "/a~1b"}});
    bad<ordered>(R"({"name":"n","p":{"y":""},"type":"q"})",
                 {{errc::missing_member, "/p/x"}, {errc::wrong_type, "/p/y"}, {errc::wrong_discriminator, "/type"}});
    bad<open>(R"({"name":"n","a":[tru]})", {{errc::invalid_literal, "/a/0"}});
    bad<labels>(R"({"id":1,"a":"A",})", {{errc::expected_name, ""}});
    bad<labels>(R"({"id":1,"a":"A")", {{errc::unexpected_end, ""}});
}

BOOST_AUTO_TEST_CASE(a_name_that_comes_twice_is_refused) {
    bad<labels>(R"({"id":1,"a":"A","b":"B","a":"C"})", {{errc::duplicate_member, "/a"}});
    bad<labels>(R"({"a":"A","\u0061":"C","id":1})", {{errc::duplicate_member, "/a"}});
    bad<ordered>(R"({"name":"n","p":{"x":1},"p":{"x":2}})", {{errc::duplicate_member, "/p"}});
    bad<open>(R"({"name":"n","p":1,"p":{"x":2}})", {{errc::duplicate_member, "/p"}});
}

BOOST_AUTO_TEST_CASE(what_would_be_there_twice_is_not_written) {
    auto const refuses = [](auto const& value, faults const& why) {
        BOOST_TEST(lines(comply::validate(value).error()) == lines(why));
        BOOST_CHECK_EXCEPTION(static_cast<void>(comply::serialize(value)), comply::validation_error,
                              [&](auto const& thrown) { return lines(thrown.violations()) == lines(why); });
        BOOST_CHECK_EXCEPTION(static_cast<void>(comply::value_from(value)), comply::validation_error,
                              [&](auto const& thrown) { return lines(thrown.violations()) == lines(why); });
    };
    refuses(labels{1, {{"id", "x"}}}, {{errc::duplicate_member, "/id"}});
    refuses(labels{1, {{"a", ""}, {"key", "x"}}}, {{errc::duplicate_member, "/key"}});
    refuses(ordered{{{"type", {}}}, ""}, {{errc::duplicate_member, "/type"}});
    refuses(ordered{{{"p", {}}, {"q", {}}, {"p", {}}}, ""}, {{errc::duplicate_member, "/p"}});
    refuses(labels{1, {{"\xC0", "x"}}}, {{errc::invalid_utf8, "/\xC0"}});
    refuses(labels{1, {{"a", "\xC0"}}}, {{errc::invalid_utf8, "/a"}});
}

BOOST_AUTO_TEST_CASE(many_members_are_kept_in_a_time_that_is_about_linear) {
    std::string text = R"({"id":1)";
    labels value{1, {}};
    for (int i = 0; i != 50'000; ++i) {
        text += ",\"n" + std::to_string(i) + "\":\"\"";
        value.others["n" + std::to_string(i)] = "";
    }
    BOOST_TEST((comply::parse<labels>(text + '}').value() == value));
    auto const refused = comply::parse<labels>(text + R"(,"n17":""})");
    BOOST_TEST(lines(refused.error()) == lines(faults{{errc::duplicate_member, "/n17"}}));
}

BOOST_AUTO_TEST_CASE(no_more_is_told_of_what_is_kept_than_is_asked_for) {
    labels const value{1, {{"a", "\xC0"}, {"b", "\xC0"}, {"c", "\xC0"}}};
    BOOST_TEST(lines(comply::validate(value, {.max_violations = 1}).error()) == "invalid_utf8 at \"/a\"\n");
    auto const two = comply::validate(value, {.max_violations = 2}).error();
    BOOST_TEST_REQUIRE(two.size() == 2U);
    BOOST_TEST((two.back().code == errc::too_many_violations));
}

BOOST_AUTO_TEST_SUITE_END()
