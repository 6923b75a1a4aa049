// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/validation_error.hpp>

#include <boost/test/unit_test.hpp>

#include <exception>
#include <string>
#include <type_traits>

BOOST_AUTO_TEST_SUITE(validation_error)

namespace {

comply::violation saying(comply::errc code, char const* message) {
    comply::violation one;
    one.code = code;
    one.message = message;
    return one;
}

} // namespace

BOOST_AUTO_TEST_CASE(it_carries_every_violation_and_says_them) {
    comply::violations const all{saying(comply::errc::wrong_type, "/a is a string"),
                                 saying(comply::errc::missing_member, "/b is missing")};
    comply::validation_error const error(all);
    BOOST_TEST((error.violations() == all));
    BOOST_TEST(std::string(error.what()) == "/a is a string [wrong_type]\n/b is missing [missing_member]");
    static_assert(std::is_base_of_v<std::exception, comply::validation_error>);
    static_assert(std::is_nothrow_move_constructible_v<comply::validation_error>);
}

BOOST_AUTO_TEST_CASE(it_is_caught_as_a_standard_exception) {
    try {
        comply::detail::throw_validation_error({saying(comply::errc::not_finite, "m")});
    } catch (std::exception const& thrown) {
        BOOST_TEST(std::string(thrown.what()) == "m [not_finite]");
        return;
    }
    BOOST_ERROR("nothing was thrown");
}

BOOST_AUTO_TEST_SUITE_END()
