// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/text_input.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string_view>

BOOST_AUTO_TEST_SUITE(read_text_input)

using comply::errc;
using comply::detail::text_input;

BOOST_AUTO_TEST_CASE(no_more_is_kept_than_is_asked_for_however_often_something_is_noted) {
    std::string_view const text = "0123456789";
    for (std::size_t most = 1; most < 5; ++most) {
        comply::parse_options const options{.max_violations = most};
        text_input in(text, options);
        for (std::size_t i = 0; i < most; ++i) {
            BOOST_TEST(in.note(errc::wrong_type, in.begin + i) == (most > 1));
        }
        BOOST_TEST(!in.note(errc::too_long, in.begin + most));
        BOOST_TEST(in.stop(in.begin + most, errc::expected_value) == nullptr);
        auto const kept = in.take_findings();
        BOOST_TEST_REQUIRE(kept.size() == most);
        BOOST_TEST((kept.back().code == (most == 1 ? errc::wrong_type : errc::too_many_violations)));
        for (std::size_t i = 0; i + 1 < most; ++i) {
            BOOST_TEST((kept[i].code == errc::wrong_type));
            BOOST_TEST(kept[i].offset == i);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
