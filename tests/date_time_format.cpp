// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/date_time_format.hpp>

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(date_time_format)

BOOST_AUTO_TEST_CASE(format_gives_the_text_where_the_library_has_it) {
    auto const moment = comply::parse_date_time_offset("2016-12-31T23:56:44.951111-08:00").value();
#if defined(__cpp_lib_format)
    BOOST_TEST(std::format("{}", moment) == "2016-12-31T23:56:44.951111-08:00");
    BOOST_TEST(std::format("{:*>34}|{:.10}", moment, moment) == "**2016-12-31T23:56:44.951111-08:00|2016-12-31");
#else
    BOOST_TEST(to_string(moment) == "2016-12-31T23:56:44.951111-08:00");
    BOOST_TEST_MESSAGE("the standard library has no <format>");
#endif
}

BOOST_AUTO_TEST_SUITE_END()
