// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/read_lines.hpp>

#include "support/allocation_counter.hpp"
#include "support/dirty.hpp"
#include "support/fleet.hpp"
#include "support/print.hpp"
#include "support/streams.hpp"

#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <iterator>
#include <ranges>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace read_lines_test {

struct reading {
    std::string sensor;
    double celsius{};
    std::vector<int> digits;
    friend bool operator==(reading const&, reading const&) = default;
};
BOOST_DESCRIBE_STRUCT(reading, (), (sensor, celsius, digits))
constexpr auto comply_schema(comply::tag<reading>) {
    return comply::schema<reading>(comply::member<&reading::digits>(comply::optional));
}

// Everything a line may be.
constexpr std::string_view mixed = "{\"sensor\":\"a\",\"celsius\":1.5}\n"
                                   "\n"
                                   "  {\"sensor\":7,\"celsius\":2}\r\n"
                                   " \t\r\n"
                                   "{\"sensor\":\"\xC3\xA9\",\"celsius\":\"3\",\"x\":1}\n"
                                   "{\"sensor\":\"b\",\n"
                                   "\"celsius\":4}\n"
                                   "[1]\n"
                                   "{\"sensor\":\"\\u00e9\\n\",\"celsius\":5e0,\"digits\":[1,2,3]} \n"
                                   "{} {}\n"
                                   "{\"sensor\":\"\xC3\",\"celsius\":6}\n"
                                   "\xEF\xBB\xBF{}\n"
                                   "{\"sensor\":\"c\",\"celsius\":7}";

// What `parse` says to each line, moved to where the line lies.
template <class T>
comply_test::records<T> parse_lines(std::string_view text, comply::parse_options const& options = {}) {
    comply_test::records<T> read;
    std::size_t line_number = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        auto const end = std::min(text.find('\n', begin), text.size());
        auto const line = text.substr(begin, end - begin);
        if (line.find_first_not_of(" \t\r") != line.npos) {
            auto const one = comply::parse<T>(line, options);
            read.all.push_back(one ? std::optional(*one) : std::nullopt);
            for (auto wrong : one.error()) {
                wrong.offset += begin;
                wrong.line += line_number;
                read.wrong.push_back(std::move(wrong));
            }
        }
        begin = end + 1;
        ++line_number;
    }
    return read;
}

// Every source, both ways to read.
template <class T = reading>
void agrees_with_parse(std::string_view text, comply::parse_options const& options = {}) {
    using namespace comply_test;
    auto const expected = parse_lines<T>(text, options);
    comply::stream_options const whole{.parse = options};
    BOOST_TEST((read_all<T>(comply::read_lines<T>(text, whole)) == expected));
    BOOST_TEST((read_all_into(comply::read_lines<T>(text, whole), dirty<T>()) == expected));
    for (std::size_t const buffer_size : {1U, 3U, 64U, 65536U}) {
        comply::stream_options const small{.parse = options, .buffer_size = buffer_size};
        std::istringstream in{std::string(text)};
        BOOST_TEST((read_all<T>(comply::read_lines<T>(in, small)) == expected));
        BOOST_TEST(in.eof());
        BOOST_TEST((read_all_into(comply::read_lines<T>(parted_by(text, 1), small), dirty<T>()) == expected));
        for (std::uint64_t seed = 0; seed < 5; ++seed) {
            BOOST_TEST((read_all<T>(comply::read_lines<T>(parted_at_random(text, seed), small)) == expected));
        }
    }
}

} // namespace read_lines_test

BOOST_AUTO_TEST_SUITE(read_lines)

using namespace read_lines_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(it_is_an_input_range_of_results) {
    using lines = comply::line_reader<reading>;
    static_assert(std::ranges::input_range<lines>);
    static_assert(!std::ranges::forward_range<lines>);
    static_assert(std::same_as<std::ranges::range_reference_t<lines>, comply::result<reading>&>);
    static_assert(std::input_iterator<lines::iterator> && std::sentinel_for<std::default_sentinel_t, lines::iterator>);
    static_assert(std::movable<lines> && !std::copyable<lines>);
    auto read = comply::read_lines<int>("1\n2\nx\n4\n");
    auto const is_good = [](auto const& one) { return one.has_value(); };
    BOOST_TEST(std::ranges::count_if(read, is_good) == 3);
    BOOST_TEST(std::ranges::count_if(read, is_good) == 0); // it can be gone through once
}

BOOST_AUTO_TEST_CASE(each_line_is_a_text_of_its_own) {
    auto const read = read_all<reading>(comply::read_lines<reading>(mixed));
    BOOST_TEST(read.all.size() == 11U);
    BOOST_TEST((read.all.front() == reading{"a", 1.5, {}}));
    BOOST_TEST((read.all[6] == reading{"\xC3\xA9\n", 5.0, {1, 2, 3}}));
    BOOST_TEST((read.all.back() == reading{"c", 7.0, {}}));
    BOOST_TEST(std::ranges::count_if(read.all, [](auto const& one) { return !one.has_value(); }) == 8);
    agrees_with_parse(mixed);
}

BOOST_AUTO_TEST_CASE(places_are_those_in_the_whole_stream) {
    std::string_view const text =
        "{\"sensor\":\"a\",\"celsius\":1}\r\n\r\n{\"sensor\":\"\xC3\xA9\",\"celsius\":true}\r\n";
    auto const read = read_all<reading>(comply::read_lines<reading>(text));
    BOOST_TEST_REQUIRE(read.wrong.size() == 1U);
    comply::violation const expected{.code = errc::wrong_type,
                                     .pointer = "/celsius",
                                     .offset = text.find("true"),
                                     .line = 3,
                                     .column = 25,
                                     .expected = "number",
                                     .found = "boolean",
                                     .message = "/celsius is a boolean; a number is expected",
                                     .excerpt = "{\"sensor\":\"\xC3\xA9\",\"celsius\":true}",
                                     .caret = 24};
    BOOST_TEST((read.wrong.front() == expected));
}

BOOST_AUTO_TEST_CASE(a_stream_may_be_parted_anywhere) {
    auto const expected = parse_lines<reading>(mixed);
    for (std::size_t position = 0; position <= mixed.size(); ++position) {
        BOOST_TEST_CONTEXT("parted at " << position) {
            auto const read = read_all<reading>(comply::read_lines<reading>(parted_at(mixed, position)));
            BOOST_TEST((read == expected));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_may_end_anywhere) {
    for (std::size_t size = 0; size <= mixed.size(); ++size) {
        BOOST_TEST_CONTEXT("ends at " << size) { agrees_with_parse(mixed.substr(0, size)); }
    }
}

BOOST_AUTO_TEST_CASE(nothing_and_blank_lines_hold_no_record) {
    for (std::string_view const text : {"", "\n", "\r\n", " ", "\n\n \t\r\n\r", "\r"}) {
        BOOST_TEST(read_all<int>(comply::read_lines<int>(text)).all.empty());
        agrees_with_parse<int>(text);
    }
    BOOST_TEST(read_all<int>(comply::read_lines<int>(std::string_view())).all.empty());
}

BOOST_AUTO_TEST_CASE(options_are_those_of_parse) {
    agrees_with_parse(mixed, {.operation = comply::operation::update});
    agrees_with_parse(mixed, {.unknown_members = comply::unknown_members::ignore});
    agrees_with_parse(mixed, {.max_depth = 1});
    agrees_with_parse(mixed, {.max_violations = 1});
    agrees_with_parse(mixed, {.max_violations = 2});
    agrees_with_parse(mixed, {.on_failure = comply::on_failure::keep});
}

BOOST_AUTO_TEST_CASE(what_becomes_of_the_object_is_an_option) {
    reading object{"old", 1, {1}};
    auto const text = "{\"sensor\":\"new\",\"celsius\":true}\n";
    BOOST_TEST(!comply::read_lines<reading>(text, {.parse = {.on_failure = comply::on_failure::keep}})
                    .read_into(object)
                    ->has_value());
    BOOST_TEST((object == reading{"old", 1, {1}}));
    BOOST_TEST(!comply::read_lines<reading>(text).read_into(object)->has_value());
    BOOST_TEST((object == reading{}));
    object = {"old", 1, {1}};
    BOOST_TEST(!comply::read_lines<reading>("").read_into(object).has_value());
    BOOST_TEST((object == reading{"old", 1, {1}}));
}

BOOST_AUTO_TEST_CASE(a_record_may_be_moved_out_of_the_range) {
    std::vector<std::string> taken;
    for (auto& one : comply::read_lines<std::string>("\"a string too long to be kept in place\"\n\"b\"\n")) {
        taken.push_back(*std::move(one));
    }
    BOOST_TEST((taken == std::vector<std::string>{"a string too long to be kept in place", "b"}));
}

BOOST_AUTO_TEST_CASE(a_line_that_is_too_long_is_passed_over) {
    auto const long_line = '"' + std::string(1000, 'x') + "\"";
    auto const text = "1\n\n" + long_line + "\n2\n" + long_line + "\n" + long_line;
    comply::stream_options const options{.max_record_size = 1001, .buffer_size = 16};
    auto const expected = read_all<std::string>(comply::read_lines<std::string>(text, options));
    BOOST_TEST_REQUIRE(expected.wrong.size() == 5U);
    auto const& one = expected.wrong[1];
    BOOST_TEST(one.code == errc::record_too_long);
    BOOST_TEST(one.offset == 3U);
    BOOST_TEST(one.line == 3U);
    BOOST_TEST(one.column == 1U);
    BOOST_TEST(one.expected == "1001");
    BOOST_TEST(one.found == "");
    BOOST_TEST(one.message == "the record is too long: at most 1001 bytes are allowed");
    BOOST_TEST(one.excerpt == long_line.substr(0, 60));
    BOOST_TEST(expected.wrong[2].line == 4U);
    BOOST_TEST(expected.wrong[3].line == 5U);
    BOOST_TEST(expected.wrong[4].line == 6U);
    BOOST_TEST(expected.wrong[4].offset == text.size() - 1002);
    for (std::size_t size = 1; size < 40; ++size) {
        BOOST_TEST(
            (read_all<std::string>(comply::read_lines<std::string>(parted_by(text, size), options)) == expected));
    }
    agrees_with_parse<std::string>(text);
    for (std::size_t most = 0; most < 4; ++most) { // the line feed does not count, the carriage return does
        auto const small = read_all<int>(comply::read_lines<int>("123\n1\r\n", {.max_record_size = most}));
        BOOST_TEST(small.all[0].has_value() == (most == 3));
        BOOST_TEST(small.all[1].has_value() == (most >= 2));
    }
}

BOOST_AUTO_TEST_CASE(memory_is_bounded) {
    if constexpr (counts_allocations) {
        std::string const line(1000, ' ');
        std::size_t buffers_left = 50'000; // 50 MB of one line
        auto const next = [&] { return buffers_left-- == 0 ? std::string_view() : std::string_view(line); };
        auto const before = allocated_bytes();
        comply::stream_options const options{.max_record_size = 100'000, .buffer_size = 10'000};
        auto const read = read_all<int>(comply::read_lines<int>(next, options));
        BOOST_TEST(read.wrong.size() == 1U);
        // A buffer that doubles asks for as much again on its way.
        BOOST_TEST(allocated_bytes() - before < 2 * 2 * (100'000 + 10'000) + 20'000);
    }
}

BOOST_AUTO_TEST_CASE(no_record_costs_an_allocation) {
    if constexpr (counts_allocations) {
        std::string text;
        for (int i = 0; i < 1000; ++i) {
            text += comply::serialize(reading{std::string(100, 'x'), 0.5 * i, {1, 2, 3}}) + '\n';
        }
        auto const count_for = [&](auto reader) {
            std::size_t before = 0;
            std::size_t count = 0;
            for (auto const& one : reader) {
                BOOST_REQUIRE(one.has_value());
                before = count++ == 10 ? allocation_count() : before;
            }
            return allocation_count() - before;
        };
        std::istringstream in(text);
        BOOST_TEST(count_for(comply::read_lines<reading>(text)) == 0U);
        BOOST_TEST(count_for(comply::read_lines<reading>(in, {.buffer_size = 1000})) == 0U);
        std::string_view rest = text;
        auto const next = [&] {
            auto const piece = rest.substr(0, 77);
            rest.remove_prefix(piece.size());
            return piece;
        };
        BOOST_TEST(count_for(comply::read_lines<reading>(next, {.buffer_size = 1000})) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(no_more_is_asked_of_a_function_than_the_next_record_needs) {
    std::vector<std::string> const pieces = {"1\n2\n", "3", "\n4\n", "x\n"};
    std::size_t asked = 0;
    auto lines = comply::read_lines<int>(
        [&] { return asked == pieces.size() ? std::string_view() : std::string_view(pieces[asked++]); });
    int object = 0;
    for (auto const& expected : {std::pair{1, 1U}, {2, 1U}, {3, 3U}, {4, 3U}}) {
        BOOST_TEST(lines.read_into(object)->has_value());
        BOOST_TEST(object == expected.first);
        BOOST_TEST(asked == expected.second);
    }
    BOOST_TEST(!lines.read_into(object)->has_value());
    BOOST_TEST(!lines.read_into(object).has_value());
    BOOST_TEST(!lines.read_into(object).has_value());
}

BOOST_AUTO_TEST_CASE(what_the_source_throws_comes_through) {
    int calls = 0;
    auto lines = comply::read_lines<int>([&]() -> std::string_view {
        if (++calls == 2) {
            throw std::runtime_error("torn");
        }
        return calls == 1 ? "1\n2" : calls == 3 ? "3\n" : "";
    });
    int object = 0;
    BOOST_TEST(lines.read_into(object)->has_value());
    BOOST_CHECK_THROW(static_cast<void>(lines.read_into(object)), std::runtime_error);
    BOOST_TEST(lines.read_into(object)->has_value()); // and it goes on if the source does
    BOOST_TEST(object == 23);
}

BOOST_AUTO_TEST_CASE(a_stream_that_cannot_be_read_holds_no_record) {
    std::istringstream in("1\n2\n");
    in.setstate(std::ios_base::badbit);
    BOOST_TEST(read_all<int>(comply::read_lines<int>(in)).all.empty());
    BOOST_TEST(in.bad());
}

BOOST_AUTO_TEST_CASE(a_reader_may_be_moved_between_records) {
    auto first = comply::read_lines<int>(parted_by("1\n2\n3\n", 2));
    int object = 0;
    BOOST_TEST(first.read_into(object)->has_value());
    auto second = std::move(first);
    BOOST_TEST(second.read_into(object)->has_value());
    BOOST_TEST(object == 2);
}

BOOST_AUTO_TEST_SUITE_END()
