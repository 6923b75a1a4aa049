// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/date_time.hpp>

#include "../../support/day_counter.hpp"

#include <comply/detail/schema/contract.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(read_date_time)

using namespace comply;
using namespace comply::detail;

namespace {

struct outcome {
    date_time_offset value;
    char const* behind;
    bool is_refused;
};

// Reads the JSON string of `content` with `padding` bytes behind it, no byte of which is beyond a buffer's end: with much
// behind it from fixed positions, with nothing behind it as the end of a text is read.
outcome read_padded(std::string_view content, std::size_t padding) {
    std::string const text = '"' + std::string(content) + '"' + std::string(padding, ' ');
    std::vector<char> const bytes(text.begin(), text.end());
    parse_options const options;
    text_input in(std::string_view(bytes.data(), bytes.size()), options);
    outcome made{};
    auto const behind = reader<date_time_offset>::read<default_contract>(in, in.begin, made.value);
    made.is_refused = in.has_findings();
    if (behind != nullptr) {
        BOOST_TEST(static_cast<std::size_t>(behind - in.begin) == content.size() + 2);
    }
    return made;
}

// Both ways come to the same end.
void agree(std::string const& content) {
    auto const fixed = read_padded(content, 64);
    auto const general = read_padded(content, 0);
    BOOST_TEST_CONTEXT(content) {
        BOOST_TEST_REQUIRE(fixed.is_refused == general.is_refused);
        BOOST_TEST_REQUIRE((fixed.is_refused || identical(fixed.value, general.value)));
        BOOST_TEST_REQUIRE(fixed.is_refused == !parse_date_time_offset(content).has_value());
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(fixed_positions_and_the_grammar_agree_on_every_day) {
    for (auto at = comply_test::new_year_of(1880); at.year < 2110; at.go_to_next_day()) {
        agree(at.text() + "T12:34:56.789-03:30");
    }
    for (int year = 0; year <= 9999; ++year) {
        char text[40];
        std::snprintf(text, sizeof text, "%04d-02-29T00:00:00Z", year);
        agree(text);
    }
}

BOOST_AUTO_TEST_CASE(fixed_positions_and_the_grammar_agree_on_every_value_of_two_digits) {
    std::string const text = "2016-12-31T23:56:44.951111-08:00";
    for (std::size_t const at : {0U, 2U, 5U, 8U, 11U, 14U, 17U, 27U, 30U}) {
        for (int number = 0; number < 100; ++number) {
            auto changed = text;
            changed[at] = static_cast<char>('0' + number / 10);
            changed[at + 1] = static_cast<char>('0' + number % 10);
            agree(changed);
        }
    }
}

BOOST_AUTO_TEST_CASE(fixed_positions_and_the_grammar_agree_on_every_byte_everywhere) {
    for (std::string const text : {"2016-12-31T23:56:44.951111-08:00", "2016-12-31T23:59:60Z", "2016-02-29T00:00:00.123456789012+23:59"}) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int byte = 0x20; byte < 0x80; ++byte) {
                if (byte != '"' && byte != '\\') {
                    auto changed = text;
                    changed[at] = static_cast<char>(byte);
                    agree(changed);
                }
            }
            agree(text.substr(0, at));
            agree(text.substr(0, at) + text.substr(at + 1));
            agree(text.substr(0, at) + '0' + text.substr(at));
        }
    }
}

BOOST_AUTO_TEST_CASE(fractions_of_every_length_and_value_agree) {
    std::mt19937_64 random(20161231);
    for (std::size_t digits = 0; digits <= 20; ++digits) {
        for (int round = 0; round < 200; ++round) {
            std::string text = "2016-12-31T23:56:44" + std::string(digits == 0 ? "" : ".");
            for (std::size_t i = 0; i < digits; ++i) {
                text += static_cast<char>('0' + random() % 10);
            }
            agree(text + (round % 2 == 0 ? "Z" : "+12:45"));
        }
    }
}

BOOST_AUTO_TEST_CASE(how_much_text_is_behind_makes_no_difference) {
    for (std::string const text : {"2016-12-31T23:56:44Z", "2016-12-31T23:56:44.951111-08:00", "2016-02-29T00:00:00.123456789012+23:59"}) {
        for (std::size_t padding = 0; padding < 48; ++padding) {
            auto const made = read_padded(text, padding);
            BOOST_TEST(!made.is_refused);
            BOOST_TEST(to_string(made.value) == text);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
