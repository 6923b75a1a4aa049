// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

#include "subject.hpp"

#include <comply/odata/manner.hpp>
#include <comply/odata/type.hpp>
#include <comply/polymorphic.hpp>
#include <comply/rules.hpp>
#include <comply/variant.hpp>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace variant_proof {

struct circle {
    double radius{};
};
BOOST_DESCRIBE_STRUCT(circle, (), (radius))
constexpr auto comply_schema(comply::tag<circle>) {
    return comply::schema<circle>(comply::discriminator("kind", "circle"));
}

struct square {
    double side{};
};
BOOST_DESCRIBE_STRUCT(square, (), (side))
constexpr auto comply_schema(comply::tag<square>) {
    return comply::schema<square>(comply::discriminator("kind", "square"), comply::default_alternative);
}

struct group;
using shape = std::variant<circle, square, group>;

struct group {
    std::vector<shape> members;
};
BOOST_DESCRIBE_STRUCT(group, (), (members))
constexpr auto comply_schema(comply::tag<group>) {
    return comply::schema<group>(comply::discriminator("kind", "group"));
}

struct other_shape {
    std::string kind;
    std::optional<double> radius;
};
BOOST_DESCRIBE_STRUCT(other_shape, (), (kind, radius))
constexpr auto comply_schema(comply::tag<other_shape>) {
    return comply::schema<other_shape>(comply::other_alternative,
                                       comply::member<&other_shape::kind>(comply::length(1, 8)));
}
struct line {
    double length{};
};
BOOST_DESCRIBE_STRUCT(line, (), (length))
constexpr auto comply_schema(comply::tag<line>) {
    return comply::schema<line>(comply::discriminator("kind", "line", "#line"));
}
using open_shape = std::variant<circle, other_shape, line>;

struct policy {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(policy, (), (id))
struct ios_policy : policy {
    bool passcode_required{};
};
BOOST_DESCRIBE_STRUCT(ios_policy, (policy), (passcode_required))
constexpr auto comply_schema(comply::tag<ios_policy>) {
    return comply::schema<ios_policy>(comply::odata::manner, comply::odata::type("#iosPolicy"));
}
struct android_policy : policy {
    int level{};
};
BOOST_DESCRIBE_STRUCT(android_policy, (policy), (level))
constexpr auto comply_schema(comply::tag<android_policy>) {
    return comply::schema<android_policy>(comply::odata::manner, comply::odata::type("#androidPolicy", comply::odata::optional_hash));
}

struct first {
    int a{};
    std::optional<int> both;
};
BOOST_DESCRIBE_STRUCT(first, (), (a, both))
struct second {
    int b{};
    std::optional<int> both;
};
BOOST_DESCRIBE_STRUCT(second, (), (b, both))

struct drawing {
    shape outline;
    std::vector<std::variant<ios_policy, android_policy>> policies;
    std::variant<std::monostate, int, std::string, bool> mixed;
    std::variant<first, second, std::vector<int>> tried;
    std::optional<std::variant<int, double>> number;
    std::variant<std::string, std::vector<std::string>> names;
};
BOOST_DESCRIBE_STRUCT(drawing, (), (outline, policies, mixed, tried, number, names))
constexpr auto comply_schema(comply::tag<drawing>) {
    return comply::schema<drawing>(comply::member<&drawing::mixed>(comply::length(1, 3)),
                                   comply::member<&drawing::number>(comply::range(-5, 5)),
                                   comply::member<&drawing::policies>(comply::max_items(3)));
}

// By pointers to their base.
struct part {
    int id{};
    virtual ~part() = default;
};
BOOST_DESCRIBE_STRUCT(part, (), (id))
struct wheel : part {
    double radius{};
};
BOOST_DESCRIBE_STRUCT(wheel, (part), (radius))
constexpr auto comply_schema(comply::tag<wheel>) {
    return comply::schema<wheel>(comply::discriminator("kind", "wheel"));
}
struct frame;
constexpr auto comply_derived(comply::tag<part>) { return comply::derived<wheel, frame>; }
struct frame : part {
    std::vector<std::unique_ptr<part>> parts;
};
BOOST_DESCRIBE_STRUCT(frame, (part), (parts))
constexpr auto comply_schema(comply::tag<frame>) {
    return comply::schema<frame>(comply::discriminator("kind", "frame"), comply::default_alternative,
                                 comply::member<&frame::parts>(comply::max_items(2)));
}
struct vehicle {
    std::unique_ptr<part> main;
    std::shared_ptr<part const> spare;
};
BOOST_DESCRIBE_STRUCT(vehicle, (), (main, spare))
constexpr auto comply_schema(comply::tag<vehicle>) {
    return comply::schema<vehicle>(comply::member<&vehicle::main>(comply::nullable));
}

} // namespace variant_proof

void add_variants(std::vector<subject>& subjects) {
    using namespace variant_proof;
    add_all<drawing>(subjects, "drawing");
    add<shape>(subjects, "shape", {});
    add<open_shape>(subjects, "open_shape", {});
    add_all<vehicle>(subjects, "vehicle");
}
