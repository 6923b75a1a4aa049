// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/serialize.hpp>
#include <boost/test/unit_test.hpp>

#include <limits>
#include <string>
#include <vector>

namespace ignored_test {

struct handle { // nothing that JSON could carry
    void const* address = nullptr;
    friend bool operator==(handle const&, handle const&) = default;
};

struct session {
    int hits = 3;
    std::string user;
    handle connection;
    double load{};
    friend bool operator==(session const&, session const&) = default;
};
BOOST_DESCRIBE_STRUCT(session, (), (hits, user, connection, load))
constexpr auto comply_schema(comply::tag<session>) {
    return comply::schema<session>(comply::member<&session::hits>(comply::ignored),
                                   comply::member<&session::connection>(comply::ignored, comply::title("Connection")),
                                   comply::member<&session::load>(comply::range(0, 1)));
}

struct nothing_left {
    int cache = 5;
    friend bool operator==(nothing_left const&, nothing_left const&) = default;
};
BOOST_DESCRIBE_STRUCT(nothing_left, (), (cache))
constexpr auto comply_schema(comply::tag<nothing_left>) {
    return comply::schema<nothing_left>(comply::member<&nothing_left::cache>(comply::ignored));
}

// What stands in a base, a derived struct can leave out.
struct counted {
    int count{};
    friend bool operator==(counted const&, counted const&) = default;
};
BOOST_DESCRIBE_STRUCT(counted, (), (count))
struct named : counted {
    std::string name;
    friend bool operator==(named const&, named const&) = default;
};
BOOST_DESCRIBE_STRUCT(named, (counted), (name))
constexpr auto comply_schema(comply::tag<named>) {
    return comply::schema<named>(comply::member<&named::count>(comply::ignored));
}

} // namespace ignored_test

template <>
ignored_test::handle comply_test::dirty<ignored_test::handle>(int) {
    static int const elsewhere = 0;
    return {&elsewhere};
}

BOOST_AUTO_TEST_SUITE(attributes_ignored)

using namespace ignored_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(an_ignored_member_is_no_part_of_the_json) {
    ok<session>(R"({"user":"u","load":0.5})", {3, "u", {}, 0.5});
    ok<session>(R"({"load":0.5,"user":"u"})", {3, "u", {}, 0.5});
    ok<nothing_left>("{}", {5});
    ok<named>(R"({"name":"n"})", {{0}, "n"});
    bad<session>(R"({"user":"u","load":0.5,"hits":3})", {{errc::unknown_member, "/hits"}});
    bad<session>("{}", {{errc::missing_member, "/user"}, {errc::missing_member, "/load"}});
    bad<named>(R"({"count":1,"name":2})", {{errc::unknown_member, "/count"}, {errc::wrong_type, "/name"}});
    bad<nothing_left>(R"({"cache":1})", {{errc::unknown_member, "/cache"}});
}

BOOST_AUTO_TEST_CASE(an_ignored_member_is_not_written) {
    int here = 0;
    session const value{99, "u", {&here}, 0.5};
    BOOST_TEST(comply::serialize(value) == R"({"user":"u","load":0.5})");
    BOOST_TEST(boost::json::serialize(comply::value_from(value)) == R"({"user":"u","load":5E-1})");
    BOOST_TEST(comply::serialize(nothing_left{7}) == "{}");
    BOOST_TEST(comply::validate(value).has_value());
    BOOST_TEST(lines(comply::validate(session{1, "u", {}, 2}).error()) == lines(faults{{errc::above_maximum, "/load"}}));
}

BOOST_AUTO_TEST_SUITE_END()
