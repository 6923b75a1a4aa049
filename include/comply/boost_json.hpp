// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

// comply and Boost.JSON: the public header that includes Boost.JSON; others include this one.
//
// With it, `boost::json::value` is a type like any other: for `parse`, for `serialize` and as a member of a struct. The user
// links Boost.JSON, or includes <boost/json/src.hpp> in one translation unit.

#include <comply/detail/check/check.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/dom/containers.hpp>
#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/dom/enum_forms.hpp>
#include <comply/detail/dom/map.hpp>
#include <comply/detail/dom/number_lexeme.hpp>
#include <comply/detail/dom/read_containers.hpp>
#include <comply/detail/dom/read_scalars.hpp>
#include <comply/detail/dom/represented.hpp>
#include <comply/detail/dom/text.hpp>
#include <comply/detail/dom/variant.hpp>
#include <comply/detail/schema/holds_views.hpp>
#include <comply/error_code.hpp>
#include <comply/options.hpp>
#include <comply/result.hpp>
#include <comply/schema.hpp>

#include <boost/json/value.hpp>
#include <boost/json/value_from.hpp>
#include <boost/json/value_to.hpp>

#include <concepts>
#include <utility>

namespace comply {

/// Reads a `T` from a boost::json::value, under the same contract and with the same violations as `parse`; without a text,
/// their line, column and offset are 0.
///
/// @return the value, or its violations in the order of the members, at most `options.max_violations`.
/// Complexity: linear in the size of the value.
template <detail::dom_readable T>
[[nodiscard]] result<T> value_to(boost::json::value const& value, parse_options const& options = {}) {
    result<T> read(std::in_place);
    detail::dom_input in(options);
    detail::read_dom_value<detail::default_contract>(in, detail::path{}, value, *read);
    if (options.warnings != nullptr) {
        *options.warnings = violations(std::move(in.warnings));
    }
    if (in.findings.has_violations()) {
        return in.findings.take_violations();
    }
    return read;
}

/// A value that would be gone before the views of its strings that T holds.
template <detail::dom_readable T>
    requires detail::holds_views<T>
result<T> value_to(boost::json::value const&& value, parse_options const& options = {}) = delete;

/// Makes a boost::json::value of `value`: what `boost::json::parse(serialize(value))` would give, but that a floating-point
/// number is always a double, and that of a float its exact value. Of the options, `operation` and `ieee754_compatible`
/// matter.
/// @throws validation_error if `value` holds what JSON cannot carry, as `serialize` does; std::bad_alloc.
template <detail::dom_writable T>
COMPLY_THROWS [[nodiscard]] boost::json::value value_from(T const& value, serialize_options const& options = {},
                                                          boost::json::storage_ptr storage = {}) {
    detail::value_findings found{.operation = options.operation, .asks_rules = false};
    detail::check_root(found, value);
    if (found.has_violations()) {
        detail::throw_validation_error(found.take_violations());
    }
    return detail::dom_writer<T>::write({options.operation, std::move(storage), options.ieee754_compatible}, value);
}

namespace detail {

// Types whose conversions by Boost.JSON's own functions are comply's: those with a schema or a representation of
// their own, which say so.
template <class T>
concept hooked =
    std::same_as<T, date_time_offset> || has_schema<T> || requires { comply_representation(tag<T>{}); };

} // namespace detail

} // namespace comply

// Boost.JSON finds these by argument-dependent lookup of its own tags, so that `boost::json::value_to<T>` and
// `boost::json::value_from` keep the contract of every T with a `comply_schema`.
namespace boost::json {

/// @throws comply::validation_error with the violations.
template <comply::detail::hooked T>
COMPLY_THROWS T tag_invoke(value_to_tag<T> const&, value const& from) {
    return comply::value_to<T>(from).value();
}

/// The error is the code of the first violation.
template <comply::detail::hooked T>
typename result_for<T, value>::type tag_invoke(try_value_to_tag<T> const&, value const& from) {
    auto read = comply::value_to<T>(from);
    if (!read) {
        return make_error_code(read.error().front().code);
    }
    return *std::move(read);
}

/// @throws comply::validation_error if JSON cannot carry the value.
template <comply::detail::hooked T>
COMPLY_THROWS void tag_invoke(value_from_tag const&, value& into, T const& from) {
    into = comply::value_from(from, {}, into.storage());
}

} // namespace boost::json
