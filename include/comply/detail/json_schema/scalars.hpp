// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>
#include <comply/detail/json_schema/date_time.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/schema/kinds.hpp>

#include <boost/json/value.hpp>

#include <concepts>
#include <cstdint>
#include <limits>

namespace comply::detail {

// Any JSON.
template <>
struct describer<boost::json::value> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {};
    }
};

template <>
struct describer<bool> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "boolean"}};
    }
};

template <integer_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        boost::json::object schema{{"type", "integer"}};
        if constexpr (std::same_as<T, std::int32_t> || std::same_as<T, std::int64_t>) {
            schema["format"] = sizeof(T) == 4 ? "int32" : "int64"; // those that OpenAPI has
        }
        schema["minimum"] = number_value(std::numeric_limits<T>::min());
        schema["maximum"] = number_value(std::numeric_limits<T>::max());
        return schema;
    }
};

template <>
struct describer<double> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "number"}, {"format", "double"}};
    }
};

template <>
struct describer<float> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        // Half way from the largest float to the next power of two: from there on, a number is rounded to infinity.
        constexpr double limit = 0x1.FFFFFFp127;
        return {{"type", "number"}, {"format", "float"}, {"exclusiveMinimum", -limit}, {"exclusiveMaximum", limit}};
    }
};

template <string_type T>
struct describer<T> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        return {{"type", "string"}};
    }
};

template <>
struct describer<date_time_offset> {
    template <class Contract>
    static boost::json::object describe(schema_output&) {
        boost::json::object schema{{"type", "string"}};
        if constexpr (Contract::date_times == date_time_profile::rfc3339) {
            schema["format"] = "date-time";
        }
        schema["pattern"] = date_time_pattern(Contract::date_times);
        return schema;
    }
};

} // namespace comply::detail
