// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/to_integer.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(to_integer_)

namespace {

using namespace comply::detail;

template <class I>
struct read_integer {
    I value = 0;
    integer_outcome outcome;

    constexpr explicit read_integer(std::string_view text)
        : outcome(to_integer(scan_number(text.data(), text.data() + text.size()), value)) {}
};

template <class I>
constexpr bool ok(std::string_view text, I value) {
    read_integer<I> const read(text);
    return read.outcome == integer_outcome::ok && read.value == value;
}

template <class I>
constexpr bool is_out_of_range(std::string_view text) {
    return read_integer<I>(text).outcome == integer_outcome::out_of_range;
}

template <class I>
constexpr bool is_not_an_integer(std::string_view text) {
    return read_integer<I>(text).outcome == integer_outcome::not_an_integer;
}

static_assert(ok<std::int8_t>("-128", -128));
static_assert(ok<std::uint64_t>("18446744073709551615", 18446744073709551615U));
static_assert(ok<int>("1200e-2", 12));
static_assert(is_out_of_range<std::int64_t>("9223372036854775808"));
static_assert(is_not_an_integer<int>("3.5"));

// Its limits are read; what lies next to them outside is refused, spelled with an exponent and with zeros,
// too.
template <class I>
void check_limits() {
    auto const highest = std::to_string(std::numeric_limits<I>::max());
    auto const lowest = std::to_string(std::numeric_limits<I>::min());
    for (std::string const ending :
         {"", ".0", "e0", "E+0", ".000000000000000000000000", "0e-1", "000000000000000e-15"}) {
        BOOST_TEST(ok(highest + ending, std::numeric_limits<I>::max()));
        BOOST_TEST(ok(lowest + ending, std::numeric_limits<I>::min()));
    }
    // No power of two, and none less one, ends in 9.
    auto above = highest;
    above.back() = static_cast<char>(above.back() + 1);
    auto below = std::numeric_limits<I>::is_signed ? lowest : "-" + lowest;
    below.back() = static_cast<char>(below.back() + 1);
    for (std::string const ending : {"", ".0", "e0", "0e-1", ".000000000000000000000000", "e1", "e400"}) {
        BOOST_TEST(is_out_of_range<I>(above + ending));
        BOOST_TEST(is_out_of_range<I>(below + ending));
    }
    BOOST_TEST(is_not_an_integer<I>(highest + ".5"));
    BOOST_TEST(is_not_an_integer<I>(highest + ".0000000000000000000000000000000000001"));
    BOOST_TEST(ok("0", I{0}));
    BOOST_TEST(ok("-0", I{0}));
    BOOST_TEST(ok("-0.000e5", I{0}));
    BOOST_TEST(ok("0e999999999999", I{0}));
    BOOST_TEST(ok("0.0e-99999999999999999999999", I{0}));
}

#ifdef __SIZEOF_INT128__
__extension__ using int128 = __int128;

// digits × 10^exponent, of at most 38 digits all in all.
template <class I>
bool agrees_with_wide_arithmetic(std::string const& text, int128 digits, int exponent) {
    for (; exponent > 0; --exponent) {
        digits *= 10;
    }
    bool is_integer = true;
    for (; exponent < 0; ++exponent) {
        is_integer = is_integer && digits % 10 == 0;
        digits /= 10;
    }
    if (!is_integer) {
        return is_not_an_integer<I>(text);
    }
    if (digits < int128{std::numeric_limits<I>::min()} || digits > int128{std::numeric_limits<I>::max()}) {
        return is_out_of_range<I>(text);
    }
    return ok(text, static_cast<I>(digits));
}
#endif

} // namespace

BOOST_AUTO_TEST_CASE(the_limits_of_every_width_are_exact) {
    check_limits<std::int8_t>();
    check_limits<std::int16_t>();
    check_limits<std::int32_t>();
    check_limits<std::int64_t>();
    check_limits<std::uint8_t>();
    check_limits<std::uint16_t>();
    check_limits<std::uint32_t>();
    check_limits<std::uint64_t>();
    check_limits<long>();
    check_limits<unsigned long long>();
}

BOOST_AUTO_TEST_CASE(an_integer_may_be_spelled_with_fraction_and_exponent) {
    BOOST_TEST(ok("1e2", 100));
    BOOST_TEST(ok("3.0", 3));
    BOOST_TEST(ok("1200e-2", 12));
    BOOST_TEST(ok("-1.5e1", -15));
    BOOST_TEST(ok("100000000000000000000000000e-20", 1000000));
    BOOST_TEST(ok("0." + std::string(29, '0') + "1e30", 1));
    BOOST_TEST(ok("0." + std::string(9999, '0') + "42e10001", 42));
    BOOST_TEST(ok("42" + std::string(10000, '0') + "e-10000", 42));
    BOOST_TEST(ok("1844674407370955161.5e1", 18446744073709551615U));
}

BOOST_AUTO_TEST_CASE(a_fraction_that_remains_is_no_integer) {
    BOOST_TEST(is_not_an_integer<int>("3.5"));
    BOOST_TEST(is_not_an_integer<int>("1e-1"));
    BOOST_TEST(is_not_an_integer<int>("1e-400"));
    BOOST_TEST(is_not_an_integer<int>("1e-99999999999999999999"));
    BOOST_TEST(is_not_an_integer<unsigned>("-1.5"));
    BOOST_TEST(is_not_an_integer<int>("123456789012345678901234567890.5"));
    BOOST_TEST(is_not_an_integer<int>("100000000000000000000000001e-20"));
}

BOOST_AUTO_TEST_CASE(integers_beyond_the_type_are_out_of_range) {
    BOOST_TEST(is_out_of_range<std::int64_t>("1e400"));
    BOOST_TEST(is_out_of_range<std::uint64_t>("1e20"));
    BOOST_TEST(is_out_of_range<std::uint64_t>("18446744073709551616"));
    BOOST_TEST(is_out_of_range<std::uint64_t>("1844674407370955161.6e1"));
    BOOST_TEST(is_out_of_range<std::uint64_t>("99999999999999999999"));
    BOOST_TEST(is_out_of_range<std::uint64_t>("100000000000000000001"));
    BOOST_TEST(is_out_of_range<int>("1e99999999999999999999999"));
    BOOST_TEST(is_out_of_range<unsigned>("-1"));
    BOOST_TEST(is_out_of_range<std::int8_t>("-129"));
}

BOOST_AUTO_TEST_CASE(a_refused_number_leaves_the_object_alone) {
    std::string_view const text = "3.5";
    int value = 7;
    auto const number = comply::detail::scan_number(text.data(), text.data() + text.size());
    BOOST_TEST((comply::detail::to_integer(number, value) == integer_outcome::not_an_integer));
    BOOST_TEST(value == 7);
}

#ifdef __SIZEOF_INT128__
BOOST_AUTO_TEST_CASE(random_spellings_agree_with_wide_arithmetic) {
    constexpr std::uint64_t seed = 20260101;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const digit_count = 1 + random() % 28;
        int128 digits = 0;
        std::string text;
        for (std::size_t i = 0; i < digit_count; ++i) {
            bool const is_first = i == 0 && digit_count > 1;
            auto const digit = is_first ? 1 + random() % 9 : random() % 3 == 0 ? random() % 10 : 0;
            text += static_cast<char>('0' + digit);
            digits = digits * 10 + static_cast<int>(digit);
        }
        auto const point = random() % digit_count;
        auto const fraction_digits = point == 0 ? 0 : static_cast<int>(digit_count - point);
        if (point != 0) {
            text.insert(point, ".");
        }
        auto const exponent = static_cast<int>(random() % 40) - 30;
        text += "e" + std::to_string(exponent);
        if (random() % 2 == 0) {
            text.insert(0, "-");
            digits = -digits;
        }
        auto const power = exponent - fraction_digits;
        BOOST_TEST_CONTEXT(text) {
            BOOST_REQUIRE(agrees_with_wide_arithmetic<std::int64_t>(text, digits, power));
            BOOST_REQUIRE(agrees_with_wide_arithmetic<std::uint64_t>(text, digits, power));
            BOOST_REQUIRE(agrees_with_wide_arithmetic<std::int32_t>(text, digits, power));
            BOOST_REQUIRE(agrees_with_wide_arithmetic<std::uint8_t>(text, digits, power));
        }
    }
}

BOOST_AUTO_TEST_CASE(random_bits_of_every_width_are_read_back) {
    constexpr std::uint64_t seed = 20260102;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const bits = random() >> (random() % 64);
        BOOST_REQUIRE(ok(std::to_string(bits), bits));
        auto const number = static_cast<std::int64_t>(bits);
        BOOST_REQUIRE(ok(std::to_string(number), number));
        BOOST_REQUIRE(agrees_with_wide_arithmetic<std::int16_t>(std::to_string(number), number, 0));
    }
}
#endif

BOOST_AUTO_TEST_SUITE_END()
