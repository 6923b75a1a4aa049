// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/boost_json.hpp>
#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/parse.hpp>
#include <comply/parse_in_situ.hpp>
#include <comply/patch.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>

#include "each_allocation.hpp"
#include "payloads.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

// Each verb is called again and again, each time with another of its allocations failing, until none does.

using comply::graph::device_compliance_device_status;
using namespace scarce;
using namespace comply_test;

namespace {

constexpr std::string_view status =
    R"({"@odata.type":"#microsoft.graph.deviceComplianceDeviceStatus","id":"c6c78124-8124-c6c7-2481-c7c62481c7c6",)"
    R"("deviceDisplayName":"Device Display Name value","userName":"User Name value","deviceModel":null,"platform":8,)"
    R"("complianceGracePeriodExpirationDateTime":"2016-12-31T23:56:44.951111-08:00","status":"notApplicable",)"
    R"("lastReportedDateTime":"2017-01-01T00:00:17.7769392-08:00","userPrincipalName":"User Principal Name value"})";

// For each kind of text that a machine is not, or is, read from.
constexpr std::string_view machine_texts[] = {accepted, refused, malformed};

template <class T>
void fail_parse(std::string_view text) {
    BOOST_TEST_CONTEXT("text: " << text) {
        fail_at_each_allocation(no_state, [&](auto&) { return comply::parse<T>(text); }, came_alone, anything);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(allocation_failure_verbs)

BOOST_AUTO_TEST_CASE(parse_throws_and_leaks_nothing) {
    fail_parse<device_compliance_device_status>(status);
    fail_parse<device_compliance_device_status>(R"({"platform":"8","status":"notapplicable","id":null,"x":1})");
    for (auto const text : machine_texts) {
        fail_parse<machine>(text);
        fail_parse<boost::json::value>(text);
    }
}

BOOST_AUTO_TEST_CASE(parse_into_leaves_an_object_that_can_be_used) {
    for (auto const text : machine_texts) {
        fail_at_each_allocation(
            other_machine, [&](machine& object) { return comply::parse_into(object, text); },
            [](machine const& object, auto const& came) { return told(object) + told(came); },
            [](machine& object) {
                auto const moved = std::move(object);
                object = other_machine();
            });
    }
}

BOOST_AUTO_TEST_CASE(parse_into_that_keeps_leaves_the_object_as_it_was) {
    auto const before = told(other_machine());
    for (auto const text : machine_texts) {
        fail_at_each_allocation(
            other_machine,
            [&](machine& object) { return comply::parse_into(object, text, {.on_failure = comply::on_failure::keep}); },
            [](machine const& object, auto const& came) { return told(object) + told(came); },
            [&](machine const& object) { BOOST_TEST((told(object) == before)); });
    }
}

BOOST_AUTO_TEST_CASE(parse_in_situ_throws_and_leaks_nothing) {
    fail_at_each_allocation(
        no_state,
        [&](auto&) {
            static std::string text;
            text = accepted; // has its capacity from the first call
            return comply::parse_in_situ<machine>(text);
        },
        came_alone, anything);
}

BOOST_AUTO_TEST_CASE(serialize_throws_and_leaks_nothing) {
    auto const device = comply::parse<device_compliance_device_status>(status).value();
    auto const filled = comply::parse<machine>(accepted).value();
    for (auto const& options : {comply::serialize_options{}, comply::serialize_options{.indent = 2}}) {
        auto const same = [](auto const&, std::string const& text) { return text; };
        fail_at_each_allocation(no_state, [&](auto&) { return comply::serialize(device, options); }, same, anything);
        fail_at_each_allocation(no_state, [&](auto&) { return comply::serialize(filled, options); }, same, anything);
    }
}

BOOST_AUTO_TEST_CASE(serialize_to_leaves_an_empty_string) {
    auto const filled = comply::parse<machine>(accepted).value();
    for (auto const& options : {comply::serialize_options{}, comply::serialize_options{.indent = 2}}) {
        fail_at_each_allocation([] { return std::string("what the string held before it was written into"); },
                                [&](std::string& text) {
                                    comply::serialize_to(text, filled, options);
                                    return 0;
                                },
                                [](std::string const& text, int) { return text; },
                                [](std::string const& text) { BOOST_TEST(text.empty()); });
    }
}

BOOST_AUTO_TEST_CASE(serialize_of_what_json_cannot_carry_throws_one_or_the_other) {
    auto object = other_machine();
    object.text = "no UTF-8, but a long string: \xFF";
    fail_at_each_allocation([] { return std::string("before"); },
                            [&](std::string& text) -> std::string {
                                try {
                                    comply::serialize_to(text, object);
                                } catch (comply::validation_error const& error) {
                                    return error.what();
                                }
                                return "nothing is wrong";
                            },
                            [](std::string const& text, std::string const& what) { return text + what; },
                            [](std::string const& text) { BOOST_TEST(text.empty()); });
}

BOOST_AUTO_TEST_CASE(validate_throws_and_leaks_nothing) {
    auto wrong = other_machine();
    wrong.number = -1;
    wrong.text = std::string(70, 'x');
    wrong.shared_texts.assign(4, "four times the same string, a long one");
    wrong.parts.resize(9);
    wrong.by_name["b/~"] = part{"\xFF", {}};
    fail_at_each_allocation(no_state, [&](auto&) { return comply::validate(wrong); }, came_alone, anything);
}

BOOST_AUTO_TEST_CASE(value_to_and_value_from_throw_and_leak_nothing) {
    for (auto const text : {accepted, refused}) {
        auto const dom = boost::json::parse({text.data(), text.size()});
        fail_at_each_allocation(no_state, [&](auto&) { return comply::value_to<machine>(dom); }, came_alone, anything);
    }
    auto const filled = comply::parse<machine>(accepted).value();
    fail_at_each_allocation(no_state, [&](auto&) { return comply::value_from(filled); }, came_alone, anything);
}

BOOST_AUTO_TEST_SUITE_END()
