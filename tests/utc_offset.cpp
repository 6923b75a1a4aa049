// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/utc_offset.hpp>

#include <boost/test/unit_test.hpp>

#include <type_traits>

BOOST_AUTO_TEST_SUITE(utc_offset_)

using comply::utc_offset;

static_assert(sizeof(utc_offset) == 2 && std::is_trivially_copyable_v<utc_offset>);

BOOST_AUTO_TEST_CASE(the_default_is_z) {
    static_assert(utc_offset().is_zulu() && utc_offset() == utc_offset::zulu());
    static_assert(utc_offset().minutes() == 0 && !utc_offset().is_unknown());
}

BOOST_AUTO_TEST_CASE(the_three_ways_to_write_no_offset_differ) {
    static_assert(utc_offset(0) != utc_offset::zulu() && utc_offset(0) != utc_offset::unknown());
    static_assert(utc_offset::unknown() != utc_offset::zulu());
    static_assert(utc_offset::unknown().is_unknown() && utc_offset::unknown().minutes() == 0);
    static_assert(!utc_offset(0).is_zulu() && !utc_offset(0).is_unknown() && utc_offset(0).minutes() == 0);
}

BOOST_AUTO_TEST_CASE(every_offset_keeps_its_minutes_and_has_a_code_of_its_own) {
    for (int minutes = -1439; minutes <= 1439; ++minutes) {
        utc_offset const offset(minutes);
        BOOST_TEST_REQUIRE(offset.minutes() == minutes);
        BOOST_TEST_REQUIRE(offset.code() < 4096);
        BOOST_TEST_REQUIRE((utc_offset::from_code(offset.code()) == offset));
        BOOST_TEST_REQUIRE((minutes == -1439 || offset != utc_offset(minutes - 1)));
        BOOST_TEST_REQUIRE(!offset.is_zulu());
        BOOST_TEST_REQUIRE(!offset.is_unknown());
    }
    BOOST_TEST(utc_offset::zulu().code() == 0);
    BOOST_TEST((utc_offset::from_code(utc_offset::unknown().code()) == utc_offset::unknown()));
}

BOOST_AUTO_TEST_SUITE_END()
