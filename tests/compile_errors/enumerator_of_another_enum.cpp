// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: enumerator<>() names an enumerator of another enum
// message: color::red
// message: power

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
        comply::enumerator<color::red>(comply::name("AC")));
#else
        comply::enumerator<power::mains>(comply::name("AC")));
#endif
}

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::power>(text).has_value();
}
