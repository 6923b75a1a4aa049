// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/uri/percent_encode.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>

BOOST_AUTO_TEST_SUITE(percent_encode_)

using comply::detail::percent_encode;

BOOST_AUTO_TEST_CASE(just_the_66_unreserved_characters_stay_as_they_are) {
    std::size_t unreserved = 0;
    for (int code = 0; code < 256; ++code) {
        std::string const text(1, static_cast<char>(code));
        auto const encoded = percent_encode(text);
        bool const is_letter_or_digit = (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ||
                                        (code >= '0' && code <= '9');
        if (is_letter_or_digit || code == '-' || code == '.' || code == '_' || code == '~') {
            BOOST_TEST(encoded == text);
            ++unreserved;
        } else {
            BOOST_TEST(encoded.size() == 3U);
            BOOST_TEST(encoded[0] == '%');
            BOOST_TEST(std::stoi(encoded.substr(1), nullptr, 16) == code);
            BOOST_TEST(encoded.find_first_of("abcdef") == encoded.npos); // RFC 3986 §2.1: upper case
        }
    }
    BOOST_TEST(unreserved == 66U);
}

BOOST_AUTO_TEST_CASE(a_text_cannot_leave_its_segment_of_the_path) {
    BOOST_TEST(percent_encode("") == "");
    BOOST_TEST(percent_encode("a/b c?d#e%") == "a%2Fb%20c%3Fd%23e%25");
    BOOST_TEST(percent_encode("\xC3\xA9\xFF") == "%C3%A9%FF");
    BOOST_TEST(percent_encode("c6c78124-8124-c6c7-2481-c7c62481c7c6") == "c6c78124-8124-c6c7-2481-c7c62481c7c6");
}

BOOST_AUTO_TEST_SUITE_END()
