// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: writable
// message: motor

#include <comply/serialize.hpp>
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

std::string to_text(fleet::motor const& motor) {
    return comply::serialize(motor);
}
