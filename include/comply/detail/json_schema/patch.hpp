// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/annotations.hpp>
#include <comply/detail/json_schema/containers.hpp>
#include <comply/detail/json_schema/describer.hpp>
#include <comply/detail/json_schema/object.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/patch/storage.hpp>
#include <comply/options.hpp>

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

// Patches: of each member, what a body of operation::update may say of it. Rules between members are not asked of a
// patch.

namespace comply::detail {

template <class T>
inline constexpr bool has_one_schema<patch<T>> = true;

template <class T>
struct kept_value<patch<T>> {
    using type = void;
};
template <class T>
    requires has_additional<T>
struct kept_value<patch<T>> {
    using type = typename additional_patch_of<T>::type::mapped_type;
};

template <object_type T>
struct describer<patch<T>> {
    template <class Contract>
    static boost::json::object describe(schema_output& out) {
        return out.template refer<patch<T>>();
    }

    static boost::json::object define(schema_output& out) {
        auto const outer_operation = std::exchange(out.options.operation, operation::update);
        // What is replaced comes whole: see the reader.
        auto const outer_required = std::exchange(out.required_under, operation::create);
        auto schema = whole::template define_members<kept_type<patch<T>>>(
            out, operation::update, [&]<std::size_t Index>() { return describe_member<Index>(out); });
        out.options.operation = outer_operation;
        out.required_under = outer_required;
        return schema;
    }

private:
    using whole = describer<T>;

    template <std::size_t Index>
    static boost::json::value describe_member(schema_output& out) {
        using member = patched_member<T, Index>;
        if (whole::template is_refused<Index>(out)) {
            return false;
        }
        auto schema = describe_said<Index>(out);
        if (member::may_be_null && (member::has_inner || !member::takes_null)) {
            schema = or_type(std::move(schema), "null");
        }
        annotate_all(schema, member::facts::stated);
        return to_schema(std::move(schema));
    }

    // What is said of a member, beside null.
    template <std::size_t Index>
    static boost::json::object describe_said(schema_output& out) {
        using member = patched_member<T, Index>;
        using contract = member_contract<T, Index>;
        if constexpr (member::is_map) { // how many entries it may have is not asked
            return describer<typename member::inner>::template describe<contract>(out);
        } else if constexpr (member::is_nested) {
            return out.template refer<typename member::inner::value_type>();
        } else {
            return describe_value<contract, typename member::type>(out);
        }
    }
};

} // namespace comply::detail
