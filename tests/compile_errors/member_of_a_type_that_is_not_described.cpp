// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: motor
// message: comply: no header that is included reads this type; if it is a struct or an enum of yours, describe it with

#include <comply/parse.hpp>
#include <comply/schema.hpp>

#include <string>

namespace fleet {

struct motor {
    int power;
};
#ifndef COMPLY_TEST_WRONG
BOOST_DESCRIBE_STRUCT(motor, (), (power))
#endif

struct sensor {
    std::string id;
    motor drive;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, drive))

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::sensor>(text).has_value();
}
