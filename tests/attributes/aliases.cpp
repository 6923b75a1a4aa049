// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace aliases_test {

struct person {
    std::string given_name;
    std::optional<int> age;
    int score{};
    friend bool operator==(person const&, person const&) = default;
};
BOOST_DESCRIBE_STRUCT(person, (), (given_name, age, score))
constexpr auto comply_schema(comply::tag<person>) {
    return comply::schema<person>(
        comply::discriminator("type", "person"), comply::member_names(comply::camel_case),
        comply::member<&person::given_name>(comply::aliases("first_name", "firstname", "a\"\xC3\xA9"), comply::length(1, 5)),
        comply::member<&person::score>(comply::name("points"), comply::aliases("score")));
}

struct people {
    std::vector<person> all;
    friend bool operator==(people const&, people const&) = default;
};
BOOST_DESCRIBE_STRUCT(people, (), (all))

} // namespace aliases_test

BOOST_AUTO_TEST_SUITE(attributes_aliases)

using namespace aliases_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_member_may_come_by_any_of_its_names) {
    person const ada{"Ada", 36, 7};
    ok<person>(R"({"type":"person","givenName":"Ada","age":36,"points":7})", ada);
    ok<person>(R"({"type":"person","first_name":"Ada","age":36,"points":7})", ada);
    ok<person>(R"({"type":"person","givenName":"Ada","age":36,"score":7})", ada);
    ok<person>(R"({"score":7,"firstname":"Ada","age":36})", ada);
    ok<person>("{\"score\":7,\"a\\\"\\u00e9\":\"Ada\",\"age\":36}", ada);
    ok<people>(R"({"all":[{"score":1,"firstname":"A"},{"points":2,"givenName":"B"}]})",
               {{{"A", {}, 1}, {"B", {}, 2}}});
}

BOOST_AUTO_TEST_CASE(an_alias_is_never_written) {
    person const ada{"Ada", 36, 7};
    auto const text = R"({"type":"person","givenName":"Ada","age":36,"points":7})";
    BOOST_TEST(comply::serialize(ada) == text);
    BOOST_TEST(boost::json::serialize(comply::value_from(ada)) == text);
}

BOOST_AUTO_TEST_CASE(a_violation_has_the_name_that_was_used) {
    bad<person>(R"({"first_name":7,"score":""})", {{errc::wrong_type, "/first_name"}, {errc::wrong_type, "/score"}});
    bad<person>(R"({"firstname":"Augusta","points":1})", {{errc::too_long, "/firstname"}});
    BOOST_TEST(lines(comply::validate(person{"Augusta", 1, 1}).error()) == lines(faults{{errc::too_long, "/givenName"}}));
}

BOOST_AUTO_TEST_CASE(what_is_missing_has_its_own_name) {
    bad<person>(R"({"age":1})", {{errc::missing_member, "/givenName"}, {errc::missing_member, "/points"}});
    bad<person>(R"({"first_name":"Ada"})", {{errc::missing_member, "/points"}});
    bad<person>(R"({"firstName":"Ada","points":1})",
                {{errc::missing_member, "/givenName"}, {errc::unknown_member, "/firstName"}});
}

BOOST_AUTO_TEST_CASE(a_member_by_two_of_its_names_is_a_duplicate) {
    bad_text<person>(R"({"givenName":"Ada","points":1,"first_name":"Bo"})", {{errc::duplicate_member, "/first_name"}});
    bad_text<person>(R"({"firstname":"Ada","first_name":"Bo","points":1})", {{errc::duplicate_member, "/first_name"}});
    bad_text<person>(R"({"score":1,"givenName":"Ada","points":[{}]})", {{errc::duplicate_member, "/points"}});
    auto const both = comply::value_to<person>(*dom_of(R"({"score":1,"givenName":"Ada","points":2})"));
    BOOST_TEST(lines(both.error()) == lines(faults{{errc::duplicate_member, "/points"}}));
    BOOST_TEST(both.error().front().message == "/points is there twice");
}

BOOST_AUTO_TEST_CASE(no_name_of_a_member_that_is_there_by_another_is_suggested) {
    auto const suggestion = [](std::string_view text) {
        bad<person>(text, {{errc::unknown_member, "/first_nam"}});
        return comply::parse<person>(text).error()[0].suggestion;
    };
    BOOST_TEST(suggestion(R"({"points":7,"first_nam":"Ada","givenName":"Ada"})") == "");
    BOOST_TEST(suggestion(R"({"points":7,"first_nam":"Ada","firstname":"Ada"})") == "");
    auto const alone = comply::parse<person>(R"({"points":7,"first_nam":"Ada"})").error();
    BOOST_TEST(alone[1].suggestion == "first_name");
}

BOOST_AUTO_TEST_SUITE_END()
