// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/options.hpp>
#include <comply/tag.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstddef>
#include <tuple>
#include <utility>

namespace comply::detail {

// Attributes as annotations: annotate(schema, attribute, tag<M>), M being the type of the member; none for those that
// say nothing about values.

template <class M>
void annotate(boost::json::object& schema, read_only_attribute, tag<M>) {
    schema["readOnly"] = true;
}

template <described_struct T>
struct describer<T> {
    // The contract of the member that holds the struct says nothing about the struct's own members.
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        return out.template refer<T>();
    }

    static boost::json::object define(schema_output& out) {
        boost::json::object schema{{"type", "object"}};
        auto properties = describe_members(out, std::make_index_sequence<member_count<T>>());
        if (!properties.empty()) {
            schema["properties"] = std::move(properties);
        }
        if (auto required = required_names(out.options.operation); !required.empty()) {
            schema["required"] = std::move(required);
        }
        if (out.options.unknown_members == unknown_members::reject) {
            if (manner_of<T>.ignores_control_information) {
                schema["patternProperties"] = boost::json::object{{"@", true}};
            }
            schema["additionalProperties"] = false;
        }
        return schema;
    }

private:
    using names = slot_names<T>;

    template <std::size_t... I>
    static boost::json::object describe_members([[maybe_unused]] schema_output& out, std::index_sequence<I...>) {
        boost::json::object properties;
        if constexpr (names::has_discriminator) {
            constexpr auto type = part_of<is_discriminator, T>;
            properties[to_boost(type.json_name)] = boost::json::object{{"const", to_boost(type.value)}};
        }
        static_cast<void>(((properties[to_boost(member_names_of<T>.name(I + names::first_member))] =
                                to_schema_of_member<I>(out)),
                           ...));
        return properties;
    }

    template <std::size_t Index>
    static boost::json::value to_schema_of_member(schema_output& out) {
        using facts = member_facts<T, Index>;
        if (facts::is_read_only && out.options.read_only_members == read_only_members::reject &&
            out.options.operation != operation::read) {
            return false;
        }
        using type = typename facts::type;
        auto schema = describe_value<member_contract<T, Index>, type>(out);
        std::apply(
            [&](auto const&... statements) {
                [[maybe_unused]] auto const one = [&](auto const& statement) {
                    if constexpr (requires { annotate(schema, statement, tag<type>{}); }) {
                        annotate(schema, statement, tag<type>{});
                    }
                };
                (one(statements), ...);
            },
            statements_of<T, facts::pointer>);
        if constexpr (facts::has_default) {
            constexpr auto at = index_in<is_default, typename facts::statements>;
            type value{};
            value = std::get<at>(statements_of<T, facts::pointer>).value;
            schema["default"] = dom_writer<type>::write({}, value);
        }
        return to_schema(std::move(schema));
    }

    static boost::json::array required_names(operation what_for) {
        boost::json::array required;
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            if (slot_sets<T>::required[static_cast<std::size_t>(what_for)].contains(slot)) {
                required.emplace_back(to_boost(member_names_of<T>.name(slot)));
            }
        }
        return required;
    }
};

} // namespace comply::detail
