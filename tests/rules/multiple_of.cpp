// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/multiple_of.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>

namespace rules_multiple_of_test {

struct measured {
    std::optional<int> dozens{};
    std::optional<double> tenths{};
    std::optional<std::int64_t> halves{};
    friend bool operator==(measured const&, measured const&) = default;
};
BOOST_DESCRIBE_STRUCT(measured, (), (dozens, tenths, halves))
constexpr auto comply_schema(comply::tag<measured>) {
    using r = measured;
    using namespace comply;
    return schema<r>(member<&r::dozens>(multiple_of(12U)), member<&r::tenths>(multiple_of(0.1)),
                     member<&r::halves>(multiple_of(2.5)));
}

template <class D, class V>
constexpr bool divides(D divisor, V value) {
    return comply::multiple_of(divisor).check(value) == comply::errc{};
}

} // namespace rules_multiple_of_test

BOOST_AUTO_TEST_SUITE(rules_multiple_of)

using namespace rules_multiple_of_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_integer_is_divided_without_a_remainder) {
    ok<measured>(R"({"dozens":24})", {.dozens = 24});
    ok<measured>(R"({"dozens":-36})", {.dozens = -36});
    ok<measured>(R"({"dozens":0})", {.dozens = 0});
    breaks<measured>({.dozens = 7}, R"({"dozens":7})",
                     {{errc::not_a_multiple, "/dozens", "/dozens is 7; a multiple of 12 is expected"}});
    breaks<measured>({.dozens = -1}, R"({"dozens":-1})",
                     {{errc::not_a_multiple, "/dozens", "/dozens is -1; a multiple of 12 is expected"}});
}

BOOST_AUTO_TEST_CASE(a_double_is_divided_as_a_decimal) {
    for (auto const* text : {"0.1", "0.3", "0.7", "1", "1.1", "-4.3", "123456789.9", "0", "-0.0", "1e300", "3e-1"}) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(comply::parse<measured>(std::string(R"({"tenths":)") + text + '}').has_value());
        }
    }
    ok<measured>(R"({"tenths":0.3})", {.tenths = 0.3});
    breaks<measured>({.tenths = 0.35}, R"({"tenths":0.35})",
                     {{errc::not_a_multiple, "/tenths", "/tenths is 0.35; a multiple of 0.1 is expected"}});
    breaks<measured>({.tenths = 1e-300}, R"({"tenths":1e-300})",
                     {{errc::not_a_multiple, "/tenths", "/tenths is 1e-300; a multiple of 0.1 is expected"}});
    ok<measured>(R"({"halves":5})", {.halves = 5});
    breaks<measured>({.halves = 7}, R"({"halves":7})",
                     {{errc::not_a_multiple, "/halves", "/halves is 7; a multiple of 2.5 is expected"}});
}

BOOST_AUTO_TEST_CASE(numbers_of_every_size_and_sign_are_divided_exactly) {
    static_assert(divides(std::numeric_limits<std::uint64_t>::max(), std::numeric_limits<std::uint64_t>::max()));
    static_assert(!divides(std::numeric_limits<std::uint64_t>::max(), std::numeric_limits<std::int64_t>::max()));
    static_assert(divides(std::uint64_t{1} << 63U, std::numeric_limits<std::int64_t>::min()));
    static_assert(divides(3, 1'000'000'000'000'000'002));
    static_assert(!divides(3, 1'000'000'000'000'000'001));
    static_assert(divides(0.01, 0.07));
    static_assert(divides(0.01, 4.35));
    static_assert(divides(0.01, 1e15));
    static_assert(!divides(0.01, 0.005));
    static_assert(divides(1e-300, 1e300));
    static_assert(divides(7e-300, 7e300));
    static_assert(!divides(7e-300, 1e300));
    static_assert(divides(1e300, 3e300));
    static_assert(!divides(1e300, 1e299));
    static_assert(divides(0.1F, 0.3F));
    static_assert(divides(0.1, 0.3F));
    static_assert(divides(2.5, 10));
    static_assert(!divides(2.5, 9));
    static_assert(divides(4, 1e2));
    static_assert(divides(1024, 1e10));
    static_assert(!divides(2048, 1e10));
    static_assert(divides(0.25, 0.75));
    static_assert(!divides(0.25, 0.8));
    static_assert(divides(5e-324, 1e-323));
}

BOOST_AUTO_TEST_CASE(multiples_of_hundredths_agree_with_integers) {
    for (int hundredths = -1000; hundredths <= 1000; ++hundredths) {
        for (int const step : {1, 3, 5, 7, 10, 25, 30, 100, 250}) {
            bool const expected = hundredths % step == 0;
            if (divides(step / 100.0, hundredths / 100.0) != expected) {
                BOOST_ERROR(hundredths << " / " << step);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_no_number_is_reported_once) {
    for (auto const value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        BOOST_TEST(lines(comply::validate(measured{.tenths = value}).error()) == "not_finite at \"/tenths\"\n");
    }
}

BOOST_AUTO_TEST_SUITE_END()
