// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: this type has no JSON Schema; describe it with Boost.Describe
// message: motor

#include <comply/json_schema.hpp>
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

boost::json::value make_schema() {
    return comply::json_schema<fleet::sensor>();
}
