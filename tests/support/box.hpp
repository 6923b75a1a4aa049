// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <boost/container/flat_map.hpp>
#include <boost/container/flat_set.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/optional.hpp>

#include <array>
#include <bitset>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

// A struct that holds containers of every kind. Their headers come behind the library's, which needs none of them.

namespace box_test {

enum class colour { red, blue };
BOOST_DESCRIBE_ENUM(colour, red, blue)

struct box {
    int id{};
    std::deque<int> numbers;
    std::list<std::string> names;
    boost::container::static_vector<int, 2> few;
    std::array<int, 2> pair{};
    std::set<std::string> set;
    std::unordered_set<int> hashed;
    boost::container::flat_set<int> flat;
    std::map<std::string, int> map;
    std::unordered_map<int, std::string> by_number;
    boost::container::flat_map<colour, std::vector<int>> by_colour;
    std::tuple<int, std::string, bool> row;
    std::vector<std::pair<int, int>> track;
    std::unique_ptr<box> next;
    std::shared_ptr<int> shared;
    boost::optional<int> maybe;
    std::vector<box> inner;
    std::bitset<4> bits;
    std::u8string text;
};
BOOST_DESCRIBE_STRUCT(box, (), (id, numbers, names, few, pair, set, hashed, flat, map, by_number, by_colour, row, track, next,
                                shared, maybe, inner, bits, text))
constexpr auto comply_schema(comply::tag<box>) {
    using namespace comply;
    return schema<box>(
        member<&box::numbers>(optional, max_items(3), each(range(0, 99))), member<&box::names>(optional, each(length(1, 4))),
        member<&box::few>(optional), member<&box::pair>(optional, each(range(0, 9))),
        member<&box::set>(optional, max_items(2), each(length(1, 3))), member<&box::hashed>(optional, max_items(2)),
        member<&box::flat>(optional, each(range(0, 9))), member<&box::map>(optional, keys(length(1, 2)), each(range(0, 9))),
        member<&box::by_number>(optional, keys(range(-9, 99))), member<&box::by_colour>(optional, max_items(1)),
        member<&box::row>(optional), member<&box::track>(optional), member<&box::inner>(optional),
        member<&box::bits>(optional), member<&box::text>(optional, length(0, 3)));
}

} // namespace box_test
