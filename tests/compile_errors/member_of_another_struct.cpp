// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: member<>() names a member that the struct's description lacks
// message: motor::power
// message: sensor

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

namespace fleet {

struct motor {
    int power;
};
BOOST_DESCRIBE_STRUCT(motor, (), (power))

struct sensor {
    std::string id;
    std::optional<int> age;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, age, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&motor::power>(comply::read_only));
#else
        comply::member<&sensor::id>(comply::read_only));
#endif
}

} // namespace fleet
