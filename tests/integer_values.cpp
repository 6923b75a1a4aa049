// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/integer_values.hpp>

#include "support/routes.hpp"

#include <comply/rules.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <optional>
#include <vector>

namespace integer_values_test {

enum class level : std::int8_t { low = -5, middle = 0, high = 100 };
BOOST_DESCRIBE_ENUM(level, low, middle, high)
constexpr auto comply_schema(comply::tag<level>) {
    return comply::schema<level>(comply::integer_values, comply::fallback(level::middle));
}

enum class large : std::uint64_t { zero, most = 18446744073709551615U };
BOOST_DESCRIBE_ENUM(large, zero, most)
constexpr auto comply_schema(comply::tag<large>) {
    return comply::schema<large>(comply::integer_values);
}

enum unfixed { first_unfixed = 1, second_unfixed = 2 }; // it cannot hold every int
BOOST_DESCRIBE_ENUM(unfixed, first_unfixed, second_unfixed)
constexpr auto comply_schema(comply::tag<unfixed>) {
    return comply::schema<unfixed>(comply::integer_values);
}

struct alert {
    level now{};
    std::optional<level> before;
    std::vector<unfixed> all;
    friend bool operator==(alert const&, alert const&) = default;
};
BOOST_DESCRIBE_STRUCT(alert, (), (now, before, all))

struct extreme {
    level now{};
    level before = level::low;
    friend bool operator==(extreme const&, extreme const&) = default;
};
BOOST_DESCRIBE_STRUCT(extreme, (), (now, before))
constexpr auto comply_schema(comply::tag<extreme>) {
    return comply::schema<extreme>(comply::member<&extreme::now>(comply::one_of(level::low, level::high)),
                                   comply::member<&extreme::before>(comply::optional, comply::one_of(level::low)));
}

} // namespace integer_values_test

BOOST_AUTO_TEST_SUITE(integer_values_)

using namespace integer_values_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_enumerator_may_be_carried_by_its_number) {
    ok<level>("-5", level::low);
    ok<level>("0", level::middle);
    ok<level>("1e2", level::high);
    ok<large>("18446744073709551615", large::most);
    ok<alert>(R"({"now":100,"before":-5,"all":[1,2,1]})",
              {level::high, level::low, {first_unfixed, second_unfixed, first_unfixed}});
    BOOST_TEST(comply::serialize(alert{level::low, {}, {second_unfixed}}) == R"({"now":-5,"all":[2]})");
    BOOST_TEST(comply::serialize(large::most) == "18446744073709551615");
    BOOST_TEST(boost::json::serialize(comply::value_from(alert{level::low, {}, {second_unfixed}})) ==
               R"({"now":-5,"all":[2]})");
    BOOST_TEST(boost::json::serialize(comply::value_from(large::most)) == "18446744073709551615");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_no_enumerator_is_refused) {
    bad<level>("1", {{errc::unknown_enumerator, ""}});
    bad<level>("251", {{errc::unknown_enumerator, ""}}); // -5 in eight bits
    bad<large>("1", {{errc::unknown_enumerator, ""}});
    bad<large>("-1", {{errc::number_out_of_range, ""}});
    bad<level>("1e30", {{errc::number_out_of_range, ""}});
    bad<level>("0.5", {{errc::not_an_integer, ""}});
    bad<level>(R"("low")", {{errc::wrong_type, ""}});
    bad<level>("null", {{errc::null_not_allowed, ""}});
    bad<alert>(R"({"now":7,"before":true,"all":[1,2147483647,"1"]})",
               {{errc::unknown_enumerator, "/now"},
                {errc::wrong_type, "/before"},
                {errc::unknown_enumerator, "/all/1"},
                {errc::wrong_type, "/all/2"}});
    BOOST_TEST(comply::parse<level>("7").error().front().message == "the document is 7; one of -5, 0, 100 is expected");
}

BOOST_AUTO_TEST_CASE(the_rules_of_a_member_are_asked_of_the_enumerator_or_its_fallback) {
    comply::parse_options const with_fallback{.unknown_enumerators = comply::unknown_enumerators::fallback};
    ok<extreme>(R"({"now":100})", {level::high});
    bad<extreme>(R"({"now":0,"before":100})", {{errc::unexpected_value, "/now"}, {errc::unexpected_value, "/before"}});
    bad<extreme>(R"({"now":7})", {{errc::unexpected_value, "/now"}}, with_fallback);
    BOOST_TEST(comply::parse<extreme>(R"({"now":0})").error().front().message == "/now is 0; one of -5, 100 is expected");
}

BOOST_AUTO_TEST_CASE(an_unknown_number_may_be_the_fallback) {
    ok<level>("7", level::middle, {.unknown_enumerators = comply::unknown_enumerators::fallback});
    bad<large>("7", {{errc::unknown_enumerator, ""}}, {.unknown_enumerators = comply::unknown_enumerators::fallback});
}

BOOST_AUTO_TEST_CASE(a_value_that_is_no_enumerator_is_not_written) {
    auto const wrong = static_cast<level>(7);
    BOOST_TEST(lines(comply::validate(wrong).error()) == lines(faults{{errc::unknown_enumerator, ""}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(wrong)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(wrong)), comply::validation_error);
}

BOOST_AUTO_TEST_SUITE_END()
