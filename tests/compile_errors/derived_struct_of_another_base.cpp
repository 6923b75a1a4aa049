// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: derived<> names a struct that is not derived from the base
// message: lamp

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

struct lamp {};
BOOST_DESCRIBE_STRUCT(lamp, (), ())

#ifdef COMPLY_TEST_WRONG
constexpr auto comply_derived(comply::tag<device>) { return comply::derived<lamp>; }
#else
constexpr auto comply_derived(comply::tag<device>) { return comply::derived<sensor>; }
#endif

} // namespace fleet

bool is_accepted(std::string_view text) { return comply::parse<std::unique_ptr<fleet::device>>(text).has_value(); }
