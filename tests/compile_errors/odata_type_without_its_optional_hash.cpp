// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: with optional_hash, odata::type() wants a name that begins with #

#include <comply/odata/type.hpp>
#include <comply/schema.hpp>

namespace fleet {

struct sensor {
    int id{};
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id))

constexpr auto comply_schema(comply::tag<sensor>) {
#ifdef COMPLY_TEST_WRONG
    constexpr auto type = comply::odata::type("fleet.sensor", comply::odata::optional_hash);
#else
    constexpr auto type = comply::odata::type("#fleet.sensor", comply::odata::optional_hash);
#endif
    return comply::schema<sensor>(type);
}

} // namespace fleet
