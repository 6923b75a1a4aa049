// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/member_order.hpp>

#include <comply/parse.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>

#include <boost/describe/class.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(read_member_order)

using comply::detail::member_order;
using comply::errc;

namespace {

struct inner {
    int b{};
    int a{};
    friend bool operator==(inner const&, inner const&) = default;
};
BOOST_DESCRIBE_STRUCT(inner, (), (b, a))

struct outer {
    int first{};
    std::string a_name_of_more_than_sixteen_bytes;
    std::vector<inner> list;
    int i{};
    int n63{};
    int n64{};
    friend bool operator==(outer const&, outer const&) = default;
};
BOOST_DESCRIBE_STRUCT(outer, (), (first, a_name_of_more_than_sixteen_bytes, list, i, n63, n64))

std::string const name_63(63, 'x');
std::string const name_64(64, 'y');

constexpr auto comply_schema(comply::tag<outer>) {
    return comply::schema<outer>(
        comply::member<&outer::n63>(comply::name("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")),
        comply::member<&outer::n64>(comply::name("yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy")));
}

// More structs within each other than there are orders kept, each with one member less than the one within it.
struct level_0 {
    int a{};
    int in{};
    int c{}, d{}, e{}, f{}, g{}, h{}, i{};
    friend bool operator==(level_0 const&, level_0 const&) = default;
};
BOOST_DESCRIBE_STRUCT(level_0, (), (a, in, c, d, e, f, g, h, i))
struct level_1 {
    int a{};
    level_0 in{};
    int c{}, d{}, e{}, f{}, g{}, h{};
    friend bool operator==(level_1 const&, level_1 const&) = default;
};
BOOST_DESCRIBE_STRUCT(level_1, (), (a, in, c, d, e, f, g, h))
struct level_2 {
    int a{};
    level_1 in{};
    int c{}, d{}, e{}, f{}, g{};
    friend bool operator==(level_2 const&, level_2 const&) = default;
};
BOOST_DESCRIBE_STRUCT(level_2, (), (a, in, c, d, e, f, g))
struct level_3 {
    int a{};
    level_2 in{};
    int c{}, d{}, e{}, f{};
    friend bool operator==(level_3 const&, level_3 const&) = default;
};
BOOST_DESCRIBE_STRUCT(level_3, (), (a, in, c, d, e, f))
struct level_4 {
    int a{};
    level_3 in{};
    int c{}, d{}, e{};
    friend bool operator==(level_4 const&, level_4 const&) = default;
};
BOOST_DESCRIBE_STRUCT(level_4, (), (a, in, c, d, e))

using members = std::array<std::string, 6>;

members const all = {R"("first":1)",
                     R"("a_name_of_more_than_sixteen_bytes":"two")",
                     R"("list":[{"a":1,"b":2},{"a":3,"b":4},{"a":5,"b":6}])",
                     R"("i":4)",
                     '"' + name_63 + R"(":5)",
                     '"' + name_64 + R"(":6)"};

std::string object_of(members const& list) {
    std::string text = "{";
    for (auto const& one : list) {
        text += (text.size() > 1 ? "," : "") + one;
    }
    return text + '}';
}

// Objects of one order, then one that must not be guessed by it.
std::string behind_others(members const& order, std::string_view last) {
    std::string text = "[";
    for (int i = 0; i < 5; ++i) {
        text += object_of(order) + ',';
    }
    text += last;
    return text + ',' + object_of(order) + ']';
}

members in_another_order() {
    auto order = all;
    std::swap(order[0], order[5]);
    std::swap(order[1], order[3]);
    return order;
}

} // namespace

BOOST_AUTO_TEST_CASE(what_came_behind_a_slot_is_known_until_the_struct_changes) {
    member_order order;
    int one{};
    int other{};
    order.claim(&one);
    BOOST_TEST(order.behind(member_order::slot_limit) == member_order::slot_limit);
    order.learn(member_order::slot_limit, 3);
    order.learn(3, 0);
    BOOST_TEST(order.behind(member_order::slot_limit) == 3U);
    BOOST_TEST(order.behind(3) == 0U);
    BOOST_TEST(order.behind(0) == member_order::slot_limit);
    order.claim(&one);
    BOOST_TEST(order.behind(3) == 0U);
    order.claim(&other);
    BOOST_TEST(order.behind(3) == member_order::slot_limit);
    BOOST_TEST(order.behind(1000) == member_order::slot_limit);
}

BOOST_AUTO_TEST_CASE(where_there_is_no_order_none_is_guessed_for_ever) {
    member_order order;
    order.claim(&order);
    for (std::size_t i = 0; i < 100; ++i) {
        order.learn(7, i % 2);
    }
    BOOST_TEST(order.behind(7) == member_order::slot_limit);
    order.confirm();
    BOOST_TEST(order.behind(7) == 1U);
}

BOOST_AUTO_TEST_CASE(texts_are_equal_if_all_their_bytes_are) {
    std::string const padded(64, 'p');
    for (std::size_t size = 1; size <= 56; ++size) {
        std::string text(80, '?');
        text.replace(0, size, size, 'p');
        BOOST_TEST(comply::detail::are_equal(text.data(), padded.data(), size));
        for (std::size_t at = 0; at < size; ++at) {
            auto other = text;
            other[at] = 'q';
            BOOST_TEST(!comply::detail::are_equal(other.data(), padded.data(), size));
        }
    }
}

BOOST_AUTO_TEST_CASE(objects_in_another_order_are_read_as_in_that_of_their_description) {
    auto const expected = comply::parse<outer>(object_of(all)).value();
    BOOST_TEST(expected.n64 == 6);
    auto const read = comply::parse<std::vector<outer>>(behind_others(in_another_order(), object_of(all))).value();
    BOOST_TEST(read.size() == 7U);
    for (auto const& one : read) {
        BOOST_TEST((one == expected));
    }
    std::mt19937 random(3);
    std::string text = "[";
    for (int i = 0; i < 300; ++i) { // first in no order, then in one
        auto order = all;
        for (std::size_t left = order.size(); left > 1 && i < 150; --left) {
            std::swap(order[left - 1], order[random() % left]);
        }
        text += (i == 0 ? "" : ", ") + object_of(order);
    }
    auto const objects = comply::parse<std::vector<outer>>(text + ']').value();
    BOOST_TEST(objects.size() == 300U);
    for (std::size_t i = 0; i < objects.size(); ++i) {
        BOOST_TEST_CONTEXT(i << comply::serialize(objects[i])) { BOOST_TEST_REQUIRE((objects[i] == expected)); }
    }
}

BOOST_AUTO_TEST_CASE(structs_within_each_other_do_not_guess_by_each_others_orders) {
    // Behind `in` comes a member that the structs around have not.
    std::string one = "0";
    for (std::string const others : {"ihgfedca", "hgfedca", "gfedca", "fedca", "edca"}) {
        auto text = R"({"in":)" + one;
        for (char const name : others) {
            text += std::string(R"(,")") + name + R"(":)" + std::to_string(name - 'a');
        }
        one = text + '}';
    }
    level_0 const innermost{0, 0, 2, 3, 4, 5, 6, 7, 8};
    level_4 const expected{0, {0, {0, {0, innermost, 2, 3, 4, 5, 6, 7}, 2, 3, 4, 5, 6}, 2, 3, 4, 5}, 2, 3, 4};
    auto const read = comply::parse<std::vector<level_4>>("[" + one + ',' + one + ',' + one + ']').value();
    BOOST_TEST(read.size() == 3U);
    for (auto const& object : read) {
        BOOST_TEST((object == expected));
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_guess_changes_no_verdict) {
    auto const order = in_another_order();
    auto const refusal = [&](members const& last) {
        auto const read = comply::parse<std::vector<outer>>(behind_others(order, object_of(last)));
        return read ? std::string() : std::string(to_string(read.error().front().code)) + ' ' + read.error().front().pointer;
    };
    BOOST_TEST(refusal(order) == "");
    auto last = order;
    last[2] = last[1];
    BOOST_TEST(refusal(last) == "missing_member /5/list");
    last = order;
    last[4] += ',' + last[1];
    BOOST_TEST(refusal(last) == "duplicate_member /5/i");
    last = order;
    last[1] = R"("j":4)";
    BOOST_TEST(refusal(last) == "missing_member /5/i");
    last[1] = R"("i"4)";
    BOOST_TEST(refusal(last) == "expected_colon /5");
    last[1] = R"("i:4)";
    BOOST_TEST(refusal(last) == "expected_colon /5");
    last[1] = R"("\u0069" : 4)";
    BOOST_TEST(refusal(last) == "");
    last[1] = R"( "i":"4")";
    BOOST_TEST(refusal(last) == "wrong_type /5/i");
}

BOOST_AUTO_TEST_SUITE_END()
