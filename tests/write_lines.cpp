// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/write_lines.hpp>

#include "support/allocation_counter.hpp"
#include "support/fleet.hpp"
#include "support/streams.hpp"

#include <comply/read_lines.hpp>
#include <comply/serialize.hpp>
#include <comply/validation_error.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <limits>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(write_lines)

using namespace comply_test;

BOOST_AUTO_TEST_CASE(each_record_is_a_line_as_serialize_writes_it) {
    std::ostringstream out;
    fleet::sensor const sensor{"s-1", "Z\xC3\xBCrich\n", 0.5, fleet::power::mains, {}, {"a", "b"}};
    {
        comply::line_writer lines(out);
        lines.write(sensor);
        lines.write(std::vector<int>{1, 2});
        lines.write(std::string("x"));
        BOOST_TEST(out.str() == ""); // not before the buffer is full
        lines.flush();
        BOOST_TEST(out.str() == comply::serialize(sensor) + "\n[1,2]\n\"x\"\n");
        lines.write(true);
    }
    BOOST_TEST(out.str() == comply::serialize(sensor) + "\n[1,2]\n\"x\"\ntrue\n");
}

BOOST_AUTO_TEST_CASE(no_record_is_no_text) {
    bool is_called = false;
    {
        comply::line_writer lines([&](std::string_view) { is_called = true; });
    }
    BOOST_TEST(!is_called);
}

BOOST_AUTO_TEST_CASE(text_goes_out_when_enough_has_come_together) {
    for (std::size_t const buffer_size : {0U, 1U, 10U, 100U, 5000U}) {
        std::string text;
        std::vector<std::size_t> sizes;
        {
            comply::line_writer lines(
                [&](std::string_view piece) {
                    text += piece;
                    sizes.push_back(piece.size());
                },
                {.buffer_size = buffer_size});
            for (int i = 0; i < 1000; ++i) {
                lines.write(1'000'000 + i); // eight bytes with the line feed
            }
            BOOST_TEST(sizes.size() == 8000 / ((buffer_size + 7) / 8 * 8 + (buffer_size == 0 ? 8 : 0)));
        }
        BOOST_TEST(text.size() == 8000U);
        BOOST_TEST(text.substr(7992) == "1000999\n");
        BOOST_TEST(sizes.front() >= buffer_size);
        BOOST_TEST(sizes.front() < buffer_size + 9);
    }
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_written) {
    std::string text;
    {
        comply::line_writer lines([&](std::string_view piece) { text += piece; });
        lines.write(std::vector<double>{1.5});
        BOOST_CHECK_THROW(lines.write(std::vector<double>{2.5, std::numeric_limits<double>::quiet_NaN()}),
                          comply::validation_error);
        lines.write(std::vector<double>{3.5});
    }
    BOOST_TEST(text == "[1.5]\n[3.5]\n");
}

BOOST_AUTO_TEST_CASE(the_operation_decides_what_is_written) {
    std::ostringstream out;
    comply::line_writer lines(out, {.operation = comply::operation::create});
    fleet::sensor const sensor{"s-1", "x", {}, fleet::power::mains, {}, {}};
    lines.write(sensor);
    lines.flush();
    BOOST_TEST(out.str() == comply::serialize(sensor, {.operation = comply::operation::create}) + '\n');
    BOOST_TEST(out.str().find("s-1") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_the_sink_throws_comes_through_but_from_the_destructor) {
    std::string text;
    {
        bool is_torn = true;
        comply::line_writer lines([&](std::string_view piece) {
            if (is_torn) {
                throw std::runtime_error("torn");
            }
            text += piece;
        });
        lines.write(1);
        BOOST_CHECK_THROW(lines.flush(), std::runtime_error);
        is_torn = false;
        lines.write(2);
        lines.flush();
        is_torn = true;
        lines.write(3);
    }
    BOOST_TEST(text == "2\n");
}

BOOST_AUTO_TEST_CASE(a_stream_that_fails_says_so) {
    std::ostream out(nullptr);
    comply::line_writer lines(out);
    lines.write(1);
    lines.flush();
    BOOST_TEST(out.bad());
}

BOOST_AUTO_TEST_CASE(no_record_costs_an_allocation) {
    if constexpr (counts_allocations) {
        std::size_t size = 0;
        comply::line_writer lines([&](std::string_view piece) { size += piece.size(); }, {.buffer_size = 4096});
        fleet::sensor const sensor{"s-1", std::string(100, 'x'), 0.5, fleet::power::mains, {}, {"a", "b"}};
        std::size_t before = 0;
        for (int i = 0; i < 1000; ++i) {
            before = i == 50 ? allocation_count() : before;
            lines.write(sensor);
        }
        BOOST_TEST(allocation_count() == before);
        BOOST_TEST(size > 100'000U);
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_can_be_read) {
    std::stringstream text;
    std::vector<std::string> const records = {"a", "\"\\\n\r\n", "", std::string(5000, 'x'), "\xF0\x9F\x9A\x80"};
    {
        comply::line_writer lines(text, {.buffer_size = 100});
        for (auto const& one : records) {
            lines.write(one);
        }
    }
    auto const read = read_all<std::string>(comply::read_lines<std::string>(text, {.buffer_size = 3}));
    BOOST_TEST(read.wrong.empty());
    BOOST_TEST((read.all == std::vector<std::optional<std::string>>(records.begin(), records.end())));
}

BOOST_AUTO_TEST_SUITE_END()
