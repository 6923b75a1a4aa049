// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/patch.hpp>

#include "each_allocation.hpp"
#include "payloads.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

using namespace scarce;
using namespace comply_test;

namespace {

constexpr std::string_view changes =
    R"({"text":"what the text is to be, longer than it was before",)"
    R"("queue":["one long string that replaces all others"],)"
    R"("by_name":{"q":null,"r":"a string that was not in the map, a long one"},)"
    R"("inner":{"text":"changed within, to a long text"},)"
    R"("spare":{"name":"a part that is made","tags":["with a tag that is as long as others"]},"parts":[],)"
    R"("extra":{"any":[1,"x"]}})";
std::string both(machine const& object, comply::result<void> const& came) { return told(object) + told(came); }

} // namespace

BOOST_AUTO_TEST_SUITE(allocation_failure_patch)

BOOST_AUTO_TEST_CASE(parse_patch_throws_and_leaks_nothing) {
    for (auto const text : {changes, refused, malformed}) {
        fail_at_each_allocation(
            no_state, [&](auto&) { return comply::parse_patch<machine>(text); }, came_alone, anything);
    }
}

BOOST_AUTO_TEST_CASE(apply_leaves_the_object_as_it_was) {
    auto const before = told(other_machine());
    auto const patch = comply::parse_patch<machine>(changes).value();
    fail_at_each_allocation(
        other_machine,
        [&](machine& object) {
            comply::apply(patch, object);
            return comply::result<void>();
        },
        both, [&](machine const& object) { BOOST_TEST((told(object) == before)); });
}

BOOST_AUTO_TEST_CASE(apply_checked_leaves_the_object_as_it_was) {
    auto const before = told(other_machine());
    for (bool const is_accepted : {true, false}) {
        auto patch = comply::parse_patch<machine>(changes).value();
        if (!is_accepted) {
            patch.set<&machine::number>(10);
            patch.edit<&machine::inner>().set<&machine::text>(std::string(70, 'x'));
        }
        fail_at_each_allocation(
            other_machine, [&](machine& object) { return comply::apply_checked(patch, object); }, both,
            [&](machine const& object) { BOOST_TEST((told(object) == before)); });
    }
}

BOOST_AUTO_TEST_CASE(diff_throws_and_leaks_nothing) {
    auto const before = other_machine();
    auto const after = comply::parse<machine>(accepted).value();
    fail_at_each_allocation(no_state, [&](auto&) { return comply::diff(before, after); }, came_alone, anything);
}

BOOST_AUTO_TEST_SUITE_END()
