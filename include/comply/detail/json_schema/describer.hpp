// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/rules.hpp>
#include <comply/detail/json_schema/schema_output.hpp>
#include <comply/detail/json_schema/value_rules.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/tag.hpp>

#include <boost/json/object.hpp>

#include <concepts>

namespace comply::detail {

/// A type that has a JSON Schema.
template <class T>
concept describable = requires(schema_output& out) {
    { describer<T>::template describe<default_contract>(out) } -> std::same_as<boost::json::object>;
};

/// A type that gets a definition of its own, which others refer to.
template <class T>
concept definable = describable<T> && requires(schema_output& out) {
    { describer<T>::define(out) } -> std::same_as<boost::json::object>;
};

template <class Rule, class V>
concept describable_rule =
    requires(boost::json::object& schema, Rule const& rule) { describe_rule(schema, rule, tag<V>{}); };

// Adds what a statement says of a T, if it is a rule about one.
template <class T, class Statement>
void describe_statement([[maybe_unused]] schema_output& out, [[maybe_unused]] boost::json::object& schema,
                        [[maybe_unused]] Statement const& statement) {
    if constexpr (checks<Statement, T>) {
        static_assert(describable_rule<Statement, T>, "comply: this rule has no keyword in JSON Schema");
        describe_rule(schema, statement, tag<T>{});
    } else if constexpr (has_check<Statement, T>) { // for one operation
        if (Statement::operation == out.options.operation) {
            unpack([&](auto const&... rules) { (describe_statement<T>(out, schema, rules), ...); },
                       statement.rules);
        }
    }
}

/// The schema of values of T that keep the contract.
template <class Contract, class T>
[[nodiscard]] boost::json::object describe_value(schema_output& out) {
    static_assert(describable<T>, "comply: this type has no JSON Schema; describe it with Boost.Describe");
    auto schema = describer<T>::template describe<Contract>(out);
    unpack([&](auto const&... statements) { (describe_statement<T>(out, schema, statements), ...); },
               Contract::rules);
    return schema;
}

} // namespace comply::detail
