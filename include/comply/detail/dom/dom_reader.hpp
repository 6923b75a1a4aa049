// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/explain/excerpt.hpp>
#include <comply/detail/explain/path.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/options.hpp>

#include <boost/json/value.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comply::detail {

class outcome_memory;

/// What the readers of one boost::json::value share; as text_input for text. Reading goes on behind what is wrong until
/// `findings.is_full`.
struct dom_input {
    explicit dom_input(parse_options const& given)
        : options(given), findings{.operation = given.operation, .max_violations = given.max_violations},
          depth_left(given.max_depth), required_under(given.operation) {}

    parse_options const& options;
    value_findings findings;
    std::vector<violation> warnings{};
    std::size_t depth_left;
    comply::operation required_under; ///< as in text_input
    outcome_memory* outcomes = nullptr; ///< within a variant whose alternatives are tried
};

[[nodiscard]] inline std::string_view kind_of(boost::json::value const& value) noexcept {
    switch (value.kind()) {
    case boost::json::kind::null: return null_kind;
    case boost::json::kind::bool_: return boolean_kind;
    case boost::json::kind::string: return string_kind;
    case boost::json::kind::array: return array_kind;
    case boost::json::kind::object: return object_kind;
    default: return number_kind;
    }
}

/// The JSON text of a scalar, shortened; the kind of an array or an object.
[[nodiscard]] inline std::string dom_value_excerpt(boost::json::value const& value) {
    switch (value.kind()) {
    case boost::json::kind::bool_: return value.get_bool() ? "true" : "false";
    case boost::json::kind::string: {
        auto const& text = value.get_string();
        return shortened_json_string({text.data(), text.size()});
    }
    case boost::json::kind::int64: return number_text(value.get_int64());
    case boost::json::kind::uint64: return number_text(value.get_uint64());
    case boost::json::kind::double_: return number_text(value.get_double());
    default: return std::string(kind_of(value)); // null is named as it is written
    }
}

template <>
struct foreign_value_text<boost::json::value> {
    [[nodiscard]] static std::string of(boost::json::value const& value) { return dom_value_excerpt(value); }
};

/// Notes what is no violation, where somebody wants to know.
inline void warn(dom_input& in, path const& where, errc code) {
    if (in.options.warnings != nullptr && in.warnings.size() < in.options.max_violations) {
        in.warnings.push_back(make_violation(code, where.pointer(), {}, {}));
    }
}

/// Notes a value of another type than `expected`.
inline bool refuse_kind(dom_input& in, path const& where, boost::json::value const& value, std::string_view expected) {
    in.findings.note(where, value.is_null() ? errc::null_not_allowed : errc::wrong_type, std::string(expected),
                     std::string(kind_of(value)));
    return false;
}

/// Whether there may be one more array or object around what comes; if not, that is noted.
inline bool enter(dom_input& in, path const& where) {
    if (in.depth_left == 0) {
        in.findings.note(where, errc::depth_exceeded, integer_text(in.options.max_depth));
        return false;
    }
    --in.depth_left;
    return true;
}

/// Whether the value is an array, and may be entered; if not, that is noted.
inline bool enter_array(dom_input& in, path const& where, boost::json::value const& value) {
    return value.is_array() ? enter(in, where) : refuse_kind(in, where, value, array_kind);
}

/// The same of an object.
inline bool enter_object(dom_input& in, path const& where, boost::json::value const& value) {
    return value.is_object() ? enter(in, where) : refuse_kind(in, where, value, object_kind);
}

/// Notes a member that no struct describes; `names` are those of the struct's members.
inline void refuse_unknown(dom_input& in, path const& where, boost::json::object const& object,
                           name_list const& names) {
    std::string has(names.count, '\0');
    for (std::size_t i = 0; i < names.count; ++i) {
        if (auto const name = names.name(i); object.contains({name.data(), name.size()})) {
            has[names.slot_of(i)] = 1;
        }
    }
    names.share_marks(has.data());
    in.findings.note_unknown(where, names, has);
}

/// How values of T are read from a boost::json::value: a specialisation for each kind of type, with
///     template <class Contract>
///     static bool read(dom_input& in, path const& where, boost::json::value const& value, T& out);
/// which returns false if the value was refused as a whole.
template <class T>
struct dom_reader;

template <class T>
concept dom_readable = requires(dom_input& in, path const& where, boost::json::value const& value, T& out) {
    dom_reader<T>::template read<default_contract>(in, where, value, out);
};

/// Reads one value and asks the rules of its contract.
template <class Contract, class T>
bool read_dom_value(dom_input& in, path const& where, boost::json::value const& value, T& out) {
    auto const before = in.findings.list.size();
    if (!dom_reader<T>::template read<Contract>(in, where, value, out)) {
        return false;
    }
    if constexpr (has_checks<Contract, T>) {
        if (!in.findings.is_full) {
            auto const inside = in.findings.list.size();
            rule_occasion const occasion{in.options.operation, in.findings.keeps_values_since(before)};
            for_each_broken_rule<Contract>(out, occasion, [&](errc code, auto const& rule) {
                in.findings.note(where, code, expected_of(rule, code, out), rule.found(out));
            });
            if (!in.findings.is_full) { // an array comes before its elements
                auto const list = in.findings.list.pointers();
                std::rotate(list + before, list + inside, list + in.findings.list.size());
            }
        }
    }
    return true;
}

} // namespace comply::detail
