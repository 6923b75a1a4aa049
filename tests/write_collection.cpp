// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/write_collection.hpp>

#include "support/allocation_counter.hpp"
#include "support/fleet.hpp"
#include "support/streams.hpp"

#include <comply/read_collection.hpp>
#include <comply/validation_error.hpp>

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

BOOST_AUTO_TEST_SUITE(write_collection)

using namespace comply_test;

BOOST_AUTO_TEST_CASE(records_are_the_elements_of_value) {
    std::ostringstream out;
    comply::collection_writer page(out, {.context = "https://example.com/$metadata#things", .count = 3});
    page.write(1);
    page.write(2);
    BOOST_TEST(out.str() == ""); // not before the buffer is full
    page.close("https://example.com/?$skip=2");
    BOOST_TEST(out.str() ==
               R"({"@odata.context":"https://example.com/$metadata#things","@odata.count":3,"value":[1,2],)"
               R"("@odata.nextLink":"https://example.com/?$skip=2"})");
}

BOOST_AUTO_TEST_CASE(nothing_but_the_records_is_compulsory) {
    std::string text;
    auto const sink = [&](std::string_view piece) { text += piece; };
    comply::collection_writer empty(sink);
    empty.close();
    BOOST_TEST(text == R"({"value":[]})");
    text.clear();
    comply::collection_writer one(sink);
    one.write(std::string("\""));
    one.close();
    BOOST_TEST(text == R"({"value":["\""]})");
}

BOOST_AUTO_TEST_CASE(a_collection_that_is_not_closed_is_no_json) {
    std::string text;
    {
        comply::collection_writer page([&](std::string_view piece) { text += piece; }, {}, {.buffer_size = 1});
        page.write(1);
        page.write(2);
    }
    BOOST_TEST(text == R"({"value":[1,2)");
}

BOOST_AUTO_TEST_CASE(what_json_cannot_carry_is_not_written) {
    std::string text;
    comply::collection_writer page([&](std::string_view piece) { text += piece; });
    auto const nan = std::numeric_limits<double>::quiet_NaN();
    BOOST_CHECK_THROW(page.write(nan), comply::validation_error);
    page.write(1.5);
    BOOST_CHECK_THROW(page.write(nan), comply::validation_error);
    page.write(2.5);
    BOOST_CHECK_THROW(page.close("\xFF"), comply::validation_error);
    page.close();
    BOOST_TEST(text == R"({"value":[1.5,2.5]})");
    BOOST_CHECK_THROW(comply::collection_writer([](std::string_view) {}, {.context = "\xFF"}),
                      comply::validation_error);
}

BOOST_AUTO_TEST_CASE(the_operation_decides_what_is_written) {
    std::ostringstream out;
    comply::collection_writer page(out, {}, {.operation = comply::operation::create});
    page.write(fleet::sensor{"s-1", "x", {}, fleet::power::mains, {}, {}});
    page.close();
    BOOST_TEST(out.str().find("s-1") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(no_record_costs_an_allocation) {
    if constexpr (counts_allocations) {
        std::size_t size = 0;
        comply::collection_writer page([&](std::string_view piece) { size += piece.size(); }, {},
                                       {.buffer_size = 4096});
        fleet::sensor const sensor{"s-1", std::string(100, 'x'), 0.5, fleet::power::mains, {}, {"a", "b"}};
        std::size_t before = 0;
        for (int i = 0; i < 1000; ++i) {
            before = i == 50 ? allocation_count() : before;
            page.write(sensor);
        }
        BOOST_TEST(allocation_count() == before);
        BOOST_TEST(size > 100'000U);
    }
}

BOOST_AUTO_TEST_CASE(what_is_written_can_be_read) {
    std::stringstream text;
    std::vector<std::string> const records = {"a", "},{", "]", std::string(5000, 'x'), "\xF0\x9F\x9A\x80"};
    comply::collection_writer page(text, {.count = 7}, {.buffer_size = 100});
    for (auto const& one : records) {
        page.write(one);
    }
    page.close("n");
    auto collection = comply::read_collection<std::string>(text, {.buffer_size = 3});
    auto const read = read_all<std::string>(collection);
    BOOST_TEST(read.wrong.empty());
    BOOST_TEST((read.all == std::vector<std::optional<std::string>>(records.begin(), records.end())));
    BOOST_TEST(collection.count().value() == 7U);
    BOOST_TEST(collection.next_link().value() == "n");
}

BOOST_AUTO_TEST_SUITE_END()
