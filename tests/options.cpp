// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/options.hpp>

#include <boost/test/unit_test.hpp>


BOOST_AUTO_TEST_SUITE(options)

BOOST_AUTO_TEST_CASE(parse_options_are_initialised_by_name_in_the_documented_order) {
    constexpr comply::parse_options all{.operation = comply::operation::create,
                                        .unknown_members = comply::unknown_members::ignore,
                                        .max_depth = 5,
                                        .max_violations = 6,
                                        .unknown_enumerators = comply::unknown_enumerators::fallback,
                                        .read_only_members = comply::read_only_members::reject,
                                        .on_failure = comply::on_failure::keep};
    static_assert(all.operation == comply::operation::create);
    static_assert(all.unknown_members == comply::unknown_members::ignore);
    static_assert(all.max_depth == 5);
    static_assert(all.max_violations == 6);
    static_assert(all.unknown_enumerators == comply::unknown_enumerators::fallback);
    static_assert(all.read_only_members == comply::read_only_members::reject);
    static_assert(all.on_failure == comply::on_failure::keep);
    constexpr comply::parse_options pinned{.operation = comply::operation::create,
                                           .unknown_members = comply::unknown_members::reject,
                                           .max_depth = 64,
                                           .max_violations = 100};
    BOOST_TEST(pinned.max_depth == 64U);
}

BOOST_AUTO_TEST_CASE(parse_options_are_strict_by_default) {
    constexpr comply::parse_options none;
    static_assert(none.operation == comply::operation::read);
    static_assert(none.unknown_members == comply::unknown_members::reject);
    static_assert(none.max_depth == 64);
    static_assert(none.max_violations == 100);
    static_assert(none.unknown_enumerators == comply::unknown_enumerators::reject);
    static_assert(none.read_only_members == comply::read_only_members::accept);
    static_assert(none.on_failure == comply::on_failure::reset);
    BOOST_TEST(none.max_violations == 100U);
}

BOOST_AUTO_TEST_CASE(stream_options_are_initialised_by_name_in_the_documented_order) {
    constexpr comply::stream_options all{
        .parse = {.operation = comply::operation::create, .max_depth = 3}, .max_record_size = 4, .buffer_size = 5};
    static_assert(all.parse.operation == comply::operation::create);
    static_assert(all.parse.max_depth == 3);
    static_assert(all.max_record_size == 4);
    static_assert(all.buffer_size == 5);
    constexpr comply::stream_options none;
    static_assert(none.parse.max_depth == 64);
    static_assert(none.buffer_size == 65'536);
    BOOST_TEST(none.max_record_size == 67'108'864U);
}

BOOST_AUTO_TEST_CASE(write_options_are_initialised_by_name_in_the_documented_order) {
    constexpr comply::write_options all{.operation = comply::operation::update, .buffer_size = 5};
    static_assert(all.operation == comply::operation::update);
    static_assert(comply::write_options{}.operation == comply::operation::read);
    BOOST_TEST(all.buffer_size == 5U);
    BOOST_TEST(comply::write_options{}.buffer_size == 65'536U);
}

BOOST_AUTO_TEST_CASE(validate_options_are_initialised_by_name) {
    constexpr comply::validate_options all{.operation = comply::operation::update, .max_violations = 1};
    static_assert(all.operation == comply::operation::update);
    static_assert(comply::validate_options{}.operation == comply::operation::read);
    BOOST_TEST(all.max_violations == 1U);
    BOOST_TEST(comply::validate_options{}.max_violations == 100U);
}

BOOST_AUTO_TEST_CASE(serialize_options_are_initialised_by_name_in_the_documented_order) {
    constexpr comply::serialize_options all{
        .indent = 2, .newline = comply::newline::crlf, .operation = comply::operation::update};
    static_assert(all.newline == comply::newline::crlf);
    static_assert(all.operation == comply::operation::update);
    static_assert(comply::serialize_options{}.newline == comply::newline::lf);
    static_assert(comply::serialize_options{}.operation == comply::operation::read);
    BOOST_TEST(all.indent == 2U);
    BOOST_TEST(comply::serialize_options{}.indent == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
