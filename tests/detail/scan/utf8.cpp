// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/scan/utf8.hpp>

#include "../../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(scan_utf8)

namespace {

using comply::detail::find_invalid_utf8;

struct outcome {
    std::size_t at;
    bool cut;
    friend bool operator==(outcome, outcome) = default;
};

// Whether some code point, encoded, begins with `prefix`: from the definition, by arithmetic, not by a table of bytes.
// A code point of n bytes has bits above what n - 1 bytes carry.
bool begins_a_code_point(std::string_view prefix, std::size_t* length) {
    auto const byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(prefix[i])); };
    std::uint32_t least = 0;
    std::uint32_t bits = 0;
    if (byte(0) < 0x80) {
        *length = 1;
        bits = byte(0);
    } else if (byte(0) >> 5 == 0b110) {
        *length = 2;
        least = 0x80;
        bits = byte(0) & 0x1F;
    } else if (byte(0) >> 4 == 0b1110) {
        *length = 3;
        least = 0x800;
        bits = byte(0) & 0x0F;
    } else if (byte(0) >> 3 == 0b11110) {
        *length = 4;
        least = 0x10000;
        bits = byte(0) & 0x07;
    } else {
        return false;
    }
    auto const known = std::min(prefix.size(), *length);
    for (std::size_t i = 1; i < known; ++i) {
        if (byte(i) >> 6 != 0b10) {
            return false;
        }
        bits = (bits << 6) | (byte(i) & 0x3F);
    }
    auto const unknown_bits = 6 * (*length - known);
    auto const lowest = bits << unknown_bits;
    auto const highest = lowest | ((std::uint32_t{1} << unknown_bits) - 1);
    // Is there one in [lowest, highest] that is long enough, no surrogate and no more than U+10FFFF?
    auto const from = std::max(lowest, least);
    auto const to = std::min(highest, std::uint32_t{0x10FFFF});
    return from <= to && !(from >= 0xD800 && to <= 0xDFFF);
}

// Another decoder: prefix by prefix.
outcome find_by_definition(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size()) {
        std::size_t length = 0;
        for (std::size_t size = 1;; ++size) {
            if (begin + size > text.size()) {
                return {text.size(), true};
            }
            if (!begins_a_code_point(text.substr(begin, size), &length)) {
                return {begin + size - 1, false};
            }
            if (size == length) {
                break;
            }
        }
        begin += length;
    }
    return {text.size(), false};
}

outcome find(char const* begin, std::size_t size) {
    bool cut = false;
    auto const at = find_invalid_utf8(begin, begin + size, &cut);
    return {static_cast<std::size_t>(at - begin), cut};
}

// In memory that ends with the text.
struct exact {
    explicit exact(std::string_view text) : size(text.size()), bytes(new char[text.size()]) {
        std::copy(text.begin(), text.end(), bytes.get());
    }
    std::size_t size;
    std::unique_ptr<char[]> bytes;
};

void check(std::string_view text) {
    exact const copy(text);
    auto const found = find(copy.bytes.get(), copy.size);
    auto const expected = find_by_definition(text);
    if (found != expected) {
        std::string hex;
        for (char const byte : text) {
            hex += "0123456789ABCDEF"[static_cast<unsigned char>(byte) >> 4];
            hex += "0123456789ABCDEF"[static_cast<unsigned char>(byte) & 15];
            hex += ' ';
        }
        BOOST_ERROR(hex << ": at " << found.at << (found.cut ? ", cut" : "") << " instead of " << expected.at
                        << (expected.cut ? ", cut" : ""));
    }
    auto const whole = static_cast<std::size_t>(find_invalid_utf8(copy.bytes.get(), copy.bytes.get() + copy.size) -
                                                copy.bytes.get());
    if (whole != expected.at - expected.cut) {
        BOOST_ERROR("without `cut`: " << whole << " instead of " << expected.at - expected.cut);
    }
}

constexpr std::size_t first_invalid(std::string_view text) {
    return static_cast<std::size_t>(find_invalid_utf8(text.data(), text.data() + text.size()) - text.data());
}
static_assert(first_invalid("") == 0);
static_assert(first_invalid("pr\xC3\xA9nom") == 7);
static_assert(first_invalid("\xF0\x9F\x98\x80 is a code point beyond U+FFFF") == 34);
static_assert(first_invalid("a\xC0\x80") == 1, "overlong");
static_assert(first_invalid("a\xE0\x9F\xBF") == 2, "overlong");
static_assert(first_invalid("a\xF0\x8F\xBF\xBF") == 2, "overlong");
static_assert(first_invalid("a\xED\xA0\x80") == 2, "a surrogate");
static_assert(first_invalid("a\xF4\x90\x80\x80") == 2, "beyond U+10FFFF");
static_assert(first_invalid("a\xE2\x82") == 2, "cut: its last byte");
static_assert(first_invalid("a\xE2\x82z") == 3);

} // namespace

BOOST_AUTO_TEST_CASE(all_sequences_of_one_to_three_bytes_are_judged_as_by_definition) {
    std::string text(3, '\0');
    for (unsigned a = 0; a < 256; ++a) {
        text[0] = static_cast<char>(a);
        check({text.data(), 1});
        for (unsigned b = 0; b < 256; ++b) {
            text[1] = static_cast<char>(b);
            check({text.data(), 2});
            if (a < 0x80 && a != 'a') { // the rest is a sequence of two
                continue;
            }
            for (unsigned c = 0; c < 256; ++c) {
                text[2] = static_cast<char>(c);
                if (find(text.data(), 3) != find_by_definition(text)) {
                    check(text);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(sequences_of_four_bytes_at_all_borders_are_judged_as_by_definition) {
    constexpr unsigned char borders[] = {0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0,
                                         0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF};
    std::string text(4, '\0');
    for (unsigned a = 0xE0; a < 256; ++a) {
        text[0] = static_cast<char>(a);
        for (unsigned b = 0; b < 256; ++b) {
            text[1] = static_cast<char>(b);
            for (auto const c : borders) {
                text[2] = static_cast<char>(c);
                for (auto const d : borders) {
                    text[3] = static_cast<char>(d);
                    check(text);
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_code_point_is_accepted_and_every_cut_of_it_noticed) {
    for (std::uint32_t code = 0x80; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 37) {
        if (code >= 0xD800 && code <= 0xDFFF) {
            continue;
        }
        std::string text;
        auto const tail = [&](unsigned shift) { text += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
        if (code < 0x800) {
            text += static_cast<char>(0xC0 | code >> 6);
        } else if (code < 0x10000) {
            text += static_cast<char>(0xE0 | code >> 12);
            tail(6);
        } else {
            text += static_cast<char>(0xF0 | code >> 18);
            tail(12);
            tail(6);
        }
        tail(0);
        if (find(text.data(), text.size()) != outcome{text.size(), false}) {
            BOOST_ERROR("U+" << std::hex << code << " is refused");
        }
        for (std::size_t size = 1; size < text.size(); ++size) {
            if (find(text.data(), size) != outcome{size, true}) {
                BOOST_ERROR("U+" << std::hex << code << ", cut behind " << size << " bytes, is not noticed");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_fault_is_found_at_every_place_among_ascii) {
    for (std::size_t size = 1; size <= 40; ++size) {
        for (std::size_t at = 0; at < size; ++at) {
            for (std::string_view const piece : {"\x80", "\xC3\xA9", "\xC3", "\xE2\x82\xAC", "\xF0\x9F\x98\x80", "\xFF"}) {
                std::string text(size, 'x');
                text.replace(at, 1, piece);
                check(text);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(random_mixtures_of_well_and_malformed_sequences_are_judged_as_by_definition) {
    constexpr std::uint64_t seed = 20260103;
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937_64 random(seed);
    constexpr std::string_view pieces[] = {"a",    "abcdefgh", "\xC3\xA9",         "\xE2\x82\xAC",     "\xED\x9F\xBF",
                                           "\x80", "\xC0\x80", "\xF0\x9F\x98\x80", "\xF4\x8F\xBF\xBF", "\xED\xA0\x80"};
    for (std::size_t i = 0; i < comply_test::rounds(100000); ++i) {
        std::string text;
        for (auto count = random() % 12; count != 0; --count) {
            auto const choice = random() % 64;
            text += pieces[choice < 10 ? choice : choice % 5];
        }
        text.resize(text.size() - std::min(text.size(), static_cast<std::size_t>(random() % 3)));
        check(text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
