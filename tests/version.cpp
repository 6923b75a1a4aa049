// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/version.hpp>

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(version)

BOOST_AUTO_TEST_CASE(cmake_reads_the_version_that_the_header_has) {
    BOOST_TEST(COMPLY_VERSION_STRING == std::string_view(COMPLY_TEST_PROJECT_VERSION));
}

BOOST_AUTO_TEST_CASE(number_and_string_are_made_of_the_same_parts) {
    BOOST_TEST(COMPLY_VERSION_STRING == std::to_string(COMPLY_VERSION / 10000) + '.' +
                                            std::to_string(COMPLY_VERSION / 100 % 100) + '.' +
                                            std::to_string(COMPLY_VERSION % 100));
}

BOOST_AUTO_TEST_SUITE_END()
