// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/parallel/team.hpp>

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstddef>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

BOOST_AUTO_TEST_SUITE(parallel_team)

using comply::detail::work_together;

BOOST_AUTO_TEST_CASE(each_thread_works_once_and_the_callers_is_one_of_them) {
    for (std::size_t threads = 1; threads <= 4; ++threads) {
        std::mutex mutex;
        std::multiset<std::thread::id> workers;
        auto work = [&] {
            std::lock_guard const lock(mutex);
            workers.insert(std::this_thread::get_id());
        };
        work_together(threads, work);
        BOOST_TEST(workers.size() == threads);
        BOOST_TEST(workers.count(std::this_thread::get_id()) == 1U);
    }
}

BOOST_AUTO_TEST_CASE(what_one_throws_is_thrown_when_all_are_done) {
    std::atomic<int> done = 0;
    auto work = [&] {
        if (++done == 2) {
            throw std::runtime_error("two");
        }
    };
    BOOST_CHECK_THROW(work_together(3, work), std::runtime_error);
    BOOST_TEST(done == 3);
}

BOOST_AUTO_TEST_SUITE_END()
