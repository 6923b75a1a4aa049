// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/set.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/container/flat_set.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <initializer_list>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

namespace read_set_test {

template <class Set>
struct holder {
    Set items{};
    friend bool operator==(holder const&, holder const&) = default;
    BOOST_DESCRIBE_CLASS(holder, (), (items), (), ())
};
template <class Set>
constexpr auto comply_schema(comply::tag<holder<Set>>) {
    return comply::schema<holder<Set>>(comply::template member<&holder<Set>::items>(
        comply::min_items(1), comply::max_items(4), comply::each(comply::length(1, 5))));
}

// One by one: what a flat set does with a list of items takes as long to compile as ten other containers.
template <class Set>
Set set_of(std::initializer_list<typename Set::value_type> items) {
    Set set;
    for (auto const& item : items) {
        set.insert(item);
    }
    return set;
}

template <class Set>
void check_set() {
    using h = holder<Set>;
    using comply::errc;
    auto const of = [](std::initializer_list<std::string> items) { return h{set_of<Set>(items)}; };
    auto const three = of({"a", "b", "c"});
    if constexpr (requires { three.items.key_comp(); }) { // else the order is no property of the value
        comply_test::ok(R"({"items":["b","a","c"]})", three);
    }
    BOOST_TEST((comply::parse<h>(R"({"items":["b","a","c"]})").value() == three));
    BOOST_TEST((comply::parse<h>(comply::serialize(three)).value() == three));
    BOOST_TEST((comply::value_to<h>(comply::value_from(three)).value() == three));
    comply_test::ok(R"({"items":["\u0061"]})", of({"a"}));
    BOOST_TEST(comply::serialize(of({"a"})) == R"({"items":["a"]})");

    comply_test::bad<h>(R"({"items":["b","a","b","a","c","c"]})",
                        {{errc::duplicate_item, "/items/2"}, {errc::duplicate_item, "/items/3"},
                         {errc::duplicate_item, "/items/5"}});
    // What is wrong equals nothing, and is counted by no rule.
    comply_test::bad<h>(R"({"items":[1,2,"toolong","toolong","","",null,"a","a"]})",
                        {{errc::wrong_type, "/items/0"}, {errc::wrong_type, "/items/1"}, {errc::too_long, "/items/2"},
                         {errc::too_long, "/items/3"}, {errc::too_short, "/items/4"}, {errc::too_short, "/items/5"},
                         {errc::null_not_allowed, "/items/6"}, {errc::duplicate_item, "/items/8"}});
    comply_test::bad<h>(R"({"items":[]})", {{errc::too_few_items, "/items"}});
    comply_test::bad<h>(R"({"items":["a","b","c","d","e"]})", {{errc::too_many_items, "/items"}});
    comply_test::bad<h>(R"({"items":{}})", {{errc::wrong_type, "/items"}});
    comply_test::bad<h>(R"({"items":["a","b"],)", {{errc::unexpected_end, ""}});
    comply_test::bad<h>(R"({"items":["a","b")", {{errc::unexpected_end, "/items"}});
    BOOST_TEST(comply_test::lines(comply::parse<h>(R"({"items":["b","\u0062"]})").error()) ==
               "duplicate_item at \"/items/1\"\n");

    auto const refused = comply::parse<h>(R"({"items":["a","b","a"]})");
    BOOST_TEST_REQUIRE(refused.error().size() == 1U);
    BOOST_TEST(refused.error().front().column == 19U);
    BOOST_TEST(refused.error().front().message == R"(/items/2 is there twice: it equals "a")");
    BOOST_TEST(comply_test::lines(comply::validate(of({"a", "toolong"})).error()).find("too_long at \"/items/") == 0U);
}

} // namespace read_set_test

BOOST_AUTO_TEST_SUITE(read_set)

using namespace read_set_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_set_holds_each_item_of_an_array_once) {
    check_set<std::set<std::string>>();
    check_set<std::unordered_set<std::string>>();
    check_set<boost::container::flat_set<std::string>>();
}

BOOST_AUTO_TEST_CASE(sets_are_written_in_their_own_order) {
    BOOST_TEST(comply::serialize(std::set<int>{3, 1, 2}) == "[1,2,3]");
    BOOST_TEST(comply::serialize(set_of<boost::container::flat_set<int>>({3, 1, 2})) == "[1,2,3]");
    BOOST_TEST((comply::value_from(std::set<int>{3, 1, 2}) == boost::json::value{1, 2, 3}));
}

BOOST_AUTO_TEST_CASE(a_multiset_holds_equal_items) {
    ok("[1,2,1]", std::multiset<int>{1, 1, 2});
    BOOST_TEST((comply::parse<std::unordered_multiset<int>>("[1,2,1]").value() == std::unordered_multiset<int>{1, 1, 2}));
    ok("[1,2,1]", set_of<boost::container::flat_multiset<int>>({1, 1, 2}));
    bad<std::multiset<int>>("[1,1.5,1]", {{errc::not_an_integer, "/1"}});
}

BOOST_AUTO_TEST_CASE(items_may_be_arrays_and_objects) {
    using nested = std::set<std::vector<int>>;
    ok("[[1,2],[1],[]]", nested{{}, {1}, {1, 2}});
    bad<nested>("[[1,2],[1],[1,2]]", {{errc::duplicate_item, "/2"}});
    BOOST_TEST(comply::parse<nested>("[[1],[1]]").error().front().message == "/1 is there twice: it equals array");
}

BOOST_AUTO_TEST_CASE(no_order_of_items_makes_a_flat_set_slow) {
    constexpr int count = 200'000;
    std::string text = "[";
    for (int i = count; i != 0; --i) {
        text += "\"item number " + std::to_string(i) + "\",";
    }
    text.back() = ']';
    auto const begin = std::chrono::steady_clock::now();
    auto const set = comply::parse<boost::container::flat_set<std::string>>(text);
    BOOST_TEST_REQUIRE(set.has_value());
    BOOST_TEST(set->size() == std::size_t{count});
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20))); // inserted one by one: minutes
}

BOOST_AUTO_TEST_CASE(repeated_items_of_a_dom_come_in_their_order_among_what_else_is_wrong) {
    using set = boost::container::flat_set<std::string>;
    auto const found = [](std::size_t max_violations) {
        auto const dom = dom_of(R"([7,"a","a",8,"b","b",9])").value();
        return lines(comply::value_to<set>(dom, {.max_violations = max_violations}).error());
    };
    std::string const all = "wrong_type at \"/0\"\nduplicate_item at \"/2\"\nwrong_type at \"/3\"\n";
    BOOST_TEST(found(9) == all + "duplicate_item at \"/5\"\nwrong_type at \"/6\"\n");
    BOOST_TEST(found(5) == all + "duplicate_item at \"/5\"\nwrong_type at \"/6\"\n");
    BOOST_TEST(found(4) == all + "too_many_violations at \"\"\n");
    BOOST_TEST(found(3) == "wrong_type at \"/0\"\nwrong_type at \"/3\"\ntoo_many_violations at \"\"\n");
    BOOST_TEST(found(1) == "wrong_type at \"/0\"\n");

    // Each put where it belongs one by one, many times as slow.
    std::string text = "[";
    for (int i = 0; i != 40'000; ++i) {
        text += i % 3 == 0 ? std::string("7,") : "\"i" + std::to_string(i / 4) + "\",";
    }
    text.back() = ']';
    comply::parse_options const unlimited{.max_violations = text.size()};
    auto const parsed = comply::parse<set>(text, unlimited).error();
    BOOST_TEST(parsed.size() > 20'000U);
    BOOST_TEST((lines(comply::value_to<set>(dom_of(text).value(), unlimited).error()) == lines(parsed)));
}

BOOST_AUTO_TEST_SUITE_END()
