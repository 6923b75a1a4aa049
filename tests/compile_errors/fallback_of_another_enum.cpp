// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: fallback() names an enumerator of another enum
// message: power
// message: color

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string>

namespace fleet {

enum class color { red, green };
BOOST_DESCRIBE_ENUM(color, red, green)

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)

constexpr auto comply_schema(comply::tag<power>) {
    return comply::schema<power>(
#ifdef COMPLY_TEST_WRONG
        comply::fallback(color::red));
#else
        comply::fallback(power::unknown));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::power>(text).has_value();
}
