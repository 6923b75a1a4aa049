// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// What rules, containers and representations ask of many items.

#include "families.hpp"

#include <comply/additional.hpp>
#include <comply/boost_json.hpp>
#include <comply/flags.hpp>
#include <comply/format.hpp>
#include <comply/merge_patch.hpp>
#include <comply/odata/decimal.hpp>
#include <comply/parse.hpp>
#include <comply/patch.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/json/parse.hpp>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace linear_time {
namespace {

enum class right { read = 1, write = 2, run = 4 };
BOOST_DESCRIBE_ENUM(right, read, write, run)
constexpr auto comply_schema(comply::tag<right>) { return comply::schema<right>(comply::flags); }

struct tagged {
    std::vector<int> numbers;
    std::vector<std::string> words;
    std::map<std::string, int> by_name;
    std::set<int> set;
    right rights{};
    std::string name;
    std::string mail;
    comply::odata::decimal price;
    std::map<std::string, int> others;
};
BOOST_DESCRIBE_STRUCT(tagged, (), (numbers, words, by_name, set, rights, name, mail, price, others))
constexpr auto comply_schema(comply::tag<tagged>) {
    using namespace comply;
    return schema<tagged>(member<&tagged::numbers>(optional, unique_items, each(range(0, 1'000'000'000))),
                          member<&tagged::words>(optional, unique_items, each(length(1, 10))),
                          member<&tagged::by_name>(optional, keys(length(1, 10))), member<&tagged::set>(optional),
                          member<&tagged::rights>(optional), member<&tagged::name>(optional, length(0, 10)),
                          member<&tagged::mail>(optional, format(comply::string_format::email)),
                          member<&tagged::price>(optional), member<&tagged::others>(additional));
}

bool read(std::string_view text) { return comply::parse<tagged>(text, {.max_violations = text.size()}).has_value(); }

bool read_body(std::string_view text) {
    return comply::parse_patch<tagged>(text, {.max_violations = text.size()}).has_value();
}

bool merge(std::string_view text) {
    boost::json::value target;
    comply::merge_patch(target, boost::json::parse(text));
    return comply::value_to<tagged>(target).has_value();
}

constexpr family families[] = {
    {"unique numbers", [](std::size_t n) { return number_each(R"({"numbers":[)", "", "", "]}", n); }, read, true, true},
    {"equal numbers", [](std::size_t n) { return repeat(R"({"numbers":[)", "7", "]}", n); }, read, false, true},
    {"unique words", [](std::size_t n) { return number_each(R"({"words":[)", "\"a", "\"", "]}", n); }, read, true,
     true},
    {"words that are too long",
     [](std::size_t n) { return number_each(R"({"words":[)", "\"abcdefghijk", "\"", "]}", n); }, read, false, true},
    {"a map", [](std::size_t n) { return number_each(R"({"by_name":{)", "\"a", "\":1", "}}", n); }, read, true, true},
    {"a map of one key", [](std::size_t n) { return repeat(R"({"by_name":{)", R"("a":1)", "}}", n); }, read, false,
     true},
    {"a map of long keys",
     [](std::size_t n) { return number_each(R"({"by_name":{)", "\"abcdefghijk", "\":1", "}}", n); }, read, false, true},
    {"a set", [](std::size_t n) { return number_each(R"({"set":[)", "", "", "]}", n); }, read, true, true},
    {"a set of one number", [](std::size_t n) { return repeat(R"({"set":[)", "7", "]}", n); }, read, false, true},
    {"flags", [](std::size_t n) { return chain(R"({"rights":"run)", ",read", "\"}", n); }, read, true},
    {"unknown flags", [](std::size_t n) { return chain(R"({"rights":"run)", ",reed", "\"}", n); }, read, false},
    {"a string that is too long", [](std::size_t n) { return chain(R"({"name":")", "\\n", "\"}", n); }, read, false},
    {"a mail address of dots", [](std::size_t n) { return chain(R"({"mail":")", "a.", "a@example.com\"}", n); }, read,
     false},
    {"a decimal of many digits", [](std::size_t n) { return chain(R"({"price":1)", "7", "}", n); }, read, true},
    {"members that are kept", [](std::size_t n) { return number_each("{", "\"x", "\":1", "}", n); }, read, true, true},
    {"members that are kept, of one name", [](std::size_t n) { return repeat("{", R"("x":1)", "}", n); }, read, false,
     true},
    {"members that are kept, of a wrong type",
     [](std::size_t n) { return number_each("{", "\"nam", "\":\"\"", "}", n); }, read, false, true},
    {"a patch of members that are kept", [](std::size_t n) { return number_each("{", "\"x", "\":null", "}", n); },
     read_body, true, true},
    {"a patch with faults", [](std::size_t n) { return number_each(R"({"words":[)", "", "", "]}", n); }, read_body,
     false, true},
    {"a merge patch", [](std::size_t n) { return number_each(R"({"by_name":{)", "\"a", "\":1", "}}", n); }, merge, true,
     true},
};

} // namespace

std::span<family const> rule_families() { return families; }

} // namespace linear_time
