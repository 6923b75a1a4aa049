// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <boost/json/object.hpp>

#include <optional>
#include <utility>

namespace comply::detail {

template <class V>
struct describer<std::optional<V>> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        auto schema = describe_value<Contract, V>(out);
        return Contract::accepts_null ? or_null(std::move(schema)) : schema;
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
        return schema;
    }
};

} // namespace comply::detail
