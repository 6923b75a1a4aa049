// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: member<>() names a member that the struct's description lacks
// message: sensor::tags

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
    std::optional<int> age;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, age))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::tags>(comply::max_items(4)));
#else
        comply::member<&sensor::id>(comply::read_only));
#endif
}

} // namespace fleet
