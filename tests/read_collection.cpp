// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/read_collection.hpp>

#include "support/allocation_counter.hpp"
#include "support/dirty.hpp"
#include "support/print.hpp"
#include "support/rounds.hpp"
#include "support/streams.hpp"

#include <comply/attributes.hpp>
#include <comply/odata/manner.hpp>
#include <comply/parse.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <ranges>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace read_collection_test {

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

// The same document as one object.
struct page {
    std::vector<reading> value;
    std::optional<std::string> next_link;
    std::optional<std::string> delta_link;
    std::optional<std::uint64_t> count;
};
BOOST_DESCRIBE_STRUCT(page, (), (value, next_link, delta_link, count))
constexpr auto comply_schema(comply::tag<page>) {
    return comply::schema<page>(comply::odata::manner,
                                comply::member<&page::next_link>(comply::name("@odata.nextLink"), comply::optional),
                                comply::member<&page::delta_link>(comply::name("@odata.deltaLink"), comply::optional),
                                comply::member<&page::count>(comply::name("@odata.count"), comply::optional));
}

using comply_test::records;

// `parse` has the violations of the whole document in the order of their positions, here those around the records come
// last.
void sort(std::vector<comply::violation>& wrong) {
    auto const is_before = [](auto const& a, auto const& b) { return a.offset < b.offset; };
    for (auto one = wrong.begin(); one != wrong.end(); ++one) { // those at one place stay as they are
        std::rotate(std::upper_bound(wrong.begin(), one, *one, is_before), one, one + 1);
    }
}

std::string in_lines(std::vector<comply::violation> const& wrong) {
    std::string text;
    for (auto const& one : wrong) {
        text += std::to_string(one.offset) + ' ' + to_string(one) + '\n';
    }
    return text;
}

template <class T>
void is_refused_as(records<T> read, std::vector<comply::violation> const& expected) {
    sort(read.wrong);
    BOOST_TEST((read.wrong == expected), in_lines(read.wrong) << "instead of\n" << in_lines(expected));
}

template <class T>
std::vector<comply::violation> violations_of(std::string_view text, comply::parse_options const& options) {
    auto const refused = comply::parse<T>(text, options);
    return {refused.error().begin(), refused.error().end()};
}

// That every source, parted anyhow, gives what the text in memory gives, by each way to read.
template <class T>
void agrees_from_every_source(std::string_view text, comply::stream_options options = {}) {
    using namespace comply_test;
    auto const expected = read_all<T>(comply::read_collection<T>(text, options));
    BOOST_TEST((read_all_into(comply::read_collection<T>(text, options), dirty<T>()) == expected));
    for (std::size_t const buffer_size : {1U, 7U, 300U, 65536U}) {
        options.buffer_size = buffer_size;
        std::istringstream in{std::string(text)};
        BOOST_TEST((read_all<T>(comply::read_collection<T>(in, options)) == expected));
        BOOST_TEST((read_all_into(comply::read_collection<T>(parted_by(text, 1), options), dirty<T>()) == expected));
        for (std::uint64_t seed = 0; seed < 3; ++seed) {
            BOOST_TEST((read_all<T>(comply::read_collection<T>(parted_at_random(text, seed), options)) == expected));
        }
    }
}

// That violations are exactly those that `parse` has of the whole text, as a Whole.
template <class T, class Whole>
void agrees_with_parse(std::string_view text, comply::parse_options options = {}) {
    options.max_violations = 1000;
    auto const expected = violations_of<Whole>(text, options);
    for (std::size_t const buffer_size : {1U, 65536U}) {
        comply::stream_options const small{.parse = options, .buffer_size = buffer_size};
        is_refused_as(comply_test::read_all<T>(comply::read_collection<T>(comply_test::parted_by(text, 3), small)),
                      expected);
    }
    is_refused_as(comply_test::read_all<T>(comply::read_collection<T>(text, {.parse = options})), expected);
}

// Documents of all kinds, good and bad.
constexpr std::string_view arrays[] = {
    R"([])",
    " [ ] ",
    R"([{"sensor":"a","celsius":1.5},{"sensor":"\u00e9\"},{","celsius":2},{"celsius":3e0,"sensor":"c","digits":[1,2,3]}])",
    "[\n  {\n    \"sensor\": \"\xC3\xA9\xC3\xA9\",\n    \"celsius\": true\n  },\n  {\"x\": [{\"y\": \"}\"}]},\r\n\t7, "
    "null,\n"
    "  {\"sensor\": \"\xE6\x9D\xB1\", \"celsius\": 1, \"digits\": [1.5, \"2\"]}\n]\n",
    R"([{"sensor":"a","celsius":1},])",
    R"([,])",
    R"([{"sensor":"a","celsius":1} {"sensor":"b","celsius":2}])",
    R"([{"sensor":"a","celsius":1}}])",
    R"([{"sensor":"a","celsius":1,"digits":[1,2}]},{"sensor":"b","celsius":2}])",
    R"([{"sensor":"a","celsius":01}])",
    R"([{"sensor":"a","celsius":1}] x)",
    "[{\"sensor\":\"\xC3(\",\"celsius\":1}]",
    "\xEF\xBB\xBF[]",
    " \xEF\xBB\xBF[]",
    "\xEF",
    R"("text")",
    "null 1",
    "tru",
    "12 ",
    "-",
};

constexpr std::string_view objects[] = {
    R"({"value":[]})",
    R"({"@odata.context":"x","@odata.count":12,"value":[{"sensor":"a","celsius":1},{"sensor":"b","celsius":2}],)"
    R"("@odata.nextLink":"https:\/\/example.com\/?$skip=2","@odata.deltaLink":"d","@x.y":{"z":[{}]}})",
    R"({"@odata.nextLink":"n","v\u0061lue":[{"sensor":"a","celsius":1}]})",
    "{\r\n  \"value\" : [\r\n    {\"sensor\": 1},\r\n    {\"sensor\": \"b\", \"celsius\": 2}\r\n  ] ,\r\n  "
    "\"@odata.count\" : 2\r\n}\r\n",
    R"({})",
    R"({"@odata.count":1})",
    R"({"a":1,"value":[{"sensor":true,"celsius":1}],"b":{"c":[]}})",
    R"({"value":[{"sensor":"a","celsius":1}],"value":[{"sensor":"b","celsius":2}]})",
    R"({"value":7,"@odata.nextLink":8,"@odata.count":"9","@odata.deltaLink":null})",
    R"({"value":null})",
    R"({"value":[],"@odata.count":-1})",
    R"({"@odata.count":1,"@odata.count":2,"value":[]})",
    R"({"value":[{"sensor":"a","celsius":1}]"@odata.count":1})",
    R"({"value":[{"sensor":"a","celsius":1}],})",
    R"({"value":[{"sensor":"a","celsius":1}]]})",
    R"({"value":[{"sensor":"a","celsius":1})",
    R"({"value":[{"sensor":"a","celsius":1}],"@odata.nextLink":"\x"})",
    R"({"value":[{"sensor":"a","celsius":1}],"@odata.nextLink" 1})",
    R"({"value":[{"sensor":"a","celsius":1}],"@x":{"y":[1,]}})",
    R"({"value":[{"sensor":"a","celsius":1}],7:1})",
    "{\"value\":[],\"@\x01\":1}",
    R"({"value":[{"sensor":"a","celsius":1}]} ])",
    R"({"value":[{"sensor":1},{"sensor":2}],"a":1,"value":[[]})",
};

} // namespace read_collection_test

BOOST_AUTO_TEST_SUITE(read_collection)

using namespace read_collection_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(records_come_one_by_one_and_what_is_around_them_is_kept) {
    auto collection = comply::read_collection<reading>(objects[1]);
    static_assert(std::ranges::input_range<decltype(collection)>);
    BOOST_TEST(!collection.count().has_value());
    auto const read = read_all<reading>(collection);
    BOOST_TEST((read.all == decltype(read.all){reading{"a", 1, {}}, reading{"b", 2, {}}}));
    BOOST_TEST(read.wrong.empty());
    BOOST_TEST(collection.next_link().value() == "https://example.com/?$skip=2");
    BOOST_TEST(collection.delta_link().value() == "d");
    BOOST_TEST(collection.count().value() == 12U);

    auto short_names = comply::read_collection<reading>(R"({"@count":3,"value":[],"@nextLink":"n","@deltaLink":"d"})");
    BOOST_TEST(read_all<reading>(short_names).all.empty());
    BOOST_TEST(short_names.next_link().value() == "n");
    BOOST_TEST(short_names.delta_link().value() == "d");
    BOOST_TEST(short_names.count().value() == 3U);

    auto array = comply::read_collection<reading>(arrays[2]);
    BOOST_TEST(read_all<reading>(array).all.size() == 3U);
    BOOST_TEST(!array.next_link().has_value());
}

BOOST_AUTO_TEST_CASE(what_comes_before_the_records_is_there_with_the_first) {
    auto collection = comply::read_collection<int>(R"({"@odata.count":2,"value":[1,2],"@odata.nextLink":"n"})");
    int object = 0;
    BOOST_TEST(collection.read_into(object)->has_value());
    BOOST_TEST(collection.count().value() == 2U);
    BOOST_TEST(!collection.next_link().has_value());
}

BOOST_AUTO_TEST_CASE(violations_are_those_of_the_whole_document) {
    for (auto const text : arrays) {
        BOOST_TEST_CONTEXT("text: " << text) {
            agrees_with_parse<reading, std::vector<reading>>(text);
            agrees_from_every_source<reading>(text);
        }
    }
    for (auto const text : objects) {
        BOOST_TEST_CONTEXT("text: " << text) {
            agrees_with_parse<reading, page>(text);
            agrees_from_every_source<reading>(text);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_may_end_anywhere) {
    for (auto const text : arrays) {
        for (std::size_t size = 0; size < text.size(); ++size) {
            BOOST_TEST_CONTEXT("text: " << text.substr(0, size)) {
                agrees_with_parse<reading, std::vector<reading>>(text.substr(0, size));
            }
        }
    }
    for (auto const text : objects) {
        for (std::size_t size = 1; size < text.size(); ++size) {
            BOOST_TEST_CONTEXT("text: " << text.substr(0, size)) {
                agrees_with_parse<reading, page>(text.substr(0, size));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_stream_may_be_parted_anywhere) {
    auto const part = [](std::string_view text) {
        auto const expected = read_all<reading>(comply::read_collection<reading>(text));
        for (std::size_t position = 0; position <= text.size(); ++position) {
            BOOST_TEST_CONTEXT("parted at " << position << ": " << text) {
                auto collection = comply::read_collection<reading>(parted_at(text, position));
                BOOST_TEST((read_all<reading>(collection) == expected));
            }
        }
    };
    std::ranges::for_each(arrays, part);
    std::ranges::for_each(objects, part);
}

BOOST_AUTO_TEST_CASE(a_bad_record_does_not_stop_the_rest) {
    auto const read = read_all<reading>(comply::read_collection<reading>(
        R"({"value":[{"sensor":"a","celsius":1},{"sensor":2},3,{"sensor":"d","celsius":4}]})"));
    BOOST_TEST_REQUIRE(read.all.size() == 4U);
    BOOST_TEST((read.all[0] == reading{"a", 1, {}}));
    BOOST_TEST(!read.all[1].has_value());
    BOOST_TEST(!read.all[2].has_value());
    BOOST_TEST((read.all[3] == reading{"d", 4, {}}));
    BOOST_TEST_REQUIRE(read.wrong.size() == 3U);
    BOOST_TEST(read.wrong[0].pointer == "/value/1/celsius");
    BOOST_TEST(read.wrong[1].pointer == "/value/1/sensor");
    BOOST_TEST(read.wrong[2].pointer == "/value/2");
    BOOST_TEST(read.wrong[2].message == "/value/2 is a number; an object is expected");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_around_the_records_comes_behind_the_last) {
    auto const read = read_all<int>(comply::read_collection<int>(R"({"a":0,"value":[1,true,3],"b":4} 5)"));
    BOOST_TEST_REQUIRE(read.all.size() == 4U);
    BOOST_TEST((read.all[2] == 3));
    BOOST_TEST(!read.all[3].has_value());
    BOOST_TEST_REQUIRE(read.wrong.size() == 4U);
    BOOST_TEST(read.wrong[0].code == errc::wrong_type);
    BOOST_TEST(read.wrong[1].pointer == "/a");
    BOOST_TEST(read.wrong[2].pointer == "/b");
    BOOST_TEST(read.wrong[3].code == errc::trailing_text);
}

BOOST_AUTO_TEST_CASE(malformed_text_ends_the_records) {
    auto const read = read_all<int>(comply::read_collection<int>(R"({"a":0,"value":[1,2x,3],"b":4})"));
    BOOST_TEST_REQUIRE(read.all.size() == 3U); // the last is what is wrong around them
    BOOST_TEST((read.all[1] == 2));
    BOOST_TEST_REQUIRE(read.wrong.size() == 2U);
    BOOST_TEST(read.wrong[0].code == errc::unknown_member);
    BOOST_TEST(read.wrong[1].code == errc::expected_comma);
    BOOST_TEST(read.wrong[1].pointer == "/value");
}

BOOST_AUTO_TEST_CASE(options_are_those_of_parse) {
    for (auto const text : objects) {
        BOOST_TEST_CONTEXT("text: " << text) {
            agrees_with_parse<reading, page>(text, {.unknown_members = comply::unknown_members::ignore});
            for (std::size_t depth = 0; depth < 5; ++depth) {
                agrees_with_parse<reading, page>(text, {.max_depth = depth});
            }
            for (std::size_t most = 0; most < 4; ++most) {
                agrees_from_every_source<reading>(text, {.parse = {.max_violations = most}});
            }
        }
    }
    for (auto const text : arrays) {
        for (std::size_t depth = 0; depth < 4; ++depth) {
            agrees_with_parse<reading, std::vector<reading>>(text, {.max_depth = depth});
        }
        for (std::size_t most = 0; most < 4; ++most) {
            agrees_from_every_source<reading>(text, {.parse = {.max_violations = most}});
        }
    }
}

BOOST_AUTO_TEST_CASE(violations_are_counted_in_each_record_anew) {
    std::string_view const text = R"({"a":1,"b":2,"c":3,"value":[["x","y","z"],[1],["x"]],"d":4})";
    using element = std::vector<int>;
    auto const read = read_all<element>(comply::read_collection<element>(text, {.parse = {.max_violations = 2}}));
    BOOST_TEST_REQUIRE(read.all.size() == 4U);
    BOOST_TEST((read.all[1] == element{1}));
    BOOST_TEST_REQUIRE(read.wrong.size() == 5U);
    BOOST_TEST(read.wrong[0].pointer == "/value/0/0");
    BOOST_TEST(read.wrong[1].code == errc::too_many_violations);
    BOOST_TEST(read.wrong[2].pointer == "/value/2/0");
    BOOST_TEST(read.wrong[3].pointer == "/a");
    BOOST_TEST(read.wrong[4].code == errc::too_many_violations);
    BOOST_TEST(read.wrong[4].offset == text.find("\"c\""));
    BOOST_TEST(read.wrong[4].message == "there are more violations: only the first 1 is listed");
    auto const one = read_all<element>(comply::read_collection<element>(text, {.parse = {.max_violations = 1}}));
    BOOST_TEST(one.wrong.size() == 3U);
    BOOST_TEST(one.wrong[2].pointer == "/a");
}

BOOST_AUTO_TEST_CASE(scalars_may_be_records) {
    for (std::string_view const text : {"[1,22,333]", "[1 , 22 , 333 ]", "[true]", "[1,2", "[12", "[\"a\",\"b\\\"]\"]",
                                        "[null,1]", "[1.5,-2e10,0]"}) {
        agrees_with_parse<int, std::vector<int>>(text);
        agrees_with_parse<std::string, std::vector<std::string>>(text);
        agrees_with_parse<bool, std::vector<bool>>(text);
        agrees_with_parse<std::optional<double>, std::vector<std::optional<double>>>(text);
        agrees_from_every_source<int>(text);
        agrees_from_every_source<std::string>(text);
    }
    auto const read = read_all<int>(comply::read_collection<int>(parted_by("[1,22,333]", 1)));
    BOOST_TEST((read.all == decltype(read.all){1, 22, 333}));
}

BOOST_AUTO_TEST_CASE(a_record_that_is_too_long_is_passed_over) {
    std::string const long_string(300, 'x');
    for (auto const& record : {'"' + long_string + '"', "[\"" + long_string + "]\\\"\",{}]",
                               "{\"a\":[{\"b\":\"" + long_string + "\"}]}", '1' + std::string(300, '0')}) {
        auto const text = "{\"value\":[1,\n" + record + " ,2," + record + "],\"@odata.count\":4}";
        BOOST_TEST_CONTEXT("text: " << text) {
            comply::stream_options options{.max_record_size = 300};
            auto const read = read_all<int>(comply::read_collection<int>(text, options));
            BOOST_TEST_REQUIRE(read.all.size() == 4U);
            BOOST_TEST((read.all[2] == 2));
            BOOST_TEST_REQUIRE(read.wrong.size() == 2U);
            BOOST_TEST(read.wrong[0].code == errc::record_too_long);
            BOOST_TEST(read.wrong[0].pointer == "/value/1");
            BOOST_TEST(read.wrong[0].offset == 13U);
            BOOST_TEST(read.wrong[0].line == 2U);
            BOOST_TEST(read.wrong[0].column == 1U);
            BOOST_TEST(read.wrong[0].expected == "300");
            BOOST_TEST(read.wrong[1].pointer == "/value/3");
            agrees_from_every_source<int>(text, options);
            for (std::size_t size = 0; size <= text.size(); size += comply_test::stride) {
                agrees_from_every_source<int>(std::string_view(text).substr(0, size), options);
            }
            for (options.max_record_size = record.size() - 2; options.max_record_size < record.size() + 2;
                 ++options.max_record_size) {
                auto const near = read_all<int>(comply::read_collection<int>(text, options));
                BOOST_TEST_REQUIRE(near.wrong.size() == 2U);
                BOOST_TEST((near.wrong[0].code == errc::record_too_long) == (options.max_record_size < record.size()));
                agrees_from_every_source<int>(text, options);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(a_limit_parts_what_is_malformed_from_what_is_too_long) {
    std::string_view const text = R"([1,"abc\x",2])";
    for (std::size_t most = 0; most < 12; ++most) {
        agrees_from_every_source<int>(text, {.max_record_size = most});
        auto const read = read_all<int>(comply::read_collection<int>(text, {.max_record_size = most}));
        BOOST_TEST(read.wrong.front().code == (most < 1   ? errc::record_too_long
                                               : most < 5 ? errc::record_too_long
                                                          : errc::invalid_escape));
    }
}

BOOST_AUTO_TEST_CASE(a_document_that_ends_within_a_record_that_is_too_long_is_torn) {
    auto const read = read_all<int>(comply::read_collection<int>("[1,[[[[[[[[", {.max_record_size = 4}));
    BOOST_TEST_REQUIRE(read.wrong.size() == 2U);
    BOOST_TEST(read.wrong[0].code == errc::record_too_long);
    BOOST_TEST(read.wrong[1].code == errc::unexpected_end);
    BOOST_TEST(read.wrong[1].pointer == "/1");
    BOOST_TEST(read.wrong[1].offset == 11U);
}

BOOST_AUTO_TEST_CASE(memory_is_bounded) {
    if constexpr (counts_allocations) {
        std::size_t buffers_left = 20'000;
        std::string const piece(1000, ' ');
        auto const before = allocated_bytes();
        auto const next = [&]() -> std::string_view {
            --buffers_left;
            return buffers_left == 19'999 ? "{\"value\":[1,\"" // then 20 MB of one string
                   : buffers_left == 1    ? "\",3]}"
                   : buffers_left == 0    ? ""
                                          : std::string_view(piece);
        };
        comply::stream_options const options{.max_record_size = 100'000, .buffer_size = 10'000};
        auto const read = read_all<int>(comply::read_collection<int>(next, options));
        BOOST_TEST(read.all.size() == 3U);
        BOOST_TEST(read.wrong.size() == 1U);
        BOOST_TEST(allocated_bytes() - before < 1'000'000U); // buffers that doubled, and strings that were skipped
    }
}

BOOST_AUTO_TEST_CASE(no_record_costs_an_allocation) {
    if constexpr (counts_allocations) {
        std::vector<reading> const readings(1000, reading{std::string(100, 'x'), 0.5, {1, 2, 3}});
        auto const text = "{\"value\":" + comply::serialize(readings) + ",\"@odata.count\":1000}";
        auto const count_for = [&](auto reader) {
            reading object;
            std::size_t before = 0;
            for (std::size_t i = 0; i < 1000; ++i) {
                BOOST_REQUIRE(reader.read_into(object)->has_value());
                before = i == 300 ? allocation_count() : before; // buffers have cut some
            }
            return allocation_count() - before;
        };
        std::istringstream in(text);
        BOOST_TEST(count_for(comply::read_collection<reading>(text)) == 0U);
        std::string_view rest = text;
        auto const next = [&] {
            auto const piece = rest.substr(0, 7000);
            rest.remove_prefix(piece.size());
            return piece;
        };
        BOOST_TEST(count_for(comply::read_collection<reading>(in, {.buffer_size = 10'000})) == 0U);
        BOOST_TEST(count_for(comply::read_collection<reading>(next)) == 0U);
    }
}

BOOST_AUTO_TEST_CASE(no_more_is_asked_of_a_function_than_a_good_record_needs) {
    std::vector<std::string> const pieces = {"[[1,2],[", "3,4", "],[5", "]", "]"};
    std::size_t asked = 0;
    auto collection = comply::read_collection<std::vector<int>>(
        [&] { return asked == pieces.size() ? std::string_view() : std::string_view(pieces[asked++]); });
    std::vector<int> object;
    BOOST_TEST(collection.read_into(object)->has_value());
    BOOST_TEST(asked == 1U);
    BOOST_TEST(collection.read_into(object)->has_value());
    BOOST_TEST(asked == 3U);
    BOOST_TEST(collection.read_into(object)->has_value());
    BOOST_TEST(asked == 4U);
    BOOST_TEST((object == std::vector{5}));
    BOOST_TEST(!collection.read_into(object).has_value());
}

BOOST_AUTO_TEST_CASE(what_the_source_throws_comes_through) {
    auto const text = R"({"@odata.context":")" + std::string(300, 'x') +
                      R"(","value":[{"sensor":"a","celsius":1},{"sensor":"b","celsius":2} , {"sensor":3}]})";
    auto const view = std::string_view(text);
    auto const expected = read_all<reading>(comply::read_collection<reading>(text));
    auto const begin = text.find('[') + 1;
    for (std::size_t position = 0; position <= text.size(); ++position) {
        int calls = 0;
        auto collection = comply::read_collection<reading>([&]() -> std::string_view {
            if (++calls == 2) {
                throw std::runtime_error("torn");
            }
            return calls == 1 ? view.substr(0, position) : calls == 3 ? view.substr(position) : "";
        });
        records<reading> read;
        bool is_thrown = false;
        for (;;) {
            try {
                auto const rest = read_all_into(collection, reading());
                read.all.insert(read.all.end(), rest.all.begin(), rest.all.end());
                read.wrong.insert(read.wrong.end(), rest.wrong.begin(), rest.wrong.end());
                break;
            } catch (std::runtime_error const&) {
                is_thrown = true;
            }
        }
        BOOST_TEST(is_thrown == (position != 0));
        if (position >= begin && position < text.size() - 2) { // else there is no going on
            BOOST_TEST((read.wrong == expected.wrong), "torn at " << position << ": " << in_lines(read.wrong)
                                                                  << "instead of\n"
                                                                  << in_lines(expected.wrong));
        } else if (position != 0 && position < begin) {
            BOOST_TEST(read.all.empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_long_record_in_small_pieces_is_read_in_linear_time) {
    auto const text = "[\"" + std::string(3'000'000, 'x') + "\"]"; // a second reading for each byte would take hours
    auto const read = read_all<std::string>(comply::read_collection<std::string>(parted_by(text, 1)));
    BOOST_TEST_REQUIRE(read.all.size() == 1U);
    BOOST_TEST(read.all[0]->size() == 3'000'000U);
}

BOOST_AUTO_TEST_CASE(many_faulty_records_on_one_line_are_explained_in_linear_time) {
    constexpr auto count = comply_test::rounds(300'000); // if each looked for where the line begins, they would pass 10^11 bytes
    std::string text = "[{}";
    for (std::size_t i = 1; i != count; ++i) {
        text += ",{}";
    }
    text += ']';
    std::size_t refused = 0;
    std::size_t column = 2;
    for (auto const& record : comply::read_collection<reading>(text)) {
        BOOST_TEST_REQUIRE(record.error().front().column == column);
        column += 3;
        ++refused;
    }
    BOOST_TEST(refused == count);
}

BOOST_AUTO_TEST_SUITE_END()
