// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
// message: comply: enumerator_names() is about enums described with BOOST_DESCRIBE_ENUM
// message: sensor

#include <comply/rules.hpp>
#include <comply/schema.hpp>

#include <optional>
#include <string>
#include <vector>

namespace fleet {

struct sensor {
    std::string id;
    std::optional<int> age;
    std::vector<std::string> tags;
};
BOOST_DESCRIBE_STRUCT(sensor, (), (id, age, tags))

constexpr auto comply_schema(comply::tag<sensor>) {
    return comply::schema<sensor>(
#ifdef COMPLY_TEST_WRONG
        comply::enumerator_names(comply::camel_case));
#else
        comply::member_names(comply::camel_case));
#endif
}

} // namespace fleet
