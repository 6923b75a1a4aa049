// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/limits.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
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

// No floating-point type that every processor has holds all integers of 64 bits: for some, `long double` is `double`.
BOOST_AUTO_TEST_CASE(limits_are_exact_between_integers_and_floating_point_numbers) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    constexpr auto least = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t odd = (std::int64_t{1} << 53) + 1; // lies between two doubles
    static_assert(comply::maximum(9007199254740992.0).check(odd) == errc::above_maximum);
    static_assert(comply::minimum(9007199254740994.0).check(odd) == errc::below_minimum);
    static_assert(comply::exclusive_minimum(9007199254740992.0).check(odd) == errc{});
    static_assert(comply::exclusive_maximum(9007199254740994.0).check(odd) == errc{});
    static_assert(comply::maximum(odd).check(9007199254740994.0) == errc::above_maximum);
    static_assert(comply::minimum(odd).check(9007199254740992.0) == errc::below_minimum);
    static_assert(comply::minimum(-9007199254740992.0).check(-odd) == errc::below_minimum);
    static_assert(comply::constant(9007199254740992.0).check(odd) == errc::unexpected_value);
    static_assert(comply::constant(9007199254740992.0).check(odd - 1) == errc{});
    // 2^63 and 2^64 are doubles, and floats; what is below is none.
    static_assert(comply::exclusive_maximum(9223372036854775808.0).check(most) == errc{});
    static_assert(comply::minimum(9223372036854775808.0F).check(most) == errc::below_minimum);
    static_assert(comply::minimum(-9223372036854775808.0).check(least) == errc{});
    static_assert(comply::exclusive_minimum(-9223372036854775808.0).check(least) == errc::below_minimum);
    static_assert(comply::minimum(18446744073709551616.0).check(std::numeric_limits<std::uint64_t>::max()) ==
                  errc::below_minimum);
    static_assert(comply::maximum(std::numeric_limits<std::uint64_t>::max()).check(18446744073709551616.0) ==
                  errc::above_maximum);
    // Fractions, of both signs.
    static_assert(comply::maximum(2.5).check(std::int64_t{2}) == errc{});
    static_assert(comply::maximum(2.5).check(std::int64_t{3}) == errc::above_maximum);
    static_assert(comply::minimum(-2.5).check(std::int64_t{-2}) == errc{});
    static_assert(comply::minimum(-2.5).check(std::int64_t{-3}) == errc::below_minimum);
    static_assert(comply::maximum(-0.5).check(std::uint64_t{0}) == errc::above_maximum);
    static_assert(comply::exclusive_minimum(-0.0).check(std::uint64_t{0}) == errc::below_minimum);
    static_assert(comply::maximum(16777216.0F).check(16777217) == errc::above_maximum);
    // Those of two sizes, by the larger.
    static_assert(comply::maximum(0.1).check(0.1F) == errc::above_maximum);
    static_assert(comply::constant(0.1F).check(0.1) == errc::unexpected_value);
    static_assert(comply::maximum(1e300).check(most) == errc{});
    static_assert(comply::minimum(-std::numeric_limits<double>::infinity()).check(least) == errc{});
    BOOST_TEST((comply::maximum(9007199254740992.0).check(odd) == errc::above_maximum));
}

BOOST_AUTO_TEST_CASE(a_not_a_number_is_within_no_limits_of_large_integers_nor_beyond) {
    constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    static_assert(comply::range(-most, most).check(nan) == errc{});
    static_assert(comply::constant(most).check(nan) == errc::unexpected_value);
    BOOST_TEST((comply::exclusive_minimum(most).check(nan) == errc{}));
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

BOOST_AUTO_TEST_CASE(an_integer_is_compared_with_the_least_floating_number_of_its_range) {
    using comply::detail::compare_numbers;
    for (std::uint64_t const number : {std::uint64_t{0}, std::uint64_t{5}, std::numeric_limits<std::uint64_t>::max()}) {
        BOOST_TEST((compare_numbers(number, 0.0) == (number <=> std::uint64_t{0})));
        BOOST_TEST((compare_numbers(number, -1.0) > 0));
    }
    auto const least = std::numeric_limits<std::int64_t>::min();
    BOOST_TEST((compare_numbers(least, -9223372036854775808.0) == 0));
    BOOST_TEST((compare_numbers(least + 1, -9223372036854775808.0) > 0));
    BOOST_TEST((compare_numbers(least, -9223372036854777856.0) > 0));
}

template <class V, class L>
void compares_with_limits_of(V, L) {
    constexpr auto at_least = comply::minimum(L{9});
    constexpr auto within = comply::range(L{9}, L{12});
    for (auto const& [value, code] : {std::pair{V{8}, errc::below_minimum}, {V{9}, errc{}}, {V{12}, errc{}}}) {
        BOOST_TEST((at_least.check(value) == code));
        BOOST_TEST((within.check(value) == code));
    }
    BOOST_TEST((within.check(V{13}) == errc::above_maximum));
    if constexpr (std::is_signed_v<V> && std::is_signed_v<L>) {
        BOOST_TEST((comply::minimum(static_cast<L>(-9)).check(V{12}) == errc{}));
        BOOST_TEST((comply::minimum(static_cast<L>(-9)).check(static_cast<V>(-10)) == errc::below_minimum));
    }
}

// Among the types are those of std::ptrdiff_t and std::size_t, whichever they are.
BOOST_AUTO_TEST_CASE(numbers_of_each_type_have_limits_of_each_type) {
    auto const with_limits = [](auto value) {
        std::apply([value](auto... limits) { (compares_with_limits_of(value, limits), ...); },
                   std::tuple<signed char, unsigned char, short, unsigned short, int, unsigned, long, unsigned long, long long,
                              unsigned long long, float, double>());
    };
    std::apply([&](auto... values) { (with_limits(values), ...); },
               std::tuple<signed char, unsigned char, short, unsigned short, int, unsigned, long, unsigned long, long long,
                          unsigned long long, float, double>());
}

BOOST_AUTO_TEST_SUITE_END()
