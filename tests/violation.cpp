// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/violation.hpp>

#include "support/print.hpp"

#include <boost/test/unit_test.hpp>

#include <iterator>
#include <ranges>
#include <sstream>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

BOOST_AUTO_TEST_SUITE(violation)

namespace {

comply::violation wrong_age() {
    return {.code = comply::errc::wrong_type,
            .pointer = "/age",
            .offset = 10,
            .line = 2,
            .column = 11,
            .expected = "integer",
            .found = "string",
            .message = "/age is a string; an integer is expected",
            .excerpt = "{\"age\": \"7\"}",
            .caret = 8};
}

comply::violation missing_name() {
    comply::violation one;
    one.code = comply::errc::missing_member;
    one.pointer = "/name";
    one.message = "/name is missing";
    return one;
}

template <class T>
std::string printed(T const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

} // namespace

BOOST_AUTO_TEST_CASE(violations_are_equal_if_all_they_say_is_equal) {
    BOOST_TEST((wrong_age() == wrong_age()));
    BOOST_TEST((wrong_age() != missing_name()));
    auto const differs = [](auto change) {
        auto other = wrong_age();
        change(other);
        return other != wrong_age();
    };
    BOOST_TEST(differs([](auto& one) { one.code = comply::errc::unknown_member; }));
    BOOST_TEST(differs([](auto& one) { one.pointer = "/Age"; }));
    BOOST_TEST(differs([](auto& one) { one.offset = 0; }));
    BOOST_TEST(differs([](auto& one) { one.line = 0; }));
    BOOST_TEST(differs([](auto& one) { one.column = 0; }));
    BOOST_TEST(differs([](auto& one) { one.expected = ""; }));
    BOOST_TEST(differs([](auto& one) { one.found = ""; }));
    BOOST_TEST(differs([](auto& one) { one.message = ""; }));
    BOOST_TEST(differs([](auto& one) { one.excerpt = ""; }));
    BOOST_TEST(differs([](auto& one) { one.caret = 0; }));
    BOOST_TEST(differs([](auto& one) { one.suggestion = "ages"; }));
}

BOOST_AUTO_TEST_CASE(a_violation_is_printed_with_place_sentence_code_and_caret) {
    BOOST_TEST(printed(wrong_age()) == "2:11: /age is a string; an integer is expected [wrong_type]\n"
                                       "    {\"age\": \"7\"}\n"
                                       "            ^");
    BOOST_TEST(to_string(wrong_age()) == printed(wrong_age()));
}

BOOST_AUTO_TEST_CASE(a_violation_without_a_text_is_printed_without_a_place) {
    BOOST_TEST(printed(missing_name()) == "/name is missing [missing_member]");
    BOOST_TEST(printed(comply::violation{}) == " [success]");
}

BOOST_AUTO_TEST_CASE(a_list_is_printed_one_behind_the_other) {
    comply::violations const all{missing_name(), wrong_age(), missing_name()};
    BOOST_TEST(printed(all) == printed(missing_name()) + '\n' + printed(wrong_age()) + '\n' + printed(missing_name()));
    BOOST_TEST(to_string(all) == printed(all));
    BOOST_TEST(printed(comply::violations{}) == "");
}

BOOST_AUTO_TEST_CASE(a_list_is_a_range) {
    comply::violations const all{missing_name(), wrong_age()};
    static_assert(std::ranges::random_access_range<comply::violations>);
    static_assert(std::ranges::sized_range<comply::violations>);
    BOOST_TEST(all.size() == 2U);
    BOOST_TEST(!all.empty());
    BOOST_TEST(all.front().code == comply::errc::missing_member);
    BOOST_TEST(all.back().code == comply::errc::wrong_type);
    BOOST_TEST((all[1] == all.back()));
    BOOST_TEST(std::distance(all.begin(), all.end()) == 2);
    BOOST_TEST(std::ranges::count(all, "/age", &comply::violation::pointer) == 1);
    BOOST_TEST(comply::violations{}.empty());
}

BOOST_AUTO_TEST_CASE(a_list_is_made_of_a_container) {
    std::vector<comply::violation> from{missing_name(), wrong_age()};
    comply::violations const all(std::move(from));
    BOOST_TEST((all == comply::violations{missing_name(), wrong_age()}));
    static_assert(!std::is_constructible_v<comply::violations, std::vector<comply::violation>&>, "only moved");
    static_assert(!std::is_convertible_v<std::vector<comply::violation>, comply::violations>);
    static_assert(!std::is_constructible_v<comply::violations, std::vector<int>>);
    static_assert(std::is_nothrow_move_constructible_v<comply::violations>);
    static_assert(std::is_nothrow_move_assignable_v<comply::violations>);
}

BOOST_AUTO_TEST_CASE(lists_are_equal_if_their_violations_are) {
    comply::violations const all{missing_name(), wrong_age()};
    BOOST_TEST((all == comply::violations(std::vector{missing_name(), wrong_age()})));
    BOOST_TEST((all != comply::violations{wrong_age(), missing_name()}));
    BOOST_TEST((all != comply::violations{missing_name()}));
    BOOST_TEST((comply::violations{} == comply::violations{}));
}

BOOST_AUTO_TEST_SUITE_END()
