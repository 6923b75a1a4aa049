// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/boost_json.hpp>
#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>
#include <comply/variant.hpp>

#include <cstddef>
#include <deque>
#include <list>
#include <map>
#include <memory>
#include <memory_resource>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <variant>
#include <vector>

/// A struct with a member of each kind that allocates in a way of its own.
namespace scarce {

// The std::deque of libc++ 19 leaks by itself when an element cannot be copied.
#if defined(_LIBCPP_VERSION)
using string_queue = std::list<std::string>;
#else
using string_queue = std::deque<std::string>;
#endif

struct part {
    std::string name;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(part, (), (name, tags))

struct machine {
    int number{};
    std::string text;
    std::pmr::string shared_text;
    std::pmr::vector<std::pmr::string> shared_texts;
    string_queue queue;
    std::map<std::string, std::variant<int, std::string, part>> by_name;
    std::unordered_map<int, std::string> by_number;
    std::set<std::string> names;
    std::shared_ptr<machine> inner;
    std::optional<part> spare;
    std::vector<part> parts;
    boost::json::value extra;
};
BOOST_DESCRIBE_STRUCT(machine, (),
                      (number, text, shared_text, shared_texts, queue, by_name, by_number, names, inner, spare, parts,
                       extra))
constexpr auto comply_schema(comply::tag<machine>) {
    using m = machine;
    using namespace comply;
    return schema<m>(member<&m::number>(range(0, 9)), member<&m::text>(length(0, 60)),
                     member<&m::shared_text>(optional), member<&m::shared_texts>(optional, unique_items),
                     member<&m::queue>(optional, each(length(1, 60))), member<&m::by_name>(optional),
                     member<&m::by_number>(optional), member<&m::names>(optional), member<&m::inner>(optional),
                     member<&m::spare>(optional), member<&m::parts>(optional, max_items(3)),
                     member<&m::extra>(optional));
}

// Long strings, for short ones need no memory of their own.
inline constexpr std::string_view accepted =
    R"({"number":1,"text":"longer than any string holds within itself",)"
    R"("shared_text":"allocated where the resource says so",)"
    R"("shared_texts":["the first of several long strings","the second of several long strings"],)"
    R"("queue":["a string with an \u0065scape, and long again"],)"
    R"("by_name":{"a name that is as long as the other strings":1,"b":"a string within a variant within a map",)"
    R"("c":{"name":"a part within a variant within a map","tags":[]}},)"
    R"("by_number":{"1":"a string in a table of hashes, long","2":""},"names":["one name of a set,)"
    R"( a long one","another"],)"
    R"("inner":{"number":2,"text":"what a pointer holds, which is long as well"},)"
    R"("spare":{"name":"","tags":["a tag that is too long to be held within"]},)"
    R"("parts":[{"name":"x","tags":[]},{"name":"y","tags":["z"]}],"extra":{"any":[1,2.5,)"
    R"("text of a value of any kind"]}})";

// Of wrong types, against rules, with members that are unknown, missing and there twice.
inline constexpr std::string_view refused =
    R"({"number":12,"text":"longer than any string holds within itself,)"
    R"( and then longer than its rule allows it to be",)"
    R"("an unknown member with a long name":{"x":[1,2]},"shared_texts":["twice the same long string,)"
    R"( twice","twice the same long string, twice"],)"
    R"("queue":["",7],"by_name":{"a":[],"a":1,"b/~":null},"by_number":{"x":"","1":"","01":""},"names":["z","z"],)"
    R"("inner":{"number":"2"},"spare":{"name":"x"},"parts":[{},{},{},{}],"number":1,"extra":{"a":[],"a":{}}})";

// A line feed in a string ends the reading, behind a violation.
inline constexpr std::string_view malformed =
    R"({"number":-1,"text":"longer than any string holds within itself","extra":[1,2,{"a":"b)"
    "\n"
    R"("}]})";

/// A `machine` that holds other things than the texts above.
inline machine other_machine() {
    return comply::parse<machine>(
               R"({"number":5,"text":"what was there before, of some length too","queue":["x","y",)"
               R"("another string of some length"],)"
               R"("by_name":{"q":"a string that was in the map before, long"},"inner":{"number":3,"text":""},)"
               R"("parts":[{"name":"a name of a part that was there before","tags":[]}],"extra":[null,"before"]})")
        .value();
}

/// As text, so that what pointers hold is compared too.
template <class T>
std::string told(T const& value) {
    if constexpr (requires { value.error(); }) {
        auto text = to_string(value.error());
        if constexpr (!std::is_void_v<typename T::value_type>) {
            text += value ? told(*value) : "";
        }
        return text;
    } else {
        return comply::serialize(value);
    }
}

} // namespace scarce
