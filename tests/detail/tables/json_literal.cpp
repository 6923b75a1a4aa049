// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/json_literal.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(json_literal)

namespace {

using comply::detail::json_string;
using comply::detail::write_escape;
using comply::detail::write_json_string;

constexpr bool is_written_as(std::string_view text, std::string_view literal) {
    std::array<char, 200> out{};
    auto const end = write_json_string(text, out.data());
    return std::string_view(out.data(), static_cast<std::size_t>(end - out.data())) == literal;
}

static_assert(is_written_as("", R"("")"));
static_assert(is_written_as("name", R"("name")"));
static_assert(is_written_as("a\"b\\", R"("a\"b\\")"));
static_assert(is_written_as("@odata.type", R"("@odata.type")"));
static_assert(is_written_as("a/b", R"("a/b")"), "the solidus needs no escape");
static_assert(is_written_as(std::string_view("\0\x01\x1F", 3), R"("\u0000\u0001\u001f")"));
static_assert(is_written_as("\b\f\n\r\t\v", R"("\b\f\n\r\t\u000b")"));
static_assert(is_written_as("\x7F", "\"\x7F\""), "DEL needs no escape");
static_assert(is_written_as("pr\xC3\xA9nom \xF0\x9F\x98\x80", "\"pr\xC3\xA9nom \xF0\x9F\x98\x80\""));

} // namespace

BOOST_AUTO_TEST_CASE(thirty_four_bytes_need_an_escape) {
    std::size_t escaped = 0;
    for (int code = 0; code < 256; ++code) {
        char out[6];
        auto const size = write_escape(static_cast<char>(code), out);
        bool const must = code < 0x20 || code == '"' || code == '\\';
        BOOST_TEST((size != 0) == must);
        if (must) {
            ++escaped;
            BOOST_TEST(out[0] == '\\');
            BOOST_TEST(size == (out[1] == 'u' ? 6U : 2U));
        }
        if (code < 0x20 && size == 6) {
            BOOST_TEST(std::stoi(std::string(out + 2, 4), nullptr, 16) == code);
        }
    }
    BOOST_TEST(escaped == 34U);
}

BOOST_AUTO_TEST_CASE(texts_become_json_strings_at_run_time_too) {
    BOOST_TEST(json_string("") == R"("")");
    BOOST_TEST(json_string("a\"b\\\n") == R"("a\"b\\\n")");
    BOOST_TEST(json_string(std::string(1000, '\1')).size() == 6002U);
}

BOOST_AUTO_TEST_SUITE_END()
