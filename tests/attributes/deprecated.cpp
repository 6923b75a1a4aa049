// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/attributes.hpp>

#include "../support/routes.hpp"

#include <comply/schema.hpp>

#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace deprecated_test {

struct part {
    int id{};
    std::optional<std::string> label;
    int weight{};
    friend bool operator==(part const&, part const&) = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (id, label, weight))
constexpr auto comply_schema(comply::tag<part>) {
    return comply::schema<part>(comply::member<&part::label>(comply::deprecated, comply::aliases("text")));
}

struct machine {
    std::vector<part> parts;
    friend bool operator==(machine const&, machine const&) = default;
};
BOOST_DESCRIBE_STRUCT(machine, (), (parts))

} // namespace deprecated_test

BOOST_AUTO_TEST_SUITE(attributes_deprecated)

using namespace deprecated_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(a_deprecated_member_is_read_and_written_like_any_other) {
    ok<part>(R"({"id":1,"label":"l","weight":2})", {1, "l", 2});
    ok<part>(R"({"id":1,"weight":2})", {1, {}, 2});
    BOOST_TEST(comply::serialize(part{1, "l", 2}) == R"({"id":1,"label":"l","weight":2})");
}

BOOST_AUTO_TEST_CASE(its_presence_is_a_warning_and_no_violation) {
    auto const text = R"({"parts":[{"id":1,"weight":2},
 {"id":1,"label":"l","weight":2},{"text":null,"weight":2,"id":1}]})";
    comply::violations warnings{{}};
    comply::parse_options const options{.warnings = &warnings};
    faults const expected{{errc::deprecated_member, "/parts/1/label"}, {errc::deprecated_member, "/parts/2/text"}};
    BOOST_TEST(comply::parse<machine>(text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(warnings[0].line == 2U);
    BOOST_TEST(warnings[0].column == 18U);
    BOOST_TEST(warnings[0].message == "/parts/1/label is deprecated");

    warnings = {};
    machine object;
    BOOST_TEST(comply::parse_into(object, text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(comply::parse_into(object, text, {.on_failure = comply::on_failure::keep, .warnings = &warnings}).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));

    warnings = {};
    BOOST_TEST(comply::value_to<machine>(*dom_of(text), options).has_value());
    BOOST_TEST(lines(warnings) == lines(expected));
    BOOST_TEST(comply::parse<machine>(R"({"parts":[]})", options).has_value());
    BOOST_TEST(warnings.empty());
}

BOOST_AUTO_TEST_CASE(warnings_come_beside_violations_and_are_bounded_like_them) {
    comply::violations warnings;
    auto const refused = comply::parse<part>(R"({"label":"l","weight":""})", {.warnings = &warnings});
    BOOST_TEST(lines(refused.error()) == lines(faults{{errc::missing_member, "/id"}, {errc::wrong_type, "/weight"}}));
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/label"}}));
    auto const text = R"([{"id":1,"label":"l","weight":2},{"id":1,"label":"l","weight":2}])";
    comply::parse_options const options{.max_violations = 1, .warnings = &warnings};
    BOOST_TEST(comply::parse<std::vector<part>>(text, options).has_value());
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/0/label"}}));
    BOOST_TEST(comply::value_to<std::vector<part>>(*dom_of(text), options).has_value());
    BOOST_TEST(lines(warnings) == lines(faults{{errc::deprecated_member, "/0/label"}}));
}

BOOST_AUTO_TEST_SUITE_END()
