// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include "payloads.hpp"
#include "scarce_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <new>
#include <string>

namespace comply_test {

/// Calls a verb again and again, each time with another of its allocations failing, until none does.
///
/// @param make   a state to call the verb with
/// @param verb   takes the state
/// @param tell   what came of it, as text, from the state and what the verb returned: as if nothing had failed, and
/// again
///               when the verb is called once more with the state that it had thrown in
/// @param check  what must hold of the state that it has thrown in
template <class Make, class Verb, class Tell, class Check>
void fail_at_each_allocation(Make make, Verb verb, Tell tell, Check check) {
    std::string const wanted = [&] {
        auto state = make();
        auto const came = verb(state);
        return tell(state, came);
    }();
    std::size_t throws = 0;
    for (bool const for_good : {false, true}) {
        bool is_over = false;
        for (std::size_t successes = 0; !is_over; ++successes) {
            auto const before = comply_test::live_allocations();
            bool is_right = true;
            bool has_thrown = false;
            {
                auto state = make();
                comply_test::scarce_memory memory(successes, for_good);
                try {
                    auto const came = memory.within([&] { return verb(state); });
                    is_right = tell(state, came) == wanted;
                } catch (std::bad_alloc const&) {
                    has_thrown = true;
                }
                is_over = !memory.has_failed();
                if (has_thrown) {
                    check(state);
                    auto const came = verb(state);
                    is_right = tell(state, came) == wanted;
                }
            }
            throws += has_thrown;
            BOOST_TEST(is_right, "another outcome after " << successes << " allocations");
            BOOST_TEST(comply_test::live_allocations() == before, "a leak after " << successes << " allocations");
            BOOST_TEST_REQUIRE(successes < 10'000U);
        }
    }
    BOOST_TEST(throws > 0U);
}

// For verbs that change nothing.
struct nothing {};
inline constexpr auto no_state = [] { return nothing(); };
inline constexpr auto anything = [](auto const&) {};
inline constexpr auto came_alone = [](auto const&, auto const& came) { return scarce::told(came); };

} // namespace comply_test
