// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/json_schema.hpp>
#include <comply/parse.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What payloads are made for: a schema, and what comply says of a text under the same options.
struct subject {
    std::string name;
    boost::json::value schema;
    std::function<bool(std::string_view)> is_accepted;
};

template <class T>
void add(std::vector<subject>& subjects, std::string name, comply::schema_options const& options) {
    comply::parse_options const parse_options{.operation = options.operation,
                                              .unknown_members = options.unknown_members,
                                              .max_violations = 1,
                                              .unknown_enumerators = options.unknown_enumerators,
                                              .read_only_members = options.read_only_members};
    subjects.push_back({std::move(name), comply::json_schema<T>(options), [parse_options](std::string_view text) {
                            return comply::parse<T>(text, parse_options).has_value();
                        }});
}

/// Under every operation, each with other options.
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

// In files of their own, for to compile all of them at once takes a machine with much memory.
void add_core(std::vector<subject>& subjects);
void add_containers(std::vector<subject>& subjects);
void add_rules(std::vector<subject>& subjects);
void add_attributes(std::vector<subject>& subjects);
void add_variants(std::vector<subject>& subjects);
void add_represented(std::vector<subject>& subjects);
void add_resources(std::vector<subject>& subjects);
void add_patches(std::vector<subject>& subjects);
void add_patterns(std::vector<subject>& subjects); // with RE2
