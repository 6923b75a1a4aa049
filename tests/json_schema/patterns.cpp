// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Regular expressions that RE2 and ECMA-262 have both. Not among them are `\s` and, of texts with other line ends than
// a line feed, `.`: of these, one takes more than the other.

#include "subject.hpp"

#include <comply/pattern.hpp>
#include <comply/rules.hpp>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace pattern_proof {

struct patterns {
    std::optional<std::string> whole;
    std::optional<std::string> part;
    std::optional<std::string> list;
    std::optional<std::string> lazy;
    std::optional<std::string> others;
    std::optional<std::string> code_points;
    std::optional<std::string> classes;
    std::optional<std::string> borders;
    std::optional<std::string> nested;
    std::optional<std::string> literal;
    std::string both;
    std::vector<std::string> each;
    std::map<std::string, int> names;
};
BOOST_DESCRIBE_STRUCT(patterns, (),
                      (whole, part, list, lazy, others, code_points, classes, borders, nested, literal, both, each,
                       names))
constexpr auto comply_schema(comply::tag<patterns>) {
    using comply::member;
    using comply::pattern;
    using p = patterns;
    return comply::schema<p>(member<&p::whole>(pattern<"^[a-z]+$">), member<&p::part>(pattern<"[0-9]{2}">),
                             member<&p::list>(pattern<"^(read|write|append|a[+])(,(read|write|append|a[+]))*$">),
                             member<&p::lazy>(pattern<"^(?:[A-Z]{2}|-?[0-9]+?)(?:[.][0-9]*?)?$">),
                             member<&p::others>(pattern<"^[^a-z@\\/]*$">), member<&p::code_points>(pattern<"^.{1,3}$">),
                             member<&p::classes>(pattern<"^\\d+(\\.\\d+)?([eE][+-]?\\d+)?$">),
                             member<&p::borders>(pattern<"\\b\\w\\w\\b|\\W\\B">),
                             member<&p::nested>(pattern<"^(([a-z]+)+[0-9]?)*$">),
                             member<&p::literal>(pattern<"[\xC3\xA9\xE2\x82\xAC]|^$|\xF0\x9F\x98\x80{2}|[a-b]">),
                             member<&p::both>(pattern<"^[0-9A-Za-z]">, pattern<"[0-9A-Za-z]$">, comply::max_length(36)),
                             member<&p::each>(comply::each(pattern<"^P(\\d+D)?(T\\d+[HMS])?">)),
                             member<&p::names>(comply::keys(pattern<"^[^A-Z]*$">)));
}

} // namespace pattern_proof

void add_patterns(std::vector<subject>& subjects) { add_all<pattern_proof::patterns>(subjects, "patterns"); }
