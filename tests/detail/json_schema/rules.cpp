// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/rules.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(json_schema_rules)

namespace {

template <class V, class... Rules>
bool are_described_as(std::string_view expected, Rules const&... rules) {
    boost::json::object schema;
    (describe_rule(schema, rules, comply::tag<V>{}), ...);
    BOOST_TEST_INFO(schema);
    return schema == boost::json::parse({expected.data(), expected.size()});
}

constexpr auto infinity = std::numeric_limits<double>::infinity();

} // namespace

BOOST_AUTO_TEST_CASE(lengths_and_counts_that_exclude_nothing_are_left_out) {
    constexpr auto any = std::numeric_limits<std::size_t>::max();
    BOOST_TEST(are_described_as<std::string>(R"({"minLength": 1, "maxLength": 2})", comply::length(1, 2)));
    BOOST_TEST(are_described_as<std::string>(R"({"maxLength": 0})", comply::length(0, 0)));
    BOOST_TEST(are_described_as<std::string>("{}", comply::length(0, any)));
    BOOST_TEST(are_described_as<std::vector<int>>(R"({"minItems": 3})", comply::min_items(3)));
    BOOST_TEST(are_described_as<std::vector<int>>(R"({"maxItems": 0})", comply::max_items(0), comply::min_items(0)));
}

BOOST_AUTO_TEST_CASE(limits_keep_their_numbers) {
    BOOST_TEST(are_described_as<int>(R"({"minimum": -1, "maximum": 18446744073709551615})",
                                     comply::range(-1, std::numeric_limits<std::uint64_t>::max())));
    BOOST_TEST(are_described_as<double>(R"({"minimum": 0.1, "maximum": 1e300})", comply::range(0.1, 1e300)));
    BOOST_TEST(are_described_as<float>(R"({"minimum": 0.10000000149011612, "maximum": 1})", comply::range(0.1F, 1)));
}

BOOST_AUTO_TEST_CASE(infinity_is_no_limit) {
    BOOST_TEST(are_described_as<double>(R"({"minimum": 0})", comply::range(0, infinity)));
    BOOST_TEST(are_described_as<double>(R"({"maximum": 0})", comply::range(-infinity, 0)));
}

BOOST_AUTO_TEST_CASE(of_two_limits_the_stricter_stays) {
    BOOST_TEST(
        are_described_as<int>(R"({"minimum": 2, "maximum": 3.5})", comply::range(1.5, 9), comply::range(2, 3.5)));
    BOOST_TEST(
        are_described_as<int>(R"({"minimum": 2, "maximum": 3.5})", comply::range(2, 3.5), comply::range(1.5, 9)));
    BOOST_TEST(are_described_as<std::uint64_t>(R"({"minimum": 0, "maximum": 9223372036854775807})",
                                               comply::range(-1, std::numeric_limits<std::int64_t>::max()),
                                               comply::range(0, 9223372036854775808U)));
}

BOOST_AUTO_TEST_SUITE_END()
