// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/contiguous_list.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(contiguous_list)

namespace {

using list = comply::detail::contiguous_list<std::string>;

// Too long to be within the string.
std::string text(std::size_t number) { return "an element that needs memory of its own, " + std::to_string(number); }

list up_to(std::size_t count) {
    list made;
    for (std::size_t i = 0; i < count; ++i) {
        BOOST_TEST(made.push_back(text(i)) == text(i));
    }
    return made;
}

std::vector<std::string> texts(std::size_t count) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < count; ++i) {
        all.push_back(text(i));
    }
    return all;
}

std::vector<std::string> elements(list const& all) { return {all.begin(), all.end()}; }

} // namespace

BOOST_AUTO_TEST_CASE(elements_stay_as_they_are_while_a_list_grows) {
    for (std::size_t const count : {0U, 1U, 8U, 9U, 100U}) {
        auto const made = up_to(count);
        BOOST_TEST(made.size() == count);
        BOOST_TEST(made.empty() == (count == 0));
        BOOST_TEST(elements(made) == texts(count));
    }
}

BOOST_AUTO_TEST_CASE(a_list_of_a_size_holds_value_initialised_elements) {
    comply::detail::contiguous_list<int> const numbers(3);
    BOOST_TEST(numbers.size() == 3U);
    BOOST_TEST(numbers[0] == 0);
    BOOST_TEST(numbers[2] == 0);
    BOOST_TEST(list(0).empty());
    BOOST_TEST(elements(list(2)) == std::vector<std::string>(2));
}

BOOST_AUTO_TEST_CASE(a_copy_is_a_list_of_its_own) {
    auto original = up_to(3);
    auto const copy = original;
    original[1] = "changed";
    BOOST_TEST(elements(copy) == texts(3));
    list assigned = up_to(20);
    assigned = copy;
    BOOST_TEST(elements(assigned) == texts(3));
    auto const& itself = assigned;
    assigned = itself;
    BOOST_TEST(elements(assigned) == texts(3));
    assigned.push_back(text(3));
    BOOST_TEST(elements(assigned) == texts(4));
    BOOST_TEST(copy.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_list_that_was_moved_from_is_empty_and_can_be_used) {
    auto from = up_to(9);
    auto to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(elements(to) == texts(9));
    from.push_back(text(0));
    to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(elements(to) == texts(1));
}

BOOST_AUTO_TEST_CASE(lists_are_equal_if_their_elements_are) {
    BOOST_TEST((list() == list()));
    BOOST_TEST((up_to(3) == up_to(3)));
    BOOST_TEST((up_to(3) != up_to(2)));
    BOOST_TEST((up_to(2) != up_to(3)));
    auto other = up_to(3);
    other[2] = "another";
    BOOST_TEST((other != up_to(3)));
}

BOOST_AUTO_TEST_SUITE_END()
