// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/write_lines.hpp>

#include "../support/streams.hpp"
#include "payloads.hpp"
#include "scarce_memory.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstddef>
#include <new>
#include <string>
#include <string_view>
#include <vector>

// A stream goes on after an allocation has failed, with no record lost but the one that was being read.

using namespace scarce;
using namespace comply_test;

namespace {

struct note {
    std::string text;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(note, (), (text, tags))

constexpr comply::stream_options options{.max_record_size = 120};

std::string lines() {
    return R"({"text":"a first record, longer than a string holds","tags":["x"]})"
           "\n"
           R"({"text":1,"tags":["the second is refused, for a reason"],"unknown member with a long name":0})"
           "\n\n"
           R"({"text":"the third is too long","tags":["it has more bytes than a record may have, so that it is not)"
           R"( read at all, but skipped up to the line feed that ends it"]})"
           "\n"
           R"({"text":"the fourth is malformed","tags":[})"
           "\n"
           R"({"text":"the fifth comes through","tags":["with a tag that is allocated"]})"
           "\n"
           R"({"text":"the last","tags":[]})";
}

std::string collection() {
    return R"({"@odata.context":"https://example.com/$metadata#notes","unknown member before":{"a":[1]},"value":[)"
           R"({"text":"a first record, longer than a string holds","tags":["x"]},)"
           R"({"text":1,"tags":["the second is refused, for a reason"],"unknown member with a long name":0},)"
           R"({"text":"the third is too long","tags":["it has more bytes than a record may have, so that it is not)"
           R"( read at all, but skipped up to the bracket that ends it"]},)"
           R"({"text":"the fourth comes through","tags":["with a tag that is allocated"]}],)"
           R"("@odata.nextLink":"https://example.com/notes?$skiptoken=the+fifth"})";
}

/// The records of a stream, as text. Of a scarce memory, the call that throws leaves nothing.
struct told_records {
    std::vector<std::string> all;
    std::size_t thrown_at = 0; ///< how many came before
    bool has_thrown = false;
};

template <class Reader>
told_records read_with(Reader reader, scarce_memory& memory) {
    told_records records;
    note object;
    for (;;) {
        try {
            auto const read =
                records.has_thrown ? reader.read_into(object) : memory.within([&] { return reader.read_into(object); });
            if (!read) {
                return records;
            }
            records.all.push_back(*read ? told(object) : told(*read));
        } catch (std::bad_alloc const&) {
            records.has_thrown = true;
            records.thrown_at = records.all.size();
        }
    }
}

// Whether the records are all, but for the one that was being read. may_end: or there are no more.
bool are_right(told_records const& records, std::vector<std::string> const& wanted, bool may_end) {
    auto const& all = records.all;
    auto const at = static_cast<std::ptrdiff_t>(records.thrown_at);
    if (!records.has_thrown) {
        return all == wanted;
    }
    if (!std::equal(all.begin(), all.begin() + at, wanted.begin(), wanted.begin() + at)) {
        return false;
    }
    std::vector<std::string> const rest(all.begin() + at, all.end());
    std::vector<std::string> const expected(wanted.begin() + at, wanted.end());
    return rest == expected ||
           std::equal(rest.begin(), rest.end(), expected.begin() + !expected.empty(), expected.end()) ||
           (may_end && rest.size() < 2);
}

template <class MakeReader>
void fail_at_each_allocation(MakeReader make, bool may_end) {
    scarce_memory plenty(1'000'000, false);
    auto const wanted = read_with(make(), plenty).all;
    BOOST_TEST(wanted.size() > 3U);
    std::size_t throws = 0;
    for (bool const for_good : {false, true}) {
        bool is_over = false;
        for (std::size_t successes = 0; !is_over; ++successes) {
            auto const before = live_allocations();
            scarce_memory memory(successes, for_good);
            bool is_right = true;
            {
                auto const records = read_with(make(), memory);
                is_right = are_right(records, wanted, may_end);
                throws += records.has_thrown;
            }
            BOOST_TEST(live_allocations() == before, "a leak after " << successes << " allocations");
            BOOST_TEST(is_right, "other records after " << successes << " allocations");
            is_over = !memory.has_failed();
        }
    }
    BOOST_TEST(throws > 10U);
}

} // namespace

BOOST_AUTO_TEST_SUITE(allocation_failure_streams)

BOOST_AUTO_TEST_CASE(read_lines_goes_on_behind_the_line_at_most) {
    auto const text = lines();
    for (std::size_t const size : {std::size_t{7}, std::size_t{50}, text.size()}) {
        BOOST_TEST_CONTEXT("in buffers of " << size) {
            fail_at_each_allocation([&] { return comply::read_lines<note>(parted_by(text, size), options); }, false);
        }
    }
    fail_at_each_allocation([&] { return comply::read_lines<note>(text, options); }, false);
}

BOOST_AUTO_TEST_CASE(read_collection_goes_on_or_ends) {
    auto const text = collection();
    for (std::size_t const size : {std::size_t{7}, std::size_t{50}, text.size()}) {
        BOOST_TEST_CONTEXT("in buffers of " << size) {
            fail_at_each_allocation([&] { return comply::read_collection<note>(parted_by(text, size), options); },
                                    true);
        }
    }
    fail_at_each_allocation([&] { return comply::read_collection<note>(text, options); }, true);
}

BOOST_AUTO_TEST_CASE(write_lines_writes_nothing_of_a_record_that_it_throws_at) {
    std::vector<machine> records;
    records.push_back(other_machine());
    records.push_back(comply::parse<machine>(accepted).value());
    records.push_back(other_machine());
    for (std::size_t const buffer_size : {std::size_t{0}, std::size_t{200}, std::size_t{10'000}}) {
        bool is_over = false;
        for (std::size_t successes = 0; !is_over; ++successes) {
            std::string wanted;
            std::string written;
            written.reserve(100'000);
            scarce_memory memory(successes, false);
            {
                comply::line_writer out([&](std::string_view text) { written += text; }, {.buffer_size = buffer_size});
                for (auto const& record : records) {
                    try {
                        memory.within([&] {
                            out.write(record);
                            return 0;
                        });
                        wanted += told(record) + '\n';
                    } catch (std::bad_alloc const&) {
                    }
                }
            }
            is_over = !memory.has_failed();
            BOOST_TEST(written == wanted, "after " << successes << " allocations");
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
