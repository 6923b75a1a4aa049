// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/detail/schema/contract.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <utility>

namespace operations_test {

struct account {
    std::string user;
    std::string password;
    std::optional<std::string> hint;
    int age{};
    friend bool operator==(account const&, account const&) = default;
};
BOOST_DESCRIBE_STRUCT(account, (), (user, password, hint, age))
constexpr auto comply_schema(comply::tag<account>) {
    return comply::schema<account>(comply::member<&account::password>(comply::write_only, comply::length(8, 64)),
                                   comply::member<&account::hint>(comply::write_only, comply::nullable));
}

struct order {
    std::optional<int> number;
    std::optional<int> customer;
    int amount = 1;
    std::string note;
    friend bool operator==(order const&, order const&) = default;
};
BOOST_DESCRIBE_STRUCT(order, (), (number, customer, amount, note))
constexpr auto comply_schema(comply::tag<order>) {
    using enum comply::operation;
    return comply::schema<order>(comply::member<&order::number>(comply::required_on<update>),
                                 comply::member<&order::customer>(comply::optional, comply::required_on<create, update>),
                                 comply::member<&order::amount>(comply::default_value(1), comply::required_on<create>),
                                 comply::member<&order::note>(comply::optional));
}

constexpr comply::parse_options creating{.operation = comply::operation::create};
constexpr comply::parse_options updating{.operation = comply::operation::update};
constexpr comply::parse_options rejecting{.read_only_members = comply::read_only_members::reject};

} // namespace operations_test

BOOST_AUTO_TEST_SUITE(attributes_operations)

using namespace operations_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_write_only_member_may_be_absent_under_read_alone) {
    ok<account>(R"({"user":"u","age":7})", {"u", "", {}, 7});
    ok<account>(R"({"age":7,"user":"u"})", {"u", "", {}, 7});
    bad<account>(R"({"user":"u","age":7})", {{errc::missing_member, "/password"}, {errc::missing_member, "/hint"}}, creating);
    ok<account>(R"({"user":"u","password":"12345678","hint":null,"age":7})", {"u", "12345678", {}, 7}, creating);
    ok_text<account>("{}", {}, updating);
    bad<account>(R"({"user":"u","age":7,"password":"1"})", {{errc::too_short, "/password"}});
}

BOOST_AUTO_TEST_CASE(a_write_only_member_can_be_refused_under_read) {
    ok<account>(R"({"user":"u","age":7})", {"u", "", {}, 7}, rejecting);
    bad<account>(R"({"user":"u","password":"12345678","hint":[],"age":7})",
                 {{errc::write_only_member, "/password"}, {errc::write_only_member, "/hint"}}, rejecting);
    bad<account>(R"({"age":7,"hint":{},"user":"u"})", {{errc::write_only_member, "/hint"}}, rejecting);
    auto rejecting_create = creating;
    rejecting_create.read_only_members = comply::read_only_members::reject;
    ok<account>(R"({"user":"u","password":"12345678","hint":"h","age":7})", {"u", "12345678", "h", 7}, rejecting_create);
    BOOST_TEST(comply::parse<account>(R"({"age":7,"hint":{},"user":"u"})", rejecting).error().front().message ==
               "/hint is write-only and must be left out");
}

BOOST_AUTO_TEST_CASE(a_write_only_member_is_not_written_under_read) {
    account const value{"u", "12345678", {}, 7};
    BOOST_TEST(comply::serialize(value) == R"({"user":"u","age":7})");
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == R"({"user":"u","age":7})");
    for (auto const operation : {comply::operation::create, comply::operation::update}) {
        auto const text = R"({"user":"u","password":"12345678","hint":null,"age":7})";
        BOOST_TEST(comply::serialize(value, {.operation = operation}) == text);
        BOOST_TEST(boost::json::serialize(comply::value_from(value, {.operation = operation})) == text);
    }
    account const wrong{"u", "1", {}, 7};
    BOOST_TEST(comply::validate(wrong).has_value());
    BOOST_TEST(lines(comply::validate(wrong, {.operation = comply::operation::create}).error()) ==
               lines(faults{{errc::too_short, "/password"}}));
}

BOOST_AUTO_TEST_CASE(a_member_may_be_required_under_some_operations) {
    ok<order>("{}", {{}, {}, 1, ""});
    ok<order>(R"({"customer":5,"amount":2})", {{}, 5, 2, ""}, creating);
    bad<order>("{}", {{errc::missing_member, "/customer"}, {errc::missing_member, "/amount"}}, creating);
    ok<order>(R"({"number":4,"customer":5})", {4, 5, 1, ""}, updating);
    ok<order>(R"({"number":null,"customer":5})", {{}, 5, 1, ""}, updating);
    bad<order>(R"({"note":"n"})", {{errc::missing_member, "/number"}, {errc::missing_member, "/customer"}}, updating);
    bad<order>(R"({"number":1,"customer":null})", {{errc::null_not_allowed, "/customer"}}, updating);
}

BOOST_AUTO_TEST_CASE(what_an_operation_requires_is_written_for_it) {
    order const value{{}, 5, 1, ""};
    BOOST_TEST(comply::serialize(value) == R"({"customer":5,"amount":1,"note":""})");
    auto const updated = R"({"number":null,"customer":5,"amount":1,"note":""})";
    BOOST_TEST(comply::serialize(value, {.operation = comply::operation::update}) == updated);
    BOOST_TEST(boost::json::serialize(comply::value_from(value, {.operation = comply::operation::update})) == updated);
    BOOST_TEST(lines(comply::validate(order{}, {.operation = comply::operation::update}).error()) ==
               lines(faults{{errc::missing_member, "/customer"}}));
    BOOST_TEST(comply::validate(order{}).has_value());
}

BOOST_AUTO_TEST_CASE(what_is_stated_of_a_member_says_when_it_must_be_there) {
    using enum comply::operation;
    auto const when = [](comply::detail::member_presence const& presence) {
        std::string text;
        for (auto const& [asked, letter] : {std::pair(read, 'r'), std::pair(create, 'c'), std::pair(update, 'u')}) {
            text += presence.is_required_under(asked) ? std::string(1, letter) : "";
        }
        return text;
    };
    BOOST_TEST(when({}) == "rc");
    BOOST_TEST(when({.may_be_absent = true}) == "");
    BOOST_TEST(when({.is_read_only = true}) == "r");
    BOOST_TEST(when({.is_write_only = true}) == "c");
    BOOST_TEST(when({.may_be_absent = true, .required_on = 1U << static_cast<unsigned>(update)}) == "u");
    BOOST_TEST(when({.is_read_only = true, .required_on = 1U << static_cast<unsigned>(create)}) == "rc");
}

BOOST_AUTO_TEST_SUITE_END()
