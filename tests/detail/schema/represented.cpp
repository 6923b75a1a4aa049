// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/schema/represented.hpp>

#include "../../support/routes.hpp"

#include <comply/odata/manner.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace transparent_test {

struct user_id {
    std::string text;
    friend bool operator==(user_id const&, user_id const&) = default;
};
BOOST_DESCRIBE_STRUCT(user_id, (), (text))
constexpr auto comply_schema(comply::tag<user_id>) {
    return comply::schema<user_id>(comply::transparent, comply::member<&user_id::text>(comply::length(2, 8)));
}

struct metres {
    double count = 0;
    friend bool operator==(metres const&, metres const&) = default;
};
BOOST_DESCRIBE_STRUCT(metres, (), (count))
constexpr auto comply_schema(comply::tag<metres>) {
    return comply::schema<metres>(comply::transparent);
}

// One in another, and one that may be null.
struct depth {
    metres below;
    friend bool operator==(depth const&, depth const&) = default;
};
BOOST_DESCRIBE_STRUCT(depth, (), (below))
constexpr auto comply_schema(comply::tag<depth>) {
    return comply::schema<depth>(comply::transparent, comply::member<&depth::below>(comply::range(0, 11000)));
}

struct maybe {
    std::optional<int> number;
    friend bool operator==(maybe const&, maybe const&) = default;
};
BOOST_DESCRIBE_STRUCT(maybe, (), (number))
constexpr auto comply_schema(comply::tag<maybe>) {
    return comply::schema<maybe>(comply::transparent);
}

// Behind a base; of an array; of a date-time, whose grammar is that of where it is.
struct named {
    std::string name;
    friend bool operator==(named const&, named const&) = default;
};
BOOST_DESCRIBE_STRUCT(named, (), (name))
struct nickname : named {
    friend bool operator==(nickname const&, nickname const&) = default;
};
BOOST_DESCRIBE_STRUCT(nickname, (named), ())
constexpr auto comply_schema(comply::tag<nickname>) {
    return comply::schema<nickname>(comply::transparent);
}

struct tags {
    std::vector<std::string> list;
    friend bool operator==(tags const&, tags const&) = default;
};
BOOST_DESCRIBE_STRUCT(tags, (), (list))
constexpr auto comply_schema(comply::tag<tags>) {
    return comply::schema<tags>(comply::transparent, comply::member<&tags::list>(comply::each(comply::length(1, 2))));
}

struct instant {
    comply::date_time_offset at;
    friend bool operator==(instant const&, instant const&) = default;
};
BOOST_DESCRIBE_STRUCT(instant, (), (at))
constexpr auto comply_schema(comply::tag<instant>) {
    return comply::schema<instant>(comply::transparent);
}

struct view {
    std::string_view text;
};
BOOST_DESCRIBE_STRUCT(view, (), (text))
constexpr auto comply_schema(comply::tag<view>) {
    return comply::schema<view>(comply::transparent);
}

struct dive {
    user_id diver;
    std::optional<user_id> buddy;
    std::vector<depth> depths;
    maybe count;
    nickname boat;
    tags words;
    instant begun;
    friend bool operator==(dive const&, dive const&) = default;
};
BOOST_DESCRIBE_STRUCT(dive, (), (diver, buddy, depths, count, boat, words, begun))
constexpr auto comply_schema(comply::tag<dive>) {
    return comply::schema<dive>(comply::odata::manner, comply::member<&dive::diver>(comply::length(0, 4)),
                                comply::member<&dive::depths>(comply::each(comply::range(1, 20000))),
                                comply::member<&dive::words>(comply::max_items(2)));
}

constexpr auto sample_text = R"({"diver":"anna","buddy":"ben","depths":[2.5,3.5],"count":null,"boat":"Ida",)"
                             R"("words":["a","bc"],"begun":"2026-01-02T03:04Z"})";
dive sample() {
    return {{"anna"},
            user_id{"ben"},
            {{{2.5}}, {{3.5}}},
            {},
            {{"Ida"}},
            {{"a", "bc"}},
            {*comply::parse_date_time_offset("2026-01-02T03:04Z", comply::date_time_profile::edm)}};
}

struct pooled {
    std::pmr::string text;
};
BOOST_DESCRIBE_STRUCT(pooled, (), (text))
constexpr auto comply_schema(comply::tag<pooled>) {
    return comply::schema<pooled>(comply::transparent);
}

} // namespace transparent_test

BOOST_AUTO_TEST_SUITE(schema_represented)

using namespace transparent_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_transparent_struct_is_carried_as_its_member) {
    ok<dive>(sample_text, sample());
    BOOST_TEST(comply::serialize(sample()) == sample_text);
    BOOST_TEST((comply::value_from(sample()) == boost::json::parse(sample_text)));
    ok<user_id>(R"("anna")", {"anna"});
    ok<metres>("1e3", {1000});
    ok<depth>("7", {{7}});
    ok<maybe>("null", {});
    ok<maybe>("1", {1});
    ok<std::vector<user_id>>(R"(["aa","bb"])", {{"aa"}, {"bb"}});
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_wrong_with_the_struct_itself) {
    bad<user_id>("1", {{errc::wrong_type, ""}});
    bad<user_id>(R"({"text":"anna"})", {{errc::wrong_type, ""}});
    bad<user_id>("null", {{errc::null_not_allowed, ""}});
    bad<user_id>(R"("a")", {{errc::too_short, ""}});
    bad<user_id>(R"("123456789")", {{errc::too_long, ""}});
    BOOST_TEST(comply::parse<user_id>(R"("a")").error().front().message ==
               "the document is 1 character long; at least 2 are required");
}

BOOST_AUTO_TEST_CASE(rules_of_the_struct_and_of_its_member_hold_both) {
    bad<dive>(R"({"diver":"a","buddy":"a","depths":[0.5,-1,11001,20001],"count":null,"boat":"Ida",)"
              R"("words":["a","bcd",""],"begun":"2026-01-02T03:04Z"})",
              {{errc::too_short, "/diver"},
               {errc::too_short, "/buddy"},
               {errc::below_minimum, "/depths/0"},
               {errc::below_minimum, "/depths/1"},
               {errc::below_minimum, "/depths/1"},
               {errc::above_maximum, "/depths/2"},
               {errc::above_maximum, "/depths/3"},
               {errc::above_maximum, "/depths/3"},
               {errc::too_many_items, "/words"},
               {errc::too_long, "/words/1"},
               {errc::too_short, "/words/2"}});
    bad<dive>(R"({"diver":"anna5","depths":[],"count":null,"boat":"","words":[],"begun":"2026-01-02T03:04Z"})",
              {{errc::too_long, "/diver"}});

    auto value = sample();
    value.diver.text = "anna5";
    value.buddy->text = "b";
    value.depths.front().below.count = 0.5;
    value.words.list = {"", "", ""};
    BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{errc::too_long, "/diver"},
                                                                     {errc::too_short, "/buddy"},
                                                                     {errc::below_minimum, "/depths/0"},
                                                                     {errc::too_many_items, "/words"},
                                                                     {errc::too_short, "/words/0"},
                                                                     {errc::too_short, "/words/1"},
                                                                     {errc::too_short, "/words/2"}}));
}

BOOST_AUTO_TEST_CASE(date_times_keep_the_manner_of_the_struct_around) {
    ok<dive>(sample_text, sample());
    bad<instant>(R"("2026-01-02T03:04Z")", {{errc::invalid_date_time, ""}});
}

BOOST_AUTO_TEST_CASE(a_view_in_it_is_known_as_one) {
    static_assert(comply::detail::holds_views<view>);
    static_assert(!comply::detail::holds_views<user_id>);
    std::string_view const text = R"("abc")";
    BOOST_TEST(comply::parse<view>(text)->text.data() == text.data() + 1);
}

BOOST_AUTO_TEST_CASE(it_is_no_object) {
    static_assert(comply::detail::object_type<dive>);
    static_assert(comply::detail::object_type<named>);
    static_assert(!comply::detail::object_type<user_id>);
    static_assert(comply::detail::transparent_struct<nickname>);
    static_assert(!comply::detail::transparent_struct<named>);
    ok<named>(R"({"name":"a"})", {"a"});
}

BOOST_AUTO_TEST_CASE(an_allocator_is_handed_down_into_it) {
    std::pmr::monotonic_buffer_resource memory;
    std::pmr::vector<pooled> list(&memory);
    BOOST_TEST(comply::parse_into(list, R"(["a"])").has_value());
    BOOST_TEST_REQUIRE(list.size() == 1U);
    BOOST_TEST((list.front().text.get_allocator().resource() == &memory));
}

BOOST_AUTO_TEST_SUITE_END()
