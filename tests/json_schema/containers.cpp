// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "subject.hpp"

#include <comply/rules.hpp>

#include <boost/container/flat_map.hpp>
#include <boost/container/static_vector.hpp>
#include <boost/optional.hpp>

#include <array>
#include <bitset>
#include <cstdint>
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

namespace container_proof {

enum class level { low, high };
BOOST_DESCRIBE_ENUM(level, low, high)

struct node {
    int weight{};
    std::unique_ptr<node> next;
    std::shared_ptr<std::string> name;
};
BOOST_DESCRIBE_STRUCT(node, (), (weight, next, name))

struct containers {
    std::deque<int> numbers;
    std::list<std::string> names;
    std::set<std::string> distinct;
    std::unordered_set<int> few;
    std::multiset<int> many;
    std::map<std::string, int> counts;
    std::map<int, bool> by_number;
    std::unordered_map<level, double> by_level;
    boost::container::flat_map<std::string, boost::json::value> others;
    std::array<int, 3> three{};
    boost::container::static_vector<int, 2> two;
    std::pair<int, std::string> both;
    std::tuple<bool, int, boost::json::value> all;
    std::bitset<5> bits;
    std::u8string text;
    boost::optional<int> perhaps;
};
BOOST_DESCRIBE_STRUCT(containers, (),
                      (numbers, names, distinct, few, many, counts, by_number, by_level, others, three, two, both, all,
                       bits, text, perhaps))
constexpr auto comply_schema(comply::tag<containers>) {
    using comply::member;
    return comply::schema<containers>(
        member<&containers::numbers>(comply::max_items(4), comply::each(comply::range(0, 9))),
        member<&containers::distinct>(comply::each(comply::length(0, 2))),
        member<&containers::few>(comply::each(comply::range(0, 5))),
        member<&containers::counts>(comply::min_items(1), comply::max_items(3), comply::keys(comply::length(1, 3)),
                                    comply::each(comply::range(1, 5))));
}

} // namespace container_proof

void add_containers(std::vector<subject>& subjects) {
    using namespace container_proof;
    add_all<containers>(subjects, "containers");
    add<node>(subjects, "node", {});
    add<std::map<std::string, std::vector<node>>>(subjects, "nodes", {});
}
