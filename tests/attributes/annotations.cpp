// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/detail/schema/contract.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <string>

namespace annotations_test {

enum class power { battery, mains };
BOOST_DESCRIBE_ENUM(power, battery, mains)
constexpr auto comply_schema(comply::tag<power>) {
    return comply::schema<power>(comply::title("Power"), comply::description("where it comes from"),
                                 comply::enumerator<power::mains>(comply::description("from a socket")));
}

struct sensor {
    std::string id;
    power source{};
    friend bool operator==(sensor const&, sensor const&) = default;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, source))
constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(comply::title("Sensor"),
                                  comply::member<&sensor::id>(comply::description("its key"), comply::title("Id")));
}

} // namespace annotations_test

BOOST_AUTO_TEST_SUITE(attributes_annotations)

using namespace annotations_test;
using namespace comply_test;
using namespace comply::detail;

BOOST_AUTO_TEST_CASE(titles_and_descriptions_are_kept) {
    static_assert(annotation_in<is_title>(parts_of<sensor>) == "Sensor");
    static_assert(annotation_in<is_description>(parts_of<sensor>).empty());
    static_assert(annotation_in<is_title>(member_facts<sensor, 0>::stated) == "Id");
    static_assert(annotation_in<is_description>(member_facts<sensor, 0>::stated) == "its key");
    static_assert(annotation_in<is_description>(member_facts<sensor, 1>::stated).empty());
    static_assert(annotation_in<is_description>(parts_of<power>) == "where it comes from");
    static_assert(annotation_in<is_description>(enumerator_statements<power, 1>) == "from a socket");
    BOOST_TEST(annotation_in<is_title>(parts_of<power>) == "Power");
    BOOST_TEST(comply::title("Power").text == "Power");
    BOOST_TEST(comply::description("from a socket").text == "from a socket");
}

BOOST_AUTO_TEST_CASE(titles_and_descriptions_change_nothing_else) {
    static_assert(std::is_same_v<member_contract<sensor, 0>, member_contract<sensor, 1>>);
    ok<sensor>(R"({"id":"i","source":"mains"})", {"i", power::mains});
    bad<sensor>(R"({"id":1,"source":"sun"})", {{comply::errc::wrong_type, "/id"}, {comply::errc::unknown_enumerator, "/source"}});
}

BOOST_AUTO_TEST_SUITE_END()
