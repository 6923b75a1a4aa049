// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/merge_patch.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>

#include <comply/variant.hpp>

#include <boost/container/flat_map.hpp>
#include <boost/test/unit_test.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <variant>

// Maps merge key by key, and nullable structs of any pointer member by member.

namespace patch_maps_test {

struct point {
    int x{};
    std::optional<int> y;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

struct shelf {
    std::map<std::string, int> counts;
    std::unordered_map<std::string, point> points;
    std::optional<std::map<int, std::map<std::string, std::string>>> texts;
};
BOOST_DESCRIBE_STRUCT(shelf, (), (counts, points, texts))
constexpr auto comply_schema(comply::tag<shelf>) {
    return comply::schema<shelf>(comply::member<&shelf::counts>(comply::min_items(2), comply::each(comply::range(0, 9))));
}

struct chain {
    std::string name;
    std::unique_ptr<chain> next;
};
BOOST_DESCRIBE_STRUCT(chain, (), (name, next))

struct shared {
    std::string name;
    std::shared_ptr<shared> next;
};
BOOST_DESCRIBE_STRUCT(shared, (), (name, next))

struct flat {
    boost::container::flat_map<std::string, int> counts;
    boost::container::flat_map<int, point> points;
};
BOOST_DESCRIBE_STRUCT(flat, (), (counts, points))

struct setting {
    int level{};
    int limit{};
};
BOOST_DESCRIBE_STRUCT(setting, (), (level, limit))
constexpr auto comply_schema(comply::tag<setting>) {
    return comply::schema<setting>(comply::member<&setting::limit>(comply::default_value(7)));
}

struct settings {
    std::map<std::string, setting> all;
    std::map<std::string, std::optional<setting>> some;
    boost::container::flat_map<std::string, std::optional<setting>> flat;
};
BOOST_DESCRIBE_STRUCT(settings, (), (all, some, flat))

struct alternatives {
    std::variant<std::string, point> value;
};
BOOST_DESCRIBE_STRUCT(alternatives, (), (value))

struct nest {
    std::optional<std::map<std::string, int>> counts;
    std::map<std::string, std::map<std::string, point>> points;
    std::map<std::string, std::optional<int>> some;
};
BOOST_DESCRIBE_STRUCT(nest, (), (counts, points, some))

struct holes {
    std::map<std::string, std::optional<point>> points;
};
BOOST_DESCRIBE_STRUCT(holes, (), (points))

constexpr std::string_view full =
    R"({"counts":{"a":1,"b":2},"points":{"p":{"x":1,"y":2}},"texts":{"1":{"k":"v"}}})";

std::string patched(std::string_view text) {
    auto object = comply::parse<shelf>(full).value();
    auto const read = comply::parse_patch<shelf>(text).value();
    BOOST_TEST(comply::serialize(read) == text);
    BOOST_TEST((comply::value_to<comply::patch<shelf>>(comply::value_from(read)).value() == read));
    comply::apply(read, object);
    return comply::serialize(object);
}

std::string codes(comply::violations const& all) {
    std::string text;
    for (auto const& one : all) {
        text += std::string(to_string(one.code)) + ' ' + one.pointer + '\n';
    }
    return text;
}

} // namespace patch_maps_test

BOOST_AUTO_TEST_SUITE(patch_maps)

using namespace patch_maps_test;
using comply::patch;

BOOST_AUTO_TEST_CASE(maps_merge_key_by_key) {
    BOOST_TEST(patched("{}") == full);
    BOOST_TEST(patched(R"({"counts":{"a":null,"c":3}})") ==
               R"({"counts":{"b":2,"c":3},"points":{"p":{"x":1,"y":2}},"texts":{"1":{"k":"v"}}})");
    BOOST_TEST(patched(R"({"points":{"p":{"y":null}}})") ==
               R"({"counts":{"a":1,"b":2},"points":{"p":{"x":1}},"texts":{"1":{"k":"v"}}})");
    BOOST_TEST(patched(R"({"points":{"p":null},"texts":{"1":{"k":null,"l":"w"},"2":{}}})") ==
               R"({"counts":{"a":1,"b":2},"points":{},"texts":{"1":{"l":"w"},"2":{}}})");
    BOOST_TEST(patched(R"({"points":{"p":null},"texts":null})") == R"({"counts":{"a":1,"b":2},"points":{}})");
}

BOOST_AUTO_TEST_CASE(a_new_value_and_one_in_the_place_of_null_begin_with_their_defaults) {
    settings object;
    object.some["was null"];
    object.some["was not"] = setting{1, 2};
    object.flat["was null"];
    object.flat["was not"] = setting{1, 2};
    comply::apply(comply::parse_patch<settings>(R"({"all":{"new":{"level":3}},)"
                                                R"("some":{"new":{"level":3},"was null":{"level":4},"was not":{"level":5}},)"
                                                R"("flat":{"new":{"level":3},"was null":{"level":4},"was not":{"level":5}}})")
                      .value(),
                  object);
    BOOST_TEST(comply::serialize(object) ==
               R"({"all":{"new":{"level":3,"limit":7}},)"
               R"("some":{"new":{"level":3,"limit":7},"was not":{"level":5,"limit":2},"was null":{"level":4,"limit":7}},)"
               R"("flat":{"new":{"level":3,"limit":7},"was not":{"level":5,"limit":2},"was null":{"level":4,"limit":7}}})");
}

BOOST_AUTO_TEST_CASE(the_values_of_a_patched_map_are_checked_but_not_counted) {
    auto const why = comply::parse_patch<shelf>(
                         R"({"counts":{"a":10,"b":"x","c":null,"c":1},"points":{"p":{"z":1}},"texts":{"x":{},"2":5}})")
                         .error();
    std::string const expected = "above_maximum /counts/a\nwrong_type /counts/b\nduplicate_member /counts/c\n"
                                 "unknown_member /points/p/z\ninvalid_format /texts/x\nwrong_type /texts/2\n";
    BOOST_TEST(codes(why) == expected);
    BOOST_TEST(codes(comply::parse_patch<shelf>(R"({"counts":null,"points":[]})").error()) ==
               "null_not_allowed /counts\nwrong_type /points\n");
    BOOST_TEST(comply::parse_patch<shelf>(R"({"counts":{}})").has_value());

    auto object = comply::parse<shelf>(full).value();
    auto const less = comply::parse_patch<shelf>(R"({"counts":{"a":null},"points":{"p":{"y":1},"q":{"y":1}}})").value();
    BOOST_TEST(codes(comply::apply_checked(less, object).error()) == "missing_member /points/q/x\ntoo_few_items /counts\n");
    BOOST_TEST(comply::serialize(object) == full);
}

BOOST_AUTO_TEST_CASE(a_difference_of_maps_is_the_least_that_must_be_said) {
    auto const before = comply::parse<shelf>(full).value();
    auto after = before;
    BOOST_TEST(comply::diff(before, after).empty());
    after.counts = {{"b", 2}, {"c", 3}};
    after.points["p"].y = 5;
    after.points["q"] = {1, std::nullopt};
    (*after.texts)[1]["l"] = "w";
    auto const made = comply::diff(before, after);
    BOOST_TEST(comply::serialize(made) ==
               R"({"counts":{"a":null,"c":3},"points":{"p":{"y":5},"q":{"x":1}},"texts":{"1":{"l":"w"}}})");
    auto object = before;
    comply::apply(comply::parse_patch<shelf>(comply::serialize(made)).value(), object);
    BOOST_TEST(comply::detail::is_same_value(object, after));
}

BOOST_AUTO_TEST_CASE(the_patch_of_a_map_can_be_put_together) {
    patch<shelf> made;
    made.edit<&shelf::counts>()["a"].reset();
    made.edit<&shelf::counts>()["b"] = 5;
    made.edit<&shelf::points>()["p"].emplace().set<&point::x>(3);
    BOOST_TEST(comply::serialize(made) == R"({"counts":{"a":null,"b":5},"points":{"p":{"x":3}}})");
    BOOST_TEST((made.get<&shelf::counts>()->at("b") == 5));
    made.set<&shelf::counts>({{"z", 1}}).clear<&shelf::points>();
    BOOST_TEST(comply::serialize(made) == R"({"counts":{"z":1}})");
}

BOOST_AUTO_TEST_CASE(a_flat_map_merges_in_good_time) {
    auto object = comply::parse<flat>(R"({"counts":{"a":1,"b":2,"d":4},"points":{"1":{"x":1,"y":2}}})").value();
    auto const read = comply::parse_patch<flat>(
        R"({"counts":{"a":null,"b":5,"c":6,"z":null},"points":{"1":{"y":null},"0":{"x":3}}})").value();
    comply::apply(read, object);
    BOOST_TEST(comply::serialize(object) == R"({"counts":{"b":5,"c":6,"d":4},"points":{"0":{"x":3},"1":{"x":1}}})");

    // One by one, these would move 10^10 entries.
    flat many;
    auto patch = comply::patch<flat>();
    for (int i = 0; i < 100'000; ++i) {
        patch.edit<&flat::points>()[-i].emplace().set<&point::x>(i);
    }
    comply::apply(std::move(patch), many);
    BOOST_TEST(many.points.size() == 100'000U);
    BOOST_TEST(many.points.at(-7).x == 7);
}

BOOST_AUTO_TEST_CASE(a_variant_is_replaced) {
    alternatives object{point{1, 2}};
    comply::apply(comply::parse_patch<alternatives>(R"({"value":{"x":3}})").value(), object);
    BOOST_TEST(comply::serialize(object) == R"({"value":{"x":3}})");
    auto const after = comply::parse<alternatives>(R"({"value":"text"})").value();
    BOOST_TEST(comply::serialize(comply::diff(object, after)) == R"({"value":"text"})");
    BOOST_TEST(comply::serialize(comply::diff(after, alternatives{"other"})) == R"({"value":"other"})");
    BOOST_TEST(comply::diff(after, after).empty());
    BOOST_TEST(!comply::parse_patch<alternatives>(R"({"value":{"y":3}})").has_value()); // comes whole
}

BOOST_AUTO_TEST_CASE(a_struct_may_hold_itself) {
    auto object = comply::parse<chain>(R"({"name":"a","next":{"name":"b","next":{"name":"c"}}})").value();
    comply::apply(comply::parse_patch<chain>(R"({"next":{"next":{"name":"d","next":{"name":"e"}}}})").value(), object);
    BOOST_TEST(comply::serialize(object) ==
               R"({"name":"a","next":{"name":"b","next":{"name":"d","next":{"name":"e"}}}})");
    auto const before = comply::parse<chain>(R"({"name":"a"})").value();
    BOOST_TEST(comply::serialize(comply::diff(before, object)) ==
               R"({"next":{"name":"b","next":{"name":"d","next":{"name":"e"}}}})");
    std::string nest;
    for (int i = 0; i < 100'000; ++i) {
        nest += R"({"next":)";
    }
    BOOST_TEST(codes(comply::parse_patch<chain>(nest, {.max_depth = 2}).error()) == "depth_exceeded /next/next\n");
}

BOOST_AUTO_TEST_CASE(what_a_shared_pointer_shares_is_not_changed) {
    auto object = comply::parse<shared>(R"({"name":"a","next":{"name":"b"}})").value();
    auto const kept = object.next;
    comply::apply(comply::parse_patch<shared>(R"({"next":{"name":"c"}})").value(), object);
    BOOST_TEST(kept->name == "b");
    BOOST_TEST(object.next->name == "c");
    BOOST_TEST(!comply::apply_checked(comply::parse_patch<shared>(R"({"next":{"next":{}}})").value(), object).has_value());
    BOOST_TEST(!object.next->next);
}

BOOST_AUTO_TEST_CASE(a_map_that_is_not_there_is_made) {
    nest object;
    comply::apply(comply::parse_patch<nest>(R"({"counts":{"a":1,"b":null}})").value(), object);
    BOOST_TEST(comply::serialize(object) == R"({"counts":{"a":1},"points":{},"some":{}})");
}

BOOST_AUTO_TEST_CASE(what_structs_within_maps_of_maps_lack_is_told) {
    auto object = comply::parse<nest>(R"({"points":{"a":{"b":{"x":1}}},"some":{}})").value();
    auto const less = comply::parse_patch<nest>(R"({"points":{"a":{"b":{"y":1},"c":{"y":1}},"d":{"e":{}}}})").value();
    BOOST_TEST(codes(comply::apply_checked(less, object).error()) ==
               "missing_member /points/a/c/x\nmissing_member /points/d/e/x\n");
}

BOOST_AUTO_TEST_CASE(a_difference_removes_what_becomes_null) {
    nest before;
    before.some = {{"a", 1}, {"b", 2}, {"c", std::nullopt}};
    nest after;
    after.some = {{"a", std::nullopt}, {"b", 3}, {"c", std::nullopt}, {"d", std::nullopt}, {"e", 5}};
    BOOST_TEST(comply::serialize(comply::diff(before, after)) == R"({"some":{"a":null,"b":3,"e":5}})");
}

BOOST_AUTO_TEST_CASE(a_struct_that_is_null_in_a_map_is_made) {
    auto object = comply::parse<holes>(R"({"points":{"a":null,"b":{"x":1}}})").value();
    auto const read = comply::parse_patch<holes>(R"({"points":{"a":{"x":2},"b":{"y":3},"c":null}})").value();
    BOOST_TEST(comply::apply_checked(read, object).has_value());
    BOOST_TEST(comply::serialize(object) == R"({"points":{"a":{"x":2},"b":{"x":1,"y":3}}})");

    auto const before = comply::parse<holes>(R"({"points":{"a":null,"b":{"x":1}}})").value();
    BOOST_TEST(comply::serialize(comply::diff(before, object)) == R"({"points":{"a":{"x":2},"b":{"y":3}}})");
    auto const less = comply::parse_patch<holes>(R"({"points":{"a":{"y":2},"b":null}})").value();
    auto target = before;
    BOOST_TEST(codes(comply::apply_checked(less, target).error()) == "missing_member /points/a/x\n");
}

BOOST_AUTO_TEST_SUITE_END()
