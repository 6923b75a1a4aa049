// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/json_schema/type_name.hpp>

#include <boost/test/unit_test.hpp>

#include <string_view>

namespace type_name_test {

struct plain {};
template <class... Ts>
struct pack {};

} // namespace type_name_test

BOOST_AUTO_TEST_SUITE(json_schema_type_name)

namespace {

struct hidden {};

} // namespace

using comply::detail::definition_name;
using comply::detail::spelling_of;

BOOST_AUTO_TEST_CASE(a_type_is_spelled_as_in_cpp) {
    static_assert(spelling_of<int>() == "int");
    static_assert(spelling_of<type_name_test::plain>() == "type_name_test::plain");
    BOOST_TEST(spelling_of<type_name_test::pack<int>>() == "type_name_test::pack<int>");
}

BOOST_AUTO_TEST_CASE(scopes_are_dropped) {
    BOOST_TEST(definition_name("int") == "int");
    BOOST_TEST(definition_name("a::b::c") == "c");
    BOOST_TEST(definition_name("::c") == "c");
    BOOST_TEST(definition_name("a::{anonymous}::c") == "c");
    BOOST_TEST(definition_name("a::(anonymous namespace)::c") == "c");
    BOOST_TEST(definition_name("make(a::b, int)::c") == "c");
    BOOST_TEST(definition_name("outer<a::b, a::d<int>>::c") == "c");
    BOOST_TEST(definition_name(spelling_of<hidden>()) == "hidden");
}

BOOST_AUTO_TEST_CASE(arguments_of_templates_are_part_of_the_name) {
    BOOST_TEST(definition_name("a::pack<b::c, d::e<f::g> >") == "pack_c_e_g");
    BOOST_TEST(definition_name("pack<(a::b)1, -2>") == "pack_b_1_2");
    BOOST_TEST(definition_name(spelling_of<type_name_test::pack<type_name_test::plain, hidden>>()) ==
               "pack_plain_hidden");
}

BOOST_AUTO_TEST_CASE(there_always_is_a_name) {
    BOOST_TEST(definition_name("") == "type");
    BOOST_TEST(definition_name("\xC3\xA4") == "type");
}

BOOST_AUTO_TEST_SUITE_END()
