// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "payloads.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Strings and numbers that break payloads, in each kind of member; also in one that nobody knows, where they are read
// by nobody but have to be JSON all the same.

BOOST_AUTO_TEST_SUITE(bad_input_scalars)

using namespace bad_input;
using namespace std::string_view_literals;
using comply::errc;

namespace {

using status = comply::graph::device_compliance_device_status;

/// `value` as the member's, in an object that has no other.
template <class T>
comply::violations read_in(std::string const& member, std::string_view value, comply::parse_options options) {
    options.operation = comply::operation::update; // the others may be absent
    auto const text = "{" + member + ":" + std::string(value) + "}";
    static_cast<void>(read_in_every_way<T>(text, options));
    auto const why = comply::parse<T>(text, options).error();
    for (auto const& one : why) {
        BOOST_TEST((one.offset > member.size() && one.offset <= text.size()), text << ": " << why);
    }
    return why;
}

template <class T>
void is_malformed_in(std::string const& member, std::string_view value, errc code, std::size_t offset,
                     std::string_view pointer) {
    auto const why = read_in<T>(member, value, ignoring);
    BOOST_TEST_CONTEXT(member << ": " << value << " is said to be\n" << why) {
        BOOST_TEST_REQUIRE(why.size() == 1U);
        BOOST_TEST(why.front().code == code);
        BOOST_TEST(why.front().offset == member.size() + 2 + offset);
        BOOST_TEST(why.front().pointer == pointer);
    }
}

/// A value that is no JSON, wherever it stands: so every reader says, at the same byte.
void is_malformed(std::string_view value, errc code, std::size_t offset) {
    for (std::string const name : {"number", "level", "ratio", "flag", "state", "text", "note", "main", "parts",
                                   "spare", "any", "unknown"}) {
        is_malformed_in<machine>("\"" + name + "\"", value, code, offset, "/" + name);
    }
    for (std::string const name : {"@odata.type", "id", "deviceDisplayName", "platform", "status",
                                   "lastReportedDateTime", "@odata.context"}) {
        is_malformed_in<status>("\"" + name + "\"", value, code, offset, "/" + name);
    }
    auto const array = "[" + std::string(value) + "]";
    is_malformed_in<machine>("\"any\"", array, code, offset + 1, "/any/0");
    is_malformed_in<machine>("\"unknown\"", array, code, offset + 1, "/unknown/0");
    is_malformed_in<machine>("\"parts\"", array, code, offset + 1, "/parts/0");
    is_malformed_in<machine>("\"main\"", "{\"weights\":" + array + "}", code, offset + 12, "/main/weights/0");
}

/// The same in the name of a member.
void is_malformed_name(std::string_view name, errc code, std::size_t offset) {
    for (std::string const before : {"{", "{\"number\":1,", "{\"unknown\":1, "}) {
        auto const text = before + std::string(name) + ":1}";
        auto const why = comply::parse<machine>(text, ignoring).error();
        BOOST_TEST_REQUIRE(why.size() == 1U, text);
        BOOST_TEST(why.front().code == code, why);
        BOOST_TEST(why.front().offset == before.size() + offset, why);
        BOOST_TEST(objection(text, why) == "", text);
    }
}

void is_malformed_string(std::string_view value, errc code, std::size_t offset) {
    is_malformed(value, code, offset);
    is_malformed_name(value, code, offset);
    auto const behind_escape = "\"\\n" + std::string(value.substr(1));
    is_malformed(behind_escape, code, offset + 2);
    auto const behind_text = "\"" + std::string(100, 'x') + "\xC3\xA9" + std::string(value.substr(1));
    is_malformed(behind_text, code, offset + 102);
}

/// What a number is for each of the types, as JSON: null where it is accepted.
struct outcome {
    errc integer;
    errc small; ///< std::uint8_t
    errc real;
    errc any;
};

constexpr errc accepted{};

void number_is(std::string_view number, outcome wanted) {
    auto const expect = [&](std::string const& name, std::string_view value, errc code) {
        auto const why = read_in<machine>("\"" + name + "\"", value, ignoring);
        auto const said = why.empty() ? accepted : why.front().code;
        BOOST_TEST(said == code, name << " " << value.substr(0, 100) << ": " << why);
        BOOST_TEST(why.size() == (code == accepted ? 0U : 1U), name << " " << value.substr(0, 100) << ": " << why);
    };
    auto const in_array = "[" + std::string(number) + "]";
    expect("number", number, wanted.integer);
    expect("level", number, wanted.small);
    expect("ratio", number, wanted.real);
    expect("any", number, wanted.any);
    expect("any", in_array, wanted.any);
    expect("unknown", number, accepted);
    expect("unknown", in_array, accepted);
    expect("text", number, errc::wrong_type);
    expect("flag", number, errc::wrong_type);
}

} // namespace

BOOST_AUTO_TEST_CASE(halves_of_surrogate_pairs_are_refused) {
    is_malformed_string(R"("\uD800")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uDBFF")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uDC00")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uDFFF")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uD83Dx")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uD83D\uD83D")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uDCBB\uD83D")", errc::lone_surrogate, 1);
    is_malformed_string(R"("\uD83D\n")", errc::lone_surrogate, 1);
}

BOOST_AUTO_TEST_CASE(what_is_no_utf8_is_refused) {
    is_malformed_string("\"\xC0\x80\"", errc::invalid_utf8, 1);         // overlong
    is_malformed_string("\"\xC1\xBF\"", errc::invalid_utf8, 1);
    is_malformed_string("\"\xE0\x80\x80\"", errc::invalid_utf8, 2);
    is_malformed_string("\"\xF0\x80\x80\x80\"", errc::invalid_utf8, 2);
    is_malformed_string("\"\xED\xA0\x80\"", errc::invalid_utf8, 2);     // surrogates
    is_malformed_string("\"\xED\xBF\xBF\"", errc::invalid_utf8, 2);
    is_malformed_string("\"\xF4\x90\x80\x80\"", errc::invalid_utf8, 2); // above U+10FFFF
    is_malformed_string("\"\xF5\x80\x80\x80\"", errc::invalid_utf8, 1);
    is_malformed_string("\"\x80\"", errc::invalid_utf8, 1);             // a tail without a head
    is_malformed_string("\"\xFF\"", errc::invalid_utf8, 1);
    is_malformed_string("\"\xE2\x82\"", errc::invalid_utf8, 3);         // a head without its tail
    is_malformed_string("\"\xF0\x9F\x92\"", errc::invalid_utf8, 4);
}

BOOST_AUTO_TEST_CASE(a_zero_byte_ends_no_string_and_is_refused_in_one) {
    is_malformed_string("\"\0\""sv, errc::control_character, 1);
    is_malformed_string("\"a\0b\""sv, errc::control_character, 2);
    is_malformed("\0"sv, errc::expected_value, 0);
    is_malformed("\0""1"sv, errc::expected_value, 0);
    auto const read = comply::parse<std::string>(R"("a\u0000b")");
    BOOST_TEST((read.value() == "a\0b"sv));
    BOOST_TEST(comply::serialize(*read) == R"("a\u0000b")");
}

BOOST_AUTO_TEST_CASE(escapes_that_there_are_not_are_refused) {
    is_malformed_string(R"("\x")", errc::invalid_escape, 2);
    is_malformed_string(R"("\u12")", errc::invalid_escape, 5);
    is_malformed_string(R"("\u12G4")", errc::invalid_escape, 5);
    is_malformed_string("\"\\\0\""sv, errc::invalid_escape, 2);
    is_malformed_string("\"\\\xC3\xA9\"", errc::invalid_escape, 2);
    is_malformed_string("\"\n\"", errc::control_character, 1);
    is_malformed_string("\"\x1F\"", errc::control_character, 1);
}

BOOST_AUTO_TEST_CASE(what_looks_like_a_number_but_is_none_is_refused) {
    is_malformed("-", errc::invalid_number, 1);
    is_malformed("01", errc::invalid_number, 1);
    is_malformed("-01", errc::invalid_number, 2);
    is_malformed("00", errc::invalid_number, 1);
    is_malformed("1.", errc::invalid_number, 2);
    is_malformed("-1.", errc::invalid_number, 3);
    is_malformed("1e", errc::invalid_number, 2);
    is_malformed("1e+", errc::invalid_number, 3);
    is_malformed("1.e1", errc::invalid_number, 2);
    is_malformed("-.1", errc::invalid_number, 1);
    is_malformed("+1", errc::expected_value, 0);
    is_malformed(".1", errc::expected_value, 0);
    is_malformed("NaN", errc::expected_value, 0);
    is_malformed("-Infinity", errc::invalid_number, 1);
    is_malformed("0" + std::string(10'000, '1'), errc::invalid_number, 1);
    is_malformed(std::string(10'000, '1') + ".", errc::invalid_number, 10'001);
    is_malformed("1e-" + std::string(10'000, '1').replace(0, 1, "?"), errc::invalid_number, 3);
}

BOOST_AUTO_TEST_CASE(a_number_is_judged_by_the_type_of_its_member) {
    constexpr auto range = errc::number_out_of_range;
    constexpr auto fraction = errc::not_an_integer;
    number_is("-0", {accepted, accepted, accepted, accepted});
    number_is("255", {accepted, accepted, accepted, accepted});
    number_is("256", {accepted, range, accepted, accepted});
    number_is("-1", {accepted, range, accepted, accepted});
    number_is("2147483647", {accepted, range, accepted, accepted});
    number_is("2147483648", {range, range, accepted, accepted});
    number_is("-2147483648", {accepted, range, accepted, accepted});
    number_is("-2147483649", {range, range, accepted, accepted});
    number_is("18446744073709551615", {range, range, accepted, accepted});
    number_is("18446744073709551616", {range, range, accepted, accepted});
    number_is("-9223372036854775809", {range, range, accepted, accepted});
    number_is("3.5", {fraction, fraction, accepted, accepted});
    number_is("1e400", {range, range, range, range});
    number_is("-1e400", {range, range, range, range});
    number_is("1e-400", {fraction, fraction, accepted, accepted});
}

BOOST_AUTO_TEST_CASE(ten_thousand_digits_are_a_number_like_any_other) {
    constexpr auto range = errc::number_out_of_range;
    constexpr auto fraction = errc::not_an_integer;
    auto const nines = std::string(10'000, '9');
    auto const zeros = std::string(10'000, '0');
    number_is(nines, {range, range, range, range});
    number_is("-" + nines, {range, range, range, range});
    number_is("0." + nines, {fraction, fraction, accepted, accepted});
    number_is("1." + nines, {fraction, fraction, accepted, accepted});
    number_is("1" + zeros + "e-10000", {accepted, accepted, accepted, accepted});
    number_is("0." + zeros + "1", {fraction, fraction, accepted, accepted});
    number_is("7e" + zeros, {accepted, accepted, accepted, accepted});
    number_is("1e-" + zeros + "5", {fraction, fraction, accepted, accepted});
    BOOST_TEST(comply::parse<double>("0." + nines).value() == 1.0);
    BOOST_TEST(comply::parse<double>("0." + zeros + "1").value() == 0.0);
    BOOST_TEST(comply::parse<double>("1" + zeros + "e-10000").value() == 1.0);
    BOOST_TEST(comply::parse<int>("1" + zeros + "e-10000").value() == 1);
    auto const why = comply::parse<double>(nines).error();
    BOOST_TEST(why.front().message.size() < 300U, why); // nobody wants to read them all
}

BOOST_AUTO_TEST_CASE(a_negative_zero_is_zero_and_keeps_its_sign_where_there_is_one) {
    BOOST_TEST(comply::parse<std::int32_t>("-0").value() == 0);
    BOOST_TEST(comply::parse<std::uint64_t>("-0").value() == 0U);
    BOOST_TEST(std::signbit(comply::parse<double>("-0").value()));
    BOOST_TEST(std::signbit(comply::parse<double>("-0.0e5").value()));
    BOOST_TEST(comply::serialize(comply::parse<double>("-0").value()) == "-0.0");
}

BOOST_AUTO_TEST_SUITE_END()
