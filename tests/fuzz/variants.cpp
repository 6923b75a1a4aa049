// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/variant.hpp>

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/parse_in_situ.hpp>
#include <comply/serialize.hpp>

#include "../support/routes.hpp"
#include "../support/shapes.hpp"
#include "../support/rounds.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

// Payloads of variants of every kind, damaged in many ways: from a text and from a boost::json::value they must be read
// into the same alternatives, or be refused for the same reasons.

namespace fuzz_variants_test {

using shapes_test::document;

constexpr std::string_view seeds[] = {
    R"({"shapes":[{"kind":"circle","radius":1},null,{"shapes":[{"radius":2},{"radius":3,"kind":"circle"}],"kind":"group"}],)"
    R"("marks":[{"kind":"circle","radius":1},{"kind":"ring"},{"radius":2,"kind":"dot"},{"shapes":[],"kind":"#"}],)"
    R"("nests":["a",{"in":["b",{"in":[],"flag":true}],"flag":false},{"in":[{"in":null,"more":[]}],"more":["c"]}],)"
    R"("values":[true,1,1.5,"x",[1,2],1.0],"tried":[1,200,[true],[1],[]]})",
    R"({"marks":[{"radius":7}],"tried":[-1,128],"values":[],"nests":[{"in":[{"in":[{"flag":true,"in":[]}],"more":[]}],"more":[{"in":[],"flag":true}]}],)"
    R"("shapes":[{"shapes":[{"shapes":[{"radius":1,"kind":"circle"}],"kind":"group"}],"kind":"group"}]})",
};

constexpr std::string_view tokens[] = {
    "{", "}", "[", "]", ",", ":", "\"", "null", "true", "false", "0", "1", "-1", "9", "10", "200", "1.0", "1.5", "1e1", "1e2",
    "2147483648", "{}", "[]", "[1]", "[true]", "\"kind\"", "\"circle\"", "\"group\"", "\"#\"", "\"kind\":\"circle\"", "\"radius\"",
    "\"shapes\"", "\"in\"", "\"flag\"", "\"more\"", "\"a\"", "\"long text\"", "\"\\n\"", "\"\\u0061\"", "\"kind\":\"circle\",",
    "\"kind\":\"group\",", "\"flag\":true,", "\"in\":[],", "{\"in\":[],\"flag\":true},", "{\"radius\":1},", "\"x\":0,", "null,"};

std::string damage(std::string text, std::mt19937_64& engine) {
    auto const below = [&](std::size_t limit) { return static_cast<std::size_t>(engine() % limit); };
    for (auto times = 1 + below(3); times != 0; --times) {
        auto const at = below(text.size() + 1);
        auto const size = std::min(below(6), text.size() - at);
        auto const token = tokens[below(std::size(tokens))];
        switch (below(5)) {
        case 0: text.erase(at, size); break;
        case 1: text.insert(at, token); break;
        case 2: { // a scalar or a name gives way to another
            auto const begin = text.find_first_of("\"0123456789tfn", at);
            if (begin != text.npos) {
                auto const is_string = text[begin] == '"';
                auto const end = is_string ? text.find('"', begin + 1) : text.find_first_of(",]}", begin);
                if (end != text.npos) {
                    text.replace(begin, end - begin + is_string, token);
                }
            }
            break;
        }
        case 3: { // something more in an array or an object
            auto const begin = text.find_first_of("[{,", at);
            if (begin != text.npos) {
                text.insert(begin + 1, token);
            }
            break;
        }
        default: text.replace(at, size, token);
        }
    }
    return text;
}

std::string sorted_lines(comply::violations const& list) {
    std::vector<std::string> each;
    for (auto const& one : list) {
        each.push_back(std::string(to_string(one.code)) + ' ' + one.pointer + ' ' + one.alternative + ' ' + one.expected + '\n');
    }
    std::sort(each.begin(), each.end());
    std::string all;
    for (auto const& line : each) {
        all += line;
    }
    return all;
}

} // namespace fuzz_variants_test

BOOST_AUTO_TEST_SUITE(fuzz_variants)

using namespace fuzz_variants_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(the_seeds_are_read) {
    for (auto const seed : seeds) {
        auto const parsed = comply::parse<document>(seed);
        BOOST_TEST_REQUIRE(parsed.has_value(), parsed.error());
        ok<document>(seed, *parsed);
    }
}

BOOST_AUTO_TEST_CASE(every_carrier_comes_to_one_verdict) {
    std::mt19937_64 engine(20261125);
    comply::parse_options const options{.max_violations = 10'000};
    std::size_t accepted = 0;
    std::size_t refused = 0;
    std::size_t no_alternative = 0;
    std::size_t malformed = 0;
    auto object = dirty<document>();
    for (std::size_t i = 0; i < comply_test::rounds(20'000); ++i) {
        auto const text = damage(std::string(seeds[engine() % std::size(seeds)]), engine);
        auto const parsed = comply::parse<document>(text, options);
        auto const into = comply::parse_into(object, text, options);
        BOOST_TEST_REQUIRE((into.error() == parsed.error()), text);
        auto in_situ_text = text;
        BOOST_TEST_REQUIRE((comply::parse_in_situ<document>(in_situ_text, options).error() == parsed.error()), text);
        BOOST_TEST_REQUIRE(std::is_sorted(parsed.error().begin(), parsed.error().end(),
                                          [](auto const& a, auto const& b) { return a.offset < b.offset; }),
                           text);
        if (parsed) {
            ++accepted;
            BOOST_TEST_REQUIRE((object == *parsed), text);
            BOOST_TEST_REQUIRE((comply::value_to<document>(*dom_of(text)).value() == *parsed), text);
            auto const written = comply::serialize(*parsed);
            BOOST_TEST_REQUIRE((comply::parse<document>(written).value() == *parsed), text);
            BOOST_TEST_REQUIRE((comply::value_to<document>(comply::value_from(*parsed)).value() == *parsed), text);
            BOOST_TEST_REQUIRE(comply::validate(*parsed).has_value(), text);
            continue;
        }
        // Of members that are there twice, a boost::json::value holds one.
        bool const is_about_text = !comply::parse<boost::json::value>(text).has_value();
        for (auto const& one : parsed.error()) {
            BOOST_TEST_REQUIRE((is_about_text || !is_malformed_text(one.code)), text);
            no_alternative += one.code == errc::no_alternative;
        }
        malformed += is_about_text;
        if (!is_about_text) {
            ++refused;
            auto const dom = dom_of(text);
            BOOST_TEST_REQUIRE(dom.has_value(), text);
            auto const converted = comply::value_to<document>(*dom, options);
            auto const first = comply::parse<document>(text, {.max_violations = 1});
            BOOST_TEST_REQUIRE(first.error().size() == 1U, text);
            BOOST_TEST_REQUIRE(sorted_lines(converted.error()) == sorted_lines(parsed.error()),
                               text << '\n' << sorted_lines(converted.error()) << '\n' << sorted_lines(parsed.error()));
        }
    }
    BOOST_TEST(accepted > comply_test::rounds(400));
    BOOST_TEST(refused > comply_test::rounds(1000));
    BOOST_TEST(no_alternative > comply_test::rounds(1000));
    BOOST_TEST(malformed > 1'000U);
}

BOOST_AUTO_TEST_CASE(a_text_cut_anywhere_is_refused) {
    for (auto const seed : seeds) {
        for (std::size_t size = 0; size < seed.size(); ++size) {
            std::string const cut(seed.substr(0, size)); // on the heap, so that no byte behind it may be read
            auto const parsed = comply::parse<document>(cut);
            BOOST_TEST(!parsed.has_value(), cut);
            BOOST_TEST(is_malformed_text(parsed.error().back().code), cut);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
