// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/annotations.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/flags.hpp>
#include <comply/evolvable.hpp>
#include <comply/evolvable_flags.hpp>
#include <comply/options.hpp>
#include <comply/representation.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

/// Whether names that the enum does not describe are accepted for its fallback.
template <described_enum E>
[[nodiscard]] bool accepts_any_name(schema_output const& out) {
    return fallback_of<E>.has_value() && out.options.unknown_enumerators == unknown_enumerators::fallback;
}

/// The JSON names, those of aliases behind the others.
template <described_enum E>
[[nodiscard]] boost::json::array names_of_enum() {
    boost::json::array names;
    for (auto const name : enumerator_names_of<E>.all_names()) {
        names.emplace_back(to_boost(name));
    }
    return names;
}

template <described_enum E>
[[nodiscard]] boost::json::object describe_name(schema_output const& out) {
    boost::json::object schema{{"type", "string"}};
    if (!accepts_any_name<E>(out)) {
        schema["enum"] = names_of_enum<E>();
    }
    return schema;
}

// `^(read|write)(,(read|write))*$`
template <flags_enum E>
[[nodiscard]] std::string flags_pattern() {
    std::string names;
    for (auto const name : enumerator_names_of<E>.all_names()) {
        names += names.empty() ? '(' : '|';
        for (char const c : name) {
            names += std::string_view("$()*+.?[\\]^{|}/").find(c) != std::string_view::npos ? "\\" : "";
            names += c;
        }
    }
    names += ')';
    auto const list = names + "(," + names + ")*";
    return index_of_no_flag<E> == enumerator_count<E> ? "^(" + list + ")?$" : '^' + list + '$';
}

template <described_enum E>
    requires(!custom_represented<E>)
struct describer<E> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        if constexpr (is_carried_as_array<Contract>) {
            return {{"type", "array"}, {"items", describe_name<E>(out)}};
        } else {
            return out.template refer<E>();
        }
    }

    static boost::json::object define(schema_output& out) {
        boost::json::object schema;
        if constexpr (integer_enum<E>) {
            schema = define_numbers(out);
        } else if constexpr (flags_enum<E>) {
            schema["type"] = "string";
            if (!accepts_any_name<E>(out)) {
                schema["pattern"] = flags_pattern<E>();
            }
        } else {
            schema = describe_name<E>(out);
        }
        annotate_all(schema, parts_of<E>);
        return schema;
    }

private:
    static boost::json::object define_numbers(schema_output& out) {
        if (accepts_any_name<E>(out)) {
            return describer<enumerator_number<E>>::template describe<default_contract>(out);
        }
        boost::json::array numbers;
        for (auto const value : enumerator_values<E>) {
            numbers.emplace_back(static_cast<enumerator_number<E>>(value));
        }
        return {{"type", "integer"}, {"enum", std::move(numbers)}};
    }
};

// Any names; those that are known for a hint.
template <described_enum E>
struct describer<evolvable<E>> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        boost::json::object schema{{"type", "string"}, {"examples", names_of_enum<E>()}};
        if constexpr (is_carried_as_array<Contract>) {
            return {{"type", "array"}, {"items", std::move(schema)}};
        } else {
            return schema;
        }
    }
};

} // namespace comply::detail
