// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/sequence.hpp>

#include <comply/comply.hpp>

#include "../../support/routes.hpp"

#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/container/vector.hpp>
#include <boost/test/unit_test.hpp>

#include <array>
#include <deque>
#include <list>
#include <memory_resource>
#include <optional>
#include <string>
#include <vector>

namespace read_sequence_test {

struct point {
    int x{};
    std::optional<std::string> name;
    friend bool operator==(point const&, point const&) = default;
};
BOOST_DESCRIBE_STRUCT(point, (), (x, name))

template <class Points>
struct shape {
    Points points{};
    friend bool operator==(shape const&, shape const&) = default;
    BOOST_DESCRIBE_CLASS(shape, (), (points), (), ())
};
template <class Points>
constexpr auto comply_schema(comply::tag<shape<Points>>) {
    return comply::schema<shape<Points>>(comply::template member<&shape<Points>::points>(comply::max_items(3)));
}

struct grid {
    std::array<std::array<int, 2>, 2> cells{};
    std::array<bool, 0> nothing{};
    friend bool operator==(grid const&, grid const&) = default;
};
BOOST_DESCRIBE_STRUCT(grid, (), (cells, nothing))
constexpr auto comply_schema(comply::tag<grid>) {
    return comply::schema<grid>(comply::member<&grid::cells>(comply::each(comply::each(comply::range(0, 9)))));
}

template <class T>
void check_growing() {
    using s = shape<T>;
    using comply::errc;
    comply_test::ok(R"({"points":[]})", s{});
    s two;
    two.points.emplace_back().x = 1;
    two.points.emplace_back().name = "b";
    comply_test::ok(R"( { "points" : [ { "x" : 1 } , { "x" : 0, "name" : "b" } ] } )", two);
    BOOST_TEST(comply::serialize(two) == R"({"points":[{"x":1},{"x":0,"name":"b"}]})");

    comply_test::bad<s>(R"({"points":[{"x":1},{"x":"2"},{"y":1}]})",
                        {{errc::wrong_type, "/points/1/x"}, {errc::missing_member, "/points/2/x"},
                         {errc::unknown_member, "/points/2/y"}});
    comply_test::bad<s>(R"({"points":[{"x":1},{"x":1},{"x":1},{"x":1}]})", {{errc::too_many_items, "/points"}});
    comply_test::bad<s>(R"({"points":{}})", {{errc::wrong_type, "/points"}});
    comply_test::bad<s>(R"({"points":null})", {{errc::null_not_allowed, "/points"}});
    comply_test::bad<s>(R"({"points":[{"x":1},]})", {{errc::expected_value, "/points/1"}});
    comply_test::bad<s>(R"({"points":[{"x":1} {"x":1}]})", {{errc::expected_comma, "/points"}});
    comply_test::bad<s>(R"({"points":[{"x":1})", {{errc::unexpected_end, "/points"}});
    comply_test::bad<s>(R"({"points":[{"x":1}]})", {{errc::depth_exceeded, "/points/0"}}, {.max_depth = 2});
    comply_test::bad<s>(R"({"points":[]})", {{errc::depth_exceeded, "/points"}}, {.max_depth = 1});
}

} // namespace read_sequence_test

BOOST_AUTO_TEST_SUITE(read_sequence)

using namespace read_sequence_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(arrays_are_read_into_deques_and_lists) {
    check_growing<std::deque<point>>();
    check_growing<std::list<point>>();
}

BOOST_AUTO_TEST_CASE(arrays_are_read_into_the_vectors_of_boost) {
    check_growing<boost::container::vector<point>>();
    check_growing<boost::container::small_vector<point, 2>>();
    check_growing<boost::container::static_vector<point, 3>>();
}

BOOST_AUTO_TEST_CASE(a_static_vector_refuses_what_it_has_no_room_for) {
    using pair = boost::container::static_vector<std::string, 2>;
    ok(R"(["a","b"])", pair{"a", "b"});
    bad<pair>(R"(["a","b","c","d"])", {{errc::too_many_items, ""}});
    bad<pair>(R"(["a",1,2,"d"])", {{errc::too_many_items, ""}, {errc::wrong_type, "/1"}});
    bad<pair>(R"(["a","b",tru])", {{errc::invalid_literal, "/2"}});
    BOOST_TEST(comply::parse<pair>(R"(["a","b","c"])").error().front().message ==
               "the document has 3 items; at most 2 are allowed");
}

BOOST_AUTO_TEST_CASE(what_a_sequence_holds_is_read_into_again) {
    std::list<std::string> list{std::string(100, 'x'), std::string(100, 'y')};
    auto const* const kept = list.front().data();
    BOOST_TEST(comply::parse_into(list, R"(["a"])").has_value());
    BOOST_TEST((list == std::list<std::string>{"a"}));
    BOOST_TEST(static_cast<void const*>(list.front().data()) == static_cast<void const*>(kept));
}

BOOST_AUTO_TEST_CASE(an_array_of_fixed_size_wants_just_as_many) {
    grid const one{{{{1, 2}, {3, 4}}}, {}};
    ok(R"({"cells":[[1,2],[3,4]],"nothing":[]})", one);
    BOOST_TEST(comply::serialize(one) == R"({"cells":[[1,2],[3,4]],"nothing":[]})");
    bad<grid>(R"({"cells":[[1,2],[3]],"nothing":[0]})",
              {{errc::too_few_items, "/cells/1"}, {errc::too_many_items, "/nothing"}});
    bad<grid>(R"({"cells":[[1,2,{}],[3,40],[]],"nothing":[]})",
              {{errc::too_many_items, "/cells"}, {errc::too_many_items, "/cells/0"}, {errc::above_maximum, "/cells/1/1"}});
    bad<grid>(R"({"cells":[],"nothing":{}})", {{errc::too_few_items, "/cells"}, {errc::wrong_type, "/nothing"}});
    BOOST_TEST(comply::parse<grid>(R"({"cells":[[1],[3,4]],"nothing":[]})").error().front().message ==
               "/cells/0 has 1 item; at least 2 are required");
    auto broken = one;
    broken.cells[1][0] = 10;
    BOOST_TEST(lines(comply::validate(broken).error()) == "above_maximum at \"/cells/1/0\"\n");
}

BOOST_AUTO_TEST_CASE(elements_of_any_container_get_its_allocator) {
    struct memory : std::pmr::memory_resource {
        std::size_t count = 0;
        void* do_allocate(std::size_t size, std::size_t alignment) override {
            ++count;
            return std::pmr::new_delete_resource()->allocate(size, alignment);
        }
        void do_deallocate(void* where, std::size_t size, std::size_t alignment) override {
            std::pmr::new_delete_resource()->deallocate(where, size, alignment);
        }
        bool do_is_equal(memory_resource const& other) const noexcept override { return this == &other; }
    } counted;
    std::pmr::list<std::pmr::string> list(&counted);
    BOOST_TEST(comply::parse_into(list, "[\"" + std::string(100, 'x') + "\"]").has_value());
    BOOST_TEST(counted.count == 2U);
    BOOST_TEST((list.front().get_allocator().resource() == &counted));
}

BOOST_AUTO_TEST_SUITE_END()
