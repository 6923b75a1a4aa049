// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/graph/compliance_status.hpp>

#include "../support/routes.hpp"

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/list.hpp>
#include <boost/test/unit_test.hpp>

#include <iterator>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(graph_compliance_status)

using comply::errc;
using comply::graph::compliance_status;
using namespace comply_test;

namespace compliance_status_test {

struct named {
    compliance_status value;
    std::string_view name;
};

// In the order of the document.
constexpr named all[] = {
    {compliance_status::unknown, "unknown"},
    {compliance_status::not_applicable, "notApplicable"},
    {compliance_status::compliant, "compliant"},
    {compliance_status::remediated, "remediated"},
    {compliance_status::non_compliant, "nonCompliant"},
    {compliance_status::error, "error"},
    {compliance_status::conflict, "conflict"},
    {compliance_status::not_assigned, "notAssigned"},
};

constexpr comply::parse_options falling_back{.unknown_enumerators = comply::unknown_enumerators::fallback};

std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

} // namespace compliance_status_test

using namespace compliance_status_test;

BOOST_AUTO_TEST_CASE(there_are_the_eight_values_of_the_document) {
    using described = boost::describe::describe_enumerators<compliance_status>;
    BOOST_TEST(std::size(all) == 8U);
    BOOST_TEST(boost::mp11::mp_size<described>::value == 8U);
    std::size_t index = 0;
    boost::mp11::mp_for_each<described>([&index](auto enumerator) {
        BOOST_TEST_REQUIRE(index < std::size(all));
        BOOST_TEST((enumerator.value == all[index].value), enumerator.name);
        ++index;
    });
}

BOOST_AUTO_TEST_CASE(each_value_is_read_and_written_by_its_name) {
    for (auto const& [value, name] : all) {
        ok<compliance_status>(quoted(name), value);
        ok<compliance_status>(quoted(name), value, falling_back);
        BOOST_TEST(comply::serialize(value) == quoted(name));
    }
}

BOOST_AUTO_TEST_CASE(what_nobody_set_is_unknown) { BOOST_TEST((compliance_status{} == compliance_status::unknown)); }

BOOST_AUTO_TEST_CASE(names_are_compared_letter_by_letter) {
    for (auto const* text : {"NotApplicable", "notapplicable", "not_applicable", "not-applicable", "notApplicable ",
                             "notAplicable", "", "inGracePeriod", "1"}) {
        bad<compliance_status>(quoted(text), {{errc::unknown_enumerator, ""}});
    }
}

BOOST_AUTO_TEST_CASE(a_refusal_lists_the_names_in_the_order_of_the_document) {
    std::string names;
    for (auto const& one : all) {
        names += (names.empty() ? "" : ",") + quoted(one.name);
    }
    auto const why = comply::parse<compliance_status>("\"nonCompliannt\"").error();
    BOOST_TEST_REQUIRE(why.size() == 1U);
    BOOST_TEST(why.front().expected == names);
    BOOST_TEST(why.front().found == "\"nonCompliannt\"");
}

BOOST_AUTO_TEST_CASE(a_value_of_the_future_is_unknown_where_the_options_say_so) {
    ok<compliance_status>("\"inGracePeriod\"", compliance_status::unknown, falling_back);
    ok<compliance_status>("\"\"", compliance_status::unknown, falling_back);
    ok<std::vector<compliance_status>>(
        R"(["error","managed","conflict"])",
        {compliance_status::error, compliance_status::unknown, compliance_status::conflict}, falling_back);
}

BOOST_AUTO_TEST_CASE(what_is_no_string_is_no_status_even_of_the_future) {
    for (auto const& options : {comply::parse_options{}, falling_back}) {
        bad<compliance_status>("1", {{errc::wrong_type, ""}}, options);
        bad<compliance_status>("true", {{errc::wrong_type, ""}}, options);
        bad<compliance_status>("[\"error\"]", {{errc::wrong_type, ""}}, options);
        bad<compliance_status>("null", {{errc::null_not_allowed, ""}}, options);
    }
}

BOOST_AUTO_TEST_CASE(a_number_without_a_name_is_never_written) {
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(static_cast<compliance_status>(8))),
                      comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::value_from(static_cast<compliance_status>(-1))),
                      comply::validation_error);
}

BOOST_AUTO_TEST_SUITE_END()
