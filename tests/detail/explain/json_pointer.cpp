// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/explain/json_pointer.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(explain_json_pointer)

namespace {

std::string appended(std::string pointer, std::string_view name) {
    comply::detail::append_reference_token(pointer, name);
    return pointer;
}

std::string appended(std::string pointer, std::size_t index) {
    comply::detail::append_reference_token(pointer, index);
    return pointer;
}

} // namespace

// RFC 6901 §5, all of whose examples are these.
BOOST_AUTO_TEST_CASE(names_become_the_tokens_of_the_standard) {
    BOOST_TEST(appended("", "foo") == "/foo");
    BOOST_TEST(appended("/foo", std::size_t{0}) == "/foo/0");
    BOOST_TEST(appended("", "") == "/");
    BOOST_TEST(appended("", "a/b") == "/a~1b");
    BOOST_TEST(appended("", "c%d") == "/c%d");
    BOOST_TEST(appended("", "e^f") == "/e^f");
    BOOST_TEST(appended("", "g|h") == "/g|h");
    BOOST_TEST(appended("", "i\\j") == "/i\\j");
    BOOST_TEST(appended("", "k\"l") == "/k\"l");
    BOOST_TEST(appended("", " ") == "/ ");
    BOOST_TEST(appended("", "m~n") == "/m~0n");
}

BOOST_AUTO_TEST_CASE(what_looks_escaped_is_escaped_again) {
    BOOST_TEST(appended("", "~1") == "/~01");
    BOOST_TEST(appended("", "~0") == "/~00");
    BOOST_TEST(appended("/x", "//~~") == "/x/~1~1~0~0");
}

BOOST_AUTO_TEST_CASE(bytes_beyond_ascii_and_zeros_stay_as_they_are) {
    BOOST_TEST(appended("", "\xC3\xA9") == "/\xC3\xA9");
    BOOST_TEST(appended("", std::string_view("a\0b", 3)) == std::string("/a\0b", 4));
}

BOOST_AUTO_TEST_CASE(an_index_of_any_size_is_written_in_decimal) {
    BOOST_TEST(appended("", std::size_t{10}) == "/10");
    auto const largest = std::numeric_limits<std::size_t>::max();
    BOOST_TEST(appended("", largest) == "/" + std::to_string(largest));
}

BOOST_AUTO_TEST_SUITE_END()
