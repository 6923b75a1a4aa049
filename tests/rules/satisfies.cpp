// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/satisfies.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace rules_satisfies_test {

struct period {
    int first{};
    int last{};
    friend bool operator==(period const&, period const&) = default;
};
BOOST_DESCRIBE_STRUCT(period, (), (first, last))

bool is_palindrome(std::string const& text) { // nothing that a compiler could know
    return std::string(text.rbegin(), text.rend()) == text;
}

struct order {
    std::optional<int> quantity{};
    std::string code = "abba";
    std::vector<int> sizes{};
    std::optional<period> when{};
    double net{};
    double gross{};
    friend bool operator==(order const&, order const&) = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (quantity, code, sizes, when, net, gross))
constexpr auto comply_schema(comply::tag<order>) {
    using r = order;
    using namespace comply;
    return schema<r>(
        member<&r::quantity>(satisfies([](auto quantity) { return quantity % 12 == 0; }, "it is sold by the dozen")),
        member<&r::code>(optional, satisfies(is_palindrome, "codes read the same backwards")),
        member<&r::sizes>(optional, satisfies([](std::vector<int> const& all) { return all.size() % 2 == 0; }, "sizes are pairs"),
                          each(satisfies([](int size) { return size > 0; }, "a size is above 0"))),
        member<&r::when>(satisfies([](period const& one) { return one.first != one.last; }, "a period is not empty")),
        member<&r::net>(optional), member<&r::gross>(optional),
        satisfies([](order const& one) { return one.net <= one.gross; }, "net is at most gross"),
        satisfies([](order const& one) { return one.gross < 1000; }, "no order is that expensive"));
}

// Rules of a base hold for what is derived from it; two functions of one type are two rules.
struct express : order {
    int hours{};
    friend bool operator==(express const&, express const&) = default;
};
BOOST_DESCRIBE_STRUCT(express, (order), (hours))
constexpr bool is_soon(express const& one) { return one.hours < 24; }
constexpr bool is_not_past(express const& one) { return one.hours >= 0; }
constexpr auto comply_schema(comply::tag<express>) {
    return comply::schema<express>(comply::satisfies(is_soon, "it is there within a day"),
                                   comply::satisfies(is_not_past, "it is not there before"));
}

} // namespace rules_satisfies_test

BOOST_AUTO_TEST_SUITE(rules_satisfies)

using namespace rules_satisfies_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_member_satisfies_what_its_predicate_says) {
    ok<order>(R"({"quantity":24,"code":"xyzzyzzyx","sizes":[1,2],"when":{"first":1,"last":2}})",
              {.quantity = 24, .code = "xyzzyzzyx", .sizes = {1, 2}, .when = period{1, 2}});
    ok<order>("{}", {});
    breaks<order>({.quantity = 7}, R"({"quantity":7})",
                  {{errc::unmet_condition, "/quantity", "/quantity is refused: it is sold by the dozen"}});
    breaks<order>({.code = "ab"}, R"({"code":"ab"})",
                  {{errc::unmet_condition, "/code", "/code is refused: codes read the same backwards"}});
    breaks<order>({.sizes = {0}}, R"({"sizes":[0]})",
                  {{errc::unmet_condition, "/sizes", "/sizes is refused: sizes are pairs"},
                   {errc::unmet_condition, "/sizes/0", "/sizes/0 is refused: a size is above 0"}});
    breaks<order>({.when = period{3, 3}}, R"({"when":{"first":3,"last":3}})",
                  {{errc::unmet_condition, "/when", "/when is refused: a period is not empty"}});
    auto const why = comply::parse<order>(R"({"quantity":7,"when":{"first":3,"last":3}})").error();
    BOOST_TEST_REQUIRE(why.size() == 2U);
    BOOST_TEST(why[0].found == "7");
    BOOST_TEST(why[1].found == "object");
    BOOST_TEST(why[1].expected == "a period is not empty");
}

BOOST_AUTO_TEST_CASE(a_struct_satisfies_what_its_predicates_say) {
    ok<order>(R"({"net":1,"gross":1.5})", {.net = 1, .gross = 1.5});
    breaks<order>({.net = 2, .gross = 1}, R"({"gross":1,"net":2})",
                  {{errc::unmet_condition, "", "the document is refused: net is at most gross"}});
    breaks<order>({.net = 3000, .gross = 2000}, R"({"net":3000,"gross":2000})",
                  {{errc::unmet_condition, "", "the document is refused: net is at most gross"},
                   {errc::unmet_condition, "", "the document is refused: no order is that expensive"}});
    breaks<std::vector<order>>({{}, {.net = 2}}, R"([{}, {"net":2}])",
                               {{errc::unmet_condition, "/1", "/1 is refused: net is at most gross"}});
}

BOOST_AUTO_TEST_CASE(the_rules_of_a_base_hold_too) {
    express value;
    value.hours = 3;
    ok<express>(R"({"hours":3})", value);
    value.net = 5;
    value.hours = 30;
    breaks<express>(value, R"({"net":5,"hours":30})",
                    {{errc::unmet_condition, "", "the document is refused: it is there within a day"},
                     {errc::unmet_condition, "", "the document is refused: net is at most gross"}});
}

BOOST_AUTO_TEST_CASE(what_was_not_read_is_not_judged) {
    bad<order>(R"({"net":5,"gross":"2"})", {{errc::wrong_type, "/gross"}});
    bad<order>(R"({"when":{"first":3}})", {{errc::missing_member, "/when/last"}});
    bad<order>(R"({"when":{"first":3,"last":[]}})", {{errc::wrong_type, "/when/last"}});
    bad<order>(R"({"sizes":["x"]})", {{errc::wrong_type, "/sizes/0"}});
    bad<order>(R"({"net":5,"quantity":7,"x":1})",
               {{errc::unmet_condition, ""}, {errc::unmet_condition, "/quantity"}, {errc::unknown_member, "/x"}});
}

BOOST_AUTO_TEST_CASE(a_body_of_update_is_part_of_an_object) {
    BOOST_TEST(comply::parse<order>(R"({"net":5})", {.operation = comply::operation::update}).has_value());
    bad<order>(R"({"net":5,"quantity":7})", {{errc::unmet_condition, "/quantity"}}, {.operation = comply::operation::update});
}

BOOST_AUTO_TEST_SUITE_END()
