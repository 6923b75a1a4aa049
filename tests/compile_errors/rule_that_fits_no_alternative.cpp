// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: this rule fits none of the variant's alternatives
// message: sensor::state

#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/variant.hpp>

#include <string>
#include <variant>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
    std::variant<bool, std::string, std::vector<int>> state;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, state))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::state>(comply::range(0, 9)));
#else
        comply::member<&sensor::state>(comply::length(0, 9), comply::each(comply::range(0, 9))));
#endif
}

} // namespace fleet
