// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Texts of more than 4 GiB and strings of more than 2 GiB: what counts bytes has to count with more than 32 bits.

#include <comply/parse.hpp>
#include <comply/parse_in_situ.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

BOOST_AUTO_TEST_SUITE(large_input)

namespace {

constexpr std::size_t gib = std::size_t{1} << 30U;
constexpr std::size_t beyond_32_bits = 4 * gib + 12'345;
constexpr std::size_t beyond_31_bits = 2 * gib + 12'345;

struct device {
    int id{};
    bool is_on{};
    friend bool operator==(device const&, device const&) = default;
};
BOOST_DESCRIBE_STRUCT(device, (), (id, is_on))

struct note {
    std::string text;
};
BOOST_DESCRIBE_STRUCT(note, (), (text))

struct glance {
    std::string_view text;
};
BOOST_DESCRIBE_STRUCT(glance, (), (text))

// Hands out `block` again and again, then `end`.
class repeated_source {
public:
    repeated_source(std::string_view block, std::size_t times, std::string_view end)
        : block_(block), times_(times), end_(end) {}

    std::string_view operator()() {
        if (times_ == 0) {
            return std::exchange(end_, {});
        }
        --times_;
        return block_;
    }

private:
    std::string_view block_;
    std::size_t times_;
    std::string_view end_;
};

} // namespace

BOOST_AUTO_TEST_CASE(what_is_wrong_behind_4_gib_is_found_and_placed) {
    std::string text = R"({"id":1,"x":")";
    text.reserve(beyond_32_bits + 100);
    text.resize(beyond_32_bits, 'x');
    text += "\",\n  \"is_on\":";
    auto const place = text.size();
    text += "7}";
    comply::parse_options const options{.unknown_members = comply::unknown_members::ignore};
    auto const read = comply::parse<device>(text, options);
    BOOST_TEST_REQUIRE(read.error().size() == 1U);
    auto const& wrong = read.error().front();
    BOOST_TEST((wrong.code == comply::errc::wrong_type));
    BOOST_TEST(wrong.pointer == "/is_on");
    BOOST_TEST(wrong.offset == place);
    BOOST_TEST(wrong.line == 2U);
    BOOST_TEST(wrong.column == 11U);
    BOOST_TEST(wrong.excerpt == "  \"is_on\":7}");

    text.replace(place, 1, "true");
    BOOST_TEST((comply::parse<device>(text, options).value() == device{1, true}));
    text.erase(beyond_32_bits + 2, 1); // all on one line
    text.replace(text.size() - 5, 4, "false");
    BOOST_TEST((comply::parse<device>(text, options).value() == device{1, false}));
    text.pop_back();
    auto const cut = comply::parse<device>(text, options);
    BOOST_TEST((cut.error().front().code == comply::errc::unexpected_end));
    BOOST_TEST(cut.error().front().column == text.size() + 1);
}

BOOST_AUTO_TEST_CASE(a_string_of_more_than_2_gib_is_read_and_written) {
    note before{std::string(beyond_31_bits, 'y')};
    before.text.front() = '"';
    before.text[gib] = '\n';
    before.text.back() = '\\';
    auto text = comply::serialize(before);
    BOOST_TEST(text.size() == beyond_31_bits + 3 + std::string_view(R"({"text":""})").size());
    BOOST_TEST(text.ends_with("yyy\\\\\"}"));
    auto const after = comply::parse<note>(text);
    BOOST_TEST((after.value().text == before.text)); // in brackets, for its message would hold both
    auto const seen = comply::parse_in_situ<glance>(text);
    BOOST_TEST((seen.value().text == before.text));
}

BOOST_AUTO_TEST_CASE(a_string_of_escapes_alone_is_read_where_its_text_is_longer_than_4_gib) {
    std::string text = "\"";
    text.reserve(beyond_32_bits + 8);
    while (text.size() < beyond_32_bits) {
        text += "\\u00e9";
    }
    text += '"';
    auto const read = comply::parse<std::string>(text);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->size() == (text.size() - 2) / 3);
    BOOST_TEST(read->ends_with("\xC3\xA9"));
}

BOOST_AUTO_TEST_CASE(records_of_a_stream_of_more_than_4_gib_are_counted_and_placed) {
    std::string block;
    std::size_t block_records = 0;
    while (block.size() < gib / 16) {
        block += R"({"id":-1234567,"is_on":true,)" + std::string(900, ' ') + "\"id2\":0}\n";
        ++block_records;
    }
    auto const times = beyond_32_bits / block.size() + 1;
    comply::stream_options const options{.parse = {.unknown_members = comply::unknown_members::ignore}};
    std::size_t count = 0;
    std::size_t refused = 0;
    for (auto const& record :
         comply::read_lines<device>(repeated_source(block, times, "{\"id\":1,\"is_on\":0}"), options)) {
        ++count;
        if (!record) {
            BOOST_TEST_REQUIRE(++refused == 1U); // not millions of messages
            BOOST_TEST(record.error().front().offset == times * block.size() + 16);
            BOOST_TEST(record.error().front().line == times * block_records + 1);
            BOOST_TEST(record.error().front().column == 17U);
        }
    }
    BOOST_TEST(count == times * block_records + 1);
    BOOST_TEST(refused == 1U);
}

BOOST_AUTO_TEST_CASE(records_of_a_collection_of_more_than_4_gib_on_one_line_are_counted_and_placed) {
    std::string block;
    std::size_t block_records = 0;
    while (block.size() < gib / 16) {
        block += (block.empty() ? R"({"id":-1234567,"is_on":true,)" : R"( {"id":-1234567,"is_on":true,)") +
                 std::string(900, ' ') + "\"id2\":0},";
        ++block_records;
    }
    auto const times = beyond_32_bits / block.size() + 1;
    comply::stream_options const options{.parse = {.unknown_members = comply::unknown_members::ignore}};
    std::size_t count = 0;
    std::size_t refused = 0;
    bool is_begun = false;
    repeated_source records(block, times, "{\"id\":1,\"is_on\":0}]");
    auto const source = [&]() -> std::string_view { return std::exchange(is_begun, true) ? records() : "["; };
    for (auto const& record : comply::read_collection<device>(source, options)) {
        ++count;
        if (!record) {
            BOOST_TEST_REQUIRE(++refused == 1U); // not millions of messages
            auto const& wrong = record.error().front();
            BOOST_TEST(wrong.offset == 1 + times * block.size() + 16);
            BOOST_TEST(wrong.column == wrong.offset + 1);
            BOOST_TEST(wrong.pointer == '/' + std::to_string(times * block_records) + "/is_on");
        }
    }
    BOOST_TEST(count == times * block_records + 1);
    BOOST_TEST(refused == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
