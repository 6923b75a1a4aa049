// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/date_time_offset.hpp>
#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>
#include <comply/serialize.hpp>

#include <boost/describe.hpp>

#include <iostream>
#include <optional>
#include <string>
#include <vector>

namespace fleet {

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)

struct sensor {
    std::string id;
    std::string display_name;
    std::optional<double> charge; // optional: may be absent
    power power_source{};
    comply::date_time_offset last_seen;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, display_name, charge, power_source, last_seen, tags))

// What the types alone do not say.
constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
        comply::member_names(comply::camel_case),
        comply::member<&sensor::id>(comply::read_only, comply::length(1, 64)),
        comply::member<&sensor::charge>(comply::range(0.0, 1.0)),
        comply::member<&sensor::tags>(comply::max_items(16), comply::each(comply::length(1, 32))));
}

} // namespace fleet

int main() {
    auto sensor = comply::parse<fleet::sensor>(
        R"({"id": "s-17", "displayName": "Cold store", "charge": 0.75, "powerSource": "battery",
            "lastSeen": "2026-03-01T08:30:00.250+01:00", "tags": ["cellar"]})");
    std::cout << comply::serialize(sensor.value(), {.indent = 2}) << "\n\n";

    auto const refused = comply::parse<fleet::sensor>(R"({
  "id": "s-18",
  "charge": 75,
  "powerSource": "Mains",
  "lastSeen": "2026-02-29T08:30:00Z",
  "tags": ["cellar", ""]
})");
    std::cout << refused.error() << '\n';
}
