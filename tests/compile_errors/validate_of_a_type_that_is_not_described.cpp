// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: checkable
// message: motor

#include <comply/validate.hpp>
#include <comply/schema.hpp>

#include <string>

namespace fleet {

struct motor {
    int power;
};
#ifndef COMPLY_TEST_WRONG
BOOST_DESCRIBE_STRUCT(motor, (), (power))
#endif

} // namespace fleet

bool is_valid(fleet::motor const& motor) {
    return comply::validate(motor).has_value();
}
