// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/rules.hpp>

#include "support/routes.hpp"

#include <comply/boost_json.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstdint>
#include <deque>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rules_test {

struct ruled {
    std::string text = "ab";
    std::optional<std::string> maybe_text;
    int number = 5;
    std::uint64_t large = 20;
    double ratio = 0.5;
    std::optional<std::int8_t> tiny;
    std::vector<std::string> words = {"a"};
    std::vector<std::vector<int>> matrix;
    std::optional<std::vector<std::optional<int>>> holes;
    friend bool operator==(ruled const&, ruled const&) = default;
};
BOOST_DESCRIBE_STRUCT(ruled, (), (text, maybe_text, number, large, ratio, tiny, words, matrix, holes))
constexpr auto comply_schema(comply::tag<ruled>) {
    using r = ruled;
    using namespace comply;
    return schema<r>(
        member<&r::text>(optional, length(2, 3)), member<&r::maybe_text>(length(1, 2)),
        member<&r::number>(optional, range(-5, 5U)),
        member<&r::large>(optional, range(-1, std::numeric_limits<std::uint64_t>::max() - 1)),
        member<&r::ratio>(optional, range(0, 1.0)), member<&r::tiny>(range(-1000, 100)),
        member<&r::words>(optional, min_items(1), max_items(3), each(length(1, 2))),
        member<&r::matrix>(optional, max_items(2), each(min_items(1), each(range(0, 9)))),
        member<&r::holes>(each(range(1, 3))));
}

// Of each kind of type, with a rule that a value which was not read would break.
enum class mood { none, good };
BOOST_DESCRIBE_ENUM(mood, none, good)
struct cat {
    int lives{};
    friend bool operator==(cat const&, cat const&) = default;
};
BOOST_DESCRIBE_STRUCT(cat, (), (lives))
constexpr auto comply_schema(comply::tag<cat>) { return comply::schema<cat>(comply::discriminator("kind", "cat")); }
struct dog {
    int age{};
    friend bool operator==(dog const&, dog const&) = default;
};
BOOST_DESCRIBE_STRUCT(dog, (), (age))
constexpr auto comply_schema(comply::tag<dog>) { return comply::schema<dog>(comply::discriminator("kind", "dog")); }

inline constexpr auto is_never = [](auto const&) { return false; };

struct strict {
    bool yes{};
    int number{};
    double ratio{};
    std::string text;
    mood how{};
    comply::date_time_offset when;
    std::vector<int> list;
    std::deque<int> queue;
    std::array<int, 2> both{};
    std::set<int> set;
    std::map<std::string, int> map;
    std::unique_ptr<int> pointer;
    cat one;
    std::variant<cat, dog> pet;
    std::variant<int, std::string> either;
};
BOOST_DESCRIBE_STRUCT(strict, (),
                      (yes, number, ratio, text, how, when, list, queue, both, set, map, pointer, one, pet, either))
constexpr auto comply_schema(comply::tag<strict>) {
    using s = strict;
    constexpr auto never = comply::satisfies(is_never, "it never is");
    return comply::schema<s>(
        comply::member<&s::yes>(never), comply::member<&s::number>(never), comply::member<&s::ratio>(never),
        comply::member<&s::text>(never), comply::member<&s::how>(never), comply::member<&s::when>(never),
        comply::member<&s::list>(never), comply::member<&s::queue>(never), comply::member<&s::both>(never),
        comply::member<&s::set>(never), comply::member<&s::map>(never), comply::member<&s::pointer>(never),
        comply::member<&s::one>(never), comply::member<&s::pet>(never), comply::member<&s::either>(never));
}

struct filled {
    int number{};
    std::string text;
    std::vector<int> list;
    std::deque<int> queue;
    std::map<std::string, int> map;
};
BOOST_DESCRIBE_STRUCT(filled, (), (number, text, list, queue, map))
constexpr auto comply_schema(comply::tag<filled>) {
    return comply::schema<filled>(
        comply::member<&filled::number>(comply::minimum(1)), comply::member<&filled::text>(comply::min_length(1)),
        comply::member<&filled::list>(comply::min_items(1)), comply::member<&filled::queue>(comply::min_items(1)),
        comply::member<&filled::map>(comply::min_items(1)));
}

struct anything {
    boost::json::value value;
    friend bool operator==(anything const&, anything const&) = default;
};
BOOST_DESCRIBE_STRUCT(anything, (), (value))
constexpr auto comply_schema(comply::tag<anything>) {
    return comply::schema<anything>(comply::member<&anything::value>(
        comply::satisfies([](boost::json::value const& value) { return value.is_object(); }, "it is an object")));
}

// What is wrong, by text and by a DOM.
template <class T>
std::string wrong_by_both(std::string_view text) {
    auto const by_text = comply_test::lines(comply::parse<T>(text).error());
    auto const by_dom = comply_test::lines(comply::value_to<T>(boost::json::parse({text.data(), text.size()})).error());
    BOOST_TEST(by_text == by_dom);
    return by_text;
}

} // namespace rules_test

BOOST_AUTO_TEST_SUITE(rules)

using namespace rules_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_length_is_counted_in_code_points) {
    BOOST_TEST((comply::length(2, 3).check(std::string("ab")) == errc{}));
    BOOST_TEST((comply::length(2, 3).check(std::string("a")) == errc::too_short));
    BOOST_TEST((comply::length(2, 3).check(std::string("abcd")) == errc::too_long));
    BOOST_TEST((comply::min_length(2).check(std::string("a")) == errc::too_short));
    BOOST_TEST((comply::min_length(2).check(std::string(1000, 'a')) == errc{}));
    BOOST_TEST((comply::max_length(2).check(std::string()) == errc{}));
    BOOST_TEST((comply::max_length(2).check(std::string("abc")) == errc::too_long));
    ruled value;
    value.text = "\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80";
    ok<ruled>("{\"text\":\"\xF0\x9F\x98\x80\xF0\x9F\x98\x80\xF0\x9F\x98\x80\"}", value);
    ok<ruled>(R"({"text":"\ud83d\ude00\ud83d\ude00\ud83d\ude00"})", value);
    bad<ruled>("{\"text\":\"\xF0\x9F\x98\x80\"}", {{errc::too_short, "/text"}});
    bad<ruled>(R"({"text":"\u0000"})", {{errc::too_short, "/text"}});
    bad<ruled>(R"({"text":"abcd"})", {{errc::too_long, "/text"}});
    bad<ruled>(R"({"maybe_text":""})", {{errc::too_short, "/maybe_text"}});
    bad<ruled>(R"({"maybe_text":"\u00e9\u00e9\u00e9"})", {{errc::too_long, "/maybe_text"}});
    auto const why = comply::parse<ruled>("{\"text\":\"\xF0\x9F\x98\x80\"}").error();
    BOOST_TEST(why.front().expected == "2");
    BOOST_TEST(why.front().found == "1");
}

BOOST_AUTO_TEST_CASE(a_range_includes_its_limits) {
    ruled value;
    for (int number = -5; number <= 5; ++number) {
        value.number = number;
        ok<ruled>("{\"number\":" + std::to_string(number) + "}", value);
    }
    bad<ruled>(R"({"number":-6})", {{errc::below_minimum, "/number"}});
    bad<ruled>(R"({"number":6})", {{errc::above_maximum, "/number"}});
    bad<ruled>(R"({"number":6e3})", {{errc::above_maximum, "/number"}});
    bad<ruled>(R"({"number":6e30})", {{errc::number_out_of_range, "/number"}});
    bad<ruled>(R"({"number":"6"})", {{errc::wrong_type, "/number"}});
    bad<ruled>(R"({"ratio":-1e-9})", {{errc::below_minimum, "/ratio"}});
    bad<ruled>(R"({"ratio":1.5})", {{errc::above_maximum, "/ratio"}});
    bad<ruled>(R"({"tiny":101})", {{errc::above_maximum, "/tiny"}});
    bad<ruled>(R"({"tiny":-129})", {{errc::number_out_of_range, "/tiny"}});
    auto const why = comply::parse<ruled>(R"({"number":6})").error();
    BOOST_TEST(why.front().expected == "5");
    BOOST_TEST(why.front().found == "6");
    BOOST_TEST(comply::parse<ruled>(R"({"ratio":1.5})").error().front().found == "1.5");
}

BOOST_AUTO_TEST_CASE(integers_of_different_signs_are_compared_exactly) {
    static_assert(comply::range(0U, 5U).check(-1) == errc::below_minimum);
    static_assert(comply::range(-1, 1).check(std::numeric_limits<std::uint64_t>::max()) == errc::above_maximum);
    static_assert(comply::range(-1, 1).check(0U) == errc{});
    ruled value;
    value.large = std::numeric_limits<std::uint64_t>::max() - 1;
    ok<ruled>(R"({"large":18446744073709551614})", value);
    bad<ruled>(R"({"large":18446744073709551615})", {{errc::above_maximum, "/large"}});
}

BOOST_AUTO_TEST_CASE(no_rule_is_asked_of_what_is_not_of_its_type) {
    BOOST_TEST(wrong_by_both<strict>(R"({"yes":1,"number":"1","ratio":"1","text":1,"how":1,"when":1,"list":1,"queue":1,"both":1,)"
                                     R"("set":1,"map":1,"pointer":"1","one":1,"pet":1,"either":true})") ==
               lines(faults{{errc::wrong_type, "/yes"},
                            {errc::wrong_type, "/number"},
                            {errc::wrong_type, "/ratio"},
                            {errc::wrong_type, "/text"},
                            {errc::wrong_type, "/how"},
                            {errc::wrong_type, "/when"},
                            {errc::wrong_type, "/list"},
                            {errc::wrong_type, "/queue"},
                            {errc::wrong_type, "/both"},
                            {errc::wrong_type, "/set"},
                            {errc::wrong_type, "/map"},
                            {errc::wrong_type, "/pointer"},
                            {errc::wrong_type, "/one"},
                            {errc::wrong_type, "/pet"},
                            {errc::wrong_type, "/either"}}));
    BOOST_TEST(wrong_by_both<filled>(R"({"number":"1","text":1,"list":1,"queue":1,"map":1})") ==
               lines(faults{{errc::wrong_type, "/number"},
                            {errc::wrong_type, "/text"},
                            {errc::wrong_type, "/list"},
                            {errc::wrong_type, "/queue"},
                            {errc::wrong_type, "/map"}}));
    // Of the right type, and wrong all the same.
    auto const with = [](std::string const& how, std::string const& when, std::string const& both, std::string const& pet) {
        return R"({"yes":true,"number":1e9999,"ratio":1e9999,"text":1,"how":)" + how + R"(,"when":)" + when +
               R"(,"list":1,"queue":1,"both":)" + both + R"(,"set":1,"map":1,"pointer":1e9999,"one":1,"pet":)" + pet +
               R"(,"either":true})";
    };
    auto const codes = [](std::string const& text) {
        std::string all;
        for (auto const& one : comply::parse<strict>(text).error()) {
            all += std::string(to_string(one.code)) + ' ' + one.pointer + '\n';
        }
        return all;
    };
    auto const first = codes(with(R"("x")", R"("x")", "[1]", "{}"));
    BOOST_TEST(first.find("unmet_condition /yes\n") != first.npos);
    BOOST_TEST(first.find("unknown_enumerator /how\ninvalid_date_time /when\n") != first.npos);
    BOOST_TEST(first.find("missing_member /pet/kind\n") != first.npos);
    BOOST_TEST(first.find("unmet_condition /pet") == first.npos);
    auto const second = codes(with("null", "null", "null", R"({"kind":"cow"})"));
    BOOST_TEST(second.find("wrong_discriminator /pet/kind\n") != second.npos);
    BOOST_TEST(second.find("unmet_condition /pet") == second.npos);
}

BOOST_AUTO_TEST_CASE(rules_are_asked_of_any_json) {
    BOOST_TEST(wrong_by_both<anything>(R"({"value":7})") == lines(faults{{errc::unmet_condition, "/value"}}));
    ok<anything>(R"({"value":{}})", {boost::json::object()});
}

BOOST_AUTO_TEST_CASE(a_not_a_number_is_reported_once) {
    ruled value;
    value.ratio = std::numeric_limits<double>::quiet_NaN();
    BOOST_TEST(lines(comply::validate(value).error()) == "not_finite at \"/ratio\"\n");
}

BOOST_AUTO_TEST_CASE(items_are_counted_before_they_are_looked_at) {
    bad<ruled>(R"({"words":[]})", {{errc::too_few_items, "/words"}});
    bad<ruled>(R"({"words":["a","b","c","d"]})", {{errc::too_many_items, "/words"}});
    bad<ruled>(R"({"words":["a","","c","def"]})",
               {{errc::too_many_items, "/words"}, {errc::too_short, "/words/1"}, {errc::too_long, "/words/3"}});
    bad<ruled>(R"({"words":{}})", {{errc::wrong_type, "/words"}});
    auto const why = comply::parse<ruled>(R"({"words":["a","b","c","d"]})").error();
    BOOST_TEST(why.front().expected == "3");
    BOOST_TEST(why.front().found == "4");
}

BOOST_AUTO_TEST_CASE(rules_go_down_into_elements_and_optionals) {
    ruled value;
    value.matrix = {{0, 9}, {5}};
    value.holes = {{std::nullopt, 1, 3}};
    ok<ruled>(R"({"matrix":[[0,9],[5]],"holes":[null,1,3]})", value);
    bad<ruled>(R"({"matrix":[[0,10],[],[-1]],"holes":[0,null,4]})",
               {{errc::too_many_items, "/matrix"},
                {errc::above_maximum, "/matrix/0/1"},
                {errc::too_few_items, "/matrix/1"},
                {errc::below_minimum, "/matrix/2/0"},
                {errc::below_minimum, "/holes/0"},
                {errc::above_maximum, "/holes/2"}});
}

BOOST_AUTO_TEST_CASE(values_in_memory_keep_the_same_rules) {
    ruled value;
    BOOST_TEST(comply::validate(value).has_value());
    value = {"a", "abc", 6, std::numeric_limits<std::uint64_t>::max(), -1, 101, {"", "a", "b", "c"}, {{}}, {{0}}};
    BOOST_TEST(lines(comply::validate(value).error()) == lines(faults{{errc::too_short, "/text"},
                                                                      {errc::too_long, "/maybe_text"},
                                                                      {errc::above_maximum, "/number"},
                                                                      {errc::above_maximum, "/large"},
                                                                      {errc::below_minimum, "/ratio"},
                                                                      {errc::above_maximum, "/tiny"},
                                                                      {errc::too_many_items, "/words"},
                                                                      {errc::too_short, "/words/0"},
                                                                      {errc::too_few_items, "/matrix/0"},
                                                                      {errc::below_minimum, "/holes/0"}}));
    BOOST_TEST(lines(comply::parse<ruled>(comply::serialize(value)).error()) ==
               lines(comply::validate(value).error()));
}

BOOST_AUTO_TEST_SUITE_END()
