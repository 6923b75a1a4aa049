// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/boost_json.hpp>
#include <comply/json_schema.hpp>
#include <comply/parse.hpp>
#include <comply/patch.hpp>
#include <comply/read_lines.hpp>
#include <comply/serialize.hpp>
#include <comply/validate.hpp>

#include "support/customer.hpp"
#include "support/fleet.hpp"
#include "support/shapes.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <atomic>
#include <cstddef>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

// Every verb on several threads at once, from the first call of each on. ThreadSanitizer sees what they would share.

namespace concurrency_test {

constexpr std::string_view sensor = R"({"id":"cellar-1","displayName":"Cellar","charge":0.25,"powerSource":"battery",)"
                                    R"("lastSeen":"2020-02-29T01:02:03.5Z","tags":["wet","cold"]})";
constexpr std::string_view bad_sensor =
    R"({"id":"","displayName":1,"charge":2,"powerSource":"Battery","lastSeen":"2020-02-30T01:02:03.5Z","x":[{}]})";
constexpr std::string_view document =
    R"({"shapes":[{"kind":"circle","radius":1},null],"nests":["a",{"in":[],"flag":false}],"values":[1,"x"],"tried":[1]})";
constexpr std::string_view patch =
    R"({"displayName":"Bob","nick":null,"home":{"door":{"street":"Oak"}},"extra":{"a":[1,null]}})";

// What all verbs say of these texts, put together.
std::string say_all() {
    auto const read = comply::parse<fleet::sensor>(sensor).value();
    std::string said =
        comply::serialize(read, {.indent = 2}) + to_string(comply::parse<fleet::sensor>(bad_sensor).error());
    auto wrong = read;
    wrong.tags.assign(20, "");
    said += to_string(comply::validate(wrong).error());
    said += comply::serialize(comply::parse<shapes_test::document>(document).value());
    said += to_string(comply::parse<shapes_test::document>(sensor).error());
    auto const dom = boost::json::parse({bad_sensor.data(), bad_sensor.size()});
    said += to_string(comply::value_to<fleet::sensor>(dom).error()) + comply::serialize(comply::value_from(read));
    said += comply::serialize(comply::parse_patch<patch_test::customer>(patch).value());
    said += comply::serialize(comply::json_schema<patch_test::customer>());
    auto const lines = std::string(sensor) + '\n' + std::string(bad_sensor) + '\n' + std::string(sensor);
    for (auto const& one : comply::read_lines<fleet::sensor>(std::string_view(lines))) {
        said += one ? comply::serialize(*one) : to_string(one.error());
    }
    return said;
}

} // namespace concurrency_test

BOOST_AUTO_TEST_SUITE(concurrency)

using namespace concurrency_test;

BOOST_AUTO_TEST_CASE(every_verb_may_be_called_on_several_threads_at_once) {
    constexpr std::size_t count = 4;
    std::vector<std::vector<std::string>> said(count);
    std::atomic<std::size_t> waiting{count};
    std::vector<std::thread> threads;
    for (auto& each : said) {
        threads.emplace_back([&each, &waiting] {
            for (--waiting; waiting != 0;) { // so that they begin together
                std::this_thread::yield();
            }
            for (int i = 0; i < 20; ++i) {
                each.push_back(say_all());
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    auto const expected = say_all();
    for (auto const& each : said) {
        BOOST_TEST(each.size() == 20U);
        for (auto const& one : each) {
            BOOST_TEST((one == expected));
        }
    }
}

// What does not change may be read by all.
BOOST_AUTO_TEST_CASE(one_value_may_be_written_by_several_threads_at_once) {
    auto const read = comply::parse<fleet::sensor>(sensor).value();
    std::vector<std::string> written(4);
    std::vector<std::thread> threads;
    for (auto& text : written) {
        threads.emplace_back([&text, &read] {
            for (int i = 0; i < 100; ++i) {
                comply::serialize_to(text, read);
            }
        });
    }
    for (auto& thread : threads) {
        thread.join();
    }
    for (auto const& text : written) {
        BOOST_TEST(text == sensor);
    }
}

BOOST_AUTO_TEST_SUITE_END()
