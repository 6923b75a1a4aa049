// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "../support/rounds.hpp"
#include "payloads.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

// A million things that are wrong: as many as asked for are kept, and the rest costs neither memory nor time.

BOOST_AUTO_TEST_SUITE(bad_input_violations)

using namespace bad_input;
using comply::errc;

namespace {

constexpr std::size_t million = 1'000'000;

/// `[true,true,…]`
std::string wrong_elements(std::size_t count) {
    std::string text = "[";
    text.reserve(5 * count + 2);
    for (std::size_t i = 0; i < count; ++i) {
        text += i == 0 ? "true" : ",true";
    }
    return text + "]";
}

/// `{"n0":0,"n1":0,…}`, where the n are counted to `names`.
std::string unknown_members(std::size_t count, std::size_t names) {
    std::string text = "{";
    for (std::size_t i = 0; i < count; ++i) {
        text += (i == 0 ? "\"n" : ",\"n") + std::to_string(i % names) + "\":0";
    }
    return text + "}";
}

/// Of so many violations, these are kept.
template <class T>
void keeps(std::string_view text, std::size_t all, errc code, comply::parse_options options = {}) {
    for (std::size_t const most : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{100},
                                   std::size_t{1000}}) {
        options.max_violations = most;
        auto const kept = std::min(std::max<std::size_t>(most, 1), all);
        BOOST_TEST_CONTEXT("max_violations " << most) {
            auto const why = comply::parse<T>(text, options).error();
            BOOST_TEST_REQUIRE(why.size() == kept);
            for (std::size_t i = 0; i + 1 < kept; ++i) {
                BOOST_TEST_REQUIRE(why[i].code == code);
            }
            if (kept == 1 || kept == all) {
                BOOST_TEST(why.back().code == code);
            } else {
                BOOST_TEST(why.back().code == errc::too_many_violations);
                BOOST_TEST(why.back().pointer == "");
                auto const sentence = "only the first " + std::to_string(kept - 1) + (kept == 2 ? " is" : " are");
                BOOST_TEST(why.back().message.find(sentence) != std::string::npos, why.back());
            }
            if (text.size() < 20'000 || kept <= 3) {
                BOOST_TEST(objection(text, why) == "");
            }

            auto const dirty = T(3);
            auto object = dirty;
            BOOST_TEST((comply::parse_into(object, text, options).error() == why));
            BOOST_TEST((object == T{}));
            object = dirty;
            options.on_failure = comply::on_failure::keep;
            BOOST_TEST((comply::parse_into(object, text, options).error() == why));
            BOOST_TEST((object == dirty));
            options.on_failure = comply::on_failure::reset;
        }
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(of_a_million_wrong_elements_as_many_as_asked_for_are_told) {
    auto const text = wrong_elements(million);
    keeps<std::vector<int>>(text, million, errc::wrong_type);
    keeps<std::vector<std::string>>(text, million, errc::wrong_type);
    keeps<std::vector<part>>(text, million, errc::wrong_type);
}

BOOST_AUTO_TEST_CASE(exactly_as_many_as_are_allowed_are_all_told) {
    for (std::size_t const count : {1U, 2U, 3U, 4U, 99U, 100U, 101U, 1000U}) {
        keeps<std::vector<int>>(wrong_elements(count), count, errc::wrong_type);
    }
}

BOOST_AUTO_TEST_CASE(of_a_million_unknown_members_as_many_as_asked_for_are_told) {
    auto const text = "[" + unknown_members(million, million) + "]";
    keeps<std::vector<part>>(text, million, errc::unknown_member);
}

BOOST_AUTO_TEST_CASE(members_that_are_ignored_may_not_come_twice_either) {
    constexpr auto many = comply_test::rounds(million);
    auto const text = "{\"leaves\":" + unknown_members(many, 10) + "}";
    auto const why = comply::parse<part>(unknown_members(many, 10), ignoring).error();
    BOOST_TEST(why.size() == 100U);
    BOOST_TEST(why.back().code == errc::too_many_violations);
    auto const duplicates = std::count_if(why.begin(), why.end(), [](comply::violation const& one) {
        return one.code == errc::duplicate_member;
    });
    BOOST_TEST(duplicates >= 95);
    // What lies within an ignored member is not looked at.
    BOOST_TEST(comply::parse<part>(text, ignoring).error().back().code == errc::missing_member);
    auto const any = comply::parse<boost::json::value>(unknown_members(many, 10)).error();
    BOOST_TEST(any.size() == 100U);
    BOOST_TEST(any.front().code == errc::duplicate_member);
}

BOOST_AUTO_TEST_CASE(of_a_million_missing_members_as_many_as_asked_for_are_told) {
    std::string text = "[{}";
    for (std::size_t i = 1; i < million / 3; ++i) { // each lacks three
        text += ",{}";
    }
    keeps<std::vector<part>>(text + "]", million - 1, errc::missing_member);
}

BOOST_AUTO_TEST_CASE(malformed_text_behind_too_many_violations_is_not_reached) {
    auto const text = wrong_elements(1000) + "?";
    BOOST_TEST(comply::parse<std::vector<int>>(text).error().back().code == errc::too_many_violations);
    auto const all = comply::parse<std::vector<int>>(text, {.max_violations = 2000}).error();
    BOOST_TEST(all.size() == 1001U);
    BOOST_TEST(all.back().code == errc::trailing_text);
    BOOST_TEST(objection(text, all) == "");
}

BOOST_AUTO_TEST_CASE(no_limit_is_a_limit_too) {
    constexpr std::size_t count = 20'000;
    constexpr comply::parse_options unlimited{.max_violations = std::numeric_limits<std::size_t>::max()};
    auto const why = comply::parse<std::vector<int>>(wrong_elements(count), unlimited).error();
    BOOST_TEST_REQUIRE(why.size() == count);
    for (std::size_t i = 0; i < count; ++i) {
        BOOST_TEST_REQUIRE(why[i].offset == 1 + 5 * i);
        BOOST_TEST_REQUIRE(why[i].column == 2 + 5 * i);
        BOOST_TEST_REQUIRE(why[i].pointer == "/" + std::to_string(i));
    }
}

BOOST_AUTO_TEST_SUITE_END()
