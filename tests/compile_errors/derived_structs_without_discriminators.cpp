// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: the structs of derived<> need a discriminator each, of one name

#include <comply/parse.hpp>
#include <comply/polymorphic.hpp>
#include <comply/schema.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace fleet {

struct device {
    std::string id;
    virtual ~device() = default;
};
BOOST_DESCRIBE_STRUCT(device, (), (id))

struct sensor : device {};
BOOST_DESCRIBE_STRUCT(sensor, (device), ())

struct lamp : device {};
BOOST_DESCRIBE_STRUCT(lamp, (device), ())

constexpr auto comply_derived(comply::tag<device>) { return comply::derived<sensor, lamp>; }

#ifndef COMPLY_TEST_WRONG
constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(comply::discriminator("type", "sensor"));
}
constexpr auto comply_schema(comply::tag<lamp>) { return comply::schema<lamp>(comply::discriminator("type", "lamp")); }
#endif

} // namespace fleet

bool is_accepted(std::string_view text) { return comply::parse<std::unique_ptr<fleet::device>>(text).has_value(); }
