// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a patch is asked for a member that the struct's description lacks
// message: sensor::age

#include <comply/patch.hpp>

#include <string>

namespace fleet {

struct sensor {
    std::string id;
    int age{};
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id))

} // namespace fleet

bool test(comply::patch<fleet::sensor> const& patch) {
#ifdef COMPLY_TEST_WRONG
    return patch.state<&fleet::sensor::age>() == comply::member_state::absent;
#else
    return patch.state<&fleet::sensor::id>() == comply::member_state::absent;
#endif
}
