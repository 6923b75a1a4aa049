// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/members.hpp>

#include "../support/breaks.hpp"

#include <comply/parse_in_situ.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace rules_members_test {

enum class power { battery, mains };
BOOST_DESCRIBE_ENUM(power, battery, mains)

struct device {
    std::optional<int> voltage{};
    power source{};
    std::optional<std::string> mail{};
    std::optional<std::string> phone_number{};
    std::optional<double> share{};
    std::optional<std::vector<int>> amount{};
    std::optional<std::string> reason{};
    friend bool operator==(device const&, device const&) = default;
};
BOOST_DESCRIBE_STRUCT(device, (), (voltage, source, mail, phone_number, share, amount, reason))
constexpr auto comply_schema(comply::tag<device>) {
    using r = device;
    using namespace comply;
    return schema<r>(member_names(camel_case), member<&r::source>(optional),
                     member<&r::phone_number>(max_length(5)), member<&r::amount>(each(minimum(0))),
                     required_if<&r::voltage>(equals<&r::source>(power::mains)),
                     required_if<&r::reason>(equals<&r::share>(0)),
                     at_least_one_of<&r::mail, &r::phone_number>(),
                     mutually_exclusive<&r::share, &r::amount, &r::reason>());
}

struct span {
    std::int64_t from{};
    std::uint64_t to{};
    std::optional<comply::date_time_offset> begin{};
    std::optional<comply::date_time_offset> end{};
    friend bool operator==(span const&, span const&) = default;
};
BOOST_DESCRIBE_STRUCT(span, (), (from, to, begin, end))
constexpr auto comply_schema(comply::tag<span>) {
    using r = span;
    using namespace comply;
    return schema<r>(member<&r::from>(optional), member<&r::to>(default_value(100), maximum(1000)), ordered<&r::from, &r::to>(),
                     ordered<&r::begin, &r::end>());
}

struct wrapper {
    std::string title{};
    std::vector<device> devices{};
    std::optional<span> when{};
    friend bool operator==(wrapper const&, wrapper const&) = default;
};
BOOST_DESCRIBE_STRUCT(wrapper, (), (title, devices, when))
constexpr auto comply_schema(comply::tag<wrapper>) {
    return comply::schema<wrapper>(comply::member<&wrapper::title>(comply::optional),
                                   comply::member<&wrapper::devices>(comply::optional),
                                   comply::at_least_one_of<&wrapper::when, &wrapper::when>());
}

struct keyed {
    std::optional<std::string> id{};
    std::optional<std::string> name{};
    friend bool operator==(keyed const&, keyed const&) = default;
};
BOOST_DESCRIBE_STRUCT(keyed, (), (id, name))
constexpr auto comply_schema(comply::tag<keyed>) {
    using r = keyed;
    using namespace comply;
    return schema<r>(member<&r::id>(read_only, comply::optional), required_if<&r::id>(equals<&r::name>("x")));
}

// Of rules that leave the value as it was read.
struct stepped {
    int from{};
    int to{};
    friend bool operator==(stepped const&, stepped const&) = default;
};
BOOST_DESCRIBE_STRUCT(stepped, (), (from, to))
constexpr auto comply_schema(comply::tag<stepped>) {
    using r = stepped;
    using namespace comply;
    return schema<r>(member<&r::from>(multiple_of(5)), member<&r::to>(one_of(1, 2, 10)), ordered<&r::from, &r::to>());
}

// Names that a JSON Pointer escapes.
struct escaped {
    int low{};
    int high{};
    int other{};
    friend bool operator==(escaped const&, escaped const&) = default;
};
BOOST_DESCRIBE_STRUCT(escaped, (), (low, high, other))
constexpr auto comply_schema(comply::tag<escaped>) {
    using r = escaped;
    using namespace comply;
    return schema<r>(member<&r::low>(name("/~0"), maximum(10)), member<&r::high>(name("~/1")),
                     member<&r::other>(name("~"), minimum(0)), ordered<&r::low, &r::high>());
}

comply::date_time_offset at(char const* text) { return comply::parse_date_time_offset(text).value(); }

} // namespace rules_members_test

BOOST_AUTO_TEST_SUITE(rules_members)

using namespace rules_members_test;
using namespace comply_test;
using comply::errc;
using comply::operation;

BOOST_AUTO_TEST_CASE(a_member_may_be_required_by_the_value_of_another) {
    ok<device>(R"({"mail":"m","source":"battery"})", {.mail = "m"});
    ok<device>(R"({"mail":"m","source":"mains","voltage":230})", {.voltage = 230, .source = power::mains, .mail = "m"});
    breaks<device>({.source = power::mains, .mail = "m"}, R"({"mail":"m","source":"mains"})",
                   {{errc::missing_member, "/voltage", R"(/voltage is missing; it is required because "source" is "mains")"}});
    bad<device>(R"({"mail":"m","source":"mains","voltage":null})", {{errc::missing_member, "/voltage"}});
    breaks<device>({.mail = "m", .share = 0.0}, R"({"mail":"m","share":0})",
                   {{errc::missing_member, "/reason", R"(/reason is missing; it is required because "share" is 0)"}});
    auto const why = comply::parse<device>(R"( {"mail":"m","source":"mains"})").error();
    BOOST_TEST(why.front().offset == 1U); // the object's brace
    BOOST_TEST(why.front().expected == R"("source":"mains")");
}

BOOST_AUTO_TEST_CASE(a_read_only_member_is_not_required_of_who_cannot_set_it) {
    bad<keyed>(R"({"name":"x"})", {{errc::missing_member, "/id"}});
    ok<keyed>(R"({"name":"x"})", {.id = {}, .name = "x"}, {.operation = operation::create});
}

BOOST_AUTO_TEST_CASE(one_of_some_members_may_be_required) {
    ok<device>(R"({"phoneNumber":"1"})", {.phone_number = "1"});
    breaks<device>({}, "{}", {{errc::missing_any_member, "", R"(the document lacks all of "mail", "phoneNumber": one is required)"}});
    bad<device>(R"({"mail":null})", {{errc::missing_any_member, ""}});
    breaks<std::vector<device>>({{.mail = "a"}, {}}, R"([{"mail":"a"},{}])",
                                {{errc::missing_any_member, "/1", R"(/1 lacks all of "mail", "phoneNumber": one is required)"}});
}

BOOST_AUTO_TEST_CASE(members_may_exclude_each_other) {
    ok<device>(R"({"mail":"m","amount":[]})", {.mail = "m", .amount = std::vector<int>{}});
    ok<device>(R"({"mail":"m","amount":[1],"share":null})", {.mail = "m", .amount = std::vector<int>{1}});
    breaks<device>({.mail = "m", .share = 1.0, .amount = std::vector<int>{1}}, R"({"mail":"m","share":1,"amount":[1]})",
                   {{errc::conflicting_members, "/amount", R"(/amount must not be there beside "share")"}});
    breaks<device>({.mail = "m", .share = 1.0, .amount = std::vector<int>{}, .reason = "r"},
                   R"({"mail":"m","share":1,"amount":[],"reason":"r"})",
                   {{errc::conflicting_members, "/amount", R"(/amount must not be there beside "share")"},
                    {errc::conflicting_members, "/reason", R"(/reason must not be there beside "share")"}});
    auto const why = comply::parse<device>("{\"mail\":\"m\",\n \"r\\u0065ason\" : \"r\" ,\"share\":1}").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().pointer == "/reason");
    BOOST_TEST(why.front().line == 2U);
    BOOST_TEST(why.front().column == 18U);
    BOOST_TEST(why.front().found == "\"r\"");
}

BOOST_AUTO_TEST_CASE(a_member_may_have_to_follow_another) {
    ok<span>(R"({"from":5,"to":5})", {.from = 5, .to = 5});
    ok<span>(R"({"from":-1,"to":0})", {.from = -1, .to = 0});
    breaks<span>({.from = 7, .to = 6}, R"({"to":6,"from":7})",
                 {{errc::wrong_order, "/to", R"(/to is 6; at least 7, the value of "from", is expected)"}});
    ok<span>(R"({"begin":"2020-01-01T01:00:00+01:00","end":"2020-01-01T00:00:00Z"})",
             {.to = 100, .begin = at("2020-01-01T01:00:00+01:00"), .end = at("2020-01-01T00:00:00Z")});
    ok<span>(R"({"begin":"2020-01-01T01:00:00+01:00"})", {.to = 100, .begin = at("2020-01-01T01:00:00+01:00")});
    breaks<span>({.to = 1, .begin = at("2020-01-01T00:00:01Z"), .end = at("2020-01-01T00:00:00Z")},
                 R"({"to":1,"begin":"2020-01-01T00:00:01Z","end":"2020-01-01T00:00:00Z"})",
                 {{errc::wrong_order, "/end",
                   R"(/end is "2020-01-01T00:00:00Z"; at least "2020-01-01T00:00:01Z", the value of "begin", is expected)"}});
}

BOOST_AUTO_TEST_CASE(a_member_that_is_absent_is_compared_with_its_default) {
    ok<span>(R"({"from":100})", {.from = 100, .to = 100});
    breaks<span>({.from = 101, .to = 100}, R"({"from":101})",
                 {{errc::wrong_order, "/to", R"(/to is 100; at least 101, the value of "from", is expected)"}});
    auto const why = comply::parse<span>(R"( {"from":101})").error();
    BOOST_TEST(why.front().offset == 1U); // there is nothing else to point at
}

BOOST_AUTO_TEST_CASE(a_body_of_update_may_lack_members_but_not_hold_what_excludes_each_other) {
    comply::parse_options const update{.operation = operation::update};
    ok<device>(R"({"source":"mains"})", {.source = power::mains}, update);
    bad<device>(R"({"share":1,"amount":[1]})", {{errc::conflicting_members, "/amount"}}, update);
    bad<span>(R"({"begin":"2020-01-01T00:00:01Z","end":"2020-01-01T00:00:00Z"})", {{errc::wrong_order, "/end"}}, update);
    ok<span>(R"({"from":101})", {.from = 101, .to = 100}, update);
}

BOOST_AUTO_TEST_CASE(violations_of_members_come_in_their_order) {
    breaks<device>({.source = power::mains, .phone_number = "123456", .share = 0.0, .amount = std::vector<int>{-1, 1, -2}},
                   R"({"source":"mains","phoneNumber":"123456","share":0,"amount":[-1,1,-2]})",
                   {{errc::missing_member, "/voltage", R"(/voltage is missing; it is required because "source" is "mains")"},
                    {errc::missing_member, "/reason", R"(/reason is missing; it is required because "share" is 0)"},
                    {errc::too_long, "/phoneNumber", "/phoneNumber is 6 characters long; at most 5 are allowed"},
                    {errc::conflicting_members, "/amount", R"(/amount must not be there beside "share")"},
                    {errc::below_minimum, "/amount/0", "/amount/0 is -1; at least 0 is expected"},
                    {errc::below_minimum, "/amount/2", "/amount/2 is -2; at least 0 is expected"}});
    breaks<span>({.from = 2000, .to = 1001, .begin = at("2020-01-01T00:00:01Z"), .end = at("2020-01-01T00:00:00Z")},
                 R"({"from":2000,"to":1001,"begin":"2020-01-01T00:00:01Z","end":"2020-01-01T00:00:00Z"})",
                 {{errc::above_maximum, "/to", "/to is 1001; at most 1000 is expected"},
                  {errc::wrong_order, "/to", R"(/to is 1001; at least 2000, the value of "from", is expected)"},
                  {errc::wrong_order, "/end",
                   R"(/end is "2020-01-01T00:00:00Z"; at least "2020-01-01T00:00:01Z", the value of "begin", is expected)"}});
    bad<wrapper>(R"({"devices":[{"mail":"a","share":1,"reason":"b"},{}],"title":"x","when":{"to":1001,"from":1002}})",
                 {{errc::conflicting_members, "/devices/0/reason"},
                  {errc::missing_any_member, "/devices/1"},
                  {errc::above_maximum, "/when/to"},
                  {errc::wrong_order, "/when/to"}});
    bad<wrapper>(R"({"devices":[{}]})", {{errc::missing_any_member, ""}, {errc::missing_any_member, "/devices/0"}});
}

BOOST_AUTO_TEST_CASE(violations_of_members_come_in_their_order_whatever_their_names) {
    breaks<escaped>({.low = 20, .high = 5, .other = -1}, R"({"/~0":20,"~/1":5,"~":-1})",
                    {{errc::above_maximum, "/~1~00", "/~1~00 is 20; at most 10 is expected"},
                     {errc::wrong_order, "/~0~11", R"(/~0~11 is 5; at least 20, the value of "/~0", is expected)"},
                     {errc::below_minimum, "/~0", "/~0 is -1; at least 0 is expected"}});
}

BOOST_AUTO_TEST_CASE(what_breaks_a_rule_of_its_own_is_judged_beside_others_too) {
    ok<stepped>(R"({"from":5,"to":10})", {5, 10});
    bad<stepped>(R"({"from":7,"to":10})", {{errc::not_a_multiple, "/from"}});
    bad<stepped>(R"({"from":7,"to":2})", {{errc::not_a_multiple, "/from"}, {errc::wrong_order, "/to"}});
    bad<stepped>(R"({"from":5,"to":4})", {{errc::unexpected_value, "/to"}, {errc::wrong_order, "/to"}});
}

BOOST_AUTO_TEST_CASE(what_was_not_read_is_not_judged) {
    bad<device>(R"({"source":"mains","mail":1})", {{errc::wrong_type, "/mail"}});
    bad<device>(R"({"source":"coal"})", {{errc::unknown_enumerator, "/source"}});
    bad<wrapper>(R"({"devices":[{"mail":1}]})", {{errc::wrong_type, "/devices/0/mail"}});
    bad<device>(R"({"x":1})", {{errc::missing_any_member, ""}, {errc::unknown_member, "/x"}});
}

BOOST_AUTO_TEST_CASE(the_place_is_found_in_streams_and_in_texts_that_are_changed) {
    std::string text = "{\"mail\":\"\\u0022,\\u007b\",\"share\":1,\"reason\":\"\\u0022\"}";
    auto const parsed = comply::parse<device>(text).error();
    BOOST_TEST(lines(parsed) == "conflicting_members at \"/reason\"\n");
    auto changed = text;
    BOOST_TEST((comply::parse_in_situ<device>(changed).error() == parsed));

    auto const two = "{\"mail\":\"m\"}\n" + text + "\n{\"mail\":\"" + std::string(200, 'm') + "\"}";
    comply::violations first;
    for (std::size_t buffer_size = 1; buffer_size < 100; ++buffer_size) {
        std::istringstream stream(two);
        auto lines_read = comply::read_lines<device>(stream, {.buffer_size = buffer_size});
        device record;
        BOOST_TEST_REQUIRE(lines_read.read_into(record).has_value());
        auto const second = lines_read.read_into(record);
        BOOST_TEST_REQUIRE(second.has_value());
        BOOST_TEST_REQUIRE(second->error().size() == 1U);
        auto const& why = second->error().front();
        BOOST_TEST(why.pointer == "/reason");
        BOOST_TEST(why.line == 2U);
        BOOST_TEST(why.column == parsed.front().column);
        BOOST_TEST(why.excerpt == parsed.front().excerpt);

        std::istringstream array('[' + text + ',' + std::string(200, ' ') + "]");
        auto records = comply::read_collection<device>(array, {.buffer_size = buffer_size});
        auto const read = records.read_into(record);
        BOOST_TEST_REQUIRE(read.has_value());
        BOOST_TEST_REQUIRE(read->error().size() == 1U);
        BOOST_TEST(read->error().front().pointer == "/0/reason");
        BOOST_TEST(read->error().front().offset == parsed.front().offset + 1);
        first = buffer_size == 1 ? read->error() : first;
        BOOST_TEST((first == read->error()));
    }
}

BOOST_AUTO_TEST_CASE(max_violations_counts_these_too) {
    std::string text = "[";
    for (int i = 0; i < 10; ++i) {
        text += i == 0 ? "{}" : ",{}";
    }
    text += ']';
    for (std::size_t const most : {std::size_t{1}, std::size_t{3}, std::size_t{10}, std::size_t{100}}) {
        comply::parse_options const options{.max_violations = most};
        auto const parsed = comply::parse<std::vector<device>>(text, options).error();
        BOOST_TEST(parsed.size() == std::min<std::size_t>(most, 10));
        BOOST_TEST(lines(comply::value_to<std::vector<device>>(dom_of(text).value(), options).error()) == lines(parsed));
        BOOST_TEST(lines(comply::validate(std::vector<device>(10), {.max_violations = most}).error()) == lines(parsed));
    }
    auto const two = comply::parse<device>(R"({"source":"mains"})", {.max_violations = 2}).error();
    BOOST_TEST(lines(two) == "missing_member at \"/voltage\"\nmissing_any_member at \"\"\n");
    auto const one = comply::parse<device>(R"({"source":"mains"})", {.max_violations = 1}).error();
    BOOST_TEST(lines(one) == "missing_member at \"/voltage\"\n");
}

BOOST_AUTO_TEST_CASE(the_notice_that_there_are_more_is_where_the_first_too_many_is) {
    std::string const one = R"({"source":"mains","mail":"m"},)";
    auto const text = '[' + one + one + one + one + R"({"mail":"m"}])";
    auto const why = comply::parse<std::vector<device>>(text, {.max_violations = 3}).error();
    BOOST_TEST_REQUIRE(why.size() == 3U);
    BOOST_TEST((why[0].code == comply::errc::missing_member));
    BOOST_TEST(why[0].offset == 1U);
    BOOST_TEST(why[1].offset == 1 + one.size());
    BOOST_TEST((why[2].code == comply::errc::too_many_violations));
    BOOST_TEST(why[2].offset == 1 + 3 * one.size());
}

BOOST_AUTO_TEST_SUITE_END()
