// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/date_time_profile.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/statements.hpp>
#include <comply/errc.hpp>

#include <concepts>
#include <cstddef>
#include <limits>
#include <tuple>
#include <type_traits>
#include <utility>

namespace comply::detail {

// A contract is a type that readers and checks hand down to the value that it is about:
//   rules               a tuple of the statements that hold for the value,
//   date_times          the grammar of date-times in it,
//   accepts_null        whether null is a value where the type has a state for it.
// Values without statements of their own share plain_contract, and with it their instantiations.

template <date_time_profile DateTimes>
struct plain_contract {
    static constexpr std::tuple<> rules{};
    static constexpr date_time_profile date_times = DateTimes;
    static constexpr bool accepts_null = true;
};

using default_contract = plain_contract<date_time_profile::rfc3339>;

template <class S>
struct is_name : std::is_same<S, name_attribute> {};
template <class S>
struct is_optional : std::is_same<S, optional_attribute> {};
template <class S>
struct is_nullable : std::is_same<S, nullable_attribute> {};
template <class S>
struct is_read_only : std::is_same<S, read_only_attribute> {};
template <class S>
struct is_default : std::false_type {};
template <class V>
struct is_default<default_attribute<V>> : std::true_type {};
template <class S>
struct is_attribute : std::bool_constant<is_name<S>::value || is_optional<S>::value || is_nullable<S>::value ||
                                         is_read_only<S>::value || is_default<S>::value> {};
template <class S>
struct is_rule : std::bool_constant<!is_attribute<S>::value> {};
template <class S>
struct is_each : std::false_type {};
template <class... Rules>
struct is_each<each_rule<Rules...>> : std::true_type {};
template <class S>
struct is_keys : std::false_type {};
template <class... Rules>
struct is_keys<keys_rule<Rules...>> : std::true_type {};

template <class T>
inline constexpr manner_part manner_of = [] {
    if constexpr (is_stated<decltype(part_of<is_manner, T>)>) {
        return part_of<is_manner, T>;
    } else {
        return manner_part{false, date_time_profile::rfc3339};
    }
}();

// Whether a default is still the same number as a T; a type that fits may hold a value that does not.
template <class T, class V>
[[nodiscard]] constexpr bool keeps_value(V const& value) {
    using number = without_null<T>;
    if constexpr (integer_type<number> && integer_type<V>) {
        return std::in_range<number>(value);
    } else if constexpr (floating_type<number> && floating_type<V>) {
        return !(value > std::numeric_limits<number>::max()) && !(value < std::numeric_limits<number>::lowest());
    } else {
        return true;
    }
}

template <auto Member, bool KeepsValue>
struct default_check {
    static_assert(KeepsValue, "comply: default_value() is out of the member's range");
    static constexpr bool has_default = true;
};

/// What holds for one member of T, all of it known at compile time.
template <class T, std::size_t Index>
struct member_facts {
    static constexpr auto pointer = member_pointer<T, Index>;
    using type = type_of<pointer>;
    using statements = std::remove_cv_t<decltype(statements_of<T, pointer>)>;

    template <template <class> class Trait>
    static constexpr bool states = index_in<Trait, statements> != no_index;

    static constexpr bool is_read_only = states<detail::is_read_only>;
    static constexpr bool has_default = [] {
        if constexpr (constexpr auto at = index_in<is_default, statements>; at != no_index) {
            constexpr bool is_kept = keeps_value<type>(std::get<at>(statements_of<T, pointer>).value);
            return default_check<pointer, is_kept>::has_default;
        } else {
            return false;
        }
    }();
    // A std::optional may be absent and null; with `nullable` or `optional`, just what is stated.
    static constexpr bool may_be_absent = has_default || states<is_optional> ||
                                          (nullable_type<type> && !states<is_nullable>);
    static constexpr bool accepts_null = states<is_nullable> || !states<is_optional>;
    // Where absence would be refused, or would be read as something else than null.
    static constexpr bool writes_null = !may_be_absent || has_default;
};

template <class T, std::size_t Index>
struct stated_contract {
    static constexpr auto const& rules = statements_of<T, member_pointer<T, Index>>;
    static constexpr date_time_profile date_times = manner_of<T>.date_times;
    static constexpr bool accepts_null = member_facts<T, Index>::accepts_null;
};

template <class T, std::size_t Index>
using member_contract =
    std::conditional_t<member_facts<T, Index>::template states<is_rule> || !member_facts<T, Index>::accepts_null,
                       stated_contract<T, Index>, plain_contract<manner_of<T>.date_times>>;

// ---- the contracts of an array's elements, of a map's values and of its keys ----

template <class Contract, template <class> class Trait>
struct inner_contract {
    static constexpr auto const& rules =
        std::get<index_in<Trait, std::remove_cvref_t<decltype(Contract::rules)>>>(Contract::rules).rules;
    static constexpr date_time_profile date_times = Contract::date_times;
    static constexpr bool accepts_null = true;
};

template <class Contract, template <class> class Trait>
using inner_contract_of =
    std::conditional_t<index_in<Trait, std::remove_cvref_t<decltype(Contract::rules)>> != no_index,
                       inner_contract<Contract, Trait>, plain_contract<Contract::date_times>>;

template <class Contract>
using element_contract = inner_contract_of<Contract, is_each>;
template <class Contract>
using key_contract = inner_contract_of<Contract, is_keys>;

// ---- the rules of a contract that are about a value's type ----

template <class Rule, class V>
concept checks = requires(Rule const& rule, V const& value) {
    { rule.check(value) } -> std::same_as<errc>;
};

template <class V, class... Statements>
consteval bool any_checks(std::tuple<Statements...> const*) {
    return (checks<Statements, V> || ...);
}

template <class Contract, class V>
concept has_checks = any_checks<V>(static_cast<std::remove_cvref_t<decltype(Contract::rules)> const*>(nullptr));

/// Calls `broken(code, rule)` for every rule of the contract that the value breaks.
template <class Contract, class V, class Broken>
constexpr void for_each_broken_rule(V const& value, Broken broken) {
    std::apply(
        [&](auto const&... statements) {
            auto const one = [&]<class S>(S const& statement) {
                if constexpr (checks<S, V>) {
                    if (auto const code = statement.check(value); code != errc{}) [[unlikely]] {
                        broken(code, statement);
                    }
                }
            };
            (one(statements), ...);
        },
        Contract::rules);
}

} // namespace comply::detail
