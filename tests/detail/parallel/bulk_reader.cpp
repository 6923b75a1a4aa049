// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/parallel/bulk_reader.hpp>

#include <comply/detail/parallel/array_text.hpp>
#include <comply/detail/parallel/lines_text.hpp>
#include <comply/options.hpp>
#include <comply/schema.hpp>

#include <boost/describe/class.hpp>
#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <vector>

// What it refuses is read again by one thread, so that parse_parallel would be right without it, and slow.

BOOST_AUTO_TEST_SUITE(parallel_bulk_reader)

using namespace comply::detail;

namespace {

struct record {
    int number{};
    std::string text;
    friend bool operator==(record const&, record const&) = default;
};
BOOST_DESCRIBE_STRUCT(record, (), (number, text))

std::vector<record> some(int count) {
    std::vector<record> all;
    for (int i = 0; i < count; ++i) {
        all.push_back({i, std::string(static_cast<std::size_t>(i % 7), 'x')});
    }
    return all;
}

std::string text_of(record const& one) {
    return R"({"number":)" + std::to_string(one.number) + R"(,"text":")" + one.text + "\"}";
}

std::string array_of(std::vector<record> const& all, std::string const& separator) {
    std::string text = " [ ";
    for (auto const& one : all) {
        text += (&one == &all.front() ? "" : separator) + text_of(one);
    }
    return text + " ] ";
}

std::string lines_of(std::vector<record> const& all, std::string const& feed) {
    std::string text;
    for (auto const& one : all) {
        text += text_of(one) + feed;
    }
    return text;
}

template <class Text>
void is_read_at_once(std::string const& json, std::vector<record> const& expected) {
    for (std::size_t const stretch : {1U, 30U, 100U, 1000U, 100'000U}) {
        for (std::size_t const threads : {1U, 3U}) {
            for (std::size_t const size : {std::size_t{0}, expected.size() / 2, expected.size(), 2 * expected.size()}) {
                Text const text(json, comply::parse_options{});
                if constexpr (requires { text.can_be_split(); }) { // lines always can
                    BOOST_TEST_REQUIRE(text.can_be_split());
                }
                std::vector<record> out(size);
                bulk_reader<record, Text> reader(out, text, stretch);
                BOOST_TEST_REQUIRE(reader.read(threads));
                BOOST_TEST_REQUIRE((out == expected));
            }
        }
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(an_array_is_read_in_stretches) {
    auto const expected = some(200);
    for (auto const* const separator : {",", ", ", ",\n  ", " ,\r\n"}) {
        is_read_at_once<array_text>(array_of(expected, separator), expected);
    }
}

BOOST_AUTO_TEST_CASE(lines_are_read_in_stretches) {
    auto const expected = some(200);
    for (auto const* const feed : {"\n", "\r\n", "\n\n", " \n\t"}) {
        is_read_at_once<lines_text>(lines_of(expected, feed), expected);
    }
}

BOOST_AUTO_TEST_CASE(an_array_that_is_wrong_is_not_read) {
    auto const right = array_of(some(20), ",");
    BOOST_TEST(!array_text('(' + right.substr(2), comply::parse_options{}).can_be_split());
    BOOST_TEST(!array_text("", comply::parse_options{}).can_be_split());
    for (std::string const& wrong :
         {right + "]", right.substr(0, right.size() - 3), right.substr(0, right.size() - 3) + ",]",
          right.substr(0, right.size() - 3) + ",}", right + "x"}) {
        for (std::size_t const stretch : {30U, 100'000U}) {
            array_text const text(wrong, comply::parse_options{});
            std::vector<record> out;
            bulk_reader<record, array_text> reader(out, text, stretch);
            BOOST_TEST(!reader.read(2), wrong);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
