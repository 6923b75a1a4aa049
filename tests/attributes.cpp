// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "support/routes.hpp"

#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attributes_test {

using maybe = std::optional<int>;

// Every combination of what can be stated of a std::optional.
struct combinations {
    maybe plain;
    maybe may_be_absent;
    maybe may_be_null;
    maybe may_be_both;
    friend bool operator==(combinations const&, combinations const&) = default;
};
BOOST_DESCRIBE_STRUCT(combinations, (), (plain, may_be_absent, may_be_null, may_be_both))
constexpr auto comply_schema(comply::tag<combinations>) {
    using c = combinations;
    return comply::schema<c>(comply::member<&c::may_be_absent>(comply::optional),
                             comply::member<&c::may_be_null>(comply::nullable),
                             comply::member<&c::may_be_both>(comply::optional, comply::nullable));
}

struct defaults {
    int number{};
    std::string text = "initial";
    maybe some;
    maybe some_or_null;
    std::vector<int> list = {1, 2};
    double ratio = 0.5;
    friend bool operator==(defaults const&, defaults const&) = default;
};
BOOST_DESCRIBE_STRUCT(defaults, (), (number, text, some, some_or_null, list, ratio))
constexpr auto comply_schema(comply::tag<defaults>) {
    using d = defaults;
    return comply::schema<d>(comply::member<&d::number>(comply::default_value(-1)),
                             comply::member<&d::text>(comply::default_value(std::string_view("declared"))),
                             comply::member<&d::some>(comply::default_value(7)),
                             comply::member<&d::some_or_null>(comply::nullable, comply::default_value(8)),
                             comply::member<&d::list>(comply::optional), comply::member<&d::ratio>(comply::optional));
}

struct account {
    std::string id;
    std::string name;
    maybe revision;
    maybe quota;
    int level{};
    friend bool operator==(account const&, account const&) = default;
};
BOOST_DESCRIBE_STRUCT(account, (), (id, name, revision, quota, level))
constexpr auto comply_schema(comply::tag<account>) {
    using a = account;
    return comply::schema<a>(comply::member<&a::id>(comply::read_only),
                             comply::member<&a::revision>(comply::read_only, comply::nullable),
                             comply::member<&a::quota>(comply::nullable),
                             comply::member<&a::level>(comply::default_value(1)));
}

struct accounts {
    std::vector<account> all;
    friend bool operator==(accounts const&, accounts const&) = default;
};
BOOST_DESCRIBE_STRUCT(accounts, (), (all))

struct odd_names {
    int type{};
    int slashed{};
    int tilde{};
    int quoted{};
    int empty{};
    int accented{};
    friend bool operator==(odd_names const&, odd_names const&) = default;
};
BOOST_DESCRIBE_STRUCT(odd_names, (), (type, slashed, tilde, quoted, empty, accented))
constexpr auto comply_schema(comply::tag<odd_names>) {
    using o = odd_names;
    return comply::schema<o>(comply::member<&o::type>(comply::name("@odata.type")),
                             comply::member<&o::slashed>(comply::name("a/b")),
                             comply::member<&o::tilde>(comply::name("~m")),
                             comply::member<&o::quoted>(comply::name("\"\\\n\x01")),
                             comply::member<&o::empty>(comply::name("")),
                             comply::member<&o::accented>(comply::name("\xC3\xA9\xF0\x9F\x98\x80")));
}

constexpr comply::parse_options creating{.operation = comply::operation::create};
constexpr comply::parse_options updating{.operation = comply::operation::update};

} // namespace attributes_test

BOOST_AUTO_TEST_SUITE(attributes)

using namespace attributes_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(optional_and_nullable_separate_absent_from_null) {
    ok<combinations>(R"({"plain":1,"may_be_absent":2,"may_be_null":3,"may_be_both":4})", {1, 2, 3, 4});
    ok<combinations>(R"({"plain":null,"may_be_null":null,"may_be_both":null})", {});
    ok<combinations>(R"({"may_be_null":null})", {});
    bad<combinations>(R"({"may_be_absent":null,"may_be_null":3})", {{errc::null_not_allowed, "/may_be_absent"}});
    bad<combinations>("{}", {{errc::missing_member, "/may_be_null"}});
    bad<combinations>(R"({"plain":"","may_be_absent":"","may_be_null":"","may_be_both":""})",
                      {{errc::wrong_type, "/plain"},
                       {errc::wrong_type, "/may_be_absent"},
                       {errc::wrong_type, "/may_be_null"},
                       {errc::wrong_type, "/may_be_both"}});
}

BOOST_AUTO_TEST_CASE(an_empty_optional_is_omitted_unless_absence_means_something_else) {
    BOOST_TEST(comply::serialize(combinations{}) == R"({"may_be_null":null})");
    BOOST_TEST(comply::serialize(combinations{1, 2, 3, 4}) ==
               R"({"plain":1,"may_be_absent":2,"may_be_null":3,"may_be_both":4})");
    defaults without{-1, "", {}, {}, {}, 0};
    BOOST_TEST(comply::serialize(without) == R"({"number":-1,"text":"","some":null,"some_or_null":null,"list":[],"ratio":0})");
}

BOOST_AUTO_TEST_CASE(an_absent_member_holds_its_declared_default_or_the_initial_value) {
    ok<defaults>(R"({"some_or_null":8})", {-1, "declared", 7, 8, {1, 2}, 0.5});
    ok<defaults>(R"({"number":5,"text":"","some":null,"some_or_null":null,"list":[],"ratio":2})",
                 {5, "", std::nullopt, std::nullopt, {}, 2});
    ok<defaults>("{}", {-1, "declared", 7, 8, {1, 2}, 0.5});
    ok<defaults>("{}", {-1, "declared", 7, 8, {1, 2}, 0.5}, updating);
    bad<defaults>(R"({"number":null,"text":null,"list":null,"ratio":null})",
                  {{errc::null_not_allowed, "/number"},
                   {errc::null_not_allowed, "/text"},
                   {errc::null_not_allowed, "/list"},
                   {errc::null_not_allowed, "/ratio"}});
}

BOOST_AUTO_TEST_CASE(each_operation_has_a_contract_of_its_own) {
    ok<account>(R"({"id":"i","name":"n","revision":3,"quota":null})", {"i", "n", 3, std::nullopt, 1});
    bad<account>("{}", {{errc::missing_member, "/id"},
                        {errc::missing_member, "/name"},
                        {errc::missing_member, "/revision"},
                        {errc::missing_member, "/quota"}});
    ok<account>(R"({"name":"n","quota":2})", {"", "n", std::nullopt, 2, 1}, creating);
    ok<account>(R"({"name":"n","quota":2,"id":"i","revision":null})", {"i", "n", std::nullopt, 2, 1}, creating);
    bad<account>("{}", {{errc::missing_member, "/name"}, {errc::missing_member, "/quota"}}, creating);
    ok<account>("{}", {"", "", std::nullopt, std::nullopt, 1}, updating);
    ok<account>(R"({"quota":null,"id":"i"})", {"i", "", std::nullopt, std::nullopt, 1}, updating);
    bad<account>(R"({"id":null,"quota":"","x":1})",
                 {{errc::null_not_allowed, "/id"}, {errc::wrong_type, "/quota"}, {errc::unknown_member, "/x"}}, updating);
}

BOOST_AUTO_TEST_CASE(the_operation_holds_for_structs_within) {
    ok<accounts>(R"({"all":[{"name":"n","quota":2},{"name":"m","quota":null,"level":5}]})",
                 {{{"", "n", {}, 2, 1}, {"", "m", {}, {}, 5}}}, creating);
    bad<accounts>(R"({"all":[{"name":"n","quota":2}]})",
                  {{errc::missing_member, "/all/0/id"}, {errc::missing_member, "/all/0/revision"}});
    ok<accounts>(R"({"all":[{}]})", {{{"", "", {}, {}, 1}}}, updating);
    ok<accounts>("{}", {}, updating);
}

BOOST_AUTO_TEST_CASE(read_only_members_can_be_refused_in_bodies) {
    auto rejecting = creating;
    rejecting.read_only_members = comply::read_only_members::reject;
    ok<account>(R"({"name":"n","quota":2})", {"", "n", {}, 2, 1}, rejecting);
    bad<account>(R"({"id":"i","name":"n","revision":[1,{"x":2}],"quota":2})",
                 {{errc::read_only_member, "/id"}, {errc::read_only_member, "/revision"}}, rejecting);
    bad<account>(R"({"name":"n","quota":2,"id":tru})", {{errc::invalid_literal, "/id"}}, rejecting);
    rejecting.operation = comply::operation::update;
    bad<account>(R"({"id":"i"})", {{errc::read_only_member, "/id"}}, rejecting);
    rejecting.operation = comply::operation::read;
    ok<account>(R"({"id":"i","name":"n","revision":3,"quota":null})", {"i", "n", 3, std::nullopt, 1}, rejecting);
}

BOOST_AUTO_TEST_CASE(read_only_members_are_not_written_for_create_and_update) {
    account const value{"i", "n", 3, std::nullopt, 4};
    BOOST_TEST(comply::serialize(value) == R"({"id":"i","name":"n","revision":3,"quota":null,"level":4})");
    for (auto const operation : {comply::operation::create, comply::operation::update}) {
        BOOST_TEST(comply::serialize(value, {.operation = operation}) == R"({"name":"n","quota":null,"level":4})");
        BOOST_TEST(comply::serialize(accounts{{value, value}}, {.operation = operation}) ==
                   R"({"all":[{"name":"n","quota":null,"level":4},{"name":"n","quota":null,"level":4}]})");
        BOOST_TEST(boost::json::serialize(comply::value_from(value, {.operation = operation})) ==
                   R"({"name":"n","quota":null,"level":4})");
    }
}

BOOST_AUTO_TEST_CASE(a_name_may_be_any_text) {
    ok<odd_names>("{\"@odata.type\":1,\"a/b\":2,\"~m\":3,\"\\\"\\\\\\n\\u0001\":4,\"\":5,\"\xC3\xA9\xF0\x9F\x98\x80\":6}",
                  {1, 2, 3, 4, 5, 6});
    ok<odd_names>(R"({"\u00e9\ud83d\ude00":6,"\u0022\u005C\u000a\u0001":4,"a\/b":2,"\u007em":3,"":5,"\u0040odata.type":1})",
                  {1, 2, 3, 4, 5, 6});
    BOOST_TEST(comply::serialize(odd_names{1, 2, 3, 4, 5, 6}) ==
               "{\"@odata.type\":1,\"a/b\":2,\"~m\":3,\"\\\"\\\\\\n\\u0001\":4,\"\":5,\"\xC3\xA9\xF0\x9F\x98\x80\":6}");
    bad<odd_names>("{}", {{errc::missing_member, "/@odata.type"},
                          {errc::missing_member, "/a~1b"},
                          {errc::missing_member, "/~0m"},
                          {errc::missing_member, "/\"\\\n\x01"},
                          {errc::missing_member, "/"},
                          {errc::missing_member, "/\xC3\xA9\xF0\x9F\x98\x80"}});
    bad<odd_names>(R"({"@odata.type":"","a/b":"","~m":"","\"\\\n\u0001":"","":"","\u00e9\ud83d\ude00":""})",
                   {{errc::wrong_type, "/@odata.type"},
                    {errc::wrong_type, "/a~1b"},
                    {errc::wrong_type, "/~0m"},
                    {errc::wrong_type, "/\"\\\n\x01"},
                    {errc::wrong_type, "/"},
                    {errc::wrong_type, "/\xC3\xA9\xF0\x9F\x98\x80"}});
}

BOOST_AUTO_TEST_SUITE_END()
