// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/odata/binary.hpp>

#include "../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(odata_binary)

using comply::errc;
using comply::odata::binary;
using namespace comply_test;

namespace odata_binary_test {

struct photo {
    binary content;
    std::optional<binary> thumbnail;
    friend bool operator==(photo const&, photo const&) = default;
};
BOOST_DESCRIBE_STRUCT(photo, (), (content, thumbnail))

binary of(std::string_view bytes) {
    binary made;
    for (char const byte : bytes) {
        made.bytes.push_back(static_cast<std::byte>(byte));
    }
    return made;
}

} // namespace odata_binary_test

using namespace odata_binary_test;

BOOST_AUTO_TEST_CASE(the_vectors_of_rfc_4648_hold_with_and_without_padding) {
    struct vector {
        std::string_view bytes, text, padding;
    };
    for (auto const& one : {vector{"", "", ""}, vector{"f", "Zg", "=="}, vector{"fo", "Zm8", "="}, vector{"foo", "Zm9v", ""},
                            vector{"foob", "Zm9vYg", "=="}, vector{"fooba", "Zm9vYmE", "="}, vector{"foobar", "Zm9vYmFy", ""},
                            vector{"\xFB\xFF\xFE", "-__-", ""}}) {
        auto const text = '"' + std::string(one.text);
        ok<binary>(text + '"', of(one.bytes));
        ok<binary>(text + std::string(one.padding) + '"', of(one.bytes));
        BOOST_TEST(comply::serialize(of(one.bytes)) == text + '"');
        BOOST_TEST((comply::value_from(of(one.bytes)) == boost::json::string_view(one.text.data(), one.text.size())));
    }
    ok<photo>(R"({"content":"Zm9v","thumbnail":null})", {of("foo"), {}});
}

BOOST_AUTO_TEST_CASE(other_texts_are_refused) {
    for (auto const* text : {"Z", "Zm9vY", "+//+", "Zg=", "Z===", "Zm8==", "Zm9v=", "Zm9v==", "Zm9v====", "=", "==", "====", "Zg==Zg==", "Zg== ",
                             " Zg", "Z g", "Zm9v\\nYg", "Zg\\u0000\\u0000", "Z\\u00e4", "Zg.", "Z=g="}) {
        bad<binary>('"' + std::string(text) + '"', {{errc::invalid_format, ""}});
    }
    bad<binary>("[1]", {{errc::wrong_type, ""}});
    bad<photo>(R"({"content":"Z","thumbnail":"Zh"})", {{errc::invalid_format, "/content"}, {errc::invalid_format, "/thumbnail"}});
    BOOST_TEST(comply::parse<binary>("\"Z\"").error().front().message ==
               "the document is \"Z\"; a text in base64url is expected");
}

BOOST_AUTO_TEST_CASE(bits_that_no_byte_needs_are_zero) {
    constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        auto const one = std::string("\"A") + digits[i];
        auto const two = std::string("\"AA") + digits[i];
        BOOST_TEST(comply::parse<binary>(one + '"').has_value() == (i % 16 == 0), one);
        BOOST_TEST(comply::parse<binary>(one + "==\"").has_value() == (i % 16 == 0), one);
        BOOST_TEST(comply::parse<binary>(two + '"').has_value() == (i % 4 == 0), two);
        BOOST_TEST(comply::parse<binary>(two + "=\"").has_value() == (i % 4 == 0), two);
    }
}

BOOST_AUTO_TEST_CASE(bytes_of_every_value_and_any_number_come_back) {
    std::uint32_t state = 1;
    for (std::size_t size = 0; size < 300; ++size) {
        binary value;
        for (std::size_t i = 0; i < size; ++i) {
            state = state * 1664525U + 1013904223U;
            value.bytes.push_back(static_cast<std::byte>(state >> 24U));
        }
        auto const text = comply::serialize(value);
        BOOST_TEST(text.size() == (size * 8 + 5) / 6 + 2);
        BOOST_TEST((comply::parse<binary>(text).value() == value));
        BOOST_TEST((comply::value_to<binary>(comply::value_from(value)).value() == value));
    }
}

BOOST_AUTO_TEST_CASE(no_byte_stands_for_more_than_its_digit) {
    for (int byte = 0x20; byte < 0x7F; ++byte) {
        if (byte == '"' || byte == '\\') {
            continue;
        }
        auto const letter = static_cast<char>(byte);
        bool const is_digit = (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'Z') ||
                              (letter >= 'a' && letter <= 'z') || letter == '-' || letter == '_';
        BOOST_TEST(comply::parse<binary>(std::string("\"AA") + letter + "A\"").has_value() == is_digit, letter);
    }
}

BOOST_AUTO_TEST_SUITE_END()
