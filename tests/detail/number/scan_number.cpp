// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/number/scan_number.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(scan_number_)

namespace {

using namespace comply::detail;

constexpr scanned_number scan(std::string_view text) {
    return scan_number(text.data(), text.data() + text.size());
}

// The lexeme is the first `size` bytes of the text, and this is its value.
constexpr bool is_number(std::string_view text, std::size_t size, std::uint64_t significand,
                         std::int64_t exponent, bool is_integer, bool truncated = false) {
    auto const number = scan(text);
    return number.wrong == nullptr && number.error == number_error::none &&
           number.end == text.data() + size && number.is_integer == is_integer &&
           number.value.significand == significand && number.value.exponent == exponent &&
           number.value.negative == text.starts_with('-') && number.value.truncated == truncated;
}

constexpr bool is_wrong(std::string_view text, std::size_t offset, number_error error) {
    auto const number = scan(text);
    return number.wrong == text.data() + offset && number.end == number.wrong && number.error == error;
}

static_assert(is_number("0", 1, 0, 0, true));
static_assert(is_number("-12.50e3,", 8, 1250, 1, false));
static_assert(is_number("12345678901234567890123456789", 29, 1234567890123456789, 10, true, true));
static_assert(is_wrong("-", 1, number_error::missing_digit));
static_assert(is_wrong("1e+", 3, number_error::missing_exponent_digit));

} // namespace

BOOST_AUTO_TEST_CASE(integers_have_neither_fraction_nor_exponent) {
    BOOST_TEST(is_number("0", 1, 0, 0, true));
    BOOST_TEST(is_number("-0", 2, 0, 0, true));
    BOOST_TEST(is_number("7]", 1, 7, 0, true));
    BOOST_TEST(is_number("12345678", 8, 12345678, 0, true));
    BOOST_TEST(is_number("123456789012", 12, 123456789012, 0, true));
    BOOST_TEST(is_number("-9223372036854775808 ", 20, 9223372036854775808U, 0, true));
    BOOST_TEST(is_number("1.0", 3, 10, -1, false));
    BOOST_TEST(is_number("1e0", 3, 1, 0, false));
    BOOST_TEST(is_number("1E+2", 4, 1, 2, false));
    BOOST_TEST(is_number("0.5", 3, 5, -1, false));
    BOOST_TEST(is_number("-0.0e-0", 7, 0, -1, false));
    BOOST_TEST(is_number("1e0010", 6, 1, 10, false));
}

BOOST_AUTO_TEST_CASE(what_follows_the_lexeme_is_left_alone) {
    BOOST_TEST(is_number("0,", 1, 0, 0, true));
    BOOST_TEST(is_number("0x10", 1, 0, 0, true));
    BOOST_TEST(is_number("1.5.2", 3, 15, -1, false));
    BOOST_TEST(is_number("1-2", 1, 1, 0, true));
    BOOST_TEST(is_number("1e5e6", 3, 1, 5, false));
    BOOST_TEST(is_number("12345678/", 8, 12345678, 0, true));
    BOOST_TEST(is_number("12345678:", 8, 12345678, 0, true));
}

BOOST_AUTO_TEST_CASE(the_first_byte_that_cannot_stand_there_is_found) {
    BOOST_TEST(is_wrong("", 0, number_error::missing_digit));
    BOOST_TEST(is_wrong("-", 1, number_error::missing_digit));
    BOOST_TEST(is_wrong("--1", 1, number_error::missing_digit));
    BOOST_TEST(is_wrong("+1", 0, number_error::missing_digit));
    BOOST_TEST(is_wrong(".5", 0, number_error::missing_digit));
    BOOST_TEST(is_wrong("-Infinity", 1, number_error::missing_digit));
    BOOST_TEST(is_wrong("01", 1, number_error::leading_zero));
    BOOST_TEST(is_wrong("-00.5", 2, number_error::leading_zero));
    BOOST_TEST(is_wrong("0123456789012", 1, number_error::leading_zero));
    BOOST_TEST(is_wrong("1.", 2, number_error::missing_fraction_digit));
    BOOST_TEST(is_wrong("1.e5", 2, number_error::missing_fraction_digit));
    BOOST_TEST(is_wrong("1.-5         ", 2, number_error::missing_fraction_digit));
    BOOST_TEST(is_wrong("1e", 2, number_error::missing_exponent_digit));
    BOOST_TEST(is_wrong("1.5E-", 5, number_error::missing_exponent_digit));
    BOOST_TEST(is_wrong("1e+-1", 3, number_error::missing_exponent_digit));
    BOOST_TEST(is_wrong("1e 1", 2, number_error::missing_exponent_digit));
}

BOOST_AUTO_TEST_CASE(zeros_in_front_take_no_room_in_the_significand) {
    auto const zeros = std::string(28, '0');
    BOOST_TEST(is_number("0." + zeros + "1234567890123456789", 49, 1234567890123456789, -47, false));
    BOOST_TEST(is_number("0." + std::string(1000, '0') + "5", 1003, 5, -1001, false));
    BOOST_TEST(is_number("0." + std::string(1000, '0'), 1002, 0, -1000, false));
}

BOOST_AUTO_TEST_CASE(long_significands_keep_nineteen_digits_and_whether_more_count) {
    BOOST_TEST(is_number("1234567890123456789", 19, 1234567890123456789, 0, true));
    BOOST_TEST(is_number("12345678901234567890", 20, 1234567890123456789, 1, true));
    BOOST_TEST(is_number("12345678901234567891", 20, 1234567890123456789, 1, true, true));
    BOOST_TEST(is_number("1234567890.1234567891", 21, 1234567890123456789, -9, false, true));
    BOOST_TEST(is_number("1.0000000000000000000000000", 27, 1000000000000000000, -18, false));
    BOOST_TEST(is_number("1.0000000000000000000000001e5", 29, 1000000000000000000, -13, false, true));
    auto const ten_to_9999 = "1" + std::string(9999, '0');
    BOOST_TEST(is_number(ten_to_9999, 10000, 1000000000000000000, 9981, true));
    BOOST_TEST(is_number(ten_to_9999 + ".01", 10003, 1000000000000000000, 9981, false, true));
    BOOST_TEST(is_number(std::string(10000, '9'), 10000, 9999999999999999999U, 9981, true, true));
}

BOOST_AUTO_TEST_CASE(exponents_saturate_and_still_meet_long_fractions_exactly) {
    BOOST_TEST(is_number("1e99999999999999999", 19, 1, 99999999999999999, false));
    auto const huge = scan("1e99999999999999999999999999999999999999");
    BOOST_TEST(huge.value.exponent >= 100000000000000000);
    auto const tiny = scan("1e-99999999999999999999999999999999999999");
    BOOST_TEST(tiny.value.exponent <= -100000000000000000);
    BOOST_TEST(is_number("0." + std::string(9999, '0') + "1e10000", 10008, 1, 0, false));
}

BOOST_AUTO_TEST_CASE(all_bytes_but_digits_end_a_group_of_eight_at_every_place) {
    for (int byte = 0; byte < 256; ++byte) {
        for (std::size_t place = 0; place < 8; ++place) {
            std::string eight = "98765432";
            eight[place] = static_cast<char>(byte);
            bool const digit = byte >= '0' && byte <= '9';
            BOOST_REQUIRE(all_are_digits(load_eight_digits(eight.data())) == digit);
            std::uint64_t number = 0;
            auto const end = append_digits(eight.data(), eight.data() + 8, number);
            BOOST_REQUIRE(end == eight.data() + (digit ? 8 : place));
            auto const expected = eight.substr(0, digit ? 8 : place);
            BOOST_REQUIRE(number == (expected.empty() ? 0 : std::stoull(expected)));
        }
    }
}

BOOST_AUTO_TEST_CASE(every_prefix_is_read_within_its_bounds) {
    // AddressSanitizer watches the end of the heap block.
    std::string const text = "-12345678901234567.12345678901234567890123e-123456";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        auto const copy = std::make_unique<char[]>(size);
        std::copy_n(text.data(), size, copy.get());
        auto const number = comply::detail::scan_number(copy.get(), copy.get() + size);
        BOOST_TEST((number.end == copy.get() + size)); // as pointers, not as C strings
        bool const ends_in_a_digit = size != 0 && is_digit(copy[size - 1]);
        BOOST_TEST((number.wrong == nullptr) == ends_in_a_digit);
    }
}

BOOST_AUTO_TEST_SUITE_END()
