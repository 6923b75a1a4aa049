// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/json_schema/annotations.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/object_rules.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/keeps_members.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/options.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

template <class T>
struct kept_value {
    using type = void;
};
template <class T>
    requires has_additional<T>
struct kept_value<T> {
    using type = typename kept_members<type_of<additional_place<T>::pointer>>::value_type;
};

/// What T keeps a member as that it does not describe; void if it keeps none.
template <class T>
using kept_type = typename kept_value<T>::type;

template <object_type T>
    requires(!custom_represented<T>)
struct describer<T> {
    // The contract of the member that holds the struct says nothing about the struct's own members.
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        return out.template refer<T>();
    }

    static boost::json::object define(schema_output& out) {
        auto schema = define_members<kept_type<T>>(out, out.required_under,
                                                   [&]<std::size_t Index>() { return describe_member<Index>(out); });
        describe_object_rules<T>(schema, out.options.operation);
        return schema;
    }

private:
    template <class>
    friend struct describer; // that of a patch has the same members

    using names = slot_names<T>;

    // Kept: what a member that T does not describe is kept as; describe: `describe.operator()<Index>()` gives the
    // schema of a member.
    template <class Kept, class Describe>
    static boost::json::object define_members(schema_output& out, operation required_under, Describe describe) {
        boost::json::object schema;
        annotate_all(schema, parts_of<T>);
        schema["type"] = "object";
        auto properties = describe_members(describe, std::make_index_sequence<carried_count<T>>());
        boost::json::array required;
        boost::json::array of_many_names;
        for (std::size_t slot = 0; slot < names::count; ++slot) {
            auto const& all_required = slot_sets<T>::required[static_cast<std::size_t>(required_under)];
            bool const is_required = all_required.contains(slot);
            if (auto const all = add_aliases(properties, slot); !all.empty()) {
                of_many_names.push_back(has_one_of(all, is_required));
            } else if (is_required) {
                required.emplace_back(to_boost(member_names_of<T>.name(slot)));
            }
        }
        if (!properties.empty()) {
            schema["properties"] = std::move(properties);
        }
        if (!required.empty()) {
            schema["required"] = std::move(required);
        }
        describe_others<Kept>(out, schema);
        if (!of_many_names.empty()) {
            schema["allOf"] = std::move(of_many_names);
        }
        return schema;
    }

    template <class Describe, std::size_t... I>
    static boost::json::object describe_members([[maybe_unused]] Describe describe, std::index_sequence<I...>) {
        boost::json::object properties;
        if constexpr (names::has_discriminator) {
            constexpr auto type = part_of<is_discriminator, T>;
            boost::json::object value{{"const", to_boost(type.value)}};
            if (type.has_alias()) {
                value = {{"enum", {to_boost(type.value), to_boost(type.alias)}}};
            }
            properties[to_boost(type.json_name)] = std::move(value);
        }
        static_cast<void>(((properties[to_boost(member_names_of<T>.name(I + names::first_member))] =
                                describe.template operator()<I>()),
                           ...));
        return properties;
    }

    template <std::size_t Index>
    [[nodiscard]] static bool is_refused(schema_output const& out) noexcept {
        return member_facts<T, Index>::presence.is_left_out(out.options.operation) &&
               out.options.read_only_members == read_only_members::reject;
    }

    template <std::size_t Index>
    static boost::json::value describe_member(schema_output& out) {
        using facts = member_facts<T, Index>;
        if (is_refused<Index>(out)) {
            return false;
        }
        using type = typename facts::type;
        auto schema = describe_value<member_contract<T, Index>, type>(out);
        annotate_all(schema, facts::stated);
        if constexpr (facts::has_default) {
            constexpr auto at = index_in<is_default, typename facts::statements>;
            type value{};
            value = get<at>(facts::stated).value;
            schema["default"] = dom_writer<written_type<facts>>::write({}, value);
        }
        return to_schema(std::move(schema));
    }

    // Describes the slot's aliases like the slot. @return all names of the slot, if it has aliases
    static boost::json::array add_aliases(boost::json::object& properties, std::size_t slot) {
        boost::json::array all;
        for (auto const& one : names::aliases) {
            if (one.slot == slot) {
                auto const name = to_boost(member_names_of<T>.name(slot));
                if (all.empty()) {
                    all.emplace_back(name);
                }
                all.emplace_back(to_boost(one.name));
                boost::json::value schema = properties.at(name);
                properties[to_boost(one.name)] = std::move(schema);
            }
        }
        return all;
    }

    // That a member comes by one of its names; by two, it is a duplicate.
    static boost::json::object has_one_of(boost::json::array const& all_names, bool is_required) {
        boost::json::array alternatives;
        for (auto const& name : all_names) {
            alternatives.push_back(boost::json::object{{"required", boost::json::array{name}}});
        }
        if (!is_required) {
            alternatives.push_back(boost::json::object{{"not", {{"anyOf", alternatives}}}});
        }
        return {{"oneOf", std::move(alternatives)}};
    }

    // Members that T does not describe.
    template <class Kept>
    static void describe_others([[maybe_unused]] schema_output& out, boost::json::object& schema) {
        if constexpr (has_additional<T>) {
            if (auto values = describe_value<additional_contract<T>, Kept>(out); !values.empty()) {
                schema["additionalProperties"] = std::move(values);
            }
        } else if (out.options.unknown_members == unknown_members::reject) {
            if (manner_of<T>.ignores_control_information) {
                schema["patternProperties"] = boost::json::object{{"@", true}};
            }
            schema["additionalProperties"] = false;
        }
    }
};

} // namespace comply::detail
