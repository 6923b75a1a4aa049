// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/comply.hpp>
#include <comply/graph/device_compliance_device_status.hpp>

#include "../tests/support/box.hpp"
#include "../tests/support/customer.hpp"
#include "../tests/support/fleet.hpp"
#include "../tests/support/shapes.hpp"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

// The types that texts are read into, beside those of the tests.

namespace fuzz {

/// A member of each type that is a text of some form.
struct forms {
    boost::uuids::uuid id{};
    std::optional<std::chrono::milliseconds> timeout;
    std::optional<std::chrono::sys_seconds> begun;
    std::optional<std::chrono::year_month_day> day;
    std::optional<comply::time_of_day> at;
    std::optional<std::filesystem::path> file;
    std::optional<comply::odata::decimal> price;
    std::optional<comply::odata::int64> count;
    std::optional<comply::odata::double_> ratio;
    std::optional<comply::odata::binary> content;
    std::optional<comply::date_time_offset> seen;
    std::optional<float> weight;
    std::optional<std::uint64_t> total;
};
BOOST_DESCRIBE_STRUCT(forms, (), (id, timeout, begun, day, at, file, price, count, ratio, content, seen, weight, total))
constexpr auto comply_schema(comply::tag<forms>) { return comply::schema<forms>(comply::odata::manner); }

enum class rights : unsigned { none = 0, read = 1, write = 2, own = 8 };
BOOST_DESCRIBE_ENUM(rights, none, read, write, own)
constexpr auto comply_schema(comply::tag<rights>) {
    return comply::schema<rights>(comply::flags, comply::enumerator<rights::own>(comply::aliases("owner")),
                                  comply::fallback(rights::none));
}

enum class level : std::int8_t { low = -5, middle = 0, high = 100 };
BOOST_DESCRIBE_ENUM(level, low, middle, high)
constexpr auto comply_schema(comply::tag<level>) {
    return comply::schema<level>(comply::integer_values, comply::fallback(level::middle));
}

/// Rules about one member by another, and about values.
struct ruled {
    std::optional<int> voltage;
    rights allowed{};
    std::vector<level> levels;
    std::optional<std::string> mail;
    std::optional<std::string> phone_number;
    std::optional<std::int64_t> from;
    std::optional<std::uint64_t> to;
    std::optional<comply::date_time_offset> begin;
    std::optional<comply::date_time_offset> end;
    std::vector<std::string> names;
    std::optional<double> step;
    std::optional<comply::evolvable<rights>> asked;
    std::optional<comply::evolvable<rights>> given;
    std::optional<std::int8_t> tries = std::int8_t{3};
};
BOOST_DESCRIBE_STRUCT(ruled, (),
                      (voltage, allowed, levels, mail, phone_number, from, to, begin, end, names, step, asked, given, tries))
constexpr auto comply_schema(comply::tag<ruled>) {
    using r = ruled;
    using namespace comply;
    return schema<r>(
        member_names(camel_case), member<&r::allowed>(optional),
        member<&r::levels>(optional, unique_items, max_items(4)),
        member<&r::phone_number>(aliases("phone"), max_length(5)),
        member<&r::names>(optional, unique_items, each(length(1, 4))), member<&r::step>(multiple_of(0.25), deprecated),
        member<&r::given>(as_array),
        required_if<&r::voltage>(equals<&r::allowed>(rights::own)), at_least_one_of<&r::mail, &r::phone_number>(),
        mutually_exclusive<&r::mail, &r::step>(), ordered<&r::from, &r::to>(), ordered<&r::begin, &r::end>());
}

/// A struct that keeps what it does not describe, and one flattened into it.
struct inner {
    int x{};
    std::optional<std::string> y;
};
BOOST_DESCRIBE_STRUCT(inner, (), (x, y))
struct open {
    std::string name;
    inner within;
    boost::json::object more;
};
BOOST_DESCRIBE_STRUCT(open, (), (name, within, more))
constexpr auto comply_schema(comply::tag<open>) {
    return comply::schema<open>(comply::member<&open::within>(comply::flatten),
                                comply::member<&open::more>(comply::additional));
}

/// The same struct twice: with strings, and with views of the text.
struct owning {
    std::string text;
    std::vector<std::string> texts;
    std::optional<std::string> maybe;
};
BOOST_DESCRIBE_STRUCT(owning, (), (text, texts, maybe))
struct viewing {
    std::string_view text;
    std::vector<std::string_view> texts;
    std::optional<std::string_view> maybe;
};
BOOST_DESCRIBE_STRUCT(viewing, (), (text, texts, maybe))

} // namespace fuzz
