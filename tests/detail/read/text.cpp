// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/detail/read/text.hpp>

#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include "../../support/allocation_counter.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <cstddef>
#include <map>
#include <memory_resource>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// Strings of other types than std::string, which has its own tests.

namespace read_text_test {

struct seen {
    std::string_view name;
    std::vector<std::string_view> words;
};
BOOST_DESCRIBE_STRUCT(seen, (), (name, words))

struct pooled_part {
    std::pmr::string name;
    std::pmr::vector<std::pmr::string> words;
};
BOOST_DESCRIBE_STRUCT(pooled_part, (), (name, words))

struct pooled {
    std::pmr::string name;
    std::pmr::vector<pooled_part> parts;
};
BOOST_DESCRIBE_STRUCT(pooled, (), (name, parts))

struct pooled_tables {
    std::pmr::map<std::pmr::string, std::pmr::vector<int>> lists;
    std::pmr::map<std::pmr::string, pooled_part> parts;
    std::pmr::set<std::pmr::string> names;
    std::pmr::unordered_map<std::pmr::string, std::pmr::string> texts;
};
BOOST_DESCRIBE_STRUCT(pooled_tables, (), (lists, parts, names, texts))

constexpr std::string_view pooled_text =
    R"({"name":"a name that is too long to be held within a string","parts":[{"name":"the first part, with \u00e9 and \n",)"
    R"("words":["short","and one that is certainly not short"]},{"name":"","words":[]}]})";

// From here on, allocations from the default resource fail.
class without_default_resource {
public:
    without_default_resource() : before_(std::pmr::set_default_resource(std::pmr::null_memory_resource())) {}
    ~without_default_resource() { std::pmr::set_default_resource(before_); }

private:
    std::pmr::memory_resource* before_;
};

} // namespace read_text_test

BOOST_AUTO_TEST_SUITE(read_text_)

using namespace read_text_test;

BOOST_AUTO_TEST_CASE(a_view_looks_at_the_text_itself) {
    std::string const text = R"({"name":"a name","words":["","\u00e9"]})";
    std::string const words = "{\"name\":\"a name\",\"words\":[\"\",\"caf\xC3\xA9\",\"" + std::string(200, 'w') + "\"]}";
    auto const read = comply::parse<seen>(words);
    BOOST_TEST_REQUIRE(read.has_value());
    BOOST_TEST(read->name == "a name");
    BOOST_TEST((read->name.data() == words.data() + 9));
    BOOST_TEST(read->words[1] == "caf\xC3\xA9");
    BOOST_TEST(read->words[2] == std::string(200, 'w'));
    BOOST_TEST(comply::serialize(*read) == words);

    auto const refused = comply::parse<seen>(text);
    BOOST_TEST_REQUIRE(refused.error().size() == 1U);
    BOOST_TEST((refused.error().front().code == comply::errc::escaped_string));
    BOOST_TEST(refused.error().front().pointer == "/words/1");
}

BOOST_AUTO_TEST_CASE(a_view_wants_utf8_too) {
    BOOST_TEST((comply::parse<std::string_view>("\"\xC0\x80\"").error().front().code == comply::errc::invalid_utf8));
    BOOST_TEST((comply::parse<std::string_view>("7").error().front().code == comply::errc::wrong_type));
    BOOST_TEST((comply::parse<std::string_view>("\"cut").error().front().code == comply::errc::unexpected_end));
}

BOOST_AUTO_TEST_CASE(strings_and_arrays_use_the_memory_of_their_allocators) {
    std::array<std::byte, 8192> bytes;
    std::pmr::monotonic_buffer_resource pool(bytes.data(), bytes.size(), std::pmr::null_memory_resource());
    without_default_resource const none;
    pooled read{std::pmr::string(&pool), std::pmr::vector<pooled_part>(&pool)};
    auto const before = comply_test::allocation_count();
    auto const outcome = comply::parse_into(read, pooled_text);
    BOOST_TEST(comply_test::allocation_count() == before);
    BOOST_TEST_REQUIRE(outcome.has_value());
    BOOST_TEST((read.parts[0].name.get_allocator().resource() == &pool));
    BOOST_TEST((read.parts[0].words[1].get_allocator().resource() == &pool));
    BOOST_TEST(std::string_view(read.parts[0].words[1]) == "and one that is certainly not short");
    BOOST_TEST(comply::serialize(read).size() + 4 == pooled_text.size()); // \u00e9 became two bytes
}

BOOST_AUTO_TEST_CASE(maps_and_sets_use_the_memory_of_their_allocators) {
    std::array<std::byte, 8192> bytes;
    std::pmr::monotonic_buffer_resource pool(bytes.data(), bytes.size(), std::pmr::null_memory_resource());
    without_default_resource const none;
    pooled_tables read{decltype(pooled_tables::lists)(&pool), decltype(pooled_tables::parts)(&pool),
                       decltype(pooled_tables::names)(&pool), decltype(pooled_tables::texts)(&pool)};
    auto const before = comply_test::allocation_count();
    auto const outcome = comply::parse_into(
        read, R"({"lists":{"a name that is too long to be held within a string":[1,2]},)"
              R"("parts":{"another such name, of a struct in this case":{"name":"the name in it, which is long, too",)"
              R"("words":["and one that is certainly not short"]}},)"
              R"("names":["the first of the names, which is not short"],)"
              R"("texts":{"the name of a text that is long enough":"a text that is as long as that"}})");
    BOOST_TEST(comply_test::allocation_count() == before);
    BOOST_TEST_REQUIRE(outcome.has_value());
    BOOST_TEST((read.lists.begin()->first.get_allocator().resource() == &pool));
    BOOST_TEST((read.parts.begin()->second.name.get_allocator().resource() == &pool));
    BOOST_TEST((read.parts.begin()->second.words[0].get_allocator().resource() == &pool));
    BOOST_TEST((read.names.begin()->get_allocator().resource() == &pool));
    BOOST_TEST((read.texts.begin()->second.get_allocator().resource() == &pool));
}

BOOST_AUTO_TEST_CASE(without_an_allocator_of_their_own_they_use_the_default_one) {
    std::array<std::byte, 8192> bytes;
    std::pmr::monotonic_buffer_resource pool(bytes.data(), bytes.size(), std::pmr::null_memory_resource());
    auto const before_it = std::pmr::set_default_resource(&pool);
    auto const before = comply_test::allocation_count();
    {
        auto const read = comply::parse<pooled>(pooled_text);
        BOOST_TEST(comply_test::allocation_count() == before);
        BOOST_TEST(read.has_value());
    }
    std::pmr::set_default_resource(before_it);
}

#if defined(__SSE2__) && !(defined(__AVX512BW__) && defined(__AVX512VL__))
BOOST_AUTO_TEST_CASE(a_plain_string_is_read_by_processors_without_wide_blocks_too) {
    for (std::size_t size = 0; size < 64; ++size) {
        std::string const word(size, 'w');
        auto const text = word + '"' + std::string(comply::detail::plain_string_reach, ' ');
        std::string read = "before";
        BOOST_TEST((comply::detail::read_plain_string_by_16(text.data(), read) == text.data() + size));
        BOOST_TEST(read == word);
    }
}
#endif

BOOST_AUTO_TEST_SUITE_END()
