// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: each() fits arrays and maps; state the rule for the member itself
// message: sensor::id

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
BOOST_DESCRIBE_STRUCT(sensor, (), (id, age, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::id>(comply::each(comply::length(1, 4))));
#else
        comply::member<&sensor::tags>(comply::each(comply::length(1, 4))));
#endif
}

} // namespace fleet
