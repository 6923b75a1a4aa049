// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.

// Prints schemas, as one JSON array of objects with `name` and `schema`; then payloads, one a line: the index of the
// schema, what comply says (1: accepted) and the text. Each is compared with what another validator says.
//
//   json_schema_payloads COUNT    payloads for each schema

#include "instances.hpp"
#include "mutations.hpp"
#include "random.hpp"
#include "types.hpp"

#include "../support/fleet.hpp"

#include <comply/graph/device_compliance_device_status.hpp>
#include <comply/json_schema.hpp>
#include <comply/parse.hpp>
#include <comply/serialize.hpp>

#include <boost/json/value.hpp>

#include <cstdlib>
#include <functional>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct subject {
    std::string name;
    boost::json::value schema;
    std::function<bool(std::string_view)> is_accepted;
};

template <class T>
void add(std::vector<subject>& subjects, std::string_view name, comply::schema_options const& options) {
    comply::parse_options const parse_options{.operation = options.operation,
                                              .unknown_members = options.unknown_members,
                                              .max_violations = 1,
                                              .unknown_enumerators = options.unknown_enumerators,
                                              .read_only_members = options.read_only_members};
    subjects.push_back({std::string(name), comply::json_schema<T>(options),
                        [parse_options](std::string_view text) { return comply::parse<T>(text, parse_options).has_value(); }});
}

// Under every operation, each with other options.
template <class T>
void add_all(std::vector<subject>& subjects, std::string const& name) {
    add<T>(subjects, name + ", read", {});
    add<T>(subjects, name + ", create",
           {.operation = comply::operation::create,
            .unknown_members = comply::unknown_members::ignore,
            .unknown_enumerators = comply::unknown_enumerators::fallback});
    add<T>(subjects, name + ", update",
           {.operation = comply::operation::update, .read_only_members = comply::read_only_members::reject});
}

} // namespace

int main(int count, char** arguments) {
    auto const payloads = count > 1 ? std::atol(arguments[1]) : 1000;
    std::vector<subject> subjects;
    add_all<fleet::sensor>(subjects, "sensor");
    add_all<comply::graph::device_compliance_device_status>(subjects, "device_compliance_device_status");
    add_all<proof::parcel>(subjects, "parcel");
    add<proof::numbers>(subjects, "numbers", {});
    add<proof::tree>(subjects, "tree", {});
    add<std::vector<std::optional<proof::size>>>(subjects, "sizes", {});

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
