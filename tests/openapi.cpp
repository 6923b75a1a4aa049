// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#include <comply/openapi.hpp>

#include "support/fleet.hpp"

#include <boost/json/parse.hpp>
#include <boost/test/unit_test.hpp>

#include <optional>
#include <string>
#include <vector>

namespace openapi_test {

struct person {
    std::string name;
    std::optional<fleet::power> power;
    std::vector<person> children;
};
BOOST_DESCRIBE_STRUCT(person, (), (name, power, children))

struct place {
    person owner;
};
BOOST_DESCRIBE_STRUCT(place, (), (owner))

} // namespace openapi_test

using namespace openapi_test;

BOOST_AUTO_TEST_SUITE(openapi)

BOOST_AUTO_TEST_CASE(schemas_refer_to_each_other_within_the_components) {
    auto const schemas = comply::openapi_schemas<place, fleet::power>();
    BOOST_TEST((schemas == boost::json::parse(R"({
        "place": {
            "type": "object",
            "properties": {"owner": {"$ref": "#/components/schemas/person"}},
            "required": ["owner"],
            "additionalProperties": false
        },
        "person": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "power": {"anyOf": [{"$ref": "#/components/schemas/power"}, {"type": "null"}]},
                "children": {"type": "array", "items": {"$ref": "#/components/schemas/person"}}
            },
            "required": ["name", "children"],
            "additionalProperties": false
        },
        "power": {"type": "string", "enum": ["unknown", "battery", "mains"]}
    })")));
}

BOOST_AUTO_TEST_CASE(schemas_come_in_the_order_in_which_they_are_met) {
    auto const schemas = comply::openapi_schemas<place, fleet::power>();
    std::string names;
    for (auto const& schema : schemas.as_object()) {
        names += std::string(schema.key()) + ' ';
    }
    BOOST_TEST(names == "place person power ");
}

BOOST_AUTO_TEST_CASE(the_operation_says_what_is_required) {
    auto const schemas = comply::openapi_schemas<place>({.operation = comply::operation::update});
    BOOST_TEST(!schemas.at("person").as_object().contains("required"));
}

BOOST_AUTO_TEST_SUITE_END()
