// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/limits.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace rules_limits_test {

struct limited {
    std::optional<int> closed{};
    std::optional<std::uint64_t> large{};
    std::optional<double> open{};
    std::optional<std::string> text{};
    std::vector<float> many{};
    friend bool operator==(limited const&, limited const&) = default;
};
BOOST_DESCRIBE_STRUCT(limited, (), (closed, large, open, text, many))
constexpr auto comply_schema(comply::tag<limited>) {
    using r = limited;
    using namespace comply;
    return schema<r>(member<&r::closed>(minimum(-2), maximum(3U)), member<&r::large>(exclusive_minimum(-1), exclusive_maximum(std::numeric_limits<std::uint64_t>::max())),
                     member<&r::open>(exclusive_minimum(0), exclusive_maximum(1.0)),
                     member<&r::text>(min_length(2), max_length(3)), member<&r::many>(optional, each(exclusive_minimum(0))));
}

} // namespace rules_limits_test

BOOST_AUTO_TEST_SUITE(rules_limits)

using namespace rules_limits_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_minimum_and_a_maximum_are_allowed_themselves) {
    ok<limited>(R"({"closed":-2})", {.closed = -2});
    ok<limited>(R"({"closed":3})", {.closed = 3});
    breaks<limited>({.closed = -3}, R"({"closed":-3})",
                    {{errc::below_minimum, "/closed", "/closed is -3; at least -2 is expected"}});
    breaks<limited>({.closed = 4}, R"({"closed":4})",
                    {{errc::above_maximum, "/closed", "/closed is 4; at most 3 is expected"}});
}

BOOST_AUTO_TEST_CASE(an_exclusive_limit_is_not) {
    ok<limited>(R"({"open":0.5})", {.open = 0.5});
    ok<limited>(R"({"open":5e-324})", {.open = 5e-324});
    breaks<limited>({.open = 0.0}, R"({"open":0})", {{errc::below_minimum, "/open", "/open is 0; more than 0 is expected"}});
    breaks<limited>({.open = -0.0}, R"({"open":-0.0})",
                    {{errc::below_minimum, "/open", "/open is -0.0; more than 0 is expected"}});
    breaks<limited>({.open = 1.0}, R"({"open":1})", {{errc::above_maximum, "/open", "/open is 1; less than 1 is expected"}});
    breaks<limited>({.many = {1, 0}}, R"({"many":[1,0]})",
                    {{errc::below_minimum, "/many/1", "/many/1 is 0; more than 0 is expected"}});
}

BOOST_AUTO_TEST_CASE(limits_are_exact_between_integers) {
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    ok<limited>(R"({"large":18446744073709551614})", {.large = most - 1});
    ok<limited>(R"({"large":0})", {.large = 0});
    breaks<limited>({.large = most}, R"({"large":18446744073709551615})",
                    {{errc::above_maximum, "/large",
                      "/large is 18446744073709551615; less than 18446744073709551615 is expected"}});
    static_assert(comply::exclusive_minimum(0U).check(-1) == errc::below_minimum);
    static_assert(comply::exclusive_maximum(-1).check(most) == errc::above_maximum);
    static_assert(comply::minimum(most).check(std::int64_t{-1}) == errc::below_minimum);
}

BOOST_AUTO_TEST_CASE(a_not_a_number_breaks_no_limit) {
    BOOST_TEST(lines(comply::validate(limited{.open = std::numeric_limits<double>::quiet_NaN()}).error()) ==
               "not_finite at \"/open\"\n");
}

BOOST_AUTO_TEST_CASE(a_length_may_have_one_limit) {
    ok<limited>(R"({"text":"ab"})", {.text = "ab"});
    ok<limited>(R"({"text":"\u00e9\u00e9\u00e9"})", {.text = "\xC3\xA9\xC3\xA9\xC3\xA9"});
    breaks<limited>({.text = "a"}, R"({"text":"a"})",
                    {{errc::too_short, "/text", "/text is 1 character long; at least 2 are required"}});
    breaks<limited>({.text = "abcd"}, R"({"text":"abcd"})",
                    {{errc::too_long, "/text", "/text is 4 characters long; at most 3 are allowed"}});
}

BOOST_AUTO_TEST_SUITE_END()
