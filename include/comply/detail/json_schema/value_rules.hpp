// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/dom/dom_writer.hpp>
#include <comply/detail/json_schema/rules.hpp>
#include <comply/detail/json_schema/schema_value.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/format.hpp>
#include <comply/rules.hpp>
#include <comply/tag.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Rules as keywords: those beside the limits of rules.hpp.

namespace comply::detail {

/// States a keyword that was perhaps stated before: both hold.
inline void state_also(boost::json::object& schema, std::string_view keyword, boost::json::value value) {
    boost::json::string_view const name(keyword.data(), keyword.size());
    if (!schema.contains(name)) {
        schema[name] = std::move(value);
        return;
    }
    state_schema(schema, {{name, std::move(value)}});
}

/// States what no keyword can check, for people.
inline void state_comment(boost::json::object& schema, std::string_view sentence) {
    auto& comment = schema["$comment"];
    if (!comment.is_string()) {
        comment.emplace_string();
    }
    auto& text = comment.get_string();
    text += text.empty() ? "" : "; ";
    text.append(sentence.begin(), sentence.end());
}

// Calls `state(number)` with the number that a limit of a V is; if it is none, says in a comment what holds of it.
template <class V, class L, class State>
void state_limit(boost::json::object& schema, L const& limit, std::string_view relation, State state) {
    if constexpr (plain_number<L>) {
        if (is_limit(limit)) {
            state(number_value(limit));
        }
    } else {
        boost::json::error_code error;
        auto const text = limit_text(limit);
        auto const value = boost::json::parse(to_boost(text), error);
        if (error || !value.is_number()) {
            state_comment(schema, std::string(relation) + ' ' + text);
        } else if (with_number(value, [](auto number) { return is_limit(number); })) {
            state(value);
        }
    }
}

template <class V, class L>
void describe_minimum(boost::json::object& schema, L const& limit, bool is_exclusive) {
    state_limit<V>(schema, limit, is_exclusive ? "above" : "not below", [&](boost::json::value const& number) {
        state_minimum(schema, is_exclusive ? "exclusiveMinimum" : "minimum", number);
    });
}

template <class V, class L>
void describe_maximum(boost::json::object& schema, L const& limit, bool is_exclusive) {
    state_limit<V>(schema, limit, is_exclusive ? "below" : "not above", [&](boost::json::value const& number) {
        state_maximum(schema, is_exclusive ? "exclusiveMaximum" : "maximum", number);
    });
}

template <class L, class V>
void describe_rule(boost::json::object& schema, minimum_rule<L> const& rule, tag<V>) {
    describe_minimum<V>(schema, rule.limit, rule.is_exclusive);
}

template <class L, class V>
void describe_rule(boost::json::object& schema, maximum_rule<L> const& rule, tag<V>) {
    describe_maximum<V>(schema, rule.limit, rule.is_exclusive);
}

template <class L, class H, class V>
void describe_rule(boost::json::object& schema, range_rule<L, H> const& rule, tag<V>) {
    describe_minimum<V>(schema, rule.minimum, false);
    describe_maximum<V>(schema, rule.maximum, false);
}

template <class N, class V>
void describe_rule(boost::json::object& schema, multiple_of_rule<N> const& rule, tag<V>) {
    state_also(schema, "multipleOf", boost::json::parse(number_text(rule.divisor))); // a float's own digits
}

/// A value of a rule, as it stands in JSON.
template <class C>
[[nodiscard]] boost::json::value constant_value(C const& constant) {
    if constexpr (plain_number<C>) {
        return number_value(constant);
    } else if constexpr (is_number_literal<C>) {
        return boost::json::parse(limit_text(constant)); // as near as a double is, as a reader of the schema takes it
    } else {
        return dom_writer<C>::write({}, constant);
    }
}

/// Each JSON value, of those that have a meaning of their own, for an enumerator that is meant: names, aliases among
/// them, or numbers.
template <described_enum E, class IsMeant>
[[nodiscard]] boost::json::array forms_of_enumerators(IsMeant is_meant) {
    boost::json::array forms;
    if constexpr (integer_enum<E>) {
        for (auto const value : enumerator_values<E>) {
            if (is_meant(value)) {
                forms.push_back(constant_value(value));
            }
        }
    } else {
        std::size_t index = 0;
        for (auto const name : enumerator_names_of<E>.all_names()) {
            if (is_meant(named_values<E>[index++])) {
                forms.emplace_back(to_boost(name));
            }
        }
    }
    return forms;
}

// The keyword that says of a value that it is one of these.
[[nodiscard]] inline boost::json::object is_among(boost::json::array forms) {
    return forms.size() == 1 ? boost::json::object{{"const", std::move(forms.front())}}
                             : boost::json::object{{"enum", std::move(forms)}};
}

/// What holds of a JSON value, of those that the type is read from, that stands for one of the constants; empty if no
/// keyword says it, as one of them has many forms: `PT1M` is `PT60S`, `read,write` is `write,read`.
template <class First, class... Others>
[[nodiscard]] boost::json::object is_constant(First const& first, Others const&... others) {
    if constexpr (described_enum<First> && !flags_enum<First> && !custom_represented<First>) {
        auto const is_meant = [&](First value) { return value == first || ((value == others) || ...); };
        if (fallback_of<First> && is_meant(*fallback_of<First>)) { // unknown ones may be accepted for it
            auto others_of_it = forms_of_enumerators<First>([&](First value) { return !is_meant(value); });
            return {{"not", others_of_it.empty() ? boost::json::value(false) : is_among(std::move(others_of_it))}};
        }
        return is_among(forms_of_enumerators<First>(is_meant));
    } else {
        boost::json::array forms{constant_value(first), constant_value(others)...};
        bool const have_one_form =
            std::same_as<First, std::string_view> || std::ranges::all_of(forms, [](boost::json::value const& form) {
                return form.is_number() || form.is_bool();
            });
        return have_one_form ? is_among(std::move(forms)) : boost::json::object{};
    }
}

template <class... Constants, class V>
void describe_rule(boost::json::object& schema, one_of_rule<Constants...> const& rule, tag<V>) {
    if constexpr ((compared_with<V, Constants> && ...)) { // by value, whichever string stands for it
        auto forms = unpack(
            [](Constants const&... constants) { return boost::json::array{constant_value(constants)...}; }, rule.values);
        state_schema(schema, {{"anyOf", {{{"type", "string"}}, is_among(std::move(forms))}}});
    } else {
        auto const stated = unpack([](Constants const&... constants) { return is_constant(constants...); }, rule.values);
        if (stated.empty()) {
            state_comment(schema, "one of " + rule.expected({}));
        }
        for (auto const& keyword : stated) {
            state_also(schema, {keyword.key().data(), keyword.key().size()}, keyword.value());
        }
    }
}

template <class V>
void describe_rule(boost::json::object& schema, unique_items_rule, tag<V>) {
    schema["uniqueItems"] = true;
}

template <class Predicate, class V>
void describe_rule(boost::json::object& schema, satisfies_rule<Predicate> const& rule, tag<V>) {
    state_comment(schema, rule.sentence);
}

// The facets of an odata::decimal, without its header. A number that a string stands for is not looked into.
template <class Rule, class V>
    requires requires(Rule const& rule) { rule.precision, rule.scale; }
void describe_rule(boost::json::object& schema, Rule const& rule, tag<V>) {
    auto const limit = boost::json::parse("1e" + std::to_string(rule.precision - rule.scale));
    state_minimum(schema, "exclusiveMinimum", -limit.as_double());
    state_maximum(schema, "exclusiveMaximum", limit);
    state_also(schema, "multipleOf", boost::json::parse("1e-" + std::to_string(rule.scale)));
}

// pattern<>, without its header.
template <class Rule, class V>
    requires requires {
        { Rule::pattern } -> std::convertible_to<std::string_view>;
    }
void describe_rule(boost::json::object& schema, Rule const&, tag<V>) {
    state_also(schema, "pattern", to_boost(Rule::pattern));
}

struct format_keywords {
    std::string_view format;
    std::string_view pattern{}; ///< says what the format leaves open, or validators take it for
};

[[nodiscard]] constexpr format_keywords keywords_of(string_format format) noexcept {
    switch (format) {
    case string_format::uuid: return {"uuid", "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"};
    case string_format::email: return {"email"};
    case string_format::uri: return {"uri"};
    case string_format::uri_reference:
        return {"uri-reference", "^([A-Za-z][0-9A-Za-z+.-]*:|[^\"#/:?]*([#/?]|$))[^\"]*$"};
    case string_format::hostname: return {"hostname", "[0-9A-Za-z]$"};
    case string_format::ipv4: return {"ipv4"};
    case string_format::ipv6: return {"ipv6"};
    case string_format::date: return {"date"};
    case string_format::time: return {"time", "([Zz]|[+-][0-9]{2}:[0-9]{2})$"};
    case string_format::date_time: return {"date-time", "^[0-9-]{10}[Tt][0-9:.]+([Zz]|[+-][0-9]{2}:[0-9]{2})$"};
    case string_format::duration:
        return {"duration", "^P([0-9]+W|([0-9]+Y([0-9]+M([0-9]+D)?)?|[0-9]+M([0-9]+D)?|[0-9]+D)?"
                            "(T([0-9]+H([0-9]+M([0-9]+S)?)?|[0-9]+M([0-9]+S)?|[0-9]+S))?)$"};
    }
    return {};
}

template <class V>
void describe_rule(boost::json::object& schema, format_rule const& rule, tag<V>) {
    auto const keywords = keywords_of(rule.format);
    state_also(schema, "format", to_boost(keywords.format));
    if (!keywords.pattern.empty()) {
        state_also(schema, "pattern", to_boost(keywords.pattern));
    }
}

} // namespace comply::detail
