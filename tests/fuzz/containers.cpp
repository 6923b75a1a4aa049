// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/comply.hpp>

#include "../support/box.hpp"
#include "../support/routes.hpp"
#include "../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>

// Payloads of a struct that holds containers of every kind, damaged: whatever became of them, the text and its DOM are
// judged alike.

namespace fuzz_containers_test {

using box_test::box;

constexpr std::string_view seed =
    R"({"id":1,"numbers":[1,2,3],"names":["ab","c"],"few":[1,2],"pair":[3,4],"set":["a","b"],"hashed":[7,8],"flat":[5,6,9],)"
    R"("map":{"a":1,"b/":2},"by_number":{"-1":"x","12":"y"},"by_colour":{"red":[1]},"row":[1,"z",true],"track":[[1,2],[3,4]],)"
    R"("next":{"id":2,"flat":[3,1],"set":["q"]},"shared":4,"maybe":null,"inner":[{"id":5,"map":{"k":3}},{"id":6}],)"
    R"("bits":"0110","text":"\u00e9"})";

constexpr std::string_view tokens[] = {"0",  "1",    "12",     "-1",   "\"a\"", "\"b\"",      "\"01\"", "\"red\"", "null", "true", "[]",
                                       "{}", "[1,1]", "[1,2,3]", "1.5", "\"\"",  "{\"a\":100}", "\"toolong\"", ",", "]", "}", ":"};

// Scalars and names are replaced, repeated and dropped; whether the text is still JSON then is not asked.
std::string damaged(std::mt19937_64& random) {
    auto const below = [&](std::size_t limit) { return static_cast<std::size_t>(random() % limit); };
    std::string text(seed);
    for (auto times = 1 + below(2); times != 0; --times) {
        auto begin = below(text.size());
        while (begin != 0 && (std::string_view("[{,:").find(text[begin - 1]) == std::string_view::npos ||
                              std::string_view("[{]}").find(text[begin]) != std::string_view::npos)) {
            --begin;
        }
        if (begin == 0) {
            continue;
        }
        auto const next = text.find_first_of(",:]}", begin + 1);
        auto const end = next == text.npos ? text.size() : next;
        auto const token = tokens[below(std::size(tokens))];
        switch (below(4)) {
        case 0: text.replace(begin, end - begin, token); break;
        case 1: text.insert(begin, std::string(token) + ","); break; // one more item
        case 2: text.insert(begin, text.substr(begin, end - begin) + ","); break; // an item twice
        default: text.erase(begin, end - begin + (below(2) == 0 ? 1 : 0));
        }
    }
    return text;
}

// As many colons as the DOM has members: else one came twice, which a DOM cannot say.
std::size_t members_of(boost::json::value const& dom) {
    std::size_t count = 0;
    if (auto const* object = dom.if_object()) {
        for (auto const& member : *object) {
            count += 1 + members_of(member.value());
        }
    } else if (auto const* array = dom.if_array()) {
        for (auto const& element : *array) {
            count += members_of(element);
        }
    }
    return count;
}

// The order of a hashed set is none of its value.
boost::json::value sorted(boost::json::value dom, std::string_view name = "") {
    if (auto* const object = dom.if_object()) {
        for (auto& member : *object) {
            member.value() = sorted(member.value(), {member.key().data(), member.key().size()});
        }
    } else if (auto* const array = dom.if_array()) {
        for (auto& element : *array) {
            element = sorted(element);
        }
        if (name == "hashed") {
            std::sort(array->begin(), array->end(), [](auto const& a, auto const& b) { return a.get_int64() < b.get_int64(); });
        }
    }
    return dom;
}

boost::json::value sorted_dom(box const& value) { return sorted(comply::value_from(value)); }

} // namespace fuzz_containers_test

BOOST_AUTO_TEST_SUITE(fuzz_containers)

using namespace fuzz_containers_test;

BOOST_AUTO_TEST_CASE(damaged_payloads_are_judged_alike_in_text_and_dom) {
    BOOST_TEST_REQUIRE(comply::parse<box>(seed).has_value(), comply::parse<box>(seed).error());
    std::mt19937_64 random(20261125);
    std::size_t accepted = 0;
    std::size_t compared = 0;
    std::size_t malformed = 0;
    box reused;
    for (std::size_t i = 0; i < comply_test::rounds(8000); ++i) {
        auto const text = damaged(random);
        BOOST_TEST_CONTEXT("text: " << text) {
            auto const parsed = comply::parse<box>(text);
            auto const first = comply::parse<box>(text, {.max_violations = 1});
            auto const into = comply::parse_into(reused, text);
            BOOST_TEST(first.has_value() == parsed.has_value());
            BOOST_TEST((into.error() == parsed.error()));
            auto const dom = comply_test::dom_of(text);
            bool const is_malformed = !parsed && is_malformed_text(parsed.error()[parsed.error().size() - 1].code);
            BOOST_TEST(dom.has_value() == !is_malformed);
            malformed += is_malformed;
            if (parsed) {
                ++accepted;
                auto const written = comply::serialize(*parsed);
                BOOST_TEST((sorted(boost::json::parse(written)) == sorted_dom(*parsed)));
                BOOST_TEST((sorted_dom(reused) == sorted_dom(*parsed)));
                BOOST_TEST((sorted_dom(comply::parse<box>(written).value()) == sorted_dom(*parsed)));
                BOOST_TEST(comply::validate(*parsed).has_value());
            }
            if (dom && std::size_t(std::count(text.begin(), text.end(), ':')) == members_of(*dom)) {
                ++compared;
                auto const converted = comply::value_to<box>(*dom);
                BOOST_TEST(comply_test::lines(converted.error()) == comply_test::lines(parsed.error()));
                if (converted && parsed) {
                    BOOST_TEST((sorted_dom(*converted) == sorted_dom(*parsed)));
                }
            }
        }
    }
    BOOST_TEST(accepted > comply_test::rounds(100));
    BOOST_TEST(compared > comply_test::rounds(500));
    BOOST_TEST(malformed > comply_test::rounds(100));
}

BOOST_AUTO_TEST_SUITE_END()
