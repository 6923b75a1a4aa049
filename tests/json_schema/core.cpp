// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Scalars, strings, arrays, structs within each other, and resources that are described elsewhere.

#include "subject.hpp"

#include "../support/fleet.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/rules.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core_proof {

enum class colour { red, dark_green };
BOOST_DESCRIBE_ENUM(colour, red, dark_green)
constexpr auto comply_schema(comply::tag<colour>) {
    return comply::schema<colour>(comply::enumerator_names(comply::kebab_case), comply::fallback(colour::red));
}

struct numbers {
    std::int8_t i8{};
    std::uint8_t u8{};
    std::int16_t i16{};
    std::uint16_t u16{};
    std::int32_t i32{};
    std::uint32_t u32{};
    std::int64_t i64{};
    std::uint64_t u64{};
    float f{};
    double d{};
    int percent{};
    unsigned even{};
    double share{};
    float degrees{};
};
BOOST_DESCRIBE_STRUCT(numbers, (), (i8, u8, i16, u16, i32, u32, i64, u64, f, d, percent, even, share, degrees))
constexpr auto comply_schema(comply::tag<numbers>) {
    using comply::member;
    return comply::schema<numbers>(
        member<&numbers::percent>(comply::range(0, 100)), member<&numbers::even>(comply::range(-5, 1e3)),
        member<&numbers::share>(comply::range(0.0, 1.0)), member<&numbers::degrees>(comply::range(-40.5, 85.25)));
}

struct tree {
    std::string name;
    std::vector<tree> branches;
    std::optional<colour> paint;
};
BOOST_DESCRIBE_STRUCT(tree, (), (name, branches, paint))
constexpr auto comply_schema(comply::tag<tree>) {
    return comply::schema<tree>(comply::member<&tree::name>(comply::length(1, 5)),
                                comply::member<&tree::branches>(comply::max_items(3)));
}

struct size {
    double width{};
    std::optional<double> height;
};
BOOST_DESCRIBE_STRUCT(size, (), (width, height))
constexpr auto comply_schema(comply::tag<size>) {
    return comply::schema<size>(comply::member<&size::height>(comply::read_only));
}

struct parcel {
    std::string id;
    std::optional<std::string> note;
    std::optional<std::string> label;
    bool is_open{};
    colour paint{};
    std::vector<std::vector<std::string>> rows;
    std::vector<std::optional<int>> counts;
    std::optional<size> extent;
    boost::json::value extra;
    std::optional<comply::date_time_offset> sent;
};
BOOST_DESCRIBE_STRUCT(parcel, (), (id, note, label, is_open, paint, rows, counts, extent, extra, sent))
constexpr auto comply_schema(comply::tag<parcel>) {
    using comply::member;
    return comply::schema<parcel>(
        comply::discriminator("type", "parcel"), comply::member_names(comply::camel_case),
        member<&parcel::id>(comply::read_only, comply::length(3, 8)),
        member<&parcel::note>(comply::nullable, comply::length(0, 10)), member<&parcel::label>(comply::optional),
        member<&parcel::is_open>(comply::default_value(true)),
        member<&parcel::rows>(comply::min_items(1), comply::max_items(3),
                              comply::each(comply::max_items(2), comply::each(comply::length(0, 4)))),
        member<&parcel::counts>(comply::each(comply::range(1, 9))));
}

} // namespace core_proof

void add_core(std::vector<subject>& subjects) {
    using namespace core_proof;
    add_all<fleet::sensor>(subjects, "sensor");
    add_all<comply::graph::device_compliance_device_status>(subjects, "device_compliance_device_status");
    add_all<parcel>(subjects, "parcel");
    add<numbers>(subjects, "numbers", {});
    add<tree>(subjects, "tree", {});
    add<std::vector<std::optional<size>>>(subjects, "sizes", {});
}
