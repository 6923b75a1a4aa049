// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: min_items() and max_items() fit arrays of no fixed size; this one has as many as its type says
// message: sensor::place

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <tuple>

namespace fleet {

struct sensor {
    std::tuple<double, double> place;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (place))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::place>(comply::max_items(4)));
#else
        comply::member<&sensor::place>(comply::optional));
#endif
}

} // namespace fleet
