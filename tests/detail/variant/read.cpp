// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/variant/read.hpp>

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>
#include <comply/variant.hpp>

#include "../../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Variants within variants: every level is looked at more than once, which must not multiply.

namespace read_variant_test {

// Three structs that are told apart only by a member behind the nest.
struct red;
struct green;
struct blue;
using tried = std::variant<red, green, blue>;

struct red {
    std::vector<tried> kids;
    bool is_red{};
    friend bool operator==(red const&, red const&);
};
struct green {
    std::vector<tried> kids;
    int green_level{};
    friend bool operator==(green const&, green const&);
};
struct blue {
    std::vector<tried> kids;
    std::string blueness;
    friend bool operator==(blue const&, blue const&);
};
BOOST_DESCRIBE_STRUCT(red, (), (kids, is_red))
BOOST_DESCRIBE_STRUCT(green, (), (kids, green_level))
BOOST_DESCRIBE_STRUCT(blue, (), (kids, blueness))
bool operator==(red const& a, red const& b) { return a.kids == b.kids && a.is_red == b.is_red; }
bool operator==(green const& a, green const& b) { return a.kids == b.kids && a.green_level == b.green_level; }
bool operator==(blue const& a, blue const& b) { return a.kids == b.kids && a.blueness == b.blueness; }

// The same, of arrays: a variant whose alternatives hold it again.
struct array_of_numbers;
struct pair_of_nests;
using nest = std::variant<std::vector<array_of_numbers>, std::vector<pair_of_nests>>;
struct array_of_numbers {
    std::optional<nest> in;
    int number{};
};
struct pair_of_nests {
    std::optional<nest> in;
    bool flag{};
};
BOOST_DESCRIBE_STRUCT(array_of_numbers, (), (in, number))
BOOST_DESCRIBE_STRUCT(pair_of_nests, (), (in, flag))

// Told apart by a discriminator that comes last.
struct leaf {
    std::string text;
    friend bool operator==(leaf const&, leaf const&) = default;
};
BOOST_DESCRIBE_STRUCT(leaf, (), (text))
constexpr auto comply_schema(comply::tag<leaf>) {
    return comply::schema<leaf>(comply::discriminator("kind", "leaf"));
}
struct branch;
using plant = std::variant<leaf, branch>;
struct branch {
    std::vector<plant> kids;
    friend bool operator==(branch const&, branch const&);
};
BOOST_DESCRIBE_STRUCT(branch, (), (kids))
constexpr auto comply_schema(comply::tag<branch>) {
    return comply::schema<branch>(comply::discriminator("kind", "branch"));
}
bool operator==(branch const& a, branch const& b) { return a.kids == b.kids; }

std::string nested(std::size_t levels, std::string_view open, std::string_view middle, std::string_view close) {
    std::string text;
    for (std::size_t i = 0; i < levels; ++i) {
        text += open;
    }
    text += middle;
    for (std::size_t i = 0; i < levels; ++i) {
        text += close;
    }
    return text;
}

// With 3 alternatives at 60 levels, what multiplies would take more than 10^28 steps.
template <class Do>
void takes_little_time(Do todo) {
    auto const start = std::chrono::steady_clock::now();
    todo();
    BOOST_TEST((std::chrono::steady_clock::now() - start < std::chrono::seconds(20)));
}

constexpr comply::parse_options deep{.max_depth = 1000};

} // namespace read_variant_test

BOOST_AUTO_TEST_SUITE(read_variant)

using namespace read_variant_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_deep_nest_of_alternatives_that_are_tried_is_read) {
    takes_little_time([] {
        auto const text = nested(60, R"({"kids":[)", R"({"kids":[],"blueness":""})", R"(],"blueness":"b"})");
        auto const parsed = comply::parse<tried>(text, deep);
        BOOST_TEST_REQUIRE(parsed.has_value(), parsed.error());
        BOOST_TEST(parsed->index() == 2U);
        BOOST_TEST((comply::value_to<tried>(*dom_of(text), deep).value() == *parsed));
        auto const* at = &*parsed;
        for (int level = 0; level < 60; ++level) {
            at = &std::get<blue>(*at).kids.at(0);
        }
        BOOST_TEST(std::get<blue>(*at).blueness == "");
    });
}

BOOST_AUTO_TEST_CASE(a_deep_nest_that_is_wrong_at_its_bottom_is_explained) {
    takes_little_time([] {
        auto const text = nested(60, R"({"kids":[)", R"({"kids":[]})", R"(],"blueness":"b"})");
        auto const parsed = comply::parse<tried>(text, deep);
        BOOST_TEST_REQUIRE(parsed.error().size() == 100U);
        BOOST_TEST((parsed.error()[0].code == errc::no_alternative));
        BOOST_TEST(parsed.error()[0].pointer == "");
        BOOST_TEST((parsed.error().back().code == errc::too_many_violations));
        auto const converted = comply::value_to<tried>(*dom_of(text), deep);
        BOOST_TEST(converted.error().size() == 100U);
        BOOST_TEST((converted.error()[0].code == errc::no_alternative));

        auto const first = comply::parse<tried>(text, {.max_depth = 1000, .max_violations = 1});
        BOOST_TEST(lines(first.error()) == lines(faults{{errc::no_alternative, ""}}));
        auto const all = comply::parse<tried>(text, {.max_depth = 1000, .max_violations = 1'000'000});
        BOOST_TEST(all.error().size() < 1000U);
        BOOST_TEST(comply::value_to<tried>(*dom_of(text), {.max_depth = 1000, .max_violations = 1'000'000}).error().size() ==
                   all.error().size());
    });
}

BOOST_AUTO_TEST_CASE(a_deep_nest_that_is_wrong_at_its_top_is_explained) {
    takes_little_time([] {
        auto const text = nested(60, R"({"kids":[)", R"({"kids":[],"blueness":""})", R"(],"blueness":"b"})");
        auto const wrong = R"({"kids":[)" + text + R"(],"none":0})";
        auto const parsed = comply::parse<tried>(wrong, deep);
        BOOST_TEST(lines(parsed.error()) == lines(faults{{errc::no_alternative, ""},
                                                         {errc::missing_member, "/is_red"},
                                                         {errc::missing_member, "/green_level"},
                                                         {errc::missing_member, "/blueness"},
                                                         {errc::unknown_member, "/none"},
                                                         {errc::unknown_member, "/none"},
                                                         {errc::unknown_member, "/none"}}));
    });
}

BOOST_AUTO_TEST_CASE(a_wide_nest_takes_a_time_that_grows_with_its_size) {
    takes_little_time([] {
        std::string kids;
        for (int i = 0; i < 2000; ++i) {
            kids += R"({"kids":[{"kids":[],"green_level":1}],"blueness":""},)";
        }
        kids.pop_back();
        auto const text = nested(8, R"({"kids":[)", kids, R"(],"blueness":"b"})");
        auto const parsed = comply::parse<tried>(text, deep);
        BOOST_TEST_REQUIRE(parsed.has_value());
        BOOST_TEST((comply::value_to<tried>(*dom_of(text), deep).value() == *parsed));
    });
}

BOOST_AUTO_TEST_CASE(variants_within_arrays_that_are_tried_do_not_multiply) {
    takes_little_time([] {
        auto const good = nested(100, R"([{"in":)", "null", R"(,"flag":true}])");
        BOOST_TEST(comply::parse<nest>(good, deep).has_value());
        BOOST_TEST(comply::value_to<nest>(*dom_of(good), deep).has_value());
        auto const bad = nested(100, R"([{"in":)", "7", R"(,"flag":true}])");
        BOOST_TEST(!comply::parse<nest>(bad, deep).has_value());
        BOOST_TEST(!comply::value_to<nest>(*dom_of(bad), deep).has_value());
        auto const mixed = nested(50, R"([{"in":[{"in":)", "null", R"(,"number":0}],"flag":true}])");
        BOOST_TEST(comply::parse<nest>(mixed, deep).has_value());
        BOOST_TEST(comply::value_to<nest>(*dom_of(mixed), deep).has_value());
    });
}

BOOST_AUTO_TEST_CASE(discriminators_that_come_last_at_every_level_are_looked_for_once) {
    takes_little_time([] { // the text has some 8 MB below 400 levels: to skip it for each would take minutes
        std::string kids;
        while (kids.size() < 8'000'000) {
            kids += R"({"text":"abcdefghijklmnopqrstuvwxyz, and some more of it","kind":"leaf"},)";
        }
        kids.pop_back();
        auto const text = nested(400, R"({"kids":[)", kids, R"(],"kind":"branch"})");
        auto const parsed = comply::parse<plant>(text, deep);
        BOOST_TEST_REQUIRE(parsed.has_value(), parsed.error());
        auto const* at = &*parsed;
        for (int level = 0; level < 400; ++level) {
            at = &std::get<branch>(*at).kids.at(0);
        }
        BOOST_TEST(std::get<leaf>(*at).text.size() == 47U);
    });
}

BOOST_AUTO_TEST_CASE(objects_before_a_late_discriminator_have_their_own) {
    ok<plant>(R"({"kids":[{"text":"a","kind":"leaf"},{"kids":[{"kind":"leaf","text":"b"},{"text":"c","kind":"leaf"}],)"
              R"("kind":"branch"},{"kind":"branch","kids":[]}],"kind":"branch"})",
              branch{{leaf{"a"}, branch{{leaf{"b"}, leaf{"c"}}}, branch{}}});
    bad<plant>(R"({"kids":[{"text":"a"},{"kids":[{},{"text":"c","kind":"x"}],"kind":"branch"},{}],"kind":"branch"})",
               {{errc::missing_member, "/kids/0/kind"},
                {errc::missing_member, "/kids/1/kids/0/kind"},
                {errc::wrong_discriminator, "/kids/1/kids/1/kind"},
                {errc::missing_member, "/kids/2/kind"}});
}

BOOST_AUTO_TEST_SUITE_END()
