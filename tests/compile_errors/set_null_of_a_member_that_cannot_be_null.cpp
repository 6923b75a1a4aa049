// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: set_null() fits members that may be null or absent
// message: sensor::id

#include <comply/patch.hpp>

#include <optional>
#include <string>

namespace fleet {

struct sensor {
    std::string id;
    std::optional<int> age;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, age))

} // namespace fleet

void test() {
    comply::patch<fleet::sensor> patch;
#ifdef COMPLY_TEST_WRONG
    patch.set_null<&fleet::sensor::id>();
#else
    patch.set_null<&fleet::sensor::age>();
#endif
}
