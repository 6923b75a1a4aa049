// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include "payloads.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

// A hundred thousand brackets: whoever follows each of them by a call runs out of stack.

namespace bad_input {

struct tree {
    int leaf{};
    std::vector<tree> branches;
    friend bool operator==(tree const&, tree const&) = default;
};
BOOST_DESCRIBE_STRUCT(tree, (), (leaf, branches))
constexpr auto comply_schema(comply::tag<tree>) {
    return comply::schema<tree>(comply::member<&tree::leaf>(comply::optional));
}

} // namespace bad_input

BOOST_AUTO_TEST_SUITE(bad_input_depth)

using namespace bad_input;
using comply::errc;

namespace {

constexpr std::size_t many = 100'000;

std::string repeated(std::string_view part, std::size_t count) {
    std::string all;
    all.reserve(part.size() * count + 16);
    for (; count != 0; --count) {
        all += part;
    }
    return all;
}

/// Brackets of every kind, closed and not.
std::vector<std::string> nests() {
    return {repeated("[", many),
            repeated("[", many) + repeated("]", many),
            repeated("[ ", many),
            repeated("[[],", many),
            repeated("{\"a\":", many),
            repeated("{\"a\":", many) + "1" + repeated("}", many),
            repeated("{\"a\":[", many),
            repeated("[{\"a\":", many) + "1" + repeated("}]", many)};
}

/// Where the bracket stands that is one too many, if `outside` are there already.
std::size_t offset_of_bracket(std::string_view nest, std::size_t outside) {
    std::size_t depth = outside;
    for (std::size_t at = 0; at < nest.size(); ++at) {
        if (nest[at] == '[' || nest[at] == '{') {
            if (depth == comply::parse_options().max_depth) {
                return at;
            }
            ++depth;
        } else if (nest[at] == ']' || nest[at] == '}') {
            --depth;
        }
    }
    return nest.size();
}

template <class T>
void too_deep(std::string const& before, std::string const& nest, std::size_t outside,
              comply::parse_options options = {}) {
    auto const text = before + nest;
    auto const why = comply::parse<T>(text, options).error();
    BOOST_TEST_REQUIRE(!why.empty());
    BOOST_TEST(why.back().code == errc::depth_exceeded, why);
    BOOST_TEST(why.back().offset == before.size() + offset_of_bracket(nest, outside), why);
    BOOST_TEST(objection(text, why) == "", why);
    BOOST_TEST(why.back().message.find("at most 64 levels") != std::string::npos, why);

    auto const dirty = comply_test::dirty<T>();
    auto object = dirty;
    BOOST_TEST((comply::parse_into(object, text, options).error() == why));
    BOOST_TEST((object == T{}));
    object = dirty;
    options.on_failure = comply::on_failure::keep;
    BOOST_TEST((comply::parse_into(object, text, options).error() == why));
    BOOST_TEST((object == dirty));
}

} // namespace

BOOST_AUTO_TEST_CASE(a_document_that_is_nested_too_deeply_is_refused) {
    for (auto const& nest : nests()) {
        too_deep<boost::json::value>("", nest, 0);
        too_deep<std::vector<boost::json::value>>("", nest, 0);
        too_deep<std::vector<std::vector<int>>>("", nest, 0);
        too_deep<bool>("", nest, 0);
        too_deep<std::string>(" \n", nest, 0);
        too_deep<tree>("", nest, 0, ignoring);
        too_deep<machine>("", nest, 0, ignoring);
        too_deep<comply::graph::device_compliance_device_status>("", nest, 0, ignoring);
    }
}

BOOST_AUTO_TEST_CASE(a_declared_member_that_is_nested_too_deeply_is_refused) {
    for (auto const& nest : nests()) {
        for (std::string const name : {"number", "ratio", "flag", "state", "text", "note", "main", "parts",
                                       "spare", "any"}) {
            too_deep<machine>("{\"" + name + "\":", nest, 1, ignoring);
        }
        too_deep<machine>("{\"main\":{\"weights\":[", nest, 3);
        for (std::string const name : {"id", "userName", "platform", "status", "lastReportedDateTime"}) {
            too_deep<comply::graph::device_compliance_device_status>("{\"" + name + "\":", nest, 1);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_member_that_nobody_knows_and_is_nested_too_deeply_is_refused) {
    for (auto const& nest : nests()) {
        too_deep<machine>("{\"unknown\":", nest, 1);
        too_deep<machine>("{\"unknown\":", nest, 1, ignoring);
        too_deep<machine>("{\"main\":{\"unknown\":", nest, 2, ignoring);
        too_deep<machine>("{\"number\":1,\"number\":", nest, 1);
        too_deep<comply::graph::device_compliance_device_status>("{\"@odata.context\":", nest, 1);
    }
}

BOOST_AUTO_TEST_CASE(structs_within_each_other_are_counted_too) {
    too_deep<tree>("", repeated("{\"branches\":[", many), 0);
    too_deep<tree>("", repeated("{\"branches\":[", many) + repeated("]}", many), 0);
    auto const deepest = repeated("{\"branches\":[", 32) + repeated("]}", 32);
    BOOST_TEST(comply::parse<tree>(deepest).has_value());
    BOOST_TEST(!comply::parse<tree>(deepest, {.max_depth = 63}).has_value());
    too_deep<tree>("", repeated("{\"branches\":[", 32) + "{\"branches\":[]}" + repeated("]}", 32), 0);
}

BOOST_AUTO_TEST_CASE(what_nobody_keeps_takes_no_stack_however_deep_it_is_allowed_to_be) {
    comply::parse_options options = ignoring;
    options.max_depth = 10 * many;
    struct {
        std::string_view open;
        std::string_view close;
    } const brackets[] = {{"[", "]"}, {"{\"a\":", "}"}, {"[{\"a\":", "}]"}};
    for (auto const [open, close] : brackets) {
        auto const nest = repeated(open, many) + "1" + repeated(close, many);
        auto const read = comply::parse<tree>("{\"branches\":[],\"unknown\":" + nest + "}", options);
        BOOST_TEST(read.has_value(), open);
        auto const why = comply::parse<bool>(nest, options).error();
        BOOST_TEST_REQUIRE(why.size() == 1U, open);
        BOOST_TEST(why.front().code == errc::wrong_type);
        // Where it is wrong as deep as that, the pointer is as long.
        auto const cut = comply::parse<bool>(repeated(open, many), options).error();
        BOOST_TEST_REQUIRE(cut.size() == 1U, open);
        BOOST_TEST(cut.front().code == errc::unexpected_end);
        BOOST_TEST(cut.front().pointer.size() > many);
    }
}

BOOST_AUTO_TEST_CASE(no_depth_at_all_allows_scalars) {
    constexpr comply::parse_options flat{.max_depth = 0};
    BOOST_TEST(comply::parse<int>("1", flat).has_value());
    BOOST_TEST(comply::parse<boost::json::value>("1", flat).has_value());
    for (std::string_view const text : {"[]", "{}"}) {
        BOOST_TEST(!comply::parse<int>(text, flat).has_value(), text);
        auto const why = comply::parse<boost::json::value>(text, flat).error();
        BOOST_TEST_REQUIRE(why.size() == 1U, text);
        BOOST_TEST(why.front().code == errc::depth_exceeded);
        BOOST_TEST(why.front().offset == 0U);
    }
}

BOOST_AUTO_TEST_SUITE_END()
