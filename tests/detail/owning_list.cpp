// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/owning_list.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <utility>

BOOST_AUTO_TEST_SUITE(owning_list)

namespace {

using texts = comply::detail::owning_list<std::string>;

std::string const long_text(100, 'x'); // in memory of its own, which is missed if it is not freed

std::string joined(texts& list) {
    std::string all;
    for (auto const& one : list) {
        all += one + ' ';
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_CASE(elements_stay_where_they_are_while_a_list_grows) {
    texts list;
    auto const* const first = &list.emplace_back();
    BOOST_TEST(*first == "");
    for (std::size_t i = 0; i < 100; ++i) {
        list.push_back(long_text);
    }
    BOOST_TEST(list.size() == 101U);
    BOOST_TEST(first == &list.front());
    BOOST_TEST(list[100] == long_text);
    BOOST_TEST(list.back() == long_text);
}

BOOST_AUTO_TEST_CASE(elements_are_removed_from_the_end) {
    texts list{"a", "b", "c", long_text};
    list.pop_back();
    BOOST_TEST(joined(list) == "a b c ");
    list.shrink(3);
    BOOST_TEST(joined(list) == "a b c ");
    list.shrink(1);
    BOOST_TEST(joined(list) == "a ");
    list.clear();
    BOOST_TEST(list.empty());
}

BOOST_AUTO_TEST_CASE(what_was_removed_is_used_again_without_what_it_held) {
    texts list{"a", long_text};
    auto const* const second = &list.back();
    list.clear();
    BOOST_TEST(list.emplace_back() == "");
    BOOST_TEST(&list.emplace_back() == second);
    BOOST_TEST(list.back() == "");
    BOOST_TEST(list.size() == 2U);
}

BOOST_AUTO_TEST_CASE(the_order_can_be_changed) {
    texts list{"a", "b", "c"};
    std::swap(list.pointers()[0], list.pointers()[2]);
    BOOST_TEST(joined(list) == "c b a ");
}

BOOST_AUTO_TEST_CASE(a_list_that_was_moved_from_is_empty) {
    texts from{"a", long_text};
    texts to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(to.size() == 2U);
    from = texts{"b"};
    to = std::move(from);
    BOOST_TEST(from.empty());
    BOOST_TEST(joined(to) == "b ");
}

BOOST_AUTO_TEST_CASE(what_was_removed_is_what_is_added_next) {
    texts list{"a", long_text};
    auto const* const second = &list.back();
    list.shrink(1);
    BOOST_TEST(&list.emplace_back() == second);
    BOOST_TEST(joined(list) == "a  ");
    texts other;
    other = std::move(list); // both keep their memory
    list.push_back("b");
    BOOST_TEST(joined(other) == "a  ");
    BOOST_TEST(joined(list) == "b ");
}

BOOST_AUTO_TEST_SUITE_END()
