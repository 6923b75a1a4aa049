// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/error_code.hpp>

#include <boost/system/system_error.hpp>
#include <boost/test/unit_test.hpp>

#include <string>
#include <system_error>

BOOST_AUTO_TEST_SUITE(error_code)

using comply::errc;

BOOST_AUTO_TEST_CASE(a_code_converts_to_an_error_code) {
    boost::system::error_code const code = errc::missing_member;
    BOOST_TEST(code.failed());
    BOOST_TEST(code.value() == static_cast<int>(errc::missing_member));
    BOOST_TEST((code.category() == comply::error_category()));
    BOOST_TEST((code == errc::missing_member));
    BOOST_TEST((code != errc::unknown_member));
    BOOST_TEST((code == make_error_code(errc::missing_member)));
    static_assert(boost::system::is_error_code_enum<errc>::value);
}

BOOST_AUTO_TEST_CASE(the_category_is_one_and_named_comply) {
    BOOST_TEST(std::string(comply::error_category().name()) == "comply");
    BOOST_TEST((&comply::error_category() == &comply::error_category()));
    BOOST_TEST((comply::error_category() != boost::system::generic_category()));
    BOOST_TEST((comply::error_category() != boost::system::system_category()));
}

BOOST_AUTO_TEST_CASE(a_message_is_the_name_in_words) {
    BOOST_TEST(make_error_code(errc::missing_member).message() == "missing member");
    BOOST_TEST(make_error_code(errc::invalid_utf8).message() == "invalid utf8");
    BOOST_TEST(make_error_code(errc::too_many_violations).message() == "too many violations");
    BOOST_TEST(comply::error_category().message(0) == "success");
    BOOST_TEST(comply::error_category().message(12345) == "unknown");
    for (int code = 1; code <= static_cast<int>(errc::too_many_violations); ++code) {
        auto const message = comply::error_category().message(code);
        BOOST_TEST(!message.empty());
        BOOST_TEST(message.find('_') == message.npos);
    }
}

BOOST_AUTO_TEST_CASE(it_can_be_thrown_and_becomes_a_standard_error_code) {
    try {
        throw boost::system::system_error(errc::wrong_type, "payload");
    } catch (boost::system::system_error const& thrown) {
        BOOST_TEST((thrown.code() == errc::wrong_type));
        BOOST_TEST(std::string(thrown.what()).starts_with("payload: wrong type"));
    }
    std::error_code const standard = make_error_code(errc::wrong_type);
    BOOST_TEST(standard.value() == static_cast<int>(errc::wrong_type));
    BOOST_TEST(std::string(standard.category().name()) == "comply");
    BOOST_TEST(standard.message() == "wrong type");
}

BOOST_AUTO_TEST_CASE(a_copy_of_the_category_elsewhere_is_the_same) {
    comply::detail::errc_category_type const other; // as another shared library would have
    BOOST_TEST((other == comply::error_category()));
    BOOST_TEST((boost::system::error_code(static_cast<int>(errc::wrong_type), other) == errc::wrong_type));
}

BOOST_AUTO_TEST_SUITE_END()
