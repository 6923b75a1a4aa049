// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Brackets, blanks, members: many, nested, unknown, repeated, missing; and streams of them.

#include "families.hpp"

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/read_collection.hpp>
#include <comply/read_lines.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <boost/json/parse.hpp>

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace linear_time {
namespace {

struct device {
    int id{};
    std::optional<std::string> display_name;
    std::vector<device> children;
};
BOOST_DESCRIBE_STRUCT(device, (), (id, display_name, children))
constexpr auto comply_schema(comply::tag<device>) {
    return comply::schema<device>(comply::member<&device::children>(comply::optional));
}

struct numbered;
struct named;
using either = std::variant<numbered, named>;
struct numbered {
    std::unique_ptr<either> next;
    int value{};
};
struct named {
    std::unique_ptr<either> next;
    std::string value;
};
BOOST_DESCRIBE_STRUCT(numbered, (), (next, value))
BOOST_DESCRIBE_STRUCT(named, (), (next, value))

struct circle {
    double radius{};
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("type", "circle"));
}
struct group;
using shape = std::variant<circle, group>;
struct group {
    std::vector<shape> shapes;
};
BOOST_DESCRIBE_STRUCT(group, (), (shapes))
constexpr auto comply_schema(comply::tag<group>) {
    return comply::schema<group>(comply::discriminator("type", "group"));
}

template <class T, comply::unknown_members Unknown = comply::unknown_members::reject>
bool read(std::string_view text) {
    return comply::parse<T>(text, {.unknown_members = Unknown, .max_violations = text.size()}).has_value();
}
constexpr auto ignore = comply::unknown_members::ignore;

template <class T>
bool read_dynamic(std::string_view text) {
    return comply::value_to<T>(boost::json::parse(text), {.max_violations = text.size()}).has_value();
}

bool are_all_valid(auto&& records) {
    bool are_valid = true;
    for (auto const& record : records) {
        are_valid = are_valid && record.has_value();
    }
    return are_valid;
}

bool read_all_lines(std::string_view text) {
    return are_all_valid(comply::read_lines<device>(text));
}

bool read_whole_collection(std::string_view text) {
    return are_all_valid(comply::read_collection<device>(text));
}

std::string nest(std::string_view open, std::string_view core, std::string_view close, std::size_t depth) {
    std::string text;
    for (std::size_t i = 0; i != depth; ++i) {
        text += open;
    }
    text += core;
    for (std::size_t i = 0; i != depth; ++i) {
        text += close;
    }
    return text;
}

std::string nested_variants(std::string_view core, std::size_t size) {
    return repeat("[", nest(R"({"next":)", "null", std::string(R"(,"value":)").append(core) + '}', 30), "]", size);
}

constexpr family families[] = {
    {"brackets without an end", [](std::size_t n) { return nest("[", "", "", n); }, read<device, ignore>, false},
    {"brackets in an unknown member",
     [](std::size_t n) { return repeat(R"({"id":1,"x":[)", nest("[", "", "]", 60), "]}", n); }, read<device, ignore>,
     true},
    {"objects in an unknown member",
     [](std::size_t n) { return repeat(R"({"id":1,"x":[)", nest(R"({"":)", "0", "}", 60), "]}", n); },
     read<device, ignore>, true},
    {"blanks", [](std::size_t n) { return std::string(n, ' ') + R"({"id":1})"; }, read<device>, true},
    {"lines", [](std::size_t n) { return std::string(n, '\n') + R"({"id":true})"; }, read<device>, false},
    {"many objects", [](std::size_t n) { return repeat("[", R"({"id":1})", "]", n); }, read<std::vector<device>>, true},
    {"deep objects", [](std::size_t n) { return repeat("[", nest(R"({"id":1,"children":[)", "", "]}", 31), "]", n); },
     read<std::vector<device>>, true},
    {"faults in deep objects",
     [](std::size_t n) { return repeat("[", nest(R"({"id":"","children":[)", "", "]}", 31), "]", n); },
     read<std::vector<device>>, false},
    {"many empty objects", [](std::size_t n) { return repeat("[", "{}", "]", n); }, read<std::vector<device>>, false},
    {"a member again and again", [](std::size_t n) { return repeat("{", R"("id":1)", "}", n); }, read<device>, false},
    {"an escaped member again and again", [](std::size_t n) { return repeat("{", R"("\u0069d":1)", "}", n); },
     read<device>, false},
    {"unknown members, ignored", [](std::size_t n) { return number_each(R"({"id":1,)", "\"x", "\":1", "}", n); },
     read<device, ignore>, true, true},
    {"unknown members, refused",
     [](std::size_t n) { return number_each(R"({"id":1,)", "\"displayNam", "\":1", "}", n); }, read<device>, false,
     true},
    {"an unknown member again and again", [](std::size_t n) { return repeat(R"({"id":1,)", R"("x":1)", "}", n); },
     read<device, ignore>, false, true},
    {"an unknown member with a long name", [](std::size_t n) { return R"({"id":1,")" + std::string(n, 'd') + "\":1}"; },
     read<device>, false},
    {"alternatives within alternatives, good", [](std::size_t n) { return nested_variants("\"a\"", n); },
     read<std::vector<either>>, true},
    {"alternatives within alternatives, bad", [](std::size_t n) { return nested_variants("true", n); },
     read<std::vector<either>>, false},
    {"discriminators behind all else",
     [](std::size_t n) {
         return repeat("[", nest(R"({"shapes":[)", R"({"radius":1,"type":"circle"})", R"(],"type":"group"})", 30), "]",
                       n);
     },
     read<std::vector<shape>>, true},
    {"a dynamic value of many members",
     [](std::size_t n) { return number_each(R"({"id":1,)", "\"displayNam", "\":1", "}", n); }, read_dynamic<device>,
     false, true},
    {"dynamic alternatives, bad",
     [](std::size_t n) { return repeat("[", nest(R"({"next":)", "null", R"(,"value":true})", 14), "]", n); },
     read_dynamic<std::vector<either>>, false},
    {"lines of a stream", [](std::size_t n) { return chain("", "{\"id\":1}\n", "", n); }, read_all_lines, true},
    {"one long line of a stream", [](std::size_t n) { return chain("", "{\"id\":1}", "", n); }, read_all_lines, false},
    {"a collection", [](std::size_t n) { return repeat(R"({"value":[)", R"({"id":1})", "]}", n); },
     read_whole_collection, true},
    {"a collection of faults", [](std::size_t n) { return repeat(R"({"value":[)", R"({"id":""})", "]}", n); },
     read_whole_collection, false},
    {"control information before a collection",
     [](std::size_t n) { return number_each("{", "\"@x", "\":[{}]", R"(,"value":[]})", n); }, read_whole_collection,
     true, true},
};

} // namespace

std::span<family const> structure_families() { return families; }

} // namespace linear_time
