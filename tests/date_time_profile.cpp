// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/date_time_profile.hpp>

#include <comply/date_time_offset.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(date_time_profile)

using comply::parse_date_time_offset;
using enum comply::date_time_profile;

namespace {

// Reads `text` under a profile; what is written is `canonical`.
void ok(comply::date_time_profile profile, std::string_view text, std::string_view canonical) {
    BOOST_TEST_CONTEXT(text) {
        auto const moment = parse_date_time_offset(text, profile);
        BOOST_TEST_REQUIRE(moment.has_value());
        BOOST_TEST(to_string(*moment) == canonical);
    }
}
void ok(comply::date_time_profile profile, std::string_view text) {
    ok(profile, text, text);
}

void bad(comply::date_time_profile profile, std::string_view text, std::string_view field, std::size_t offset) {
    BOOST_TEST_CONTEXT(text) {
        auto const refused = parse_date_time_offset(text, profile);
        BOOST_TEST_REQUIRE(!refused.has_value());
        BOOST_TEST(refused.error().front().expected == field);
        BOOST_TEST(refused.error().front().offset == offset);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(what_rfc_3339_has_is_in_every_profile) {
    for (auto const profile : {rfc3339, edm, iso8601}) {
        // The examples of RFC 3339 §5.8.
        ok(profile, "1985-04-12T23:20:50.52Z");
        ok(profile, "1996-12-19T16:39:57-08:00");
        ok(profile, "1990-12-31T23:59:60Z");
        ok(profile, "1990-12-31T15:59:60-08:00");
        ok(profile, "1937-01-01T12:00:27.87+00:20");
        ok(profile, "0000-01-01T00:00:00-00:00");
        ok(profile, "9999-12-31T23:59:59.999999999999+23:59");
        ok(profile, "2016-12-31t23:56:44z", "2016-12-31T23:56:44Z");
        bad(profile, "2016-12-31T24:00:00Z", "hour", 11);
        bad(profile, "2016-12-31", "hour", 10);
    }
}

BOOST_AUTO_TEST_CASE(edm_may_lack_seconds) {
    ok(edm, "2016-12-31T23:56Z");
    ok(edm, "2016-12-31T23:56-08:00");
    bad(edm, "2016-12-31T23:56.5Z", "offset", 16);
    bad(rfc3339, "2016-12-31T23:56-08:00", "second", 16);
}

BOOST_AUTO_TEST_CASE(edm_has_years_before_0000_and_behind_9999) {
    ok(edm, "-0043-03-15T12:00:00Z");
    ok(edm, "-0400-02-29T12:00:00Z");
    ok(edm, "10000-01-01T00:00:00+14:00");
    ok(edm, "99999999999-12-31T23:59:59.999999999999-23:59");
    ok(edm, "-99999999999-01-01T00:00:00+23:59");
    ok(edm, "-0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z");
    bad(edm, "100000000000-01-01T00:00:00Z", "year", 0);
    bad(edm, "99999999999999999999999999-01-01T00:00:00Z", "year", 0);
    bad(edm, "02016-01-01T00:00:00Z", "year", 0);
    bad(edm, "-43-03-15T12:00:00Z", "year", 0);
    bad(edm, "+2016-01-01T00:00:00Z", "year", 0);
    bad(edm, "--2016-01-01T00:00:00Z", "year", 0);
    bad(edm, "-0300-02-29T12:00:00Z", "day", 9);
    for (auto const profile : {rfc3339, iso8601}) {
        bad(profile, "-0043-03-15T12:00:00Z", "year", 0);
    }
    bad(rfc3339, "10000-01-01T00:00:00Z", "month", 4);
}

BOOST_AUTO_TEST_CASE(iso_8601_has_a_basic_format) {
    ok(iso8601, "20161231T235644Z", "2016-12-31T23:56:44Z");
    ok(iso8601, "20161231T235644.951111-0800", "2016-12-31T23:56:44.951111-08:00");
    ok(iso8601, "20161231T235644,5-08", "2016-12-31T23:56:44.5-08:00");
    ok(iso8601, "20161231T2356Z", "2016-12-31T23:56Z");
    // One or the other, not both (ISO 8601-1:2019 §5.4.2).
    bad(iso8601, "20161231T23:56:44Z", "minute", 11);
    bad(iso8601, "2016-12-31T235644Z", "minute", 13);
    bad(iso8601, "20161231T235644-08:00", "offset", 15);
    bad(iso8601, "2016-12-31T23:56:44-0800", "offset", 19);
    bad(iso8601, "201612-31T23:56:44Z", "day", 6);
    bad(edm, "20161231T235644Z", "month", 8); // a year of eight digits
    bad(rfc3339, "20161231T235644Z", "month", 4);
}

BOOST_AUTO_TEST_CASE(iso_8601_has_week_dates) {
    ok(iso8601, "2016-W52-6T23:56:44Z", "2016-12-31T23:56:44Z");
    ok(iso8601, "2016W526T235644Z", "2016-12-31T23:56:44Z");
    ok(iso8601, "2015-W53-5T00:00:00Z", "2016-01-01T00:00:00Z");
    ok(iso8601, "2009-W01-1T00:00:00Z", "2008-12-29T00:00:00Z");
    ok(iso8601, "0000-W01-1T00:00:00Z", "0000-01-03T00:00:00Z");
    bad(iso8601, "2016-W53-1T00:00:00Z", "week", 6);
    bad(iso8601, "2016-W00-1T00:00:00Z", "week", 6);
    bad(iso8601, "2016-W52-0T00:00:00Z", "weekday", 9);
    bad(iso8601, "2016-W52-8T00:00:00Z", "weekday", 9);
    bad(iso8601, "2016-W52T00:00:00Z", "weekday", 8);
    bad(iso8601, "9999-W52-7T00:00:00Z", "week", 6); // is 10000-01-02
    bad(rfc3339, "2016-W52-6T23:56:44Z", "month", 5);
    bad(edm, "2016-W52-6T23:56:44Z", "month", 5);
}

BOOST_AUTO_TEST_CASE(iso_8601_has_ordinal_dates) {
    ok(iso8601, "2016-366T23:56:44Z", "2016-12-31T23:56:44Z");
    ok(iso8601, "2016366T235644Z", "2016-12-31T23:56:44Z");
    ok(iso8601, "2015-001T00:00:00Z", "2015-01-01T00:00:00Z");
    ok(iso8601, "2015-060T00:00:00Z", "2015-03-01T00:00:00Z");
    bad(iso8601, "2015-366T23:56:44Z", "day of the year", 5);
    bad(iso8601, "2015-000T23:56:44Z", "day of the year", 5);
    bad(rfc3339, "2016-366T23:56:44Z", "month", 5);
}

BOOST_AUTO_TEST_CASE(iso_8601_has_commas_short_offsets_and_times_without_seconds) {
    ok(iso8601, "2016-12-31T23:56:44,951Z", "2016-12-31T23:56:44.951Z");
    ok(iso8601, "2016-12-31T23:56:44-08", "2016-12-31T23:56:44-08:00");
    ok(iso8601, "2016-12-31T23:56+05", "2016-12-31T23:56+05:00");
    ok(iso8601, "2016-12-31T23:56:44-00", "2016-12-31T23:56:44-00:00");
    bad(iso8601, "2016-12-31T23:56:44,Z", "fraction", 20);
    bad(iso8601, "2016-12-31T23:56:44-8", "offset", 19);
    bad(iso8601, "2016-12-31T23:56:44-08:", "offset", 19);
    bad(iso8601, "2016-12-31T23:56:44-24", "offset", 19);
    bad(edm, "2016-12-31T23:56:44,951Z", "offset", 19);
    bad(edm, "2016-12-31T23:56:44-08", "offset", 19);
}

BOOST_AUTO_TEST_SUITE_END()
