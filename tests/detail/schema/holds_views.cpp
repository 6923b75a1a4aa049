// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/schema/holds_views.hpp>

#include <comply/parse.hpp>

#include <boost/test/unit_test.hpp>

#include <array>
#include <bitset>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace holds_views_test {

using comply::detail::holds_views;

struct owning {
    std::string text;
    std::vector<owning> kids;
};
BOOST_DESCRIBE_STRUCT(owning, (), (text, kids))

struct viewing {
    int number{};
    std::vector<viewing> kids;
    std::optional<std::vector<std::string_view>> views;
};
BOOST_DESCRIBE_STRUCT(viewing, (), (number, kids, views))

struct derived : viewing {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(derived, (viewing), (text))

static_assert(holds_views<std::string_view>);
static_assert(holds_views<std::vector<std::optional<std::string_view>>>);
static_assert(holds_views<viewing>);
static_assert(holds_views<std::map<std::string_view, int>>);
static_assert(holds_views<std::map<int, std::vector<std::string_view>>>);
static_assert(holds_views<std::pair<int, std::string_view>>);
static_assert(holds_views<std::tuple<int, std::unique_ptr<std::string_view>>>);
static_assert(holds_views<std::shared_ptr<viewing const>>);
static_assert(holds_views<std::array<std::list<std::string_view>, 2>>);
static_assert(holds_views<std::set<std::string_view>>);
static_assert(!holds_views<std::tuple<>>);
static_assert(!holds_views<std::map<std::string, std::tuple<std::unique_ptr<owning>, std::u8string, std::bitset<3>>>>);
static_assert(holds_views<derived>);
static_assert(!holds_views<std::string>);
static_assert(!holds_views<int>);
static_assert(!holds_views<owning>);

} // namespace holds_views_test

BOOST_AUTO_TEST_SUITE(schema_holds_views)

BOOST_AUTO_TEST_CASE(a_temporary_text_is_for_what_holds_no_views) {
    using holds_views_test::owning;
    auto const read = comply::parse<owning>(std::string(R"({"text":"a","kids":[{"text":"b","kids":[]}]})"));
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->kids.front().text == "b");
}

BOOST_AUTO_TEST_SUITE_END()
