// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/stream/bounded_violations.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(stream_bounded_violations)

using comply::errc;
using comply::detail::bounded_violations;

namespace {

comply::violations at(std::vector<std::size_t> const& offsets) {
    std::vector<comply::violation> all;
    for (auto const offset : offsets) {
        auto& one = all.emplace_back();
        one.code = errc::wrong_type;
        one.offset = offset;
    }
    return comply::violations(std::move(all));
}

std::string taken(bounded_violations& list) {
    std::string text;
    for (auto const& one : list.take()) {
        text += std::to_string(one.offset) + (one.code == errc::too_many_violations ? "! " : " ");
    }
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(those_of_the_documents_beginning_come_before_the_others) {
    bounded_violations list(10);
    list.add(at({5}));
    list.add(at({7, 8}));
    list.add_first(at({1}));
    BOOST_TEST(!list.is_full());
    BOOST_TEST(taken(list) == "1 5 7 8 ");
    BOOST_TEST(taken(list) == "");
}

BOOST_AUTO_TEST_CASE(one_too_many_is_a_notice) {
    bounded_violations list(2);
    list.add(at({5, 6}));
    BOOST_TEST(!list.is_full());
    list.add(at({7}));
    BOOST_TEST(list.is_full());
    list.add(at({8}));
    BOOST_TEST(taken(list) == "5 7! ");

    bounded_violations other(2);
    other.add(at({5, 6}));
    other.add_first(at({1}));
    BOOST_TEST(taken(other) == "1 6! ");
}

BOOST_AUTO_TEST_CASE(the_first_may_be_all_that_is_wanted) {
    for (std::size_t const most : {0U, 1U}) {
        bounded_violations list(most);
        BOOST_TEST(!list.is_full());
        list.add(at({5}));
        BOOST_TEST(list.is_full());
        list.add(at({6}));
        BOOST_TEST(taken(list) == "5 ");
    }
}

BOOST_AUTO_TEST_SUITE_END()
