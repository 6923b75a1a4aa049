// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/sort_indices.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <vector>

BOOST_AUTO_TEST_SUITE(sort_indices)

BOOST_AUTO_TEST_CASE(the_indices_are_in_the_order_of_what_they_are_indices_of) {
    std::mt19937_64 random(1);
    for (std::size_t const count : {0U, 1U, 2U, 3U, 10U, 1000U}) {
        std::vector<int> values(count);
        for (auto& value : values) {
            value = static_cast<int>(random() % 100);
        }
        auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
            auto const& all = *static_cast<std::vector<int> const*>(objects);
            return all[a] != all[b] ? all[a] < all[b] : a < b;
        };
        auto const indices = comply::detail::sorted_indices(count, is_before, &values);
        std::vector<std::size_t> const order(indices.begin(), indices.end());
        std::vector<std::size_t> expected(count);
        for (std::size_t i = 0; i < count; ++i) {
            expected[i] = i;
        }
        std::sort(expected.begin(), expected.end(), [&](auto a, auto b) { return values[a] != values[b] ? values[a] < values[b] : a < b; });
        BOOST_TEST(order == expected, boost::test_tools::per_element());
    }
}

BOOST_AUTO_TEST_SUITE_END()
