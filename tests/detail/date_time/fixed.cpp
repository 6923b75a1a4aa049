// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/date_time/fixed.hpp>

#include <comply/date_time_offset.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>

BOOST_AUTO_TEST_SUITE(date_time_fixed)

using comply::detail::exact_date_time;

namespace {

struct outcome {
    exact_date_time value;
    bool is_read;
    std::size_t size; // of what was read
};

outcome read(std::string_view text) {
    auto const padded = std::string(text) + std::string(comply::detail::fixed_date_time_reach, ' ');
    outcome made{};
    auto const behind = comply::detail::read_fixed_date_time(padded.data(), made.value);
    made.is_read = behind != nullptr;
    made.size = made.is_read ? static_cast<std::size_t>(behind - padded.data()) : 0;
    return made;
}

} // namespace

// All of these would be read by the grammar as well: it would only take longer, and nobody would know.
BOOST_AUTO_TEST_CASE(what_is_of_the_usual_form_is_read_from_fixed_positions) {
    for (std::string const day :
         {"0000-01-01", "0000-02-29", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29", "2023-02-28",
          "2024-02-29", "2024-02-28", "2024-04-30", "2024-06-30", "2024-09-30", "2024-11-30", "2024-01-31",
          "2024-03-31", "2024-05-31", "2024-07-31", "2024-08-31", "2024-10-31", "9999-12-31"}) {
        for (std::string const time : {"T00:00:00", "T23:59:59", "T12:34:56.7", "T08:09:10.1234567",
                                       "T08:09:10.12345678", "T01:02:03.123456789", "T01:02:03.123456789012"}) {
            for (std::string const offset : {"Z", "+00:00", "-00:00", "+23:59", "-23:59", "-08:30"}) {
                auto const text = day + time + offset;
                BOOST_TEST_CONTEXT(text) {
                    auto const expected = comply::parse_date_time_offset(text).value();
                    auto const made = read(text);
                    BOOST_TEST_REQUIRE(made.is_read);
                    BOOST_TEST(made.size == text.size());
                    BOOST_TEST(made.value.unix_seconds == expected.unix_seconds());
                    BOOST_TEST(made.value.picoseconds == expected.picoseconds());
                    BOOST_TEST(made.value.fraction_digits == expected.fraction_digits());
                    BOOST_TEST((made.value.offset == expected.offset()));
                }
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_of_another_form_or_wrong_is_left_to_the_grammar) {
    for (auto const* const text :
         {"2016-12-31T23:59:60Z",      "2016-12-31t23:59:59Z",      "2016-12-31T23:59:59z",
          "2016-12-31T24:00:00Z",      "2016-12-31T23:60:00Z",      "2016-12-32T23:59:59Z",
          "2016-00-31T23:59:59Z",      "2016-13-31T23:59:59Z",      "2016-12-00T23:59:59Z",
          "2015-02-29T23:59:59Z",      "1900-02-29T23:59:59Z",      "2016-04-31T23:59:59Z",
          "2016-12-31T23:59:59",       "2016-12-31T23:59:59.Z",     "2016-12-31T23:59:59.1234567890123Z",
          "2016-12-31T23:59:59+24:00", "2016-12-31T23:59:59+23:60", "2016-12-31T23:59:59+2359",
          "2016-12-31T23:59Z",         "20161231T235959Z",          "-2016-12-31T23:59:59Z",
          "2016/12-31T23:59:59Z",      "2016-12-31T23:59.59Z"}) {
        BOOST_TEST(!read(text).is_read, text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
