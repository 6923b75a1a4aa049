// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// A struct that holds variants of every kind.

namespace shapes_test {

struct circle {
    std::uint8_t radius{};
    friend bool operator==(circle const&, circle const&) = default;
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("kind", "circle"), comply::default_alternative);
}

struct group;
using shape = std::variant<std::monostate, circle, group>;
struct group {
    std::vector<shape> shapes;
    friend bool operator==(group const&, group const&);
};
BOOST_DESCRIBE_STRUCT(group, (), (shapes))
constexpr auto comply_schema(comply::tag<group>) {
    return comply::schema<group>(comply::discriminator("kind", "group", "#"));
}
inline bool operator==(group const& a, group const& b) { return a.shapes == b.shapes; }

struct other_mark {
    std::string kind;
    std::optional<std::uint8_t> radius;
    friend bool operator==(other_mark const&, other_mark const&) = default;
};
BOOST_DESCRIBE_STRUCT(other_mark, (), (kind, radius))
constexpr auto comply_schema(comply::tag<other_mark>) {
    return comply::schema<other_mark>(comply::other_alternative);
}

struct list;
struct tree;
using nest = std::variant<list, tree, std::string>;
struct list {
    std::vector<nest> in;
    bool flag{};
    friend bool operator==(list const&, list const&);
};
struct tree {
    std::optional<std::vector<nest>> in;
    std::vector<nest> more;
    friend bool operator==(tree const&, tree const&);
};
BOOST_DESCRIBE_STRUCT(list, (), (in, flag))
BOOST_DESCRIBE_STRUCT(tree, (), (in, more))
inline bool operator==(list const& a, list const& b) { return a.in == b.in && a.flag == b.flag; }
inline bool operator==(tree const& a, tree const& b) { return a.in == b.in && a.more == b.more; }

struct document {
    std::vector<shape> shapes;
    std::vector<std::variant<other_mark, circle, group>> marks;
    std::vector<nest> nests;
    std::vector<std::variant<bool, int, double, std::string, std::vector<int>>> values;
    std::vector<std::variant<std::int8_t, std::uint8_t, std::vector<bool>, std::vector<std::int8_t>>> tried;
    friend bool operator==(document const&, document const&) = default;
};
BOOST_DESCRIBE_STRUCT(document, (), (shapes, marks, nests, values, tried))
constexpr auto comply_schema(comply::tag<document>) {
    return comply::schema<document>(comply::member<&document::marks>(comply::optional),
                                    comply::member<&document::values>(comply::each(comply::length(0, 3), comply::range(-9, 9))),
                                    comply::member<&document::tried>(comply::each(comply::each(comply::range(0, 9)))));
}

} // namespace shapes_test
