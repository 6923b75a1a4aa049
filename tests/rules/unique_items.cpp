// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules/unique_items.hpp>

#include "../support/breaks.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace rules_unique_items_test {

enum class colour { red, green };
BOOST_DESCRIBE_ENUM(colour, red, green)

struct point {
    int x{};
    std::optional<double> y{};
    friend bool operator==(point const&, point const&) = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, y))

struct bag {
    std::vector<std::string> tags{};
    std::vector<point> points{};
    std::vector<std::vector<int>> rows{};
    std::vector<bool> flags{};
    std::vector<std::optional<colour>> colours{};
    std::vector<double> numbers{};
    std::vector<comply::date_time_offset> times{};
    std::optional<std::vector<std::vector<std::string>>> groups{};
    friend bool operator==(bag const&, bag const&) = default;
};
BOOST_DESCRIBE_STRUCT(bag, (), (tags, points, rows, flags, colours, numbers, times, groups))
constexpr auto comply_schema(comply::tag<bag>) {
    using r = bag;
    using namespace comply;
    return schema<r>(member<&r::tags>(optional, unique_items, each(max_length(9))), member<&r::points>(optional, unique_items),
                     member<&r::rows>(optional, unique_items), member<&r::flags>(optional, unique_items),
                     member<&r::colours>(optional, unique_items), member<&r::numbers>(optional, unique_items),
                     member<&r::times>(optional, unique_items), member<&r::groups>(each(unique_items)));
}

std::string sentence(char const* name, int earlier, int later) {
    return std::string("/") + name + " has equal items: /" + std::to_string(earlier) + " and /" + std::to_string(later);
}

} // namespace rules_unique_items_test

BOOST_AUTO_TEST_SUITE(rules_unique_items)

using namespace rules_unique_items_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(items_differ_by_what_they_hold) {
    ok<bag>(R"({"tags":["a","b","","ab"],"points":[{"x":1},{"x":1,"y":0},{"x":2,"y":0}],"rows":[[1,2],[2,1],[],[1]],)"
            R"("flags":[true,false],"colours":[null,"red","green"],"numbers":[0,1,-1,0.1]})",
            {.tags = {"a", "b", "", "ab"},
             .points = {{1, {}}, {1, 0.0}, {2, 0.0}},
             .rows = {{1, 2}, {2, 1}, {}, {1}},
             .flags = {true, false},
             .colours = {std::nullopt, colour::red, colour::green},
             .numbers = {0, 1, -1, 0.1}});
    ok<bag>(R"({"tags":[]})", {});
}

BOOST_AUTO_TEST_CASE(the_first_item_that_is_there_again_is_named) {
    breaks<bag>({.tags = {"a", "b", "c", "b", "a"}}, R"({"tags":["a","b","c","b","a"]})",
                {{errc::duplicate_item, "/tags", sentence("tags", 1, 3)}});
    breaks<bag>({.tags = {"a", "a", "a"}}, R"({"tags":["a","a","\u0061"]})",
                {{errc::duplicate_item, "/tags", sentence("tags", 0, 1)}});
    breaks<bag>({.points = {{1, {}}, {2, 5.0}, {2, 5.0}}}, R"({"points":[{"x":1},{"x":2,"y":5},{"y":5.0,"x":2}]})",
                {{errc::duplicate_item, "/points", sentence("points", 1, 2)}});
    breaks<bag>({.rows = {{1}, {1, 2}, {1}}}, R"({"rows":[[1],[1,2],[1]]})",
                {{errc::duplicate_item, "/rows", sentence("rows", 0, 2)}});
    breaks<bag>({.flags = {true, false, false}}, R"({"flags":[true,false,false]})",
                {{errc::duplicate_item, "/flags", sentence("flags", 1, 2)}});
    breaks<bag>({.colours = {colour::red, std::nullopt, std::nullopt}}, R"({"colours":["red",null,null]})",
                {{errc::duplicate_item, "/colours", sentence("colours", 1, 2)}});
    breaks<bag>({.numbers = {0, -0.0}}, R"({"numbers":[0,-0.0]})",
                {{errc::duplicate_item, "/numbers", sentence("numbers", 0, 1)}});
    breaks<bag>({.groups = {{{"a"}, {"b", "b"}}}}, R"({"groups":[["a"],["b","b"]]})",
                {{errc::duplicate_item, "/groups/1", "/groups/1 has equal items: /0 and /1"}});
    bad<bag>(R"({"times":["2020-01-01T00:00:00Z","2020-01-01T01:00:00+01:00"]})", {{errc::duplicate_item, "/times"}});
}

BOOST_AUTO_TEST_CASE(many_items_are_compared_by_sorting) {
    bag value;
    for (int i = 0; i < 100; ++i) {
        value.numbers.push_back(i * 37 % 101);
    }
    BOOST_TEST(comply::validate(value).has_value());
    value.numbers.push_back(value.numbers[90]);
    value.numbers.push_back(value.numbers[10]);
    auto const why = comply::validate(value).error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().message == sentence("numbers", 90, 100));
    value.numbers.assign(1000, 1.0);
    BOOST_TEST(comply::validate(value).error().front().message == sentence("numbers", 0, 1));
}

BOOST_AUTO_TEST_CASE(many_items_take_little_time_whatever_they_are) {
    bag different;
    bag equal;
    bag twice;
    for (int i = 0; i < 100'000; ++i) {
        different.tags.push_back(std::to_string(i));
        equal.tags.push_back("same");
        twice.tags.push_back(std::to_string(i / 2));
    }
    auto const begin = std::chrono::steady_clock::now();
    BOOST_TEST(comply::parse<bag>(comply::serialize(different)).has_value());
    BOOST_TEST(lines(comply::parse<bag>(comply::serialize(equal)).error()) == "duplicate_item at \"/tags\"\n");
    BOOST_TEST(comply::parse<bag>(comply::serialize(twice)).error().front().found == "/1");
    BOOST_TEST((std::chrono::steady_clock::now() - begin < std::chrono::seconds(20))); // a square of it would be hours
}

BOOST_AUTO_TEST_CASE(items_that_were_not_read_are_not_compared) {
    bad<bag>(R"({"tags":[1,2]})", {{errc::wrong_type, "/tags/0"}, {errc::wrong_type, "/tags/1"}});
    bad<bag>(R"({"points":[{},{}]})", {{errc::missing_member, "/points/0/x"}, {errc::missing_member, "/points/1/x"}});
    bad<bag>(R"({"tags":["a","a","0123456789"]})", {{errc::duplicate_item, "/tags"}, {errc::too_long, "/tags/2"}});
}

BOOST_AUTO_TEST_CASE(not_a_number_equals_itself_in_memory) {
    constexpr auto nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(lines(comply::validate(bag{.numbers = {1, nan, 2, nan}}).error()) ==
               "duplicate_item at \"/numbers\"\nnot_finite at \"/numbers/1\"\nnot_finite at \"/numbers/3\"\n");
}

BOOST_AUTO_TEST_SUITE_END()
