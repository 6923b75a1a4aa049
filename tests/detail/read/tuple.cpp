// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/tuple.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace read_tuple_test {

struct leaf {
    int x{};
    friend bool operator==(leaf const&, leaf const&) = default;
};
BOOST_DESCRIBE_STRUCT(leaf, (), (x))

struct row {
    std::tuple<int, std::string, std::optional<bool>, leaf> cells;
    std::vector<std::pair<double, double>> track;
    std::tuple<> nothing;
    friend bool operator==(row const&, row const&) = default;
};
BOOST_DESCRIBE_STRUCT(row, (), (cells, track, nothing))
constexpr auto comply_schema(comply::tag<row>) { return comply::schema<row>(comply::member<&row::track>(comply::max_items(2))); }

} // namespace read_tuple_test

BOOST_AUTO_TEST_SUITE(read_tuple)

using namespace read_tuple_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_tuple_is_an_array_of_just_its_elements) {
    row const one{{1, "a", std::nullopt, {5}}, {{0.5, -1}, {2, 3}}, {}};
    ok(R"({"cells":[1,"a",null,{"x":5}],"track":[[0.5,-1],[2,3]],"nothing":[]})", one);
    ok(R"({"cells" : [ 1 , "a" , null , { "x" : 5 } ] , "track" : [ [ 5e-1 , -1 ] , [2,3] ],"nothing":[ ]})", one);
    BOOST_TEST(comply::serialize(one) == R"({"cells":[1,"a",null,{"x":5}],"track":[[0.5,-1],[2,3]],"nothing":[]})");
    BOOST_TEST((comply::value_from(std::pair(1, true)) == boost::json::value{1, true}));
}

BOOST_AUTO_TEST_CASE(more_or_fewer_elements_are_refused) {
    bad<row>(R"({"cells":[1,"a",null],"track":[[],[1]],"nothing":[1]})",
             {{errc::too_few_items, "/cells"}, {errc::too_few_items, "/track/0"}, {errc::too_few_items, "/track/1"},
              {errc::too_many_items, "/nothing"}});
    bad<row>(R"({"cells":[1,"a",null,{"x":1},{"y":[]}],"track":[[1,2,3],[1,2],[1,2]],"nothing":[]})",
             {{errc::too_many_items, "/cells"}, {errc::too_many_items, "/track"}, {errc::too_many_items, "/track/0"}});
    using numbers = std::pair<int, int>;
    BOOST_TEST(comply::parse<numbers>("[1]").error().front().message == "the document has 1 item; at least 2 are required");
    bad<numbers>("[1,2,nul]", {{errc::invalid_literal, "/2"}});
    bad<numbers>("[1,2", {{errc::unexpected_end, ""}});
    bad<numbers>("[1,2,]", {{errc::expected_value, "/2"}});
}

BOOST_AUTO_TEST_CASE(each_element_is_of_its_own_type) {
    bad<row>(R"({"cells":["a",1,2,{"y":1}],"track":{},"nothing":null})",
             {{errc::wrong_type, "/cells/0"}, {errc::wrong_type, "/cells/1"}, {errc::wrong_type, "/cells/2"},
              {errc::missing_member, "/cells/3/x"}, {errc::unknown_member, "/cells/3/y"}, {errc::wrong_type, "/track"},
              {errc::null_not_allowed, "/nothing"}});
    bad<row>(R"({"cells":[1,"a",true,{"x":1}],"track":[],"nothing":[]})", {{errc::depth_exceeded, "/cells/3"}},
             {.max_depth = 2});
}

BOOST_AUTO_TEST_CASE(values_in_memory_are_checked) {
    row one{{1, "\xFF", std::nullopt, {5}}, {{0.5, -1}, {2, 1.0 / 0.0}, {2, 3}}, {}};
    BOOST_TEST(lines(comply::validate(one).error()) ==
               "invalid_utf8 at \"/cells/1\"\ntoo_many_items at \"/track\"\nnot_finite at \"/track/1/1\"\n");
    BOOST_TEST(lines(comply::validate(one, {.max_violations = 1}).error()) == "invalid_utf8 at \"/cells/1\"\n");
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(one)), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(one)), comply::validation_error);
}

BOOST_AUTO_TEST_SUITE_END()
