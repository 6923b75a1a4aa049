// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/parse_parallel.hpp>

#include "support/allocation_counter.hpp"
#include "support/dirty.hpp"
#include "support/fleet.hpp"
#include "support/print.hpp"
#include "support/rounds.hpp"
#include "support/streams.hpp"

#include <comply/parse.hpp>
#include <comply/read_lines.hpp>
#include <comply/serialize.hpp>

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <limits>
#include <memory>
#include <new>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#if defined(__GLIBC__)
#include <pthread.h>
#endif

namespace parse_parallel_test {

struct node {
    std::string name;
    std::optional<int> size;
    std::vector<node> parts;
    friend bool operator==(node const&, node const&) = default;
};
BOOST_DESCRIBE_STRUCT(node, (), (name, size, parts))
constexpr auto comply_schema(comply::tag<node>) {
    return comply::schema<node>(comply::member<&node::parts>(comply::optional));
}

using comply_test::dirty;

// Every number of threads, or some, into vectors with all kinds of pasts.
template <class T>
void agrees(std::string_view text, comply::parse_options const& options = {}) {
    auto const expected = comply::parse<std::vector<T>>(text, options);
    for (std::size_t threads = 1; threads <= 8; threads += comply_test::stride) {
        BOOST_TEST_CONTEXT(threads << " threads") {
            auto const fresh = comply::parse_parallel<T>(text, threads, options);
            BOOST_TEST((fresh.error() == expected.error()));
            BOOST_TEST_REQUIRE(fresh.has_value() == expected.has_value());
            BOOST_TEST((!fresh || *fresh == *expected));
            auto const size = expected ? expected->size() : 10;
            for (std::size_t const past :
                 {std::size_t{1}, size / 2, size, size + size / 20, size - size / 20, 2 * size + 1}) {
                std::vector<T> out(past, dirty<T>(1));
                auto const read = comply::parse_parallel_into(out, text, threads, options);
                BOOST_TEST((read.error() == expected.error()));
                BOOST_TEST((out == (expected                                         ? *expected
                                    : options.on_failure == comply::on_failure::keep ? std::vector<T>(past, dirty<T>(1))
                                                                                     : std::vector<T>())));
            }
        }
    }
}

// The same of NDJSON, and what `read_lines` has.
template <class T>
void lines_agree(std::string_view text, comply::parse_options const& options = {}) {
    auto const one_by_one = comply_test::read_all<T>(comply::read_lines<T>(text, {.parse = options}));
    std::vector<T> records;
    for (auto const& one : one_by_one.all) {
        records.push_back(one.value_or(T{}));
    }
    for (std::size_t threads = 1; threads <= 8; threads += comply_test::stride) {
        BOOST_TEST_CONTEXT(threads << " threads") {
            auto const fresh = comply::parse_lines_parallel<T>(text, threads, options);
            BOOST_TEST(fresh.has_value() == one_by_one.wrong.empty());
            BOOST_TEST(std::ranges::equal(fresh.error(), one_by_one.wrong));
            BOOST_TEST((!fresh || *fresh == records));
            for (std::size_t const past :
                 {std::size_t{1}, records.size() / 2, records.size(), 2 * records.size() + 1}) {
                std::vector<T> out(past, dirty<T>(1));
                auto const read = comply::parse_lines_parallel_into(out, text, threads, options);
                BOOST_TEST(std::ranges::equal(read.error(), one_by_one.wrong));
                BOOST_TEST((out == (read                                             ? records
                                    : options.on_failure == comply::on_failure::keep ? std::vector<T>(past, dirty<T>(1))
                                                                                     : std::vector<T>())));
            }
        }
    }
}

// Records of all sizes, with what looks like a border in their strings and in their parts.
std::vector<node> make_nodes(std::size_t count, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<node> made;
    while (made.size() < count) {
        auto& one = made.emplace_back();
        one.name = std::string(static_cast<std::size_t>(random() % 300), 'x');
        if (random() % 8 == 0) {
            one.name += R"(},{"name":"},{"name":"a","size":1,"parts":[]})";
        }
        if (random() % 4 != 0) {
            one.size = static_cast<int>(random() % 1'000'000);
        }
        for (auto parts = random() % 16 == 0 ? random() % 40 : 0; parts != 0; --parts) {
            one.parts.push_back({std::string(static_cast<std::size_t>(random() % 30), 'y'), std::nullopt, {}});
        }
    }
    return made;
}

std::string lines_of(std::vector<node> const& nodes) {
    std::string text;
    for (auto const& one : nodes) {
        text += comply::serialize(one) + '\n';
    }
    return text;
}

// Storage that comes to an end.
template <class T>
struct scarce_allocator {
    using value_type = T;
    static inline std::atomic<int> left{0};

    scarce_allocator() = default;
    template <class U>
    scarce_allocator(scarce_allocator<U> const&) noexcept {}

    T* allocate(std::size_t count) {
        if (left.fetch_sub(1) <= 0) {
            throw std::bad_alloc();
        }
        return std::allocator<T>().allocate(count);
    }
    void deallocate(T* storage, std::size_t count) noexcept { std::allocator<T>().deallocate(storage, count); }

    friend bool operator==(scarce_allocator, scarce_allocator) noexcept { return true; }
};

#if defined(__GLIBC__)
// From here on, a thread wants a larger stack than there is memory, so that none can be started.
class without_threads {
public:
    without_threads() {
        pthread_getattr_default_np(&before_);
        pthread_attr_t large = before_;
        pthread_attr_setstacksize(&large, std::numeric_limits<std::size_t>::max() / 4);
        pthread_setattr_default_np(&large);
    }
    ~without_threads() { pthread_setattr_default_np(&before_); }

private:
    pthread_attr_t before_;
};
#endif

struct greedy {
    std::vector<int, scarce_allocator<int>> numbers;
};
BOOST_DESCRIBE_STRUCT(greedy, (), (numbers))

constexpr std::size_t enough = 3000; // about 500 KiB, several stretches

} // namespace parse_parallel_test

BOOST_AUTO_TEST_SUITE(parse_parallel)

using namespace parse_parallel_test;
using namespace comply_test;
using comply::errc;

BOOST_AUTO_TEST_CASE(records_come_in_their_order) {
    auto const nodes = make_nodes(enough, 1);
    BOOST_TEST((comply::parse_parallel<node>(comply::serialize(nodes), 4).value() == nodes));
    BOOST_TEST((comply::parse_parallel<node>(comply::serialize(nodes)).value() == nodes));
    BOOST_TEST((comply::parse_lines_parallel<node>(lines_of(nodes), 4).value() == nodes));
    BOOST_TEST((comply::parse_lines_parallel<node>(lines_of(nodes)).value() == nodes));
}

BOOST_AUTO_TEST_CASE(it_reads_what_parse_reads) {
    auto const nodes = make_nodes(enough, 2);
    agrees<node>(comply::serialize(nodes));
    agrees<node>(comply::serialize(nodes, {.indent = 2}));
    agrees<node>(" \n" + comply::serialize(nodes, {.indent = 1, .newline = comply::newline::crlf}) + "\r\n ");
    lines_agree<node>(lines_of(nodes));
}

BOOST_AUTO_TEST_CASE(members_may_come_in_any_order) {
    std::string text = "[";
    std::string lines;
    for (int i = 0; i < 12'000; ++i) {
        auto const size = "\"size\":" + std::to_string(i);
        auto const name = "\"name\":\"" + std::string(static_cast<std::size_t>(i % 50), 'n') + "\"";
        auto const record = i % 3 == 0 ? "{" + size + ", " + name + "}" : "{" + name + "," + size + ",\"parts\":[]}";
        text += (i == 0 ? "" : i % 7 == 0 ? ",\n " : ",") + record;
        lines += record + (i % 5 == 0 ? "\r\n\n" : "\n");
    }
    agrees<node>(text + "]");
    lines_agree<node>(lines);
}

BOOST_AUTO_TEST_CASE(a_wrong_guess_changes_nothing) {
    // Every border that is seen lies within a string, or between objects that lie deeper.
    node in_string{std::string(), 1, {}};
    for (int i = 0; i < 5000; ++i) {
        in_string.name += R"(},{"name":"a","size":1},{)";
    }
    node const deep{"deep", std::nullopt, std::vector<node>(5000, node{"a", 1, {}})};
    node const small{"a", 1, {}};
    agrees<node>(comply::serialize(std::vector{small, small, in_string, small, deep, in_string, small}));
    agrees<node>(comply::serialize(std::vector{deep, deep, deep}));
    agrees<node>(comply::serialize(std::vector{in_string, in_string, small}));
    auto escaped = comply::serialize(std::vector{small, small, in_string, small});
    for (std::size_t at = escaped.find("\\\""); at != escaped.npos; at = escaped.find("\\\"", at + 2)) {
        escaped.replace(at, 2, "\\u0022");
    }
    agrees<node>(escaped);
}

BOOST_AUTO_TEST_CASE(violations_are_those_of_parse) {
    auto const text = comply::serialize(make_nodes(enough, 3));
    std::mt19937_64 random(4);
    for (int i = 0; i < 30; ++i) {
        auto broken = text;
        for (auto faults = random() % 3 + 1; faults != 0; --faults) {
            auto const at = static_cast<std::size_t>(random() % broken.size());
            switch (random() % 5) {
            case 0: broken[at] = static_cast<char>(random()); break;
            case 1: broken.erase(at, static_cast<std::size_t>(random() % 10 + 1)); break;
            case 2: broken.insert(at, 1, "{}[],:\"\\ "[random() % 9]); break;
            case 3: broken.resize(broken.size() / 2 + at / 2); break;
            default: { // a wrong type
                auto const size = broken.find("\"size\":", at);
                size == broken.npos ? broken : broken.insert(size + 7, "true,\"x\":");
            }
            }
        }
        auto const expected = comply::parse<std::vector<node>>(broken);
        for (std::size_t const threads : {2U, 3U, 8U}) {
            auto const read = comply::parse_parallel<node>(broken, threads);
            BOOST_TEST((read.error() == expected.error()));
            BOOST_TEST((read.has_value() == expected.has_value() && (!read || *read == *expected)));
        }
    }
}

BOOST_AUTO_TEST_CASE(violations_of_lines_are_those_of_read_lines) {
    auto lines = lines_of(make_nodes(enough, 5));
    lines.insert(lines.find('\n', lines.size() / 2), " 1");
    lines.insert(lines.find("\"size\"", lines.size() / 3), "\"x\":1,");
    lines_agree<node>(lines);
    lines_agree<node>(lines, {.on_failure = comply::on_failure::keep});
    lines_agree<node>(lines.substr(0, lines.size() - 2));
    lines_agree<node>("\n\n\r\n" + lines + " ");
    std::string many;
    for (int i = 0; i < 100'000; ++i) {
        many += i % 2 == 0 ? "1\n" : "\"x\"\n";
    }
    auto const read = comply::parse_lines_parallel<int>(many, 2, {.max_violations = 3});
    BOOST_TEST_REQUIRE(read.error().size() == 3U);
    BOOST_TEST(read.error()[1].line == 4U);
    BOOST_TEST(read.error()[2].code == errc::too_many_violations);
    BOOST_TEST(read.error()[2].line == 8U); // the first that is one too many
    BOOST_TEST(comply::parse_lines_parallel<int>(many, 2, {.max_violations = 1}).error().size() == 1U);
}

BOOST_AUTO_TEST_CASE(options_are_those_of_parse) {
    auto const text = comply::serialize(make_nodes(enough, 6));
    for (std::size_t depth = 0; depth < 5; ++depth) {
        agrees<node>(text, {.max_depth = depth});
    }
    auto unknown = text;
    unknown.insert(unknown.find("\"size\"", text.size() / 2), "\"x\":[{}],");
    agrees<node>(unknown, {.unknown_members = comply::unknown_members::ignore});
    agrees<node>(unknown, {.on_failure = comply::on_failure::keep});
    agrees<node>(text, {.on_failure = comply::on_failure::keep});
}

BOOST_AUTO_TEST_CASE(any_text_will_do) {
    std::string const spaces(300'000, ' ');
    for (std::string const& text :
         {std::string(), std::string("[]"), spaces, "[" + spaces + "]", "[1" + spaces + ",2]", "[{}," + spaces + "{}]",
          "[" + std::string(200'000, '{'), spaces + "[{\"name\":1}]",
          "[{\"name\":\"a\",\"size\":1}" + spaces + "," + spaces + "{\"name\":\"b\",\"size\":2}" + spaces + "]",
          "[{\"name\":\"a\"}" + spaces + ",7]", "\xEF\xBB\xBF[" + spaces + "]", "{\"value\":[" + spaces + "]}"}) {
        agrees<node>(text);
        agrees<int>(text);
        auto const read = comply::parse_lines_parallel<node>(text, 3);
        auto const expected = read_all<node>(comply::read_lines<node>(text));
        BOOST_TEST(std::ranges::equal(read.error(), expected.wrong));
    }
    std::vector<bool> flags;
    BOOST_TEST(comply::parse_parallel_into(flags, "[true,false" + spaces + "]", 2).has_value());
    BOOST_TEST((flags == std::vector{true, false}));
    std::string numbers = "[0";
    for (int i = 1; i < 50'000; ++i) {
        numbers += "," + std::to_string(i);
    }
    agrees<int>(numbers + "]");
}

BOOST_AUTO_TEST_CASE(storage_is_used_again) {
    if constexpr (counts_allocations) {
        std::vector<fleet::sensor> sensors(3000,
                                           {"s-1", std::string(100, 'x'), 0.5, fleet::power::mains, {}, {"a", "b"}});
        auto const text = comply::serialize(sensors);
        auto out = sensors;
        for (std::size_t const threads : {1U, 2U, 4U}) {
            auto const before = allocation_count();
            BOOST_REQUIRE(comply::parse_parallel_into(out, text, threads).has_value());
            BOOST_TEST(allocation_count() - before < 60U); // the threads, and the list of stretches
        }
    }
}

BOOST_AUTO_TEST_CASE(what_a_thread_throws_comes_through_when_all_have_ended) {
    std::string text = "[";
    std::string lines;
    for (int i = 0; i < 30'000; ++i) {
        text += i == 0 ? "" : ",";
        text += R"({"numbers":[1,2,3]})";
        lines += "{\"numbers\":[1,2,3]}\n";
    }
    text += "]";
    auto& left = scarce_allocator<int>::left;
    for (std::size_t threads = 1; threads <= 4; ++threads) {
        std::vector<greedy> out;
        left = 40'000; // two for each record are wanted, or three
        BOOST_CHECK_THROW(static_cast<void>(comply::parse_parallel_into(out, text, threads)), std::bad_alloc);
        left = 40'000;
        BOOST_CHECK_THROW(static_cast<void>(comply::parse_lines_parallel_into(out, lines, threads)), std::bad_alloc);
        left = 1'000'000;
        BOOST_TEST(comply::parse_parallel_into(out, text, threads).has_value());
        BOOST_TEST(out.size() == 30'000U);
        BOOST_TEST(out.back().numbers.size() == 3U);
    }
}

#if defined(__GLIBC__)
BOOST_AUTO_TEST_CASE(where_no_thread_can_be_started_the_callers_does_it_all) {
    auto const nodes = make_nodes(enough, 8);
    auto const text = comply::serialize(nodes);
    without_threads const none;
    BOOST_TEST((comply::parse_parallel<node>(text, 4).value() == nodes));
    BOOST_TEST((comply::parse_lines_parallel<node>(lines_of(nodes), 4).value() == nodes));
}
#endif

BOOST_AUTO_TEST_SUITE_END()
