// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: satisfies() wants a predicate that takes a value of the member's type

#include <comply/format.hpp>
#include <comply/parse.hpp>
#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
    std::uint8_t channel{};
    std::vector<std::string> tags;
    std::optional<double> charge;
    std::optional<double> voltage;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, channel, tags, charge, voltage))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::member<&sensor::id>(comply::satisfies([](int number) { return number > 0; }, "it is positive")));
#else
        comply::member<&sensor::channel>(comply::satisfies([](int number) { return number > 0; }, "it is positive")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
