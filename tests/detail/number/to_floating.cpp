// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/to_floating.hpp>

#include <comply/detail/number/scan_number.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(to_floating_)

namespace {

using namespace comply::detail;

template <class F>
using bits_of = std::conditional_t<sizeof(F) == 8, std::uint64_t, std::uint32_t>;

template <class F>
struct read_floating {
    F value = 0;
    bool in_range;

    constexpr explicit read_floating(std::string_view text) {
        auto const number = scan_number(text.data(), text.data() + text.size());
        in_range = number.wrong == nullptr && to_floating(number.value, value);
    }
};

template <class F>
constexpr bool ok(std::string_view text, F value) {
    read_floating<F> const read(text);
    return read.in_range && std::bit_cast<bits_of<F>>(read.value) == std::bit_cast<bits_of<F>>(value);
}

template <class F>
constexpr bool is_out_of_range(std::string_view text) {
    return !read_floating<F>(text).in_range;
}

static_assert(ok("0.1", 0.1));
static_assert(ok("-0", -0.0));
static_assert(ok("123456789012345678e-30", 123456789012345678e-30));
static_assert(ok("1.00000017881393432617187499", 1.00000017881393432617187499F));
static_assert(ok("9007199254740993.00000000000000000001", 9007199254740994.0));
static_assert(is_out_of_range<double>("1e309"));

// What the C library reads, which rounds correctly too; the tests run in the "C" locale.
template <class F>
bool agrees_with_c_library(std::string const& text) {
    F expected;
    if constexpr (sizeof(F) == 8) {
        expected = std::strtod(text.c_str(), nullptr);
    } else {
        expected = std::strtof(text.c_str(), nullptr);
    }
    return std::isinf(expected) ? is_out_of_range<F>(text) : ok(text, expected);
}

// All decimal digits of a double, with a `.` and no zeros at the end.
std::string exact_text(double value) {
    char text[1500];
    auto const size = std::snprintf(text, sizeof text, "%.1100f", value);
    std::string_view const all(text, static_cast<std::size_t>(size));
    return std::string(all.substr(0, all.find_last_not_of('0') + 1));
}

std::string without_leading_zeros(std::string const& text) {
    return text.substr(std::min(text.find_first_not_of('0'), text.find('.') - 1));
}

// Half of such a text.
std::string half(std::string const& text) {
    std::string result;
    int rest = 0;
    for (char const byte : text + '0') {
        if (byte == '.') {
            result += '.';
        } else {
            int const value = 10 * rest + (byte - '0');
            result += static_cast<char>('0' + value / 2);
            rest = value % 2;
        }
    }
    return result;
}

// The sum of two such texts, the second the smaller one.
std::string sum(std::string larger, std::string smaller) {
    smaller.insert(0, larger.find('.') - std::min(larger.find('.'), smaller.find('.')), '0');
    larger.insert(0, smaller.find('.') - larger.find('.'), '0');
    larger.resize(std::max(larger.size(), smaller.size()), '0');
    smaller.resize(larger.size(), '0');
    int carry = 0;
    for (std::size_t i = larger.size(); i-- != 0;) {
        if (larger[i] != '.') {
            int const value = (larger[i] - '0') + (smaller[i] - '0') + carry;
            larger[i] = static_cast<char>('0' + value % 10);
            carry = value / 10;
        }
    }
    if (carry != 0) {
        larger.insert(0, "1");
    }
    return without_leading_zeros(larger);
}

// A number that is smaller, by less than any digit of the text.
std::string just_below(std::string text) {
    auto last = text.find_last_not_of("0.");
    --text[last];
    while (++last != text.size()) {
        text[last] = text[last] == '.' ? '.' : '9';
    }
    return without_leading_zeros(text) + std::string(30, '9');
}

// The middle between a positive F and the next one.
template <class F>
std::string middle_above(F value, F distance_to_next) {
    return sum(exact_text(value), half(exact_text(distance_to_next)));
}

// At, short of and beyond the middle of an F and the next, however far behind the deciding digit stands.
template <class F>
void check_middle_above(F value) {
    auto const next = std::nextafter(value, std::numeric_limits<F>::infinity());
    auto const middle = middle_above(value, next - value);
    auto const at_middle = std::bit_cast<bits_of<F>>(value) % 2 == 0 ? value : next;
    BOOST_TEST_CONTEXT(middle) {
        BOOST_TEST(ok(middle, at_middle));
        BOOST_TEST(ok(middle + std::string(2000, '0') + "e0", at_middle));
        BOOST_TEST(ok(middle + "1", next));
        BOOST_TEST(ok(middle + std::string(2000, '0') + "1", next));
        BOOST_TEST(ok(just_below(middle), value));
        BOOST_TEST(ok("-" + middle + "1", -next));
        BOOST_TEST(agrees_with_c_library<F>(middle));
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(ordinary_numbers_are_read) {
    BOOST_TEST(ok("0", 0.0));
    BOOST_TEST(ok("-0", -0.0));
    BOOST_TEST(ok("-0.0e10", -0.0));
    BOOST_TEST(ok("0e99999999999999", 0.0));
    BOOST_TEST(ok("-0", -0.0F));
    BOOST_TEST(ok("1", 1.0));
    BOOST_TEST(ok("-3.25", -3.25));
    BOOST_TEST(ok("0.1", 0.1));
    BOOST_TEST(ok("0.1", 0.1F));
    BOOST_TEST(ok("1e22", 1e22));
    BOOST_TEST(ok("1e23", 1e23));
    BOOST_TEST(ok("-65.613616999999977", -65.613616999999977));
    BOOST_TEST(ok("3.141592653589793238462643383279502884197", 3.141592653589793));
    BOOST_TEST(ok("1" + std::string(300, '0') + "e-300", 1.0));
    BOOST_TEST(ok("0." + std::string(9999, '0') + "1e10000", 1.0));
    BOOST_TEST(ok("1" + std::string(10000, '0') + "e-10000", 1.0));
}

BOOST_AUTO_TEST_CASE(the_neighbours_of_two_to_the_53_tie_to_even) {
    BOOST_TEST(ok("9007199254740991", 9007199254740991.0));
    BOOST_TEST(ok("9007199254740992", 9007199254740992.0));
    BOOST_TEST(ok("9007199254740993", 9007199254740992.0));
    BOOST_TEST(ok("9007199254740993.0", 9007199254740992.0));
    BOOST_TEST(ok("9007199254740993.00000000000000000000000001", 9007199254740994.0));
    BOOST_TEST(ok("9007199254740994", 9007199254740994.0));
    BOOST_TEST(ok("9007199254740995", 9007199254740996.0));
    BOOST_TEST(ok("9007199254740994.99999999999999999999999999", 9007199254740994.0));
    BOOST_TEST(ok("16777217", 16777216.0F));
    BOOST_TEST(ok("16777219", 16777220.0F));
    BOOST_TEST(ok("16777217.0000000000000000000000001", 16777218.0F));
    BOOST_TEST(ok("18446744073709551615", 18446744073709551616.0));
    BOOST_TEST(ok("9223372036854775807", 9223372036854775808.0));
}

BOOST_AUTO_TEST_CASE(famous_hard_cases_are_rounded_correctly) {
    BOOST_TEST(ok("2.2250738585072011e-308", 0x0.fffffffffffffp-1022)); // once hung PHP and Java
    BOOST_TEST(ok("2.2250738585072012e-308", 0x1p-1022));
    BOOST_TEST(ok("2.2250738585072014e-308", 0x1p-1022));
    BOOST_TEST(ok("1.7976931348623157e308", 0x1.fffffffffffffp+1023));
    BOOST_TEST(ok("4503599627370496.5", 4503599627370496.0));
    BOOST_TEST(ok("4503599627370497.5", 4503599627370498.0));
    BOOST_TEST(ok("5e-324", 0x1p-1074));
    BOOST_TEST(ok("0.500000000000000166533453693773481063544750213623046875", 0x1.0000000000002p-1)); // a tie
    for (char const* const text : {
             "89255e-22",
             "104308485241983990666713401708072175773165034278682682111762292935e-64",
             "8.98846567431158e307",
             "1448997445238699",
             "0.99999999999999994",
             "0.99999999999999995",
             "1.00000000000000011102230246251565404236316680908203124",
             "9214843084008499",
             "0.3932922657273e-92",
             "30078505129381147446200",
             "1777820000000000000001",
             "0.500000000000000166547006220929549868969",
             "3.2378839133029012895883524125015321748630094230144e-319",
             "3.562214425024147e-307",
             "2.2250738585072011360574097967091e-308",
             "2.4703282292062327208e-324",
             "2.4703282292062328e-324",
             "1.1754943508222875e-38",
             "7.0064923216240853546186479164495e-46",
             "7.0064923216240861e-46",
             "1e-45",
             "1e-46",
             "3.40282356779733661637539395458142568447e38",
             "3.4028235677973367e38",
             "8388612.5",
             "8388614.5",
             "1090544144181609348835077142190",
             "1.00000011920928955078125",
             "0.000000000000000000000000000000000000011754943508222875079687365372222"}) {
        BOOST_TEST_CONTEXT(text) {
            BOOST_TEST(agrees_with_c_library<double>(text));
            BOOST_TEST(agrees_with_c_library<float>(text));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_float_is_not_rounded_twice) {
    // Each is nearest to a double that is the middle of two floats, and lies beside that middle itself.
    BOOST_TEST(ok("1.00000017881393432617187499", 0x1.000002p0F));
    BOOST_TEST(ok("1.000000178813934326171875", 0x1.000004p0F));
    BOOST_TEST(ok("1.00000017881393432617187501", 0x1.000004p0F));
    BOOST_TEST(ok("1.00000005960464477539062499", 1.0F));
    BOOST_TEST(ok("1.000000059604644775390625", 1.0F));
    BOOST_TEST(ok("1.00000005960464477539062501", 0x1.000002p0F));
    BOOST_TEST(ok("7.0064923216240853546186479164495806564013097093825788587853e-46", 0.0F));
    BOOST_TEST(ok("7.0064923216240853546186479164495806564013097093825788587854e-46", 0x1p-149F));
}

BOOST_AUTO_TEST_CASE(beyond_the_largest_number_is_out_of_range_not_infinity) {
    BOOST_TEST(is_out_of_range<double>("1e400"));
    BOOST_TEST(is_out_of_range<double>("-1e309"));
    BOOST_TEST(is_out_of_range<double>("1e99999999999999999999"));
    BOOST_TEST(is_out_of_range<double>("1" + std::string(400, '0')));
    BOOST_TEST(is_out_of_range<double>("1.7976931348623159e308"));
    BOOST_TEST(is_out_of_range<float>("3.5e38"));
    BOOST_TEST(is_out_of_range<float>("1e39"));
    // The largest number is the last that is odd, so that the middle between it and the next power is out
    // of range.
    auto const largest = std::numeric_limits<double>::max();
    auto const middle = middle_above(largest, 0x1p971);
    BOOST_TEST(is_out_of_range<double>(middle + "0"));
    BOOST_TEST(is_out_of_range<double>("-" + middle + "1"));
    BOOST_TEST(ok(just_below(middle + "0"), largest));
    auto const largest_float = std::numeric_limits<float>::max();
    auto const middle_of_floats = middle_above(largest_float, 0x1p104F);
    BOOST_TEST(is_out_of_range<float>(middle_of_floats + "0"));
    BOOST_TEST(ok(just_below(middle_of_floats + "0"), largest_float));
}

BOOST_AUTO_TEST_CASE(a_refused_number_leaves_the_object_alone) {
    std::string_view const text = "1e400";
    double value = 7;
    auto const number = scan_number(text.data(), text.data() + text.size());
    BOOST_TEST(!comply::detail::to_floating(number.value, value));
    BOOST_TEST(value == 7);
}

BOOST_AUTO_TEST_CASE(below_the_smallest_number_is_zero_with_its_sign) {
    BOOST_TEST(ok("1e-400", 0.0));
    BOOST_TEST(ok("-1e-99999999999999999999", -0.0));
    BOOST_TEST(ok("0." + std::string(5000, '0') + "123456789012345678901234567890", 0.0));
    BOOST_TEST(ok("2.4703282292062327e-324", 0.0));
    BOOST_TEST(ok("2.4703282292062329e-324", 0x1p-1074));
    BOOST_TEST(ok("1e-46", 0.0F));
    BOOST_TEST(ok("-1e-100", -0.0F));
}

BOOST_AUTO_TEST_CASE(middles_are_decided_by_all_their_digits) {
    auto const largest_subnormal = std::bit_cast<double>((std::uint64_t{1} << 52) - 1);
    auto const longest = middle_above(largest_subnormal, 0x1p-1074);
    BOOST_TEST(longest.size() - longest.find_first_not_of("0.") == 768U); // no middle has more digits
    check_middle_above(0.0);
    check_middle_above(0x1p-1074);
    check_middle_above(0x1p-1073);
    check_middle_above(largest_subnormal);
    check_middle_above(std::nextafter(largest_subnormal, 0.0));
    check_middle_above(0x1p-1022);
    check_middle_above(std::nextafter(0x1p-1021, 0.0));
    check_middle_above(1.0);
    check_middle_above(std::nextafter(1.0, 0.0));
    check_middle_above(9007199254740992.0);
    check_middle_above(1e22);
    check_middle_above(1e23);
    check_middle_above(std::nextafter(std::numeric_limits<double>::max(), 0.0));
    auto const largest_subnormal_float = std::bit_cast<float>((std::uint32_t{1} << 23) - 1);
    check_middle_above(0.0F);
    check_middle_above(0x1p-149F);
    check_middle_above(largest_subnormal_float);
    check_middle_above(0x1p-126F);
    check_middle_above(1.0F);
    check_middle_above(16777216.0F);
    check_middle_above(std::nextafter(std::numeric_limits<float>::max(), 0.0F));
}

BOOST_AUTO_TEST_CASE(middles_above_random_numbers_are_decided_by_all_their_digits) {
    constexpr std::uint64_t seed = 20260105;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (int round = 0; round < 1000; ++round) {
        auto const bits = random() >> 1;
        auto const value = std::bit_cast<double>(bits);
        if (value < std::numeric_limits<double>::max()) {
            check_middle_above(value);
        }
        auto const small = std::bit_cast<float>(static_cast<std::uint32_t>(bits >> 32));
        if (small < std::numeric_limits<float>::max()) {
            check_middle_above(small);
        }
        check_middle_above(std::bit_cast<double>(bits >> 11)); // subnormal, or nearly so
    }
}

BOOST_AUTO_TEST_CASE(random_decimals_agree_with_the_c_library) {
    constexpr std::uint64_t seed = 20260106;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const digit_count = static_cast<std::size_t>(1 + random() % 40);
        std::string text(1, static_cast<char>('1' + random() % 9));
        for (std::size_t i = 1; i < digit_count; ++i) {
            text += static_cast<char>('0' + random() % 10);
        }
        if (auto const point = static_cast<std::size_t>(random() % digit_count); point != 0) {
            text.insert(point, ".");
        }
        if (random() % 2 == 0) {
            text.insert(0, "-");
        }
        auto const narrow = text + "e" + std::to_string(static_cast<int>(random() % 110) - 70);
        auto const wide = text + "E" + std::to_string(static_cast<int>(random() % 720) - 390);
        BOOST_TEST_CONTEXT(text << ' ' << narrow << ' ' << wide) {
            BOOST_REQUIRE(agrees_with_c_library<double>(text));
            BOOST_REQUIRE(agrees_with_c_library<float>(text));
            BOOST_REQUIRE(agrees_with_c_library<double>(narrow));
            BOOST_REQUIRE(agrees_with_c_library<float>(narrow));
            BOOST_REQUIRE(agrees_with_c_library<double>(wide));
            BOOST_REQUIRE(agrees_with_c_library<float>(wide));
        }
    }
}

BOOST_AUTO_TEST_CASE(bits_of_random_numbers_survive_seventeen_digits_and_more) {
    constexpr std::uint64_t seed = 20260107;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    char text[64];
    for (std::size_t round = 0; round < comply_test::rounds(200'000); ++round) {
        auto const value = std::bit_cast<double>(random());
        if (std::isfinite(value)) {
            std::snprintf(text, sizeof text, "%.*e", static_cast<int>(16 + random() % 20), value);
            BOOST_REQUIRE(ok(text, value));
        }
        auto const small = std::bit_cast<float>(static_cast<std::uint32_t>(random()));
        if (std::isfinite(small)) {
            auto const digits = static_cast<int>(8 + random() % 20);
            std::snprintf(text, sizeof text, "%.*e", digits, static_cast<double>(small));
            BOOST_REQUIRE(ok(text, small));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_portable_product_is_the_same) {
    constexpr std::uint64_t seed = 20260108;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (std::size_t round = 0; round < comply_test::rounds(10'000); ++round) {
        auto const a = round == 0 ? ~std::uint64_t{0} : random() >> (random() % 64);
        auto const b = round == 0 ? ~std::uint64_t{0} : random() >> (random() % 64);
        auto const product = wide_multiply(a, b);
        auto const portable = wide_multiply_by_halves(a, b);
        BOOST_REQUIRE((product.low == portable.low && product.high == portable.high));
    }
}

BOOST_AUTO_TEST_SUITE_END()
