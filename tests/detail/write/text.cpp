// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/write/text.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(write_text)

namespace {

using comply::detail::max_string_size;
using comply::detail::text_output;

struct written {
    std::string text;
    bool failed;
};

// Writes into a buffer that has `used` bytes in it and whose room is counted to the byte; the source ends where its
// memory ends.
written write(std::string_view source, std::size_t used = 0, std::size_t capacity = 0) {
    std::unique_ptr<char[]> const exact(new char[source.size()]);
    source.copy(exact.get(), source.size());
    written result{};
    result.text.reserve(capacity);
    text_output out(result.text, comply::operation::read);
    auto cursor = out.begin();
    for (std::size_t i = 0; i < used; ++i) {
        cursor = out.reserve(cursor, 1);
        *cursor++ = '-';
    }
    auto const bound = max_string_size({exact.get(), source.size()});
    auto const open = out.reserve(cursor, bound);
    cursor = comply::detail::write_string(out, open, {exact.get(), source.size()});
    if (static_cast<std::size_t>(cursor - open) > bound) {
        BOOST_ERROR("more than max_string_size was written for " << source.size() << " bytes");
    }
    out.finish(cursor);
    result.failed = out.failed;
    BOOST_REQUIRE(result.text.size() >= used);
    result.text.erase(0, used);
    return result;
}

// RFC 8259 §7, byte by byte.
std::string escaped(std::string_view source) {
    std::string text = "\"";
    for (char const byte : source) {
        switch (byte) {
        case '"': text += "\\\""; break;
        case '\\': text += "\\\\"; break;
        case '\b': text += "\\b"; break;
        case '\f': text += "\\f"; break;
        case '\n': text += "\\n"; break;
        case '\r': text += "\\r"; break;
        case '\t': text += "\\t"; break;
        default:
            if (static_cast<unsigned char>(byte) < 0x20) {
                text += "\\u00";
                text += static_cast<char>('0' + byte / 16);
                text += "0123456789abcdef"[byte % 16];
            } else {
                text += byte;
            }
        }
    }
    return text + '"';
}

void check(std::string_view source, std::size_t used = 0, std::size_t capacity = 0) {
    auto const [text, failed] = write(source, used, capacity);
    if (failed || text != escaped(source)) {
        BOOST_ERROR("of " << source.size() << " bytes: `" << text << "` instead of `" << escaped(source) << "`");
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(every_ascii_byte_is_written_as_the_rfc_says_at_every_place) {
    for (std::size_t const size : {1U, 15U, 16U, 17U, 64U, 65U, 150U}) {
        std::string source(size, 'x');
        for (std::size_t at = 0; at < size; at += size > 20 ? 7 : 1) {
            for (int byte = 0; byte < 0x80; ++byte) {
                source[at] = static_cast<char>(byte);
                check(source);
            }
            source[at] = 'x';
        }
    }
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_no_utf8_fails_at_every_place) {
    for (std::size_t const size : {1U, 8U, 16U, 33U, 64U, 100U}) {
        std::string source(size, 'x');
        for (std::size_t at = 0; at < size; ++at) {
            for (int byte = 0x80; byte < 0x100; ++byte) {
                source[at] = static_cast<char>(byte);
                BOOST_TEST(write(source).failed);
            }
            source[at] = 'x';
        }
    }
    BOOST_TEST(write("\n\xE9").failed);
    BOOST_TEST(write("\xC3\n\xA9").failed);
    BOOST_TEST(write("\xED\xA0\x80").failed);
}

BOOST_AUTO_TEST_CASE(utf8_is_copied_as_it_is) {
    for (std::size_t before = 0; before < 140; ++before) {
        check(std::string(before, 'x') + "\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
        check(std::string(before, 'x') + "\xF0\x9F\x98\x80\n\xC3\xA9" + std::string(before, 'y'));
    }
}

BOOST_AUTO_TEST_CASE(strings_of_every_length_fit_into_buffers_of_every_fill) {
    for (std::size_t size = 0; size <= 200; ++size) {
        for (std::size_t used = 0; used < 70; used += 3) {
            check(std::string(size, 'x'), used, used + size);
        }
    }
}

BOOST_AUTO_TEST_CASE(what_needs_an_escape_throughout_fits_too) {
    for (std::size_t const size : {1U, 100U, 1023U, 1024U, 1025U, 5000U}) {
        check(std::string(size, '\x01'), 1, size);
        check(std::string(size, '"'), 1, size);
        check(std::string(size - 1, 'x') + '\x01', 1, size);
    }
    BOOST_TEST(max_string_size(std::string(1024, '\x01')) == 6146U);
    BOOST_TEST(max_string_size(std::string(1025, '\x01')) == 6152U);
    BOOST_TEST(max_string_size(std::string(1025, '"')) == 2052U);
    BOOST_TEST(max_string_size(std::string(5000, 'x')) == 5002U);
}

BOOST_AUTO_TEST_CASE(random_strings_are_written_as_byte_by_byte) {
    constexpr std::uint64_t seed = 20260105;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 20000; ++i) {
        std::string source(static_cast<std::size_t>(random() % 300), 'x');
        for (auto& byte : source) {
            byte = static_cast<char>(random() % 40 == 0 ? random() % 0x80 : 0x20 + random() % 2);
        }
        check(source, static_cast<std::size_t>(random() % 200), static_cast<std::size_t>(random() % 700));
    }
}

BOOST_AUTO_TEST_SUITE_END()
