// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/json_schema/annotations.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/json_schema/value_rules.hpp>
#include <comply/detail/number/number_lexeme.hpp>
#include <comply/detail/schema/represented.hpp>
#include <comply/representation.hpp>

#include <boost/json/object.hpp>

#include <utility>

// Types that are carried as another value: its schema.

namespace comply::detail {

template <>
struct describer<number_lexeme> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "number"}};
    }
};

template <transparent_struct T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        auto schema = describe_value<transparent_contract<Contract, T>, only_member<T>>(out);
        annotate_all(schema, parts_of<T>);
        return schema;
    }
};

template <custom_represented T>
struct describer<T> {
    // Rules about what stands for the value are stated here, those about a T by describe_value<T>.
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        constexpr auto const& by = representation<T>::value;
        auto schema = describe_value<Contract, represented_type<T>>(out);
        if constexpr (has_alternative_text<T>) {
            schema = or_type(std::move(schema), "string");
        } else if constexpr (text_represented<T>) {
            if (by.format == "base64url") { // an encoding, not a format
                schema["contentEncoding"] = to_boost(by.format);
            } else if (!by.format.empty()) {
                state_also(schema, "format", to_boost(by.format));
            }
        }
        if (!by.pattern.empty()) {
            state_also(schema, "pattern", to_boost(by.pattern));
        }
        return schema;
    }
};

} // namespace comply::detail
