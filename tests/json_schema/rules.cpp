// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Rules that have keywords; `satisfies` and `ordered` have none.

#include "subject.hpp"

#include <comply/format.hpp>
#include <comply/rules.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rule_proof {

enum class source { mains, battery, none };
BOOST_DESCRIBE_ENUM(source, mains, battery, none)

struct limits {
    int above{};
    double within{};
    int dozen{};
    double quarters{};
    std::string letter;
    std::optional<int> one;
    source power{};
    bool is_true{};
    std::vector<int> distinct;
    std::vector<std::string> texts;
    std::string created;
    std::string changed;
};
BOOST_DESCRIBE_STRUCT(limits, (),
                      (above, within, dozen, quarters, letter, one, power, is_true, distinct, texts, created, changed))
constexpr auto comply_schema(comply::tag<limits>) {
    using namespace comply;
    return schema<limits>(
        member<&limits::above>(exclusive_minimum(0), maximum(9.5)),
        member<&limits::within>(exclusive_minimum(-1.5), exclusive_maximum(1), minimum(-1)),
        member<&limits::dozen>(multiple_of(12), multiple_of(8U)),
        member<&limits::quarters>(multiple_of(0.25), range(-100, 100)), member<&limits::letter>(one_of("a", "b", "Z")),
        member<&limits::one>(constant(1)), member<&limits::power>(one_of(source::mains, source::battery)),
        member<&limits::is_true>(constant(true)),
        member<&limits::distinct>(unique_items, max_items(4), each(range(0, 5))),
        member<&limits::texts>(unique_items, each(max_length(1))),
        member<&limits::created>(on<operation::create>(min_length(5)), on<operation::update>(max_length(5))),
        member<&limits::changed>(max_length(8), on<operation::read>(max_length(5))));
}

struct formats {
    std::optional<std::string> uuid;
    std::optional<std::string> email;
    std::optional<std::string> uri;
    std::optional<std::string> uri_reference;
    std::optional<std::string> hostname;
    std::optional<std::string> ipv4;
    std::optional<std::string> ipv6;
    std::optional<std::string> date;
    std::optional<std::string> time;
    std::optional<std::string> date_time;
    std::optional<std::string> duration;
};
BOOST_DESCRIBE_STRUCT(formats, (),
                      (uuid, email, uri, uri_reference, hostname, ipv4, ipv6, date, time, date_time, duration))
constexpr auto comply_schema(comply::tag<formats>) {
    using namespace comply;
    return schema<formats>(
        member<&formats::uuid>(format(string_format::uuid)), member<&formats::email>(format(string_format::email)),
        member<&formats::uri>(format(string_format::uri)),
        member<&formats::uri_reference>(format(string_format::uri_reference)),
        member<&formats::hostname>(format(string_format::hostname)),
        member<&formats::ipv4>(format(string_format::ipv4)), member<&formats::ipv6>(format(string_format::ipv6)),
        member<&formats::date>(format(string_format::date)), member<&formats::time>(format(string_format::time)),
        member<&formats::date_time>(format(string_format::date_time)),
        member<&formats::duration>(format(string_format::duration)));
}

struct device {
    std::string id;
    source power{};
    std::optional<int> voltage;
    std::optional<int> cells;
    std::optional<std::string> serial;
    std::optional<std::string> tag;
    std::optional<bool> locked;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(device, (), (id, power, voltage, cells, serial, tag, locked, reason))
constexpr auto comply_schema(comply::tag<device>) {
    using namespace comply;
    return schema<device>(discriminator("type", "device"), member<&device::id>(read_only),
                          member<&device::power>(default_value(source::none)), member<&device::cells>(comply::optional),
                          member<&device::locked>(default_value(true)),
                          required_if<&device::voltage>(equals<&device::power>(source::mains)),
                          required_if<&device::cells>(equals<&device::power>(source::battery)),
                          required_if<&device::reason>(equals<&device::locked>(true)),
                          at_least_one_of<&device::serial, &device::tag>(),
                          mutually_exclusive<&device::voltage, &device::cells>());
}

struct rack {
    int height{};
    struct limits_of_power {
        std::optional<int> watts;
        std::optional<int> amperes;
    } power;
};
BOOST_DESCRIBE_STRUCT(rack::limits_of_power, (), (watts, amperes))
constexpr auto comply_schema(comply::tag<rack::limits_of_power>) {
    using namespace comply;
    using p = rack::limits_of_power;
    return schema<p>(member<&p::watts>(aliases("W")), member<&p::amperes>(aliases("A")),
                     required_if<&p::amperes>(equals<&p::watts>(0)), at_least_one_of<&p::watts, &p::amperes>());
}
BOOST_DESCRIBE_STRUCT(rack, (), (height, power))
constexpr auto comply_schema(comply::tag<rack>) {
    return comply::schema<rack>(comply::member<&rack::power>(comply::flatten));
}

} // namespace rule_proof

void add_rules(std::vector<subject>& subjects) {
    using namespace rule_proof;
    add_all<limits>(subjects, "limits");
    add<formats>(subjects, "formats", {});
    add_all<device>(subjects, "device");
    add_all<rack>(subjects, "rack");
}
