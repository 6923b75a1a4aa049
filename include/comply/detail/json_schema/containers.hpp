// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/collect.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>

namespace comply::detail {

// What a nullable type holds if it is not null, which may be nullable again.
template <class T>
struct held_by {
    using type = typename T::value_type;
};
template <pointer_type T>
struct held_by<T> {
    using type = std::remove_const_t<typename T::element_type>;
};

template <polymorphic_pointer T>
struct held_by<T> {
    using type = pointee<T>;
};

template <nullable_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        auto schema = describe_value<Contract, typename held_by<T>::type>(out);
        return Contract::accepts_null ? or_type(std::move(schema), "null") : schema;
    }
};

template <array_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        boost::json::object schema{{"type", "array"}};
        auto items = describe_value<element_contract<Contract>, typename T::value_type>(out);
        if (!items.empty()) {
            schema["items"] = std::move(items);
        }
        if constexpr (is_std_array<T>) {
            constexpr auto size = std::tuple_size_v<T>;
            state_counts(schema, "minItems", size, "maxItems", size);
        } else if constexpr (requires { T::static_capacity; }) {
            if (T().max_size() == T::static_capacity) { // boost::container::static_vector, not small_vector
                state_counts(schema, "minItems", 0, "maxItems", T::static_capacity);
            }
        }
        if constexpr (set_type<T>) {
            if constexpr (unique_type<T>) {
                schema["uniqueItems"] = true;
            }
        }
        return schema;
    }
};

template <tuple_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        boost::json::object schema{{"type", "array"}};
        if constexpr (constexpr auto size = std::tuple_size_v<T>; size != 0) {
            schema["prefixItems"] = [&]<std::size_t... I>(std::index_sequence<I...>) {
                using contract = plain_contract<Contract::date_times>;
                return boost::json::array{to_schema(describe_value<contract, std::tuple_element_t<I, T>>(out))...};
            }(std::make_index_sequence<size>());
            schema["minItems"] = size;
        }
        schema["items"] = false;
        return schema;
    }
};

/// How names of members are described that are the keys of a map, which are strings whatever else they are.
template <class Key>
struct name_describer {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        return describe_value<Contract, Key>(out);
    }
};

// Of a number, that it is one: its limits have no keyword in a name.
template <integer_type Key>
struct name_describer<Key> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"pattern", std::is_signed_v<Key> ? "^(0|-?[1-9][0-9]*)$" : "^(0|[1-9][0-9]*)$"}};
    }
};

template <map_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        boost::json::object schema{{"type", "object"}};
        auto names = name_describer<typename T::key_type>::template describe<key_contract<Contract>>(out);
        names.stable_erase("type");
        if (!names.empty()) {
            schema["propertyNames"] = std::move(names);
        }
        auto values = describe_value<element_contract<Contract>, typename T::mapped_type>(out);
        if (!values.empty()) {
            schema["additionalProperties"] = std::move(values);
        }
        return schema;
    }
};

template <bits_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "string"}, {"pattern", "^[01]{" + std::to_string(bit_count<T>) + "}$"}};
    }
};

template <u8_string_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "string"}};
    }
};

} // namespace comply::detail
