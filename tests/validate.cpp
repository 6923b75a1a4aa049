// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/validate.hpp>

#include "support/print.hpp"

#include <comply/date_time_offset.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace validate_test {

enum class side { left, right };
BOOST_DESCRIBE_ENUM(side, left, right)

struct part {
    std::string name = "x";
    std::optional<double> share;
    friend bool operator==(part const&, part const&) = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (name, share))
constexpr auto comply_schema(comply::tag<part>) {
    return comply::schema<part>(comply::member<&part::name>(comply::length(1, 3)),
                                comply::member<&part::share>(comply::range(0, 1)));
}

struct impossible {
    double share{};
};
BOOST_DESCRIBE_STRUCT(impossible, (), (share))
constexpr auto comply_schema(comply::tag<impossible>) {
    return comply::schema<impossible>(comply::satisfies([](impossible const&) { return false; }, "it never is"));
}

struct whole {
    std::string id = "id";
    side where = side::left;
    std::vector<part> parts;
    std::optional<int> required_but_nullable;
};
BOOST_DESCRIBE_STRUCT(whole, (), (id, where, parts, required_but_nullable))
constexpr auto comply_schema(comply::tag<whole>) {
    return comply::schema<whole>(
        comply::member_names(comply::pascal_case), comply::member<&whole::id>(comply::read_only, comply::length(1, 2)),
        comply::member<&whole::parts>(comply::max_items(2)),
        comply::member<&whole::required_but_nullable>(comply::nullable));
}

std::string found(comply::result<void> const& validated) {
    std::string text;
    for (auto const& one : validated.error()) {
        BOOST_TEST(one.offset == 0U);
        BOOST_TEST(one.line == 0U);
        BOOST_TEST(one.column == 0U);
        text += std::string(to_string(one.code)) + " at " + one.pointer + '\n';
    }
    return text;
}

} // namespace validate_test

BOOST_AUTO_TEST_SUITE(validate)

using namespace validate_test;

BOOST_AUTO_TEST_CASE(a_value_that_keeps_its_contract_is_valid) {
    BOOST_TEST(comply::validate(whole{}).has_value());
    BOOST_TEST(comply::validate(whole{"a", side::right, {{}, {"b", 1.0}}, 5}).has_value());
    BOOST_TEST(comply::validate(5).has_value());
    BOOST_TEST(comply::validate(std::vector<bool>{true, false}).has_value());
    BOOST_TEST(comply::validate(std::optional<std::string>{}).has_value());
}

BOOST_AUTO_TEST_CASE(violations_come_in_the_order_of_the_members) {
    whole const value{"", static_cast<side>(2), {{"abcd", -1}, {"", {}}, {"\xFF", 2.0}}, {}};
    BOOST_TEST(found(comply::validate(value)) == "too_short at /Id\n"
                                                 "unknown_enumerator at /Where\n"
                                                 "too_many_items at /Parts\n"
                                                 "too_long at /Parts/0/name\n"
                                                 "below_minimum at /Parts/0/share\n"
                                                 "too_short at /Parts/1/name\n"
                                                 "invalid_utf8 at /Parts/2/name\n"
                                                 "above_maximum at /Parts/2/share\n");
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_invalid) {
    BOOST_TEST(found(comply::validate(std::numeric_limits<double>::quiet_NaN())) == "not_finite at \n");
    BOOST_TEST(found(comply::validate(std::vector<float>{1, -std::numeric_limits<float>::infinity()})) ==
               "not_finite at /1\n");
    BOOST_TEST(found(comply::validate(std::string("\xC3"))) == "invalid_utf8 at \n");
    BOOST_TEST(found(comply::validate(static_cast<side>(-1))) == "unknown_enumerator at \n");
    auto const nan = comply::validate(part{"x", std::numeric_limits<double>::quiet_NaN()});
    BOOST_TEST(found(nan) == "not_finite at /share\n");
    BOOST_TEST(nan.error().front().found == "NaN");
    BOOST_TEST(found(comply::validate(part{"x", std::numeric_limits<double>::infinity()})) ==
               "above_maximum at /share\nnot_finite at /share\n");
}

BOOST_AUTO_TEST_CASE(read_only_members_are_of_no_concern_to_create_and_update) {
    whole const value{"too long", side::left, {}, {}};
    BOOST_TEST(found(comply::validate(value)) == "too_long at /Id\n");
    BOOST_TEST(found(comply::validate(value, {.operation = comply::operation::create})) == "");
    BOOST_TEST(found(comply::validate(value, {.operation = comply::operation::update})) == "");
}

BOOST_AUTO_TEST_CASE(max_violations_bounds_the_list) {
    std::vector<part> const parts(10, part{"", {}});
    for (std::size_t const most : {std::size_t{0}, std::size_t{1}}) {
        BOOST_TEST(found(comply::validate(parts, {.max_violations = most})) == "too_short at /0/name\n");
    }
    auto const two = comply::validate(parts, {.max_violations = 2}).error();
    BOOST_TEST_REQUIRE(two.size() == 2U);
    BOOST_TEST(two[0].pointer == "/0/name");
    BOOST_TEST(two[1].code == comply::errc::too_many_violations);
    BOOST_TEST(two[1].expected == "1");
    BOOST_TEST(comply::validate(parts, {.max_violations = 10}).error().back().pointer == "/9/name");
    BOOST_TEST(comply::validate(std::vector<part>(101, part{"", {}})).error().size() == 100U);
    std::map<std::string, part> const named{{"a", {"", {}}}, {"b", {"", {}}}};
    BOOST_TEST(found(comply::validate(named, {.max_violations = 1})) == "too_short at /a/name\n");
}

BOOST_AUTO_TEST_CASE(a_violation_tells_what_was_wanted_and_found) {
    auto const why = comply::validate(whole{"abc", static_cast<side>(7), {}, {}}).error();
    BOOST_TEST_REQUIRE(why.size() == 2U);
    BOOST_TEST(why[0].expected == "2");
    BOOST_TEST(why[0].found == "3");
    BOOST_TEST(why[1].expected == "\"left\",\"right\"");
    BOOST_TEST(why[1].found == "7");
    BOOST_TEST(!why[0].message.empty());
}

BOOST_AUTO_TEST_CASE(a_year_must_have_four_digits_where_the_profile_wants_them) {
    auto const is_valid = [](std::string_view text) {
        return comply::validate(comply::parse_date_time_offset(text, comply::date_time_profile::edm).value()).has_value();
    };
    BOOST_TEST(is_valid("0000-01-01T00:00:00Z"));
    BOOST_TEST(is_valid("9999-12-31T23:59:59Z"));
    BOOST_TEST(!is_valid("-0001-12-31T23:59:59Z"));
    BOOST_TEST(!is_valid("10000-01-01T00:00:00Z"));
    BOOST_TEST(!is_valid("2016-12-31T23:59Z"));
}

BOOST_AUTO_TEST_CASE(no_rule_between_members_is_asked_where_one_has_no_json_form) {
    auto const code_of = [](double share) {
        auto const why = comply::validate(impossible{share}).error();
        BOOST_TEST(why.size() == 1U);
        return why.front().code;
    };
    BOOST_TEST((code_of(1) == comply::errc::unmet_condition));
    BOOST_TEST((code_of(std::numeric_limits<double>::quiet_NaN()) == comply::errc::not_finite));
}

BOOST_AUTO_TEST_SUITE_END()
