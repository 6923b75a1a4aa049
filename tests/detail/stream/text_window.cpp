// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/stream/text_window.hpp>

#include "../../support/streams.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(stream_text_window)

namespace {

using comply::detail::text_window;
using comply_test::buffers;

text_window over(buffers source) {
    return text_window(std::make_unique<comply::detail::function_source<buffers>>(std::move(source)));
}

std::string numbers() {
    std::string text;
    while (text.size() < 30'000) {
        text += std::to_string(text.size()) + ' ';
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_text_in_memory_is_looked_at_where_it_lies) {
    std::string const text = "text";
    text_window window{std::string_view(text)};
    BOOST_TEST(window.cursor() == text.data());
    BOOST_TEST(window.rest() == "text");
    BOOST_TEST(window.is_last());
    BOOST_TEST(!window.refill());
    window.move_cursor(window.cursor() + 3);
    BOOST_TEST(window.offset() == 3U);
    BOOST_TEST(window.rest() == "t");
    BOOST_TEST(window.all() == "text");
}

BOOST_AUTO_TEST_CASE(what_is_not_yet_read_lies_in_one_piece_behind_a_margin) {
    auto const text = numbers();
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        std::mt19937_64 random(seed);
        auto const most_taken = 1 + random() % 3000;
        auto window = over(comply_test::buffers(text, [random, most = 1 + random() % 6000]() mutable {
            return static_cast<std::size_t>(random() % most);
        }));
        std::size_t offset = 0;
        for (;;) {
            BOOST_TEST_REQUIRE(window.offset() == offset);
            BOOST_TEST_REQUIRE((window.rest() == std::string_view(text).substr(offset, window.size())));
            auto const before = static_cast<std::size_t>(window.cursor() - window.all().data());
            BOOST_TEST_REQUIRE(before >= std::min(offset, text_window::margin));
            BOOST_TEST_REQUIRE(
                (window.all().substr(0, before) == std::string_view(text).substr(offset - before, before)));
            auto const size_before = window.size();
            if (random() % 2 == 0) {
                auto const more = window.refill();
                BOOST_TEST_REQUIRE((window.size() > size_before) == more);
                BOOST_TEST_REQUIRE(window.is_last() == !more);
                if (!more) {
                    break;
                }
            } else {
                auto const taken = std::min(window.size(), static_cast<std::size_t>(random() % most_taken));
                window.move_cursor(window.cursor() + taken);
                offset += taken;
            }
        }
        BOOST_TEST(offset + window.size() == text.size());
    }
}

BOOST_AUTO_TEST_CASE(it_refills_until_what_is_wanted_is_there) {
    auto const text = numbers();
    auto window = over(comply_test::parted_by(text, 7));
    window.want(10'000);
    BOOST_TEST(window.size() >= 10'000U);
    BOOST_TEST(window.size() < 10'007U);
    window.want(100'000);
    BOOST_TEST((window.rest() == text));
    BOOST_TEST(window.is_last());
}

BOOST_AUTO_TEST_SUITE_END()
