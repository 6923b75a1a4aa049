// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/u8_text.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace read_u8_text_test {

struct note {
    std::u8string text;
    friend bool operator==(note const&, note const&) = default;
};
BOOST_DESCRIBE_STRUCT(note, (), (text))
constexpr auto comply_schema(comply::tag<note>) {
    return comply::schema<note>(comply::member<&note::text>(comply::length(1, 3)));
}

} // namespace read_u8_text_test

BOOST_AUTO_TEST_SUITE(read_u8_text)

using namespace comply_test;
using read_u8_text_test::note;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_string_of_char8_t_is_a_string) {
    ok(R"({"text":"a\u00e9\n"})", note{u8"a\u00e9\n"});
    BOOST_TEST(comply::serialize(note{u8"\u20ac\""}) == "{\"text\":\"\xE2\x82\xAC\\\"\"}");
    ok("\"" + std::string(2000, 'x') + "\\t\"", std::u8string(2000, u8'x') + u8'\t');
    ok(R"("")", std::u8string());
}

BOOST_AUTO_TEST_CASE(what_is_no_such_string_is_refused) {
    bad<note>(R"({"text":"abcd"})", {{errc::too_long, "/text"}});
    bad<note>(R"({"text":""})", {{errc::too_short, "/text"}});
    bad<note>(R"({"text":1})", {{errc::wrong_type, "/text"}});
    bad_text<note>("{\"text\":\"\xFF\"}", {{errc::invalid_utf8, "/text"}});
    bad<note>(R"({"text":"\x"})", {{errc::invalid_escape, "/text"}});
    note const broken{std::u8string(1, static_cast<char8_t>(0xFF))};
    BOOST_TEST(lines(comply::validate(broken).error()) == "invalid_utf8 at \"/text\"\n");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(broken)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(broken)), comply::validation_error);
    note const long_one{u8"\u20ac\u20ac\u20ac\u20ac"};
    BOOST_TEST(comply::validate(long_one).error().front().message == "/text is 4 characters long; at most 3 are allowed");
}

BOOST_AUTO_TEST_SUITE_END()
