// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../support/rounds.hpp"
#include "payloads.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <random>
#include <string>
#include <string_view>

// Valid payloads, cut, changed, shortened and shuffled byte by byte.

BOOST_AUTO_TEST_SUITE(bad_input_bytes)

using namespace bad_input;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_payloads_are_valid_before_they_are_broken) {
    BOOST_TEST(pretty_status().size() == 493U);
    for_each_payload([]<class T>(std::string const& text) {
        BOOST_TEST(read_in_every_way<T>(text), text);
        BOOST_TEST(read_in_every_way<T>(text + " \r\n\t"), text);
    });
}

BOOST_AUTO_TEST_CASE(a_text_that_is_cut_at_any_byte_ends_too_early_there) {
    for_each_payload([]<class T>(std::string const& text) {
        for (std::size_t size = 0; size < text.size(); ++size) {
            auto const cut = std::string_view(text).substr(0, size);
            for (auto const& options : {comply::parse_options(), ignoring}) {
                BOOST_TEST(!read_in_every_way<T>(cut, options));
                auto const why = comply::parse<T>(cut, options).error();
                BOOST_TEST(why.size() == 1U, why);
                BOOST_TEST(why.back().code == (size == 0 ? errc::empty_text : errc::unexpected_end), why);
                BOOST_TEST(why.back().offset == size, why);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_text_whose_beginning_is_cut_off_is_refused) {
    for_each_payload([]<class T>(std::string const& text) {
        for (std::size_t from = 1; from <= text.size(); ++from) {
            BOOST_TEST(!read_in_every_way<T>(std::string_view(text).substr(from)), from);
        }
    });
}

BOOST_AUTO_TEST_CASE(any_byte_may_become_another) {
    constexpr std::string_view replacements("\0\x1F\"\\{\x80\xFF", 7);
    for_each_payload([&]<class T>(std::string const& text) {
        auto broken = text;
        std::size_t refused = 0;
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (char const byte : replacements) {
                broken[at] = byte;
                refused += !read_in_every_way<T>(broken);
            }
            broken[at] = text[at];
        }
        // A `{` may stand in a string; hardly anything else makes sense anywhere.
        BOOST_TEST(refused > text.size() * 6);
    });
}

BOOST_AUTO_TEST_CASE(a_byte_that_is_no_json_is_found_where_it_was_put) {
    for_each_payload([]<class T>(std::string const& text) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto broken = text;
            broken[at] = '\x01'; // which may stand nowhere
            auto const why = comply::parse<T>(broken, ignoring).error();
            BOOST_TEST_REQUIRE(!why.empty(), at);
            // What was an escape, or the name of one, ends before it: \u0<01>64. So does half a pair: at its beginning.
            BOOST_TEST((why.back().offset == at || why.back().code == errc::lone_surrogate), at << ": " << why);
            BOOST_TEST(is_malformed_text(why.back().code), at << ": " << why);
        }
    });
}

BOOST_AUTO_TEST_CASE(any_byte_may_be_missing_or_there_twice) {
    for_each_payload([]<class T>(std::string const& text) {
        for (std::size_t at = 0; at < text.size(); ++at) {
            auto broken = text;
            broken.erase(at, 1);
            static_cast<void>(read_in_every_way<T>(broken));
            broken = text;
            broken.insert(at, 1, text[at]);
            static_cast<void>(read_in_every_way<T>(broken));
        }
    });
}

BOOST_AUTO_TEST_CASE(any_part_may_stand_in_the_place_of_another) {
    constexpr unsigned seed = 8259;
    BOOST_TEST_CONTEXT("seed " << seed) {
        std::mt19937 random(seed);
        for_each_payload([&]<class T>(std::string const& text) {
            auto const below = [&](std::size_t limit) { return random() % limit; };
            for (std::size_t i = 0; i < comply_test::rounds(3000); ++i) {
                auto broken = text;
                for (auto count = below(3) + 1; count != 0; --count) {
                    auto const part = text.substr(below(text.size()), below(40));
                    broken.replace(below(broken.size()), below(40), part);
                }
                static_cast<void>(read_in_every_way<T>(broken));
                static_cast<void>(read_in_every_way<T>(broken, ignoring));
            }
        });
    }
}

BOOST_AUTO_TEST_CASE(an_empty_text_and_white_space_alone_are_empty) {
    for_each_payload([]<class T>(std::string const&) {
        for (std::string_view const text : {std::string_view(), std::string_view(""), std::string_view(" "),
                                            std::string_view("\r\n\t \r\n")}) {
            BOOST_TEST(!read_in_every_way<T>(text));
            auto const why = comply::parse<T>(text).error();
            BOOST_TEST(why.front().code == errc::empty_text);
            BOOST_TEST(why.front().offset == text.size());
            BOOST_TEST(why.front().message == "the text is empty: a JSON value is expected");
        }
    });
}

BOOST_AUTO_TEST_CASE(a_byte_order_mark_is_called_one) {
    for_each_payload([]<class T>(std::string const& text) {
        BOOST_TEST(!read_in_every_way<T>("\xEF\xBB\xBF" + text));
        auto const why = comply::parse<T>("\xEF\xBB\xBF" + text).error();
        BOOST_TEST(why.size() == 1U);
        BOOST_TEST(why.front().code == errc::byte_order_mark);
        BOOST_TEST(why.front().offset == 0U);
        BOOST_TEST(why.front().message.find("byte order mark") != std::string::npos, why);
    });
}

BOOST_AUTO_TEST_CASE(whatever_follows_a_payload_is_refused) {
    for_each_payload([]<class T>(std::string const& text) {
        for (std::string const more : {"x", ",", "}", "]", "{}", "null", "\"\"", "\xEF\xBB\xBF", "\x1A", "//"}) {
            for (std::string const space : {"", " ", "\r\n"}) {
                BOOST_TEST(!read_in_every_way<T>(text + space + more));
                auto const why = comply::parse<T>(text + space + more).error();
                BOOST_TEST(why.size() == 1U);
                BOOST_TEST(why.back().code == errc::trailing_text);
                BOOST_TEST(why.back().offset == text.size() + space.size());
            }
        }
        auto const zero = text + '\0';
        BOOST_TEST(!read_in_every_way<T>(zero));
        BOOST_TEST(comply::parse<T>(zero).error().back().offset == text.size());
        BOOST_TEST(!read_in_every_way<T>(text + text));
    });
}

BOOST_AUTO_TEST_SUITE_END()
