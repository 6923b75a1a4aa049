// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/time_of_day.hpp>

#include "support/routes.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(time_of_day_)

using comply::errc;
using comply::time_of_day;
using namespace comply_test;
using namespace std::chrono_literals;

namespace time_of_day_test {

void good(std::string_view text, time_of_day value) {
    auto const json = '"' + std::string(text) + '"';
    ok<time_of_day>(json, value);
    BOOST_TEST(comply::serialize(comply::parse<time_of_day>(json).value()) == json);
    BOOST_TEST((comply::value_from(comply::parse<time_of_day>(json).value()) == boost::json::value(json.substr(1, text.size()))));
}

} // namespace time_of_day_test

using namespace time_of_day_test;

BOOST_AUTO_TEST_CASE(it_is_written_as_it_was_read) {
    good("00:00", time_of_day::without_seconds(0, 0));
    good("00:00:00", {});
    good("08:30", time_of_day::without_seconds(8, 30));
    good("08:30:15", {8, 30, 15});
    good("08:30:15.0", {8, 30, 15, 0, 1});
    good("08:30:15.250", {8, 30, 15, 250'000'000'000, 3});
    good("23:59:59.999999999999", {23, 59, 59, 999'999'999'999, 12});
}

BOOST_AUTO_TEST_CASE(no_other_text_is_one) {
    for (auto const* text : {"", "8:30", "08", "08:3", "08:30:1", "24:00", "24:00:00", "08:60", "08:30:60", "23:59:60", "08:30:15.",
                             "08:30:15,5", "08:30:15.0000000000001", "08:30Z", "T08:30", "08:30:15+01:00", "0830", " 08:30", "08:30 ",
                             "-08:30", "08:30.5"}) {
        bad<time_of_day>('"' + std::string(text) + '"', {{errc::invalid_format, ""}});
    }
    bad<time_of_day>("8", {{errc::wrong_type, ""}});
    BOOST_TEST(comply::parse<time_of_day>("\"x\"").error().front().message ==
               "the document is \"x\"; a time of day is expected");
}

BOOST_AUTO_TEST_CASE(it_compares_by_time) {
    static_assert(time_of_day(8, 30) == time_of_day(8, 30, 0, 0, 3));
    static_assert(!identical(time_of_day(8, 30), time_of_day(8, 30, 0, 0, 3)));
    static_assert(time_of_day(8, 30) == time_of_day::without_seconds(8, 30));
    static_assert(!identical(time_of_day(8, 30), time_of_day::without_seconds(8, 30)));
    static_assert(time_of_day(8, 30) < time_of_day(8, 30, 0, 1, 12));
    static_assert(time_of_day(23, 59, 59) > time_of_day());
    BOOST_TEST((time_of_day(1, 2, 3) < time_of_day(1, 2, 4)));
    auto const read = comply::parse<time_of_day>("\"08:30:00.000\"").value();
    BOOST_TEST((read == time_of_day(8, 30)));
    BOOST_TEST(!identical(read, time_of_day(8, 30)));
    BOOST_TEST(identical(read, time_of_day(8, 30, 0, 0, 3)));
}

BOOST_AUTO_TEST_CASE(what_is_behind_its_digits_is_cut_off) {
    static_assert(time_of_day(1, 2, 3, 999'999'999'999, 1).picoseconds() == 900'000'000'000);
    BOOST_TEST(to_string(time_of_day(1, 2, 3, 999'999'999'999, 1)) == "01:02:03.9");
}

BOOST_AUTO_TEST_CASE(it_comes_from_a_duration_and_becomes_one) {
    static_assert(time_of_day::since_midnight(8h + 30min).hour() == 8);
    BOOST_TEST(to_string(time_of_day::since_midnight(8h + 30min)) == "08:30:00");
    BOOST_TEST(to_string(time_of_day::since_midnight(1500ms)) == "00:00:01.500");
    BOOST_TEST(to_string(time_of_day::since_midnight(24h - 1ns)) == "23:59:59.999999999");
    BOOST_TEST((time_of_day(8, 30, 1, 500'000'000'000, 1).since_midnight<std::chrono::milliseconds>() == 8h + 30min + 1500ms));
    BOOST_TEST((time_of_day(8, 30, 1).since_midnight<std::chrono::minutes>() == 8h + 30min));
}

BOOST_AUTO_TEST_CASE(its_parts_are_those_that_were_given) {
    constexpr time_of_day value(23, 58, 57, 123, 12);
    BOOST_TEST(value.hour() == 23U);
    BOOST_TEST(value.minute() == 58U);
    BOOST_TEST(value.second() == 57U);
    BOOST_TEST(value.picoseconds() == 123U);
    BOOST_TEST(value.fraction_digits() == 12U);
    BOOST_TEST(value.has_seconds());
    BOOST_TEST(!comply::parse<time_of_day>("\"08:30\"")->has_seconds());
}

BOOST_AUTO_TEST_SUITE_END()
