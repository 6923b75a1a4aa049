// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/write/indent.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(write_indent)

namespace {

std::string indented(std::string_view compact, std::size_t indent = 2, comply::newline line_end = comply::newline::lf) {
    std::string out = "<";
    comply::detail::append_indented(out, compact, indent, line_end);
    BOOST_REQUIRE(out.starts_with('<')); // it appends
    return out.substr(1);
}

} // namespace

BOOST_AUTO_TEST_CASE(scalars_and_what_is_empty_stay_on_one_line) {
    for (std::string_view const text : {"1", "-0.5e-7", "true", "null", R"("")", R"("a")", "[]", "{}"}) {
        BOOST_TEST(indented(text) == text);
    }
}

BOOST_AUTO_TEST_CASE(every_member_and_element_has_a_line_of_its_own) {
    BOOST_TEST(indented(R"({"a":1,"b":[2,{}],"c":{"d":[]}})") == R"({
  "a": 1,
  "b": [
    2,
    {}
  ],
  "c": {
    "d": []
  }
})");
    BOOST_TEST(indented("[[[1]]]", 1) == "[\n [\n  [\n   1\n  ]\n ]\n]");
}

BOOST_AUTO_TEST_CASE(lines_end_as_asked_and_none_ends_the_text) {
    BOOST_TEST(indented("[1,2]", 4, comply::newline::crlf) == "[\r\n    1,\r\n    2\r\n]");
}

BOOST_AUTO_TEST_CASE(what_strings_hold_is_left_alone) {
    for (std::string_view const text : {R"("{}[],:")", R"("\"")", R"("\\")", R"("\\\"[")", R"("\u0022,")", R"("a: b")"}) {
        BOOST_TEST(indented(text) == text);
        BOOST_TEST(indented("[" + std::string(text) + "]", 1) == "[\n " + std::string(text) + "\n]");
        BOOST_TEST(indented("{" + std::string(text) + ":" + std::string(text) + "}", 1) ==
                   "{\n " + std::string(text) + ": " + std::string(text) + "\n}");
    }
}

BOOST_AUTO_TEST_CASE(a_thousand_levels_are_indented) {
    std::string const compact = std::string(1000, '[') + std::string(1000, ']');
    auto const text = indented(compact, 1);
    std::string back;
    for (char const byte : text) {
        if (byte != ' ' && byte != '\n') {
            back += byte;
        }
    }
    BOOST_TEST(back == compact);
    BOOST_TEST(text.find("\n" + std::string(999, ' ') + "[]\n") != text.npos);
}

BOOST_AUTO_TEST_SUITE_END()
