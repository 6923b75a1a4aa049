// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Prints schemas, as one JSON array of objects with `name` and `schema`; then payloads, one a line: the index of the
// schema, what comply says (1: accepted) and the text. Each is compared with what another validator says.
//
//   json_schema_payloads COUNT    payloads for each schema

#include "instances.hpp"
#include "mutations.hpp"
#include "random.hpp"
#include "subject.hpp"

#include <comply/boost_json.hpp>
#include <comply/serialize.hpp>

#include <boost/json/value.hpp>

#include <cstdlib>
#include <iostream>
#include <vector>

int main(int count, char** arguments) {
    auto const payloads = count > 1 ? std::atol(arguments[1]) : 1000;
    std::vector<subject> subjects;
    add_core(subjects);
    add_containers(subjects);
    add_rules(subjects);
    add_attributes(subjects);
    add_variants(subjects);
    add_represented(subjects);
    add_resources(subjects);
    add_patches(subjects);
#if defined(COMPLY_TEST_HAS_RE2)
    add_patterns(subjects);
#endif

    boost::json::array schemas;
    for (auto const& one : subjects) {
        schemas.push_back(boost::json::object{{"name", one.name}, {"schema", one.schema}});
    }
    std::cout << comply::serialize(boost::json::value(schemas)) << '\n';

    random_source random(20201202);
    for (std::size_t i = 0; i < subjects.size(); ++i) {
        auto const& one = subjects[i];
        for (long made = 0; made < payloads; ++made) {
            instance_maker make(random, one.schema, random.percent(60) ? 0 : 5);
            auto value = make.make();
            for (auto changes = random.percent(60) ? 0 : random.number(1, 2); changes > 0; --changes) {
                mutate(random, make, value);
            }
            auto const text = comply::serialize(value);
            std::cout << i << ' ' << one.is_accepted(text) << ' ' << text << '\n';
        }
    }
}
