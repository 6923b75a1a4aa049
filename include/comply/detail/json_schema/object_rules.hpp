// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/json_schema/value_rules.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/contract.hpp>
#include <comply/detail/schema/object_rules.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/options.hpp>
#include <comply/rules.hpp>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Rules between members, as schemas that are added to the struct's, by
//     template <class Fresh>
//     void describe_object_rule(boost::json::object& schema, Rule const& rule, operation what_for, Fresh);
// where `Fresh::make()` gives the struct as it is before anything was read into it.

namespace comply::detail {

template <class T>
struct fresh_struct {
    using type = T;
    [[nodiscard]] static T make() { return T{}; }
};

// That which is a member of another.
template <class Outer, auto Pointer>
struct fresh_member {
    using type = type_of<Pointer>;
    [[nodiscard]] static type make() {
        auto outer = Outer::make();
        return std::move(outer.*Pointer);
    }
};

template <class T, auto Member>
using facts_of = member_facts<T, slot_of<T, Member> - slot_names<T>::first_member>;

/// Each name by which the member may come.
template <class T, auto Member>
[[nodiscard]] boost::json::array json_names_of() {
    boost::json::array all{to_boost(member_names_of<T>.name(slot_of<T, Member>))};
    for (auto const& one : slot_names<T>::aliases) {
        if (one.slot == slot_of<T, Member>) {
            all.emplace_back(to_boost(one.name));
        }
    }
    return all;
}

// What the struct holds where the member is absent.
template <class Fresh, auto Member>
[[nodiscard]] auto without_member() {
    using facts = facts_of<typename Fresh::type, Member>;
    auto object = Fresh::make();
    if constexpr (facts::has_default) {
        constexpr auto at = index_in<is_default, typename facts::statements>;
        object.*Member = get<at>(facts::stated).value;
    }
    return object;
}

// That the member is as the schema says, by whichever name it comes, or absent, where that comes to the same.
template <class T, auto Member>
[[nodiscard]] boost::json::object member_is(boost::json::object const& schema, bool may_be_absent) {
    auto names = json_names_of<T, Member>();
    boost::json::object properties;
    boost::json::array is_there;
    for (auto const& name : names) {
        properties[name.get_string()] = schema;
        is_there.push_back(boost::json::object{{"required", boost::json::array{name}}});
    }
    boost::json::object made{{"properties", std::move(properties)}};
    if (!may_be_absent && names.size() == 1) {
        made["required"] = std::move(names);
    } else if (!may_be_absent) {
        made["anyOf"] = std::move(is_there);
    }
    return made;
}

// That the member holds a value.
template <class Fresh, auto Member>
[[nodiscard]] boost::json::object member_is_there() {
    return member_is<typename Fresh::type, Member>({{"not", {{"type", "null"}}}},
                                                   static_cast<bool>(without_member<Fresh, Member>().*Member));
}

template <auto Member, class Condition, class Fresh>
void describe_object_rule(boost::json::object& schema, required_if_part<Member, Condition> const& rule,
                          operation what_for, Fresh) {
    using T = typename Fresh::type;
    using facts = facts_of<T, Member>;
    if (what_for == operation::update || (facts::is_read_only && what_for != operation::read)) {
        return;
    }
    constexpr auto asked = Condition::member;
    auto const holds_anyway = rule.condition.holds(without_member<Fresh, asked>());
    auto value = is_constant(rule.condition.value);
    if (value.empty()) { // in the form that is written, at least
        value = {{"const", constant_value(rule.condition.value)}};
    }
    state_schema(schema,
                 {{"if", member_is<T, asked>(value, holds_anyway)}, {"then", member_is_there<Fresh, Member>()}});
}

template <auto... Members, class Fresh>
void describe_object_rule(boost::json::object& schema, at_least_one_of_part<Members...> const&, operation what_for,
                          Fresh) {
    if (what_for != operation::update) {
        state_schema(schema, {{"anyOf", boost::json::array{member_is_there<Fresh, Members>()...}}});
    }
}

template <auto... Members, class Fresh>
void describe_object_rule(boost::json::object& schema, mutually_exclusive_part<Members...> const&, operation, Fresh) {
    boost::json::array const there{member_is_there<Fresh, Members>()...};
    for (std::size_t second = 1; second < there.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            state_schema(schema, {{"not", {{"allOf", boost::json::array{there[first], there[second]}}}}});
        }
    }
}

template <auto From, auto To, class Fresh>
void describe_object_rule(boost::json::object& schema, ordered_part<From, To> const&, operation what_for, Fresh) {
    using T = typename Fresh::type;
    if (ordered_part<From, To>::may_be_absent || what_for != operation::update) {
        state_comment(schema, member_name_text<T, From>() + " is not above " + member_name_text<T, To>());
    }
}

template <class Predicate, class Fresh>
void describe_object_rule(boost::json::object& schema, satisfies_rule<Predicate> const& rule, operation what_for,
                          Fresh) {
    if (what_for != operation::update) {
        state_comment(schema, rule.sentence);
    }
}

/// Adds what T's schema, those of its described bases and those of what is flattened into it say of the object as a
/// whole.
template <class T, class Fresh = fresh_struct<T>>
void describe_object_rules(boost::json::object& schema, operation what_for) {
    [[maybe_unused]] auto const one = [&]<class Part>(Part const& part) {
        if constexpr (is_object_rule<Part>) {
            describe_object_rule(schema, part, what_for, Fresh{});
        }
    };
    [&]<class... Classes>(boost::mp11::mp_list<Classes...>) {
        (unpack([&](auto const&... parts) { (one(parts), ...); }, parts_of<Classes>), ...);
    }(typename with_bases<T>::type{});
    for_each_flattened<T>([&]<auto Pointer>() {
        describe_object_rules<type_of<Pointer>, fresh_member<Fresh, Pointer>>(schema, what_for);
    });
}

} // namespace comply::detail
