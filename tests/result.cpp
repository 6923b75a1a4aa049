// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/result.hpp>

#include <boost/test/unit_test.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <utility>

BOOST_AUTO_TEST_SUITE(result)

namespace {

comply::violations one_violation() {
    comply::violation one;
    one.code = comply::errc::wrong_type;
    one.pointer = "/a";
    return {one};
}

} // namespace

BOOST_AUTO_TEST_CASE(a_value_is_there_and_error_is_empty) {
    comply::result<std::string> const held(std::string("text"));
    BOOST_TEST(held.has_value());
    BOOST_TEST(static_cast<bool>(held));
    BOOST_TEST(*held == "text");
    BOOST_TEST(held->size() == 4U);
    BOOST_TEST(held.value() == "text");
    BOOST_TEST(held.value_or("other") == "text");
    BOOST_TEST(held.error().empty());
}

BOOST_AUTO_TEST_CASE(a_failure_holds_its_violations_and_no_value) {
    comply::result<std::string> const failed(one_violation());
    BOOST_TEST(!failed.has_value());
    BOOST_TEST(!static_cast<bool>(failed));
    BOOST_TEST((failed.error() == one_violation()));
    BOOST_TEST(failed.value_or("other") == "other");
    BOOST_CHECK_EXCEPTION(static_cast<void>(failed.value()), comply::validation_error, [](auto const& thrown) {
        return thrown.violations() == one_violation();
    });
}

BOOST_AUTO_TEST_CASE(in_place_makes_a_value_initialised_value) {
    BOOST_TEST(*comply::result<int>(std::in_place) == 0);
    BOOST_TEST(comply::result<std::string>(std::in_place)->empty());
}

BOOST_AUTO_TEST_CASE(a_value_can_be_changed) {
    comply::result<std::string> held(std::string("a"));
    *held += 'b';
    held->append("c");
    held.value() += 'd';
    BOOST_TEST(*held == "abcd");
}

BOOST_AUTO_TEST_CASE(an_rvalue_gives_its_value_away) {
    comply::result<std::unique_ptr<int>> held(std::make_unique<int>(5));
    auto taken = *std::move(held);
    BOOST_TEST(*taken == 5);
    comply::result<std::unique_ptr<int>> other(std::make_unique<int>(6));
    taken = std::move(other).value();
    BOOST_TEST(*taken == 6);
    taken = comply::result<std::unique_ptr<int>>(std::make_unique<int>(7)).value_or(nullptr);
    BOOST_TEST(*taken == 7);
    taken = comply::result<std::unique_ptr<int>>(one_violation()).value_or(std::make_unique<int>(8));
    BOOST_TEST(*taken == 8);
    BOOST_CHECK_THROW(static_cast<void>(comply::result<std::unique_ptr<int>>(one_violation()).value()),
                      comply::validation_error);
    static_assert(std::is_same_v<decltype(*std::move(held)), std::unique_ptr<int>&&>);
    static_assert(std::is_same_v<decltype(std::move(held).value()), std::unique_ptr<int>&&>);
    static_assert(std::is_same_v<decltype(std::move(held).error()), comply::violations>);
}

BOOST_AUTO_TEST_CASE(an_rvalue_gives_its_violations_away) {
    comply::result<int> failed(one_violation());
    BOOST_TEST((std::move(failed).error() == one_violation()));
    BOOST_TEST((comply::result<void>(one_violation()).error() == one_violation()));
}

BOOST_AUTO_TEST_CASE(success_without_a_value_is_a_result_too) {
    comply::result<void> const success;
    BOOST_TEST(success.has_value());
    BOOST_TEST(static_cast<bool>(success));
    BOOST_TEST(success.error().empty());
    BOOST_CHECK_NO_THROW(success.value());
    *success;
    comply::result<void> const failed(one_violation());
    BOOST_TEST(!failed.has_value());
    BOOST_TEST(!failed);
    BOOST_TEST((failed.error() == one_violation()));
    BOOST_CHECK_THROW(failed.value(), comply::validation_error);
}

BOOST_AUTO_TEST_CASE(a_result_is_no_boolean_by_accident) {
    static_assert(!std::is_convertible_v<comply::result<int>, bool>);
    static_assert(!std::is_convertible_v<comply::result<void>, bool>);
    static_assert(!std::is_convertible_v<comply::result<int>, int>);
    comply::result<bool> const held(false);
    BOOST_TEST(held.has_value());
    BOOST_TEST(!*held);
}

BOOST_AUTO_TEST_CASE(a_result_is_usable_at_compile_time) {
    static_assert(*comply::result<int>(3) == 3);
    static_assert(comply::result<int>(3).value() + comply::result<int>(std::in_place).value_or(1) == 3);
    static_assert(comply::result<void>().has_value());
}

BOOST_AUTO_TEST_CASE(a_result_is_copied_and_moved_as_a_whole) {
    comply::result<std::string> first(std::string("a"));
    auto second = first;
    first = one_violation();
    BOOST_TEST(!first.has_value());
    BOOST_TEST(*second == "a");
    second = std::move(first);
    BOOST_TEST((second.error() == one_violation()));
    second = std::string("b");
    BOOST_TEST(*second == "b");
    BOOST_TEST(second.error().empty());
}

BOOST_AUTO_TEST_SUITE_END()
