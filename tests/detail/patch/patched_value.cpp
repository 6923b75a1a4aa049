// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/patch/patched_value.hpp>

#include <comply/boost_json.hpp>
#include <comply/merge_patch.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Transparent structs around what merges are patched as that is, wherever they are.

namespace patched_value_test {

struct counts {
    std::map<std::string, int> by_name;
};
BOOST_DESCRIBE_STRUCT(counts, (), (by_name))
constexpr auto comply_schema(comply::tag<counts>) { return comply::schema<counts>(comply::transparent); }

// Of this one a patch could not know the rules.
struct small_counts {
    std::map<std::string, int> by_name;
};
BOOST_DESCRIBE_STRUCT(small_counts, (), (by_name))
constexpr auto comply_schema(comply::tag<small_counts>) {
    using namespace comply;
    return schema<small_counts>(transparent, member<&small_counts::by_name>(each(maximum(9))));
}

struct size {
    int width{};
    std::optional<int> height{};
};
BOOST_DESCRIBE_STRUCT(size, (), (width, height))

struct box {
    size outer;
};
BOOST_DESCRIBE_STRUCT(box, (), (outer))
constexpr auto comply_schema(comply::tag<box>) { return comply::schema<box>(comply::transparent); }

struct crate {
    box inner;
};
BOOST_DESCRIBE_STRUCT(crate, (), (inner))
constexpr auto comply_schema(comply::tag<crate>) { return comply::schema<crate>(comply::transparent); }

struct any {
    boost::json::value json;
};
BOOST_DESCRIBE_STRUCT(any, (), (json))
constexpr auto comply_schema(comply::tag<any>) { return comply::schema<any>(comply::transparent); }

struct store {
    counts stock;
    small_counts small;
    crate largest;
    std::optional<box> next{};
    std::shared_ptr<box> shared{};
    std::map<std::string, box> by_name{};
    std::map<std::string, std::optional<counts>> by_day{};
    any extra{};
    std::optional<any> more{};
};
BOOST_DESCRIBE_STRUCT(store, (), (stock, small, largest, next, shared, by_name, by_day, extra, more))
constexpr auto comply_schema(comply::tag<store>) {
    using namespace comply;
    return schema<store>(member<&store::stock>(each(range(0, 99))));
}

store full() {
    store made{.stock = {{{"p", 1}, {"q", 2}}},
               .small = {{{"p", 1}, {"q", 2}}},
               .largest = {{{1, 2}}},
               .next = box{{3, 4}},
               .shared = std::make_shared<box>(box{{5, 6}}),
               .by_name = {{"a", {{7, 8}}}},
               .by_day = {{"mon", counts{{{"p", 1}}}}, {"tue", std::nullopt}}};
    made.extra.json = {{"k", 1}, {"l", {{"m", 2}, {"n", 3}}}};
    made.more.emplace().json = {{"k", 1}};
    return made;
}

// The store as text, without members that are null.
std::string after(std::string_view patch) {
    auto object = full();
    comply::apply(comply::parse_patch<store>(patch).value(), object);
    return comply::serialize(object);
}

// What RFC 7396 makes of it.
std::string merged(std::string_view patch) {
    auto target = boost::json::parse(comply::serialize(full()));
    comply::merge_patch(target, boost::json::parse({patch.data(), patch.size()}));
    return comply::serialize(comply::value_to<store>(target).value());
}

constexpr std::string_view patches[] = {
    "{}",
    R"({"stock":{"q":null}})",
    R"({"stock":{"p":3,"r":4}})",
    R"({"largest":{"height":null}})",
    R"({"largest":{"width":9}})",
    R"({"next":{"height":5},"shared":{"width":0}})",
    R"({"next":null,"shared":null})",
    R"({"by_name":{"a":{"height":null},"b":{"width":1}}})",
    R"({"by_day":{"mon":{"q":2},"tue":{"r":3},"wed":{}}})",
    R"({"by_day":{"mon":{"p":null},"tue":null}})",
    R"({"extra":{"l":{"m":null,"o":4}},"more":{"k":null}})",
    R"({"extra":5,"more":[1]})",
};

} // namespace patched_value_test

BOOST_AUTO_TEST_SUITE(patch_patched_value)

using namespace patched_value_test;

BOOST_AUTO_TEST_CASE(what_is_within_is_merged) {
    for (auto const patch : patches) {
        BOOST_TEST_CONTEXT(patch) { BOOST_TEST(after(patch) == merged(patch)); }
    }
}

BOOST_AUTO_TEST_CASE(a_patch_is_the_same_from_a_value) {
    for (auto const text : patches) {
        BOOST_TEST_CONTEXT(text) {
            auto const from_text = comply::parse_patch<store>(text);
            auto const from_value = comply::value_to<comply::patch<store>>(
                boost::json::parse({text.data(), text.size()}), {.operation = comply::operation::update});
            BOOST_TEST_REQUIRE(from_text.has_value());
            BOOST_TEST_REQUIRE(from_value.has_value());
            BOOST_TEST((*from_text == *from_value));
            BOOST_TEST(boost::json::parse(comply::serialize(*from_text)) ==
                       boost::json::parse({text.data(), text.size()}));
        }
    }
}

BOOST_AUTO_TEST_CASE(the_difference_says_what_is_within) {
    for (auto const patch : patches) {
        BOOST_TEST_CONTEXT(patch) {
            auto const before = full();
            auto const then = comply::parse<store>(after(patch)).value();
            auto changed = before;
            comply::apply(comply::diff(before, then), changed);
            BOOST_TEST(comply::serialize(changed) == comply::serialize(then));
        }
    }
    auto changed = full();
    changed.stock.by_name["p"] = 5;
    changed.largest.inner.outer.height = std::nullopt;
    BOOST_TEST(comply::serialize(comply::diff(full(), changed)) == R"({"stock":{"p":5},"largest":{"height":null}})");
}

BOOST_AUTO_TEST_CASE(rules_hold_of_what_a_patch_says) {
    auto const refused = comply::parse_patch<store>(R"({"stock":{"p":100,"q":null}})");
    BOOST_TEST_REQUIRE(!refused.has_value());
    BOOST_TEST(refused.error().front().pointer == "/stock/p");
    auto object = full();
    auto const lacking =
        comply::apply_checked(comply::parse_patch<store>(R"({"by_name":{"c":{"height":1}}})").value(), object);
    BOOST_TEST_REQUIRE(!lacking.has_value());
    BOOST_TEST(lacking.error().front().pointer == "/by_name/c/width");
}

BOOST_AUTO_TEST_CASE(a_map_of_whose_values_the_struct_states_rules_is_replaced) {
    auto object = full();
    comply::apply(comply::parse_patch<store>(R"({"small":{"p":3}})").value(), object);
    BOOST_TEST((object.small.by_name == std::map<std::string, int>{{"p", 3}}));
    BOOST_TEST(!comply::parse_patch<store>(R"({"small":{"p":10}})").has_value());
}

BOOST_AUTO_TEST_CASE(a_patch_is_made_of_what_is_within) {
    comply::patch<store> made;
    made.edit<&store::stock>()["q"].reset();
    made.edit<&store::largest>().set<&size::width>(7);
    made.set<&store::next>(box{{1, std::nullopt}});
    BOOST_TEST(comply::serialize(made) ==
               R"({"stock":{"q":null},"largest":{"width":7},"next":{"width":1,"height":null}})");
    BOOST_TEST((*made.get<&store::largest>()->get<&size::width>() == 7));
}

BOOST_AUTO_TEST_SUITE_END()
