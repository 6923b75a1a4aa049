// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/comply.hpp>

#include "support/fleet.hpp"

#include <boost/test/unit_test.hpp>

#include <sstream>
#include <string>

// The documentation's worked example, and the pinned spellings.

BOOST_AUTO_TEST_SUITE(everything)

BOOST_AUTO_TEST_CASE(a_sensor_is_read_and_written) {
    std::string const text =
        R"({"id":"s-1","displayName":"Hall","charge":0.5,"powerSource":"mains","lastSeen":"2026-01-02T03:04:05.678+01:00","tags":["a","b"]})";
    auto sensor = comply::parse<fleet::sensor>(text);
    BOOST_TEST_REQUIRE(sensor.has_value(), sensor.error());
    BOOST_TEST(sensor->display_name == "Hall");
    BOOST_TEST(sensor->charge.value() == 0.5);
    BOOST_TEST((sensor->power_source == fleet::power::mains));
    BOOST_TEST(sensor->tags.size() == 2U);
    BOOST_TEST(comply::serialize(*sensor) == text);
    sensor->charge.reset();
    BOOST_TEST(comply::serialize(*sensor, {.operation = comply::operation::create}) ==
               R"({"displayName":"Hall","powerSource":"mains","lastSeen":"2026-01-02T03:04:05.678+01:00","tags":["a","b"]})");
}

BOOST_AUTO_TEST_CASE(every_violation_of_a_sensor_is_shown) {
    auto const sensor = comply::parse<fleet::sensor>("{\n"
                                                     "  \"displayName\": \"Hall\",\n"
                                                     "  \"charge\": 1.5,\n"
                                                     "  \"powerSource\": \"steam\",\n"
                                                     "  \"lastSeen\": \"2026-02-30T00:00:00Z\",\n"
                                                     "  \"tags\": [\"\", 5]\n"
                                                     "}");
    BOOST_TEST_REQUIRE(!sensor);
    std::string found;
    for (auto const& one : sensor.error()) {
        found += std::to_string(one.line) + ':' + std::to_string(one.column) + ' ' + std::string(to_string(one.code)) + ' ' +
                 one.pointer + '\n';
        BOOST_TEST(!one.message.empty());
    }
    BOOST_TEST(found == "1:1 missing_member /id\n"
                        "3:13 above_maximum /charge\n"
                        "4:18 unknown_enumerator /powerSource\n"
                        "5:15 invalid_date_time /lastSeen\n"
                        "6:12 too_short /tags/0\n"
                        "6:16 wrong_type /tags/1\n");
    std::ostringstream printed;
    printed << sensor.error();
    for (auto const* part : {"[missing_member]", "[above_maximum]", "4:18: ", "/lastSeen", "  \"charge\": 1.5,", "^"}) {
        BOOST_TEST(printed.str().find(part) != std::string::npos, part << " in " << printed.str());
    }
}

BOOST_AUTO_TEST_CASE(the_pinned_spellings_compile) {
    comply::parse_options const options{.operation = comply::operation::create,
                                        .unknown_members = comply::unknown_members::reject,
                                        .max_depth = 64,
                                        .max_violations = 100};
    fleet::sensor sensor;
    comply::result<void> const into = comply::parse_into(sensor, "{}", options);
    BOOST_TEST(!into);
    comply::result<void> const valid = comply::validate(sensor, {});
    BOOST_TEST(!valid); // no id
    std::string out;
    comply::serialize_to(out, sensor, {.indent = 2, .newline = comply::newline::crlf});
    BOOST_TEST(out.find("\r\n  \"displayName\": \"\"") != std::string::npos);
    BOOST_CHECK_THROW(static_cast<void>(comply::parse<fleet::sensor>("").value()), comply::validation_error);
    comply::violation const first = comply::parse<fleet::sensor>("").error().front();
    BOOST_TEST((first.code == comply::errc::empty_text));
    BOOST_TEST(first.pointer.empty());
    BOOST_TEST(first.offset == 0U);
    BOOST_TEST(first.line == 1U);
    BOOST_TEST(first.column == 1U);
    comply::result<comply::date_time_offset> const moment =
        comply::parse_date_time_offset("2026-01-02T03:04:05Z", comply::date_time_profile::rfc3339);
    BOOST_TEST(to_string(moment.value()) == "2026-01-02T03:04:05Z");
    BOOST_TEST(comply::parse<boost::json::value>("[1]").value().as_array().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
