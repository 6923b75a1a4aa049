// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: the schemas of OpenAPI are of described structs and enums

#include <comply/openapi.hpp>
#include <comply/schema.hpp>

#include <string>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id))

} // namespace fleet

#ifdef COMPLY_TEST_WRONG
using component = std::vector<fleet::sensor>;
#else
using component = fleet::sensor;
#endif

boost::json::value make_schemas() {
    return comply::openapi_schemas<component>();
}
