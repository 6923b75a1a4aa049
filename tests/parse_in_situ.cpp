// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/parse_in_situ.hpp>

#include <comply/schema.hpp>
#include <comply/rules.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace in_situ_test {

struct note {
    std::string_view title;
    std::optional<std::string_view> body;
    std::vector<std::string_view> tags;
    std::string owned;
};
BOOST_DESCRIBE_STRUCT(note, (), (title, body, tags, owned))
constexpr auto comply_schema(comply::tag<note>) {
    return comply::schema<note>(comply::member<&note::title>(comply::length(1, 5)));
}

bool is_within(std::string_view view, std::string const& text) {
    return view.data() >= text.data() && view.data() + view.size() <= text.data() + text.size();
}

} // namespace in_situ_test

BOOST_AUTO_TEST_SUITE(parse_in_situ_)

using namespace in_situ_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(views_look_at_their_values_within_the_text) {
    std::string text = R"({"title":"a\nb","body":"plain","tags":["","\u20AC","\ud83d\ude00\"","x"],"owned":"\t"})";
    auto const read = comply::parse_in_situ<note>(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->title == "a\nb");
    BOOST_TEST(read->body.value() == "plain");
    BOOST_TEST(read->tags == (std::vector<std::string_view>{"", "\xE2\x82\xAC", "\xF0\x9F\x98\x80\"", "x"}), boost::test_tools::per_element());
    BOOST_TEST(read->owned == "\t");
    for (auto const view : {read->title, *read->body, read->tags[1], read->tags[2], read->tags[3]}) {
        BOOST_TEST(is_within(view, text));
    }
}

BOOST_AUTO_TEST_CASE(rules_are_about_the_value_and_not_its_spelling) {
    std::string five = R"({"title":"\u0061\u0062\u0063\u0064\u0065","tags":[],"owned":""})";
    BOOST_TEST(comply::parse_in_situ<note>(five).has_value());
    std::string six = R"({"title":"\u0061\u0062\u0063\u0064\u0065f","tags":[],"owned":""})";
    auto const refused = comply::parse_in_situ<note>(six);
    BOOST_TEST_REQUIRE(refused.error().size() == 1U);
    BOOST_TEST((refused.error().front().code == errc::too_long));
}

BOOST_AUTO_TEST_CASE(a_refused_text_is_as_it_came_and_explained_as_by_parse) {
    for (std::string const text : {
             R"({"title":"a\nb","body":7,"tags":["\u20AC"],"owned":"\t"})",
             R"({"title":"\"","tags":["\\\"",1,"\n"],"owned":"x"})",
             R"({"title":"\n","tags":["\n","\x"],"owned":"x"})",
             R"({"title":"\n","tags":["\n")",
             R"({"title":"\n\n\n\n\n\n","tags":[],"owned":"", "\u0061":0})",
         }) {
        auto changed = text;
        auto const refused = comply::parse_in_situ<note>(changed);
        BOOST_TEST_REQUIRE(!refused.has_value());
        BOOST_TEST(changed == text);
        for (auto const& one : comply::parse<note>(text).error()) { // finds escapes in views besides
            bool is_there = one.code == errc::escaped_string;
            for (auto const& other : refused.error()) {
                is_there = is_there || other == one;
            }
            BOOST_TEST(is_there, one);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_text_cut_anywhere_is_refused_and_as_it_came) {
    std::string const text = R"({"title":"a\nb","body":"\u0041","tags":["\ud83d\ude00\"","x"],"owned":"\t"})";
    for (std::size_t size = 0; size < text.size(); ++size) {
        auto cut = text.substr(0, size);
        BOOST_TEST(!comply::parse_in_situ<note>(cut).has_value());
        BOOST_TEST(cut == text.substr(0, size));
    }
}

BOOST_AUTO_TEST_SUITE_END()
