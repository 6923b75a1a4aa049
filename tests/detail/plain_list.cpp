// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/plain_list.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(plain_list)

namespace {

struct element {
    std::size_t number;
    char letter = 'x';
};

comply::detail::plain_list<element> up_to(std::size_t count) {
    comply::detail::plain_list<element> list;
    for (std::size_t i = 0; i < count; ++i) {
        list.push_back({i});
    }
    return list;
}

std::vector<std::size_t> numbers(comply::detail::plain_list<element> const& list) {
    std::vector<std::size_t> all;
    for (auto const& one : list) {
        all.push_back(one.number);
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(elements_stay_as_they_are_while_a_list_grows) {
    for (std::size_t const count : {0U, 1U, 8U, 9U, 1000U}) {
        auto const list = up_to(count);
        BOOST_TEST(list.size() == count);
        BOOST_TEST(list.empty() == (count == 0));
        for (std::size_t i = 0; i < count; ++i) {
            BOOST_TEST_REQUIRE(list[i].number == i);
            BOOST_TEST_REQUIRE(list[i].letter == 'x');
        }
    }
}

BOOST_AUTO_TEST_CASE(the_last_element_can_be_changed_and_removed) {
    auto list = up_to(3);
    list.back().number = 7;
    BOOST_TEST(numbers(list) == (std::vector<std::size_t>{0, 1, 7}), boost::test_tools::per_element());
    list.pop_back();
    list.pop_back();
    list.push_back({9});
    BOOST_TEST(numbers(list) == (std::vector<std::size_t>{0, 9}), boost::test_tools::per_element());
    list.clear();
    BOOST_TEST(list.empty());
}

BOOST_AUTO_TEST_CASE(an_element_of_the_list_can_be_added_to_it) {
    auto list = up_to(8);
    list.push_back(list[3]);
    BOOST_TEST(list.back().number == 3U);
}

BOOST_AUTO_TEST_CASE(a_list_that_was_moved_from_is_empty) {
    auto from = up_to(5);
    auto to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(to.size() == 5U);
    from = up_to(2);
    to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(numbers(to) == (std::vector<std::size_t>{0, 1}), boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()
