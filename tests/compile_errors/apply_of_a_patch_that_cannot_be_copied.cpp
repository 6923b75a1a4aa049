// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: a patch of what cannot be copied, for a std::unique_ptr is in it, is moved into apply()
// message: sensor

#include <comply/patch.hpp>

#include <memory>
#include <utility>
#include <vector>

namespace fleet {

struct sensor {
    std::vector<std::unique_ptr<int>> readings;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (readings))

} // namespace fleet

void test(comply::patch<fleet::sensor> patch, fleet::sensor& sensor) {
#ifdef COMPLY_TEST_WRONG
    comply::apply(patch, sensor);
#else
    comply::apply(std::move(patch), sensor);
#endif
}
