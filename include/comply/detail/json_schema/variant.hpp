// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/variant/alternatives.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

template <null_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "null"}};
    }
};

// Whichever way an alternative is chosen, a value is accepted if one accepts it; of those that are told apart by a
// discriminator, the one whose discriminator it has.
template <variant_type V>
struct describer<V> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        boost::json::array alternatives;
        boost::json::object mapping; // by discriminator, to references
        std::size_t discriminated_count = 0;
        bool is_anything = false;
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (add<Contract, I>(out, alternatives, mapping, discriminated_count, is_anything), ...);
        }(std::make_index_sequence<alternative_count<V>>());
        if (is_anything) {
            return {};
        }
        if (discriminated_count != alternatives.size()) {
            return {{"anyOf", std::move(alternatives)}};
        }
        boost::json::object schema{{"oneOf", std::move(alternatives)}};
        if constexpr (objects::how == choice::by_discriminator) {
            if (out.is_for_openapi() && discriminators<V>::other_index == no_index) { // else it names all values
                schema["discriminator"] = boost::json::object{{"propertyName", to_boost(discriminators<V>::name)},
                                                              {"mapping", std::move(mapping)}};
            }
        }
        return schema;
    }

private:
    using objects = candidates<V, object_bit>;

    template <class Contract, std::size_t Index>
    static void add(schema_output& out, boost::json::array& alternatives, boost::json::object& mapping,
                    [[maybe_unused]] std::size_t& discriminated_count, bool& is_anything) {
        using type = alternative<V, Index>;
        auto schema = describe_value<Contract, type>(out);
        is_anything |= schema.empty();
        if constexpr (objects::how == choice::by_discriminator && objects::is_one(Index)) {
            using types = discriminators<V>;
            if constexpr (Index == types::other_index) {
                schema["properties"] = boost::json::object{{to_boost(types::name), {{"not", {{"enum", values()}}}}}};
            } else {
                constexpr auto named = part_of<is_discriminator, type>;
                mapping[to_boost(named.value)] = schema.at("$ref");
                if (named.has_alias()) {
                    mapping[to_boost(named.alias)] = schema.at("$ref");
                }
            }
            ++discriminated_count;
            if (Index != types::default_index) {
                schema["type"] = "object";
                schema["required"] = boost::json::array{to_boost(types::name)};
            }
        }
        alternatives.push_back(std::move(schema));
    }

    // All values of the discriminator that are described.
    static boost::json::array values() {
        boost::json::array all;
        for (auto const& value : discriminators<V>::values) {
            all.emplace_back(to_boost(value));
        }
        return all;
    }
};

} // namespace comply::detail
