// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/chrono.hpp>

#include "support/routes.hpp"

#include <comply/odata/manner.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <ratio>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(chrono_)

using comply::errc;
using namespace comply_test;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace chrono_test {

using attoseconds = duration<std::int64_t, std::atto>;
using half_seconds = duration<std::int32_t, std::ratio<1, 2>>;
using small_seconds = duration<std::int8_t>;
using unsigned_seconds = duration<std::uint32_t>;
template <class D>
using sys = time_point<system_clock, D>;

struct job {
    milliseconds timeout{};
    std::optional<sys_seconds> begun;
    std::vector<year_month_day> holidays;
    friend bool operator==(job const&, job const&) = default;
};
BOOST_DESCRIBE_STRUCT(job, (), (timeout, begun, holidays))

struct edm_job {
    sys_seconds begun{};
    friend bool operator==(edm_job const&, edm_job const&) = default;
};
BOOST_DESCRIBE_STRUCT(edm_job, (), (begun))
constexpr auto comply_schema(comply::tag<edm_job>) {
    return comply::schema<edm_job>(comply::odata::manner);
}

std::string quoted(std::string_view text) {
    return '"' + std::string(text) + '"';
}

template <class T>
void good(std::string_view text, T value, std::string_view written = {}) {
    ok<T>(quoted(text), value);
    BOOST_TEST(comply::serialize(value) == quoted(written.empty() ? text : written));
    BOOST_TEST((comply::value_from(value) == boost::json::parse(comply::serialize(value))));
}

template <class T>
void wrong(std::string_view text, std::string_view expected, errc code = errc::invalid_format) {
    bad<T>(quoted(text), {{code, ""}});
    BOOST_TEST(comply::parse<T>(quoted(text)).error().front().expected == expected, text);
}

} // namespace chrono_test

using namespace chrono_test;

BOOST_AUTO_TEST_CASE(a_duration_is_days_hours_minutes_and_seconds) {
    good<seconds>("PT0S", 0s);
    good<seconds>("P1D", 24h);
    good<seconds>("-P1D", -24h);
    good<seconds>("PT1H2M3S", 3723s);
    good<seconds>("P2DT3H4M5S", 48h + 3h + 4min + 5s);
    good<seconds>("-PT1M", -60s);
    good<seconds>("PT90S", 90s, "PT1M30S");
    good<seconds>("PT36H", 36h, "P1DT12H");
    good<seconds>("+PT1S", 1s, "PT1S");
    good<seconds>("-PT0S", 0s, "PT0S");
    good<seconds>("P0D", 0s, "PT0S");
    good<seconds>("P007DT08H", 176h, "P7DT8H");
    good<seconds>("PT1.0S", 1s, "PT1S");
    good<milliseconds>("PT1H2M3.5S", 3723500ms);
    good<milliseconds>("-PT0.001S", -1ms);
    good<milliseconds>("PT0.500000000000000000000000000S", 500ms, "PT0.5S");
    good<nanoseconds>("PT0.000000001S", 1ns);
    good<hours>("P1DT1H", 25h);
    good<minutes>("PT120S", 2min, "PT2M");
    good<days>("PT48H", days(2), "P2D");
    good<weeks>("P14D", weeks(2));
    good<half_seconds>("PT1.5S", half_seconds(3));
}

BOOST_AUTO_TEST_CASE(no_other_text_is_a_duration) {
    for (auto const* text :
         {"", "P", "-P", "PT", "P1DT", "1D", "P1", "PT1", "P1H", "PT1D", "PT1S1M", "PT1M1H", "PT1M1M", "P1D1D", "P-1D",
          "P1.5D", "PT1.5H", "PT1.5M", "PT.5S", "PT1.S", "PT1,5S", "p1d", "PT1s", "P1DT1H ", " P1D", "P 1D", "--P1D", "P1DTT1S",
          "PT1S1D", "PT1ST1S", "PD", "PTS", "PT1M2", "P1T", "P\\u0031", "PT\\u00001S"}) {
        wrong<seconds>(text, "an ISO 8601 duration");
    }
    for (auto const* text : {"P1Y", "P1M", "P1W", "P1Y2M3DT4H", "-P0Y", "P1M1D"}) {
        wrong<seconds>(text, "an ISO 8601 duration in days, hours, minutes and seconds");
    }
    bad<seconds>("1", {{errc::wrong_type, ""}});
    BOOST_TEST(comply::parse<seconds>("\"1h\"").error().front().message ==
               "the document is \"1h\"; an ISO 8601 duration is expected");
    BOOST_TEST(comply::parse<seconds>("\"PT0.5S\"").error().front().message ==
               "the document is \"PT0.5S\"; a less precise duration is expected");
}

BOOST_AUTO_TEST_CASE(a_duration_reaches_to_both_ends_of_its_type) {
    good<seconds>("P106751991167300DT15H30M7S", seconds::max());
    good<seconds>("-P106751991167300DT15H30M8S", seconds::min());
    good<nanoseconds>("P106751DT23H47M16.854775807S", nanoseconds::max());
    good<nanoseconds>("-P106751DT23H47M16.854775808S", nanoseconds::min());
    good<attoseconds>("PT9.223372036854775807S", attoseconds::max());
    good<attoseconds>("-PT9.223372036854775808S", attoseconds::min());
    good<duration<std::int64_t, std::ratio<3600>>>("P384307168202282325DT7H",
                                                   duration<std::int64_t, std::ratio<3600>>::max());
    good<duration<std::int64_t, std::ratio<86400>>>("-P9223372036854775808D",
                                                    duration<std::int64_t, std::ratio<86400>>::min());
    good<small_seconds>("PT2M7S", small_seconds(127));
    good<small_seconds>("-PT2M8S", small_seconds(-128));
    good<unsigned_seconds>("P49710DT6H28M15S", unsigned_seconds(4294967295U));
    wrong<seconds>("P106751991167300DT15H30M8S", "a shorter duration");
    wrong<seconds>("-P106751991167300DT15H30M9S", "a shorter duration");
    wrong<seconds>("PT9223372036854775808S", "a shorter duration");
    wrong<seconds>("PT99999999999999999999S", "a shorter duration");
    wrong<seconds>("P18446744073709551615D", "a shorter duration");
    wrong<seconds>("P18446744073709551615DT24H", "a shorter duration");
    wrong<seconds>("P18446744073709551609DT168H", "a shorter duration");
    wrong<seconds>("PT18446744073709551615M", "a shorter duration");
    wrong<seconds>("PT10000000000000000000M", "a shorter duration");
    wrong<seconds>("PT1M18446744073709551609S", "a shorter duration");
    wrong<seconds>("PT18446744073709551615S18446744073709551615M", "an ISO 8601 duration");
    wrong<seconds>("PT1M18446744073709551615S", "a shorter duration");
    wrong<nanoseconds>("P106751DT23H47M16.854775808S", "a shorter duration");
    wrong<nanoseconds>("-P106751DT23H47M16.854775809S", "a shorter duration");
    wrong<attoseconds>("PT9.223372036854775808S", "a shorter duration");
    wrong<small_seconds>("PT2M8S", "a shorter duration");
    wrong<small_seconds>("-PT2M9S", "a shorter duration");
    wrong<unsigned_seconds>("-PT1S", "a shorter duration");
    wrong<seconds>("P" + std::string(10'000, '9') + "D", "a shorter duration");
    good<seconds>("P" + std::string(10'000, '0') + "1D", 24h, "P1D");
}

BOOST_AUTO_TEST_CASE(what_the_unit_cannot_hold_is_refused) {
    wrong<seconds>("PT0.5S", "a less precise duration");
    wrong<milliseconds>("PT0.0001S", "a less precise duration");
    wrong<attoseconds>("PT0.0000000000000000001S", "a less precise duration");
    wrong<hours>("PT1M", "a less precise duration");
    wrong<hours>("PT1.5S", "a less precise duration");
    wrong<days>("PT23H", "a less precise duration");
    wrong<weeks>("P13D", "a less precise duration");
    wrong<half_seconds>("PT0.25S", "a less precise duration");
}

BOOST_AUTO_TEST_CASE(more_weeks_than_days_can_tell_are_not_written) {
    using long_weeks = duration<std::int64_t, std::ratio<604800>>;
    BOOST_TEST(lines(comply::validate(long_weeks::max()).error()) == lines(faults{{errc::invalid_format, ""}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(long_weeks::max())), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(every_duration_comes_back) {
    std::uint64_t bits = 1;
    for (int i = 0; i < 2000; ++i) {
        bits = bits * 6364136223846793005U + 1442695040888963407U;
        auto const count = static_cast<std::int64_t>(bits) >> (i % 60);
        BOOST_TEST((comply::parse<nanoseconds>(comply::serialize(nanoseconds(count))).value() == nanoseconds(count)));
        BOOST_TEST((comply::parse<minutes>(comply::serialize(minutes(count))).value() == minutes(count)));
        BOOST_TEST((comply::parse<attoseconds>(comply::serialize(attoseconds(count))).value() == attoseconds(count)));
    }
}

BOOST_AUTO_TEST_CASE(a_sys_time_is_a_date_time_of_which_the_moment_is_kept) {
    good<sys_seconds>("1970-01-01T00:00:00Z", {});
    good<sys_seconds>("2016-02-29T23:30:00-01:00", sys_seconds(sys_days(2016y / 3 / 1)) + 30min, "2016-03-01T00:30:00Z");
    good<sys_seconds>("2016-02-29T12:00:00.000Z", sys_seconds(sys_days(2016y / 2 / 29)) + 12h, "2016-02-29T12:00:00Z");
    good<sys<milliseconds>>("1969-12-31T23:59:59.999Z", sys<milliseconds>(-1ms));
    good<sys<milliseconds>>("1970-01-01T00:00:00.5Z", sys<milliseconds>(500ms), "1970-01-01T00:00:00.500Z");
    good<sys_seconds>("0000-01-01T00:00:00Z", sys_seconds(sys_days(year(0) / 1 / 1)));
    good<sys_seconds>("9999-12-31T23:59:59Z", sys_seconds(sys_days(year(9999) / 12 / 31)) + 24h - 1s);
    good<sys<nanoseconds>>("2262-04-11T23:47:16.854775807Z", sys<nanoseconds>(nanoseconds::max()));
    good<sys<nanoseconds>>("1677-09-21T00:12:43.145224192Z", sys<nanoseconds>(nanoseconds::min()));
    good<sys_days>("2016-03-01T01:00:00+01:00", sys_days(2016y / 3 / 1), "2016-03-01T00:00:00Z");
    good<sys<hours>>("2016-03-01T05:00:00Z", sys<hours>(sys_days(2016y / 3 / 1)) + 5h);
}

BOOST_AUTO_TEST_CASE(a_date_time_that_a_sys_time_does_not_hold_is_refused) {
    auto const code = errc::invalid_date_time;
    wrong<sys_seconds>("2015-02-29T00:00:00Z", "day", code);
    wrong<sys_seconds>("2016-01-01", "hour", code);
    wrong<sys_seconds>("2016-01-01T00:00:00", "offset", code);
    wrong<sys_seconds>("2016-01-01T00:00Z", "second", code);
    wrong<sys_seconds>("", "year", code);
    wrong<sys_seconds>("2016-01-01T00:00:00.5Z", "fraction", code);
    wrong<sys<milliseconds>>("2016-01-01T00:00:00.0005Z", "fraction", code);
    wrong<sys_seconds>("2016-12-31T23:59:60Z", "second", code);
    wrong<sys<nanoseconds>>("2262-04-11T23:47:16.854775808Z", "year", code);
    wrong<sys<nanoseconds>>("1677-09-21T00:12:43.145224191Z", "year", code);
    wrong<sys<nanoseconds>>("9999-12-31T23:59:59Z", "year", code);
    wrong<sys<duration<std::int32_t>>>("2038-01-19T03:14:08Z", "year", code);
    wrong<sys<duration<std::int32_t>>>("1901-12-13T20:45:51Z", "year", code);
    wrong<sys<minutes>>("2016-01-01T00:00:01Z", "second", code);
    wrong<sys<hours>>("2016-01-01T00:01:00Z", "minute", code);
    wrong<sys_days>("2016-01-01T01:00:00Z", "hour", code);
    bad<sys_seconds>("0", {{errc::wrong_type, ""}});
    good<sys<duration<std::int32_t>>>("2038-01-19T03:14:07Z", sys<duration<std::int32_t>>::max());
    good<sys<duration<std::int32_t>>>("1901-12-13T20:45:52Z", sys<duration<std::int32_t>>::min());
}

BOOST_AUTO_TEST_CASE(the_profile_of_date_times_holds_for_sys_times) {
    ok<edm_job>(R"({"begun":"2016-01-01T00:00Z"})", {sys_days(2016y / 1 / 1)});
    ok<edm_job>(R"({"begun":"-0001-01-01T00:00:00Z"})", {sys_days(year(-1) / 1 / 1)});
    bad<sys_seconds>(R"("-0001-01-01T00:00:00Z")", {{errc::invalid_date_time, ""}});
    auto const early = sys_seconds(sys_days(year(-1) / 1 / 1));
    BOOST_TEST(lines(comply::validate(early).error()) == lines(faults{{errc::invalid_date_time, ""}}));
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(sys_seconds::max())), comply::validation_error);
    using far_days = sys<duration<std::int64_t, std::ratio<86400>>>;
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(far_days::max())), comply::validation_error);
    BOOST_CHECK_THROW(static_cast<void>(comply::serialize(far_days::min())), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(a_moment_whose_year_in_utc_the_profile_lacks_is_refused) {
    wrong<sys_seconds>("0000-01-01T00:00:00+00:01", "year", errc::invalid_date_time);
    wrong<sys_seconds>("9999-12-31T23:59:59-00:01", "year", errc::invalid_date_time);
    good<sys_seconds>("0000-01-01T00:01:00+00:01", sys_seconds(sys_days(year(0) / 1 / 1)), "0000-01-01T00:00:00Z");
    good<sys_seconds>("9999-12-31T23:58:59-00:01", sys_seconds(sys_days(year(9999) / 12 / 31)) + 24h - 1s,
                      "9999-12-31T23:59:59Z");
    ok<edm_job>(R"({"begun":"9999-12-31T23:00:00-01:00"})", {sys_days(year(10000) / 1 / 1)});
    ok<edm_job>(R"({"begun":"0000-01-01T00:00:00+01:00"})", {sys_days(year(-1) / 12 / 31) + 23h});
}

BOOST_AUTO_TEST_CASE(a_date_is_one_that_exists) {
    good<year_month_day>("2016-02-29", 2016y / 2 / 29);
    good<year_month_day>("2000-02-29", 2000y / 2 / 29);
    good<year_month_day>("0000-01-01", year(0) / 1 / 1);
    good<year_month_day>("9999-12-31", 9999y / 12 / 31);
    for (auto const* text :
         {"", "2015-02-29", "1900-02-29", "2016-04-31", "2016-13-01", "2016-00-01", "2016-01-00", "2016-1-1", "20160101",
          "2016-W01-1", "2016-001", "-0001-01-01", "10000-01-01", "2016-01-01Z", "2016-01-01 ", " 2016-01-01",
          "2016-01-01T00:00:00Z", "2016/01/01", "2016-01"}) {
        wrong<year_month_day>(text, "a date");
    }
    BOOST_TEST(comply::parse<year_month_day>("\"x\"").error().front().message == "the document is \"x\"; a date is expected");
}

BOOST_AUTO_TEST_CASE(a_date_that_does_not_exist_is_not_written) {
    for (auto const& date : {year_month_day{}, 2015y / 2 / 29, year(-1) / 1 / 1, year(10000) / 1 / 1}) {
        BOOST_TEST(lines(comply::validate(date).error()) == lines(faults{{errc::invalid_format, ""}}));
        BOOST_CHECK_THROW(static_cast<void>(comply::serialize(date)), comply::validation_error);
        BOOST_CHECK_THROW(static_cast<void>(comply::value_from(date)), comply::validation_error);
    }
}

BOOST_AUTO_TEST_CASE(they_are_members_like_any_other) {
    ok<job>(R"({"timeout":"PT1.5S","begun":"2016-01-01T00:00:00Z","holidays":["2016-12-25"]})",
            {1500ms, sys_days(2016y / 1 / 1), {2016y / 12 / 25}});
    bad<job>(R"({"timeout":1,"begun":"x","holidays":["2016-12-25","2016-12-32"]})",
             {{errc::wrong_type, "/timeout"}, {errc::invalid_date_time, "/begun"}, {errc::invalid_format, "/holidays/1"}});
}

BOOST_AUTO_TEST_CASE(formats_are_known_to_a_schema) {
    static_assert(comply::representation<seconds>::value.format.empty()); // JSON Schema's has neither signs nor fractions
    static_assert(!comply::representation<seconds>::value.pattern.empty());
    static_assert(comply::representation<year_month_day>::value.format == "date");
    BOOST_TEST(comply::representation<seconds>::value.description == "an ISO 8601 duration");
}

BOOST_AUTO_TEST_CASE(a_part_of_a_duration_may_be_more_than_those_before_it) {
    BOOST_TEST((comply::parse<std::chrono::seconds>(R"("P1DT25H61M61S")").value() == std::chrono::seconds(180121)));
    BOOST_TEST((comply::parse<std::chrono::seconds>(R"("PT1M120S")").value() == std::chrono::seconds(180)));
}

BOOST_AUTO_TEST_SUITE_END()
