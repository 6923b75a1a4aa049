// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "verdict.hpp"

#include <boost/json/value.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

// RFC 8259 §6: number = [ minus ] int [ frac ] [ exp ]

BOOST_AUTO_TEST_SUITE(conformance_numbers)

using namespace conformance;
using comply::errc;

namespace {

/// A number that every reader of a double, and of any value, reads as `value`.
void ok(std::string_view text, double value) {
    conformance::ok(text);
    auto const read = comply::parse<double>(text);
    BOOST_TEST_REQUIRE(read.has_value(), text);
    BOOST_TEST(*read == value, text << " is read as " << *read);
    BOOST_TEST(std::signbit(*read) == std::signbit(value), text);
    auto const any = comply::parse<boost::json::value>(text).value();
    auto const number = any.is_int64() ? static_cast<double>(any.get_int64())
                        : any.is_uint64() ? static_cast<double>(any.get_uint64()) : any.get_double();
    BOOST_TEST(number == value, text << " is read as " << number);
}

/// What a number must look like, told in another way than the readers do: a rule of §6 after the other. The offset is
/// that of the first byte which no rule takes.
verdict told(std::string_view text) {
    std::size_t at = 0;
    auto const take = [&](std::string_view bytes) {
        bool const takes = at < text.size() && bytes.find(text[at]) != std::string_view::npos;
        at += takes;
        return takes;
    };
    constexpr std::string_view digits = "0123456789";
    auto const wrong = [&] { return verdict{at < text.size() ? errc::invalid_number : errc::unexpected_end, at}; };
    static_cast<void>(take("-"));
    if (take("0")) {
        if (take(digits)) {
            return {errc::invalid_number, at - 1};
        }
    } else if (!take(digits)) {
        return wrong();
    }
    while (take(digits)) {
    }
    if (take(".")) {
        if (!take(digits)) {
            return wrong();
        }
        while (take(digits)) {
        }
    }
    if (take("eE")) {
        static_cast<void>(take("+-"));
        if (!take(digits)) {
            return wrong();
        }
        while (take(digits)) {
        }
    }
    return at == text.size() ? is_json : verdict{errc::trailing_text, at};
}

} // namespace

// int = zero / ( digit1-9 *DIGIT )

BOOST_AUTO_TEST_CASE(an_integer_is_zero_or_begins_with_another_digit) {
    ok("0", 0);
    ok("1", 1);
    ok("9", 9);
    ok("10", 10);
    ok("100000000", 1e8);
    ok("1234567890", 1234567890);
    ok("9007199254740993", 9007199254740992.0);
    ok("18446744073709551615", 18446744073709551615.0);
    ok("18446744073709551616", 18446744073709551616.0);
    ok("100000000000000000000000000000000000000000", 1e41);
    bad("00", errc::invalid_number, 1);
    bad("01", errc::invalid_number, 1);
    bad("007", errc::invalid_number, 1);
    bad("00.5", errc::invalid_number, 1);
    bad("00e1", errc::invalid_number, 1);
    bad("[0123456789012345678901]", errc::invalid_number, 2);
}

// minus = %x2D

BOOST_AUTO_TEST_CASE(one_minus_may_stand_before_it_and_no_plus) {
    ok("-0", -0.0);
    ok("-1", -1);
    ok("-10", -10);
    ok("-9223372036854775808", -9223372036854775808.0);
    ok("-9223372036854775809", -9223372036854775808.0);
    bad("-", errc::unexpected_end, 1);
    bad("--1", errc::invalid_number, 1);
    bad("-+1", errc::invalid_number, 1);
    bad("- 1", errc::invalid_number, 1);
    bad("-a", errc::invalid_number, 1);
    bad("-.5", errc::invalid_number, 1);
    bad("-e5", errc::invalid_number, 1);
    bad("-01", errc::invalid_number, 2);
    bad("-00", errc::invalid_number, 2);
    bad("+1", errc::expected_value, 0);
    bad("+", errc::expected_value, 0);
    bad("[-]", errc::invalid_number, 2);
    bad("[-,1]", errc::invalid_number, 2);
    bad("\xE2\x88\x92"
        "1",
        errc::expected_value, 0); // U+2212
}

// frac = decimal-point 1*DIGIT

BOOST_AUTO_TEST_CASE(a_fraction_has_a_point_and_at_least_one_digit) {
    ok("0.0", 0);
    ok("-0.0", -0.0);
    ok("0.5", 0.5);
    ok("1.25", 1.25);
    ok("-1.25", -1.25);
    ok("10.0", 10);
    ok("0.000000000000000000000000000001", 1e-30);
    ok("3.141592653589793238462643383279", 3.141592653589793);
    ok("0.10", 0.1);
    bad("1.", errc::unexpected_end, 2);
    bad("[1.]", errc::invalid_number, 3);
    bad("1.e5", errc::invalid_number, 2);
    bad("1.E5", errc::invalid_number, 2);
    bad("1.-5", errc::invalid_number, 2);
    bad("1.a", errc::invalid_number, 2);
    bad(".5", errc::expected_value, 0);
    bad(".", errc::expected_value, 0);
    bad("0..5", errc::invalid_number, 2);
    bad("0.5.5", errc::trailing_text, 3);
    bad_as_a_whole("0,5", errc::trailing_text, 1);
    bad("[0.5.5]", errc::expected_comma, 4);
}

// exp = e [ minus / plus ] 1*DIGIT

BOOST_AUTO_TEST_CASE(an_exponent_may_have_a_sign_and_has_at_least_one_digit) {
    ok("1e0", 1);
    ok("1E0", 1);
    ok("1e5", 1e5);
    ok("1e+5", 1e5);
    ok("1e-5", 1e-5);
    ok("1E5", 1e5);
    ok("1E+5", 1e5);
    ok("1E-5", 1e-5);
    ok("0e5", 0);
    ok("-0e5", -0.0);
    ok("0E-5", 0);
    ok("1.5e3", 1500);
    ok("-1.5E-3", -0.0015);
    ok("1e05", 1e5); // zeros may lead here
    ok("1e-0000000000000000000000000000000000005", 1e-5);
    ok("1e00", 1);
    bad("1e", errc::unexpected_end, 2);
    bad("1E", errc::unexpected_end, 2);
    bad("1e+", errc::unexpected_end, 3);
    bad("1e-", errc::unexpected_end, 3);
    bad("[1e]", errc::invalid_number, 3);
    bad("[1e+]", errc::invalid_number, 4);
    bad("1e++5", errc::invalid_number, 3);
    bad("1e+-5", errc::invalid_number, 3);
    bad("1e.5", errc::invalid_number, 2);
    bad("1e5.5", errc::trailing_text, 3);
    bad("1e5e5", errc::trailing_text, 3);
    bad("1e 5", errc::invalid_number, 2);
    bad("1ee5", errc::invalid_number, 2);
    bad("e5", errc::expected_value, 0);
}

BOOST_AUTO_TEST_CASE(other_bases_and_other_digits_are_none) {
    bad("0x1F", errc::trailing_text, 1);
    bad("0b1", errc::trailing_text, 1);
    bad("0o7", errc::trailing_text, 1);
    bad("1_000", errc::trailing_text, 1);
    bad("1'000", errc::trailing_text, 1);
    bad("1f", errc::trailing_text, 1);
    bad("1L", errc::trailing_text, 1);
    bad("1 000", errc::trailing_text, 2);
    bad("\xD9\xA1", errc::expected_value, 0); // U+0661, a digit one
    bad("1\xEF\xBC\x91", errc::trailing_text, 1); // U+FF11
}

BOOST_AUTO_TEST_CASE(the_range_of_double_is_a_limit_and_no_rule_of_grammar) {
    ok("1.7976931348623157e308", std::numeric_limits<double>::max());
    ok("4.9406564584124654e-324", std::numeric_limits<double>::denorm_min());
    ok("2.2250738585072014e-308", std::numeric_limits<double>::min());
    ok("1e-400", 0);
    ok("-1e-400", -0.0);
    ok_unlike_boost("1e-99999999999999999999"); // Boost.JSON wants exponents that fit an int
    ok_unlike_boost("0e99999999999999999999");
    BOOST_TEST(comply::parse<double>("1e-99999999999999999999").value() == 0);
    BOOST_TEST(comply::parse<double>("-0e99999999999999999999").value() == 0);
    refused("1e309", errc::number_out_of_range, 0);
    refused("-1e309", errc::number_out_of_range, 0);
    refused("[1,1e400]", errc::number_out_of_range, 3);
    refused("1.7976931348623159e308", errc::number_out_of_range, 0);
    refused("1e999999999", errc::number_out_of_range, 0);
    refused(std::string(400, '9'), errc::number_out_of_range, 0);
}

BOOST_AUTO_TEST_CASE(any_number_of_digits_is_read) {
    for (std::size_t const count : {8U, 16U, 17U, 18U, 19U, 20U, 21U, 24U, 32U, 64U, 300U}) {
        auto const digits = "1" + std::string(count - 1, '0');
        ok(digits, std::strtod(digits.c_str(), nullptr));
        auto const fraction = "0." + std::string(count, '3');
        ok(fraction, std::strtod(fraction.c_str(), nullptr));
        ok("1e" + std::string(count, '0') + "2", 100);
        bad(digits + "." + digits + "e", errc::unexpected_end, 2 * count + 2);
    }
    ok("0." + std::string(10'000, '0') + "1e10001", 1);
    ok("1" + std::string(10'000, '0') + "e-10000", 1);
}

BOOST_AUTO_TEST_CASE(every_short_text_of_what_numbers_are_made_of_is_judged_right) {
    constexpr std::string_view alphabet = "-+.eE019";
    constexpr std::size_t longest = 5;
    std::array<std::size_t, longest> digits{};
    std::size_t count = 0;
    std::size_t accepted = 0;
    for (std::size_t size = 1; size <= longest; ++size) {
        digits.fill(0);
        for (bool is_over = false; !is_over;) {
            std::string text;
            for (std::size_t i = 0; i < size; ++i) {
                text += alphabet[digits[i]];
            }
            auto expected = told(text);
            if (alphabet.substr(0, 1) != text.substr(0, 1) && (text[0] < '0' || text[0] > '9')) {
                expected = {errc::expected_value, 0};
            }
            auto const is_all = count % 16 == 0; // all readers, now and then: it is all for these that matter
            if (is_all) {
                check(text, expected);
            }
            auto const judge = [&](char const* reader, verdict said, verdict wanted) {
                if (said != wanted) {
                    BOOST_ERROR(text << " read as " << reader << " is " << said << ", not " << wanted);
                }
            };
            judge("double", asked_of<double>(text), expected);
            judge("int", asked_of<int>(text), expected);
            judge("value", asked_of<boost::json::value>(text), expected);
            judge("skipped", asked_of<shell>(in_shell(text, expected.code != errc::unexpected_end)), shifted(expected));
            if (boost_refuses_at(text) != (expected == is_json ? std::nullopt : std::optional(expected.offset))) {
                BOOST_ERROR("Boost.JSON does not refuse " << text << " where it is " << expected);
            }
            accepted += expected == is_json;
            ++count;
            is_over = true;
            for (std::size_t i = 0; i < size && is_over; ++i) {
                is_over = ++digits[i] == alphabet.size();
                digits[i] = is_over ? 0 : digits[i];
            }
        }
    }
    BOOST_TEST(count == 8U + 64U + 512U + 4096U + 32768U);
    BOOST_TEST(accepted > 1000U);
}

BOOST_AUTO_TEST_SUITE_END()
