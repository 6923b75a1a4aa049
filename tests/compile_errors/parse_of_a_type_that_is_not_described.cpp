// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: readable
// message: motor

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

} // namespace fleet

bool is_accepted(std::string_view text) {
    return comply::parse<fleet::motor>(text).has_value();
}
