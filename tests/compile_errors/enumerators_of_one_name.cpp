// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: these two enumerators have one JSON name; give one of them another by name()
// message: power::battery
// message: power::mains

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string>

namespace fleet {

enum class power { unknown, battery, mains };
BOOST_DESCRIBE_ENUM(power, unknown, battery, mains)

constexpr auto comply_schema(comply::tag<power>) {
    return comply::schema<power>(
#ifdef COMPLY_TEST_WRONG
        comply::enumerator<power::mains>(comply::name("battery")));
#else
        comply::enumerator<power::mains>(comply::name("AC")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::power>(text).has_value();
}
