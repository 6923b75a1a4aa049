// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/errc.hpp>

#include <boost/test/unit_test.hpp>

#include <set>
#include <string_view>

BOOST_AUTO_TEST_SUITE(errc_names)

using comply::errc;

BOOST_AUTO_TEST_CASE(every_code_is_named_as_it_is_spelt) {
#define COMPLY_TEST_SPELLING(code) static_assert(to_string(errc::code) == #code)
    COMPLY_TEST_SPELLING(empty_text);
    COMPLY_TEST_SPELLING(byte_order_mark);
    COMPLY_TEST_SPELLING(unexpected_end);
    COMPLY_TEST_SPELLING(expected_value);
    COMPLY_TEST_SPELLING(invalid_literal);
    COMPLY_TEST_SPELLING(invalid_number);
    COMPLY_TEST_SPELLING(control_character);
    COMPLY_TEST_SPELLING(invalid_escape);
    COMPLY_TEST_SPELLING(lone_surrogate);
    COMPLY_TEST_SPELLING(invalid_utf8);
    COMPLY_TEST_SPELLING(expected_name);
    COMPLY_TEST_SPELLING(expected_colon);
    COMPLY_TEST_SPELLING(expected_comma);
    COMPLY_TEST_SPELLING(trailing_text);
    COMPLY_TEST_SPELLING(depth_exceeded);
    COMPLY_TEST_SPELLING(wrong_type);
    COMPLY_TEST_SPELLING(null_not_allowed);
    COMPLY_TEST_SPELLING(missing_member);
    COMPLY_TEST_SPELLING(unknown_member);
    COMPLY_TEST_SPELLING(duplicate_member);
    COMPLY_TEST_SPELLING(read_only_member);
    COMPLY_TEST_SPELLING(not_an_integer);
    COMPLY_TEST_SPELLING(number_out_of_range);
    COMPLY_TEST_SPELLING(below_minimum);
    COMPLY_TEST_SPELLING(above_maximum);
    COMPLY_TEST_SPELLING(too_short);
    COMPLY_TEST_SPELLING(too_long);
    COMPLY_TEST_SPELLING(too_few_items);
    COMPLY_TEST_SPELLING(too_many_items);
    COMPLY_TEST_SPELLING(unknown_enumerator);
    COMPLY_TEST_SPELLING(wrong_discriminator);
    COMPLY_TEST_SPELLING(invalid_date_time);
    COMPLY_TEST_SPELLING(duplicate_item);
    COMPLY_TEST_SPELLING(not_a_multiple);
    COMPLY_TEST_SPELLING(pattern_mismatch);
    COMPLY_TEST_SPELLING(pattern_too_complex);
    COMPLY_TEST_SPELLING(invalid_format);
    COMPLY_TEST_SPELLING(unexpected_value);
    COMPLY_TEST_SPELLING(no_alternative);
    COMPLY_TEST_SPELLING(conflicting_members);
    COMPLY_TEST_SPELLING(missing_any_member);
    COMPLY_TEST_SPELLING(wrong_order);
    COMPLY_TEST_SPELLING(unmet_condition);
    COMPLY_TEST_SPELLING(write_only_member);
    COMPLY_TEST_SPELLING(deprecated_member);
    COMPLY_TEST_SPELLING(escaped_string);
    COMPLY_TEST_SPELLING(not_finite);
    COMPLY_TEST_SPELLING(record_too_long);
    COMPLY_TEST_SPELLING(too_many_violations);
#undef COMPLY_TEST_SPELLING
    static_assert(static_cast<int>(errc::too_many_violations) == 49, "a new code wants a line above");
    BOOST_TEST(to_string(errc{}) == "success");
    BOOST_TEST(to_string(static_cast<errc>(50)) == "unknown");
    BOOST_TEST(to_string(static_cast<errc>(-1)) == "unknown");
}

BOOST_AUTO_TEST_CASE(no_two_codes_have_one_name) {
    std::set<std::string_view> names;
    for (int code = 0; code != 51; ++code) {
        BOOST_TEST(names.insert(to_string(static_cast<errc>(code))).second);
    }
}

BOOST_AUTO_TEST_CASE(malformed_text_is_told_from_a_broken_contract) {
    for (int code = 1; code <= 49; ++code) {
        BOOST_TEST(is_malformed_text(static_cast<errc>(code)) == (code <= static_cast<int>(errc::depth_exceeded)));
    }
    static_assert(!is_malformed_text(errc{}));
    static_assert(is_malformed_text(errc::empty_text));
    static_assert(is_malformed_text(errc::depth_exceeded));
    static_assert(!is_malformed_text(errc::wrong_type));
}

BOOST_AUTO_TEST_SUITE_END()
