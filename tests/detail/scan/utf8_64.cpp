// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/utf8_64.hpp>

#include <comply/detail/scan/utf8.hpp>
#include <comply/detail/scan/wide_blocks.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <random>
#include <string>
#include <string_view>

// The wide check against the plain one, which has its own tests.

namespace utf8_64_test {

#if defined(COMPLY_HAS_WIDE_BLOCKS)
COMPLY_WIDE_TARGET bool is_utf8(std::string_view text) {
    return comply::detail::is_utf8_below(text.data(), text.size());
}
#else
bool is_utf8(std::string_view) { return false; }
#endif

bool is_expected(std::string_view text) {
    auto const end = text.data() + text.size();
    return comply::detail::find_invalid_utf8(text.data(), end) == end;
}

char byte_of(std::uint32_t bytes, unsigned index) { return static_cast<char>(bytes >> (8 * index) & 0xFFU); }

std::string bytes_of(std::uint32_t bytes, unsigned count) {
    std::string text;
    for (unsigned i = 0; i < count; ++i) {
        text += byte_of(bytes, i);
    }
    return text;
}

template <class Test>
void where_wide([[maybe_unused]] Test test) {
#if defined(COMPLY_HAS_WIDE_BLOCKS)
    if (comply::detail::has_wide_blocks()) {
        test();
    }
#endif
}

} // namespace utf8_64_test

BOOST_AUTO_TEST_SUITE(scan_utf8_64)

using namespace utf8_64_test;

BOOST_AUTO_TEST_CASE(all_sequences_of_up_to_two_bytes_get_the_verdict_of_the_plain_check) {
    where_wide([] {
        for (std::uint32_t bytes = 0; bytes < 0x10000; ++bytes) {
            for (std::string const before : {"", "a", "\xC3\xA9"}) {
                for (std::string const behind : {"", "z", "\xE2\x82\xAC"}) {
                    auto const text = before + bytes_of(bytes, 2) + behind;
                    if (is_utf8(text) != is_expected(text)) { // half a million times
                        BOOST_ERROR("not the verdict of the plain check: bytes " << bytes);
                    }
                }
            }
            if (bytes < 0x100) {
                BOOST_TEST_REQUIRE(is_utf8(bytes_of(bytes, 1)) == is_expected(bytes_of(bytes, 1)));
            }
        }
        BOOST_TEST(is_utf8(""));
    });
}

// Of the bytes behind a lead, what tells them apart is in their upper four bits.
BOOST_AUTO_TEST_CASE(all_leads_before_three_bytes_of_every_kind_get_the_verdict_of_the_plain_check) {
    where_wide([] {
        constexpr unsigned char kinds[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xAF, 0xB0, 0xBF,
                                           0xC0, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF};
        for (int lead = 0; lead < 256; ++lead) {
            for (auto const second : kinds) {
                for (auto const third : kinds) {
                    for (auto const fourth : kinds) {
                        std::string const text{static_cast<char>(lead), static_cast<char>(second),
                                               static_cast<char>(third), static_cast<char>(fourth)};
                        for (auto const part : {std::string_view(text), std::string_view(text).substr(0, 3)}) {
                            if (is_utf8(part) != is_expected(part)) { // millions of times
                                BOOST_ERROR("not the verdict of the plain check: " << lead << ' ' << +second << ' ' << +third << ' ' << +fourth);
                            }
                        }
                    }
                }
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(sequences_are_seen_wherever_they_stand_and_wherever_they_are_cut) {
    where_wide([] {
        std::string const sequences[] = {"\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x9A\x80", "\xC0\x80", "\xED\xA0\x80",
                                         "\xF4\x90\x80\x80", "\x80", "\xFF"};
        for (auto const& sequence : sequences) {
            for (std::size_t size = 0; size < 64; ++size) {
                for (std::size_t at = 0; at < size; ++at) {
                    auto const text = (std::string(at, 'a') + sequence + std::string(64, 'z')).substr(0, size);
                    // As heap memory of just their number, so that a sanitizer sees any other byte that is read.
                    std::unique_ptr<char[]> const exact(new char[size]);
                    text.copy(exact.get(), size);
                    BOOST_TEST_REQUIRE(is_utf8({exact.get(), size}) == is_expected(text), sequence << " at " << at << " of " << size);
                }
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(random_texts_get_the_verdict_of_the_plain_check) {
    where_wide([] {
        std::mt19937_64 random(3629);
        std::string const parts[] = {"a", "z", "\xC3\xA9", "\xE2\x82\xAC", "\xF0\x9F\x9A\x80", "\xED\x9F\xBF", "\xEE\x80\x80"};
        std::size_t valid = 0;
        for (std::size_t i = 0; i < comply_test::rounds(100'000); ++i) {
            std::string text;
            for (auto count = random() % 20; count != 0; --count) {
                text += parts[random() % std::size(parts)];
            }
            text.resize(std::min<std::size_t>(text.size(), 63));
            if (random() % 2 == 0 && !text.empty()) {
                text[static_cast<std::size_t>(random() % text.size())] = static_cast<char>(random());
            }
            valid += is_utf8(text);
            BOOST_TEST_REQUIRE(is_utf8(text) == is_expected(text));
        }
        BOOST_TEST(valid > comply_test::rounds(10'000));
        BOOST_TEST(valid < comply_test::rounds(90'000));
    });
}

BOOST_AUTO_TEST_SUITE_END()
