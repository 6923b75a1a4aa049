// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/comply.hpp>

#include "../support/print.hpp"

#include <comply/chrono.hpp>
#include <comply/evolvable_flags.hpp>
#include <comply/filesystem.hpp>
#include <comply/integer_values.hpp>
#include <comply/odata/binary.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/odata/numbers.hpp>
#include <comply/time_of_day.hpp>
#include <comply/uuid.hpp>
#include <comply/variant.hpp>

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <bitset>
#include <chrono>
#include <cstddef>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

// A value of each kind of type, in an array and as a member, cut at every byte.

namespace cut_values_test {

enum class colour { red, blue };
BOOST_DESCRIBE_ENUM(colour, red, blue)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(comply::fallback(colour::red));
}

enum class rights { read = 1, write = 2 };
BOOST_DESCRIBE_ENUM(rights, read, write)
constexpr auto comply_schema(comply::tag<rights>) {
    return comply::schema<rights>(comply::flags, comply::fallback(rights::read));
}

enum class level { low = 2, high = 20 };
BOOST_DESCRIBE_ENUM(level, low, high)
constexpr auto comply_schema(comply::tag<level>) { return comply::schema<level>(comply::integer_values); }

struct listed {
    rights a{};
};
BOOST_DESCRIBE_STRUCT(listed, (), (a))
constexpr auto comply_schema(comply::tag<listed>) {
    return comply::schema<listed>(comply::member<&listed::a>(comply::as_array));
}

template <class T>
struct holder {
    T a{};
    BOOST_DESCRIBE_CLASS(holder, (), (a), (), ())
};

template <class T>
void check_cut(std::string const& text) {
    BOOST_TEST(comply::parse<T>(text).has_value(), text);
    for (std::size_t size = 0; size < text.size(); ++size) {
        auto const why = comply::parse<T>(std::string_view(text).substr(0, size)).error();
        BOOST_TEST(why.size() == 1U, text << " of " << size << " bytes: " << why);
        BOOST_TEST(why.back().code == (size == 0 ? comply::errc::empty_text : comply::errc::unexpected_end),
                   text << " of " << size << " bytes: " << why);
        BOOST_TEST(why.back().offset == size, text << " of " << size << " bytes: " << why);
    }
}

template <class T>
void ends_too_early(std::string const& value) {
    check_cut<std::vector<T>>('[' + value + ",\n" + value + ']');
    check_cut<holder<T>>("{\"a\":" + value + '}');
}

} // namespace cut_values_test

BOOST_AUTO_TEST_SUITE(bad_input_cut_values)

using namespace cut_values_test;

BOOST_AUTO_TEST_CASE(scalars_end_too_early) {
    ends_too_early<bool>("true");
    ends_too_early<int>("-12");
    ends_too_early<double>("\t1.5e3 ");
    ends_too_early<std::string>(R"("text\n\u00e9")");
    ends_too_early<std::u8string>(R"("text\n")");
    ends_too_early<colour>(R"("blue")");
    ends_too_early<comply::evolvable<colour>>(R"("green")");
    ends_too_early<rights>(R"("read,write")");
    ends_too_early<comply::evolvable<rights>>(R"("read,own")");
    ends_too_early<level>("20");
    ends_too_early<std::bitset<3>>(R"("101")");
    ends_too_early<comply::date_time_offset>(R"("2020-01-01T00:00:00Z")");
}

BOOST_AUTO_TEST_CASE(what_is_represented_ends_too_early) {
    ends_too_early<comply::time_of_day>(R"("08:30:00")");
    ends_too_early<std::chrono::seconds>(R"("PT1M")");
    ends_too_early<boost::uuids::uuid>(R"("2eb8aa08-aa98-11ea-b4aa-73b441d16380")");
    ends_too_early<std::filesystem::path>(R"("a/b")");
    ends_too_early<comply::odata::decimal>("12.50");
    ends_too_early<comply::odata::decimal>(R"("12.50")");
    ends_too_early<comply::odata::int64>("-7");
    ends_too_early<comply::odata::int64>(R"("7")");
    ends_too_early<comply::odata::double_>(R"("INF")");
    ends_too_early<comply::odata::binary>(R"("AQID")");
}

BOOST_AUTO_TEST_CASE(containers_end_too_early) {
    ends_too_early<std::vector<int>>("[1, 2]");
    ends_too_early<std::deque<std::string>>(R"(["a"])");
    ends_too_early<std::array<int, 2>>("[1, 2]");
    ends_too_early<std::pair<int, bool>>("[1, true]");
    ends_too_early<std::tuple<int, std::string>>(R"([1,"a"])");
    ends_too_early<std::set<int>>("[1, 2]");
    ends_too_early<boost::container::flat_set<int>>("[1, 2]");
    ends_too_early<std::map<std::string, int>>(R"({"a":1, "b":2})");
    ends_too_early<std::map<int, std::string>>(R"({"1":"a"})");
    ends_too_early<std::map<colour, bool>>(R"({"red":true})");
    ends_too_early<boost::container::flat_map<std::string, int>>(R"({"a":1,"b":2})");
    ends_too_early<listed>(R"({"a":["read", "write"]})");
    ends_too_early<boost::json::value>(R"({"a":[1,null,{"b":"c"}]})");
}

BOOST_AUTO_TEST_CASE(what_holds_another_value_ends_too_early) {
    ends_too_early<std::optional<int>>("1");
    ends_too_early<std::optional<int>>("null");
    ends_too_early<std::unique_ptr<std::string>>(R"("a")");
    ends_too_early<std::shared_ptr<holder<int>>>(R"({"a":1})");
    ends_too_early<std::variant<int, std::string>>(R"("a")");
    ends_too_early<std::variant<int, std::vector<int>>>("[1]");
}

BOOST_AUTO_TEST_SUITE_END()
