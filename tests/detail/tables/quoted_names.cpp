// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/tables/quoted_names.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace quoted_names_test {

using namespace comply::detail;

constexpr std::array<std::string_view, 8> status_names = {"unknown",      "notApplicable", "compliant", "remediated",
                                                          "nonCompliant", "error",         "conflict",  "notAssigned"};
constexpr auto statuses = make_quoted_names(status_names);

// The text, and as much behind it as may be looked at.
template <std::size_t Count>
auto find(quoted_names<Count> const& table, std::string text) {
    text.resize(std::max(text.size(), table.reach), '"');
    return table.find(text.data());
}

} // namespace quoted_names_test

BOOST_AUTO_TEST_SUITE(quoted_names_)

using namespace quoted_names_test;

BOOST_AUTO_TEST_CASE(every_name_is_found_by_its_bytes_and_its_quote) {
    static_assert(statuses.reach == 16);
    for (std::size_t i = 0; i < status_names.size(); ++i) {
        for (auto const behind : {"\"", "\",\"a\":1}", "\"\"\"\"\"\"\"\"\"", "\"unknown\""}) {
            auto const found = find(statuses, std::string(status_names[i]) + behind);
            BOOST_TEST_REQUIRE(found != nullptr, status_names[i] << behind);
            BOOST_TEST(found->index == i);
            BOOST_TEST(found->size == status_names[i].size() + 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(nothing_else_is_found) {
    for (auto const name : status_names) {
        auto text = std::string(name) + '"';
        for (std::size_t at = 0; at < text.size(); ++at) {
            for (int byte = 0; byte < 256; ++byte) {
                auto changed = text;
                changed[at] = static_cast<char>(byte);
                BOOST_TEST_REQUIRE((find(statuses, changed) != nullptr) == (changed == text), changed);
            }
        }
        BOOST_TEST(find(statuses, std::string(name) + "s\"") == nullptr);
        BOOST_TEST(find(statuses, std::string(name.substr(1)) + '"') == nullptr);
    }
    for (int byte = 0; byte < 256; ++byte) { // slots without a name
        BOOST_TEST(find(statuses, std::string(16, static_cast<char>(byte))) == nullptr);
    }
}

BOOST_AUTO_TEST_CASE(a_name_may_begin_another_and_be_empty) {
    constexpr auto table = make_quoted_names(std::array<std::string_view, 3>{"", "a", "ab"});
    if constexpr (table.reach != 0) {
        BOOST_TEST(find(table, "\"")->index == 0);
    }
    constexpr auto longer = make_quoted_names(std::array<std::string_view, 2>{"on", "one"});
    static_assert(longer.reach == 8);
    BOOST_TEST(find(longer, "on\"")->index == 0);
    BOOST_TEST(find(longer, "one\"")->index == 1);
    BOOST_TEST(find(longer, "ones\"") == nullptr);
}

BOOST_AUTO_TEST_CASE(names_that_cannot_be_told_apart_so_are_left_to_others) {
    static_assert(make_quoted_names(std::array<std::string_view, 2>{"a quote: \"", "b"}).reach == 0);
    static_assert(make_quoted_names(std::array<std::string_view, 2>{"back\\slash", "b"}).reach == 0);
    static_assert(make_quoted_names(std::array<std::string_view, 2>{"prefixed_one", "prefixed_two"}).reach == 0);
    static_assert(make_quoted_names(std::array<std::string_view, 1>{"as long as no text will ever have it"}).reach == 0);
    static_assert(make_quoted_names(std::array<std::string_view, 1>{"1234567890123456789012345678901"}).reach == 32);
    BOOST_TEST(make_quoted_names(std::array<std::string_view, 1>{"x"}).reach == 8U);
}

BOOST_AUTO_TEST_SUITE_END()
