// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/attributes.hpp>
#include <comply/date_time_profile.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/carried_members.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/ruled_type.hpp>
#include <comply/detail/schema/statements.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace comply::detail {

// A contract is a type that readers and checks hand down to the value that it is about:
//   rules               a pack of the statements that hold for the value,
//   date_times          the grammar of date-times in it,
//   accepts_null        whether null is a value where the type has a state for it.
// Values without statements of their own share plain_contract, and with it their instantiations.

template <date_time_profile DateTimes>
struct plain_contract {
    static constexpr pack<> rules{};
    static constexpr date_time_profile date_times = DateTimes;
    static constexpr bool accepts_null = true;
};

using default_contract = plain_contract<date_time_profile::rfc3339>;

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
        return !(value > largest_floating<number>) && !(value < -largest_floating<number>);
    } else {
        return true;
    }
}

template <auto Member, bool KeepsValue>
struct default_check {
    static_assert(KeepsValue, "comply: default_value() is out of the member's range");
    static constexpr bool has_default = true;
};

/// When a member must be there, and when it has no place.
struct member_presence {
    bool may_be_absent = false;
    bool is_read_only = false;
    bool is_write_only = false;
    bool is_deprecated = false;
    unsigned required_on = 0; ///< a bit for each operation
    bool is_member = true;

    /// Whether it is not written under the operation, and need not be there.
    [[nodiscard]] constexpr bool is_left_out(operation asked) const noexcept {
        return asked == operation::read ? is_write_only : is_read_only;
    }
    /// Whether `required_on` names the operation.
    [[nodiscard]] constexpr bool is_required_on(operation asked) const noexcept {
        return ((required_on >> static_cast<unsigned>(asked)) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool is_required_under(operation asked) const noexcept {
        return is_required_on(asked) || !(asked == operation::update || may_be_absent || is_left_out(asked));
    }
};

template <operation... Operations>
constexpr unsigned operation_bits(required_on_attribute<Operations...> const&) noexcept {
    return (0U | ... | (1U << static_cast<unsigned>(Operations)));
}

// What required_on names in a pack of statements.
template <class Statements>
constexpr unsigned operations_required_by([[maybe_unused]] Statements const& statements) noexcept {
    if constexpr (constexpr auto at = index_in<is_required_on, Statements>; at != no_index) {
        return operation_bits(get<at>(statements));
    } else {
        return 0;
    }
}

/// What holds for one member of T's JSON object, all of it known at compile time. Index: among `carried_count<T>`.
template <class T, std::size_t Index>
struct member_facts : member_place<T, Index> {
    using place = member_place<T, Index>;
    using place::pointer;
    using type = type_of<pointer>;
    static constexpr auto const& stated = statements_of<typename place::owner, pointer>;
    using statements = std::remove_cvref_t<decltype(stated)>;

    template <template <class> class Trait>
    static constexpr bool states = index_in<Trait, statements> != no_index;

    static constexpr bool is_read_only = states<detail::is_read_only>;
    static constexpr bool is_write_only = states<detail::is_write_only>;
    static constexpr bool has_default = [] {
        if constexpr (constexpr auto at = index_in<is_default, statements>; at != no_index) {
            constexpr bool is_kept = keeps_value<type>(get<at>(stated).value);
            return default_check<pointer, is_kept>::has_default;
        } else {
            return false;
        }
    }();
    // A std::optional may be absent and null; with `nullable` or `optional`, just what is stated. What the struct's
    // schema states is stated of those that say nothing themselves.
    static constexpr bool is_nullable =
        states<detail::is_nullable> || (nullable_type<type> && !states<is_optional> && !has_default &&
                                        is_stated<decltype(part_of<detail::is_nullable, typename place::owner>)>);
    static constexpr bool may_be_absent = has_default || states<is_optional> || (nullable_type<type> && !is_nullable);
    static constexpr bool accepts_null = is_nullable || !states<is_optional>;
    // Where absence would be refused, or would be read as the declared default. See also is_null_where_absent.
    static constexpr bool writes_null = !may_be_absent || (has_default && accepts_null);

    static constexpr member_presence presence{may_be_absent, is_read_only, is_write_only, states<detail::is_deprecated>,
                                              operations_required_by(stated)};
    /// Whether an empty optional is written for the operation although it is left out for others.
    static constexpr bool writes_null_under([[maybe_unused]] operation asked) noexcept {
        return presence.required_on != 0 && accepts_null && presence.is_required_on(asked);
    }
};

/// The value of a member with `as_array`, for its writers: M is an enum of flags, or an optional one.
template <class M>
struct flags_as_array {
    M const& value;
    flags_as_array(M const& member) noexcept : value(member) {} // not explicit: writers are handed the member
};

/// What a member is written as.
template <class Facts>
using written_type =
    std::conditional_t<Facts::template states<is_as_array>, flags_as_array<typename Facts::type>, typename Facts::type>;

// While the schema was made, rules of a struct with one member were taken to be about that member.
template <class V, class... Statements>
consteval bool reaches_all(pack<Statements...> const*) {
    if constexpr (described_struct<V> && !transparent_struct<V>) {
        return ((!is_rule<Statements>::value || checks<Statements, V>) && ...);
    } else {
        return true;
    }
}

template <class T, std::size_t Index>
struct stated_contract {
    static_assert(reaches_all<without_null<typename member_facts<T, Index>::type>>(
                      static_cast<typename member_facts<T, Index>::statements*>(nullptr)),
                  "comply: a rule fits no struct, unless that has one member and its schema says transparent");
    static constexpr auto const& rules = member_facts<T, Index>::stated;
    static constexpr date_time_profile date_times = manner_of<typename member_facts<T, Index>::owner>.date_times;
    static constexpr bool accepts_null = member_facts<T, Index>::accepts_null;
};

template <class T, std::size_t Index>
using member_contract =
    std::conditional_t<member_facts<T, Index>::template states<is_rule> || !member_facts<T, Index>::accepts_null ||
                           member_facts<T, Index>::template states<is_as_array>,
                       stated_contract<T, Index>,
                       plain_contract<manner_of<typename member_facts<T, Index>::owner>.date_times>>;

// ---- the contracts of an array's elements, of a map's values and of its keys ----

template <class Contract, template <class> class Trait>
struct inner_contract {
    static constexpr auto const& rules =
        get<index_in<Trait, std::remove_cvref_t<decltype(Contract::rules)>>>(Contract::rules).rules;
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

// ---- the contract of what `additional` keeps ----

template <class Place>
struct kept_contract {
    static constexpr auto const& rules = statements_of<typename Place::owner, Place::pointer>;
    static constexpr date_time_profile date_times = manner_of<typename Place::owner>.date_times;
};

template <class T>
using additional_contract = element_contract<kept_contract<additional_place<T>>>;

// ---- the rules of a contract that are about a value's type ----

// The same of a statement that may hold rules for one operation only.
template <class Statement, class V>
inline constexpr bool has_check = checks<Statement, V>;
template <operation Operation, class... Rules, class V>
inline constexpr bool has_check<on_rule<Operation, Rules...>, V> = (has_check<Rules, V> || ...);

template <class V, class... Statements>
consteval bool any_checks(pack<Statements...> const*) {
    return (has_check<Statements, V> || ...);
}

template <class Contract, class V>
concept has_checks = any_checks<V>(static_cast<std::remove_cvref_t<decltype(Contract::rules)> const*>(nullptr));

// Rules about what arrays and objects hold, which must have been read whole.
template <class Statement>
inline constexpr bool looks_inside = requires { requires Statement::looks_inside; };
template <operation Operation, class... Rules>
inline constexpr bool looks_inside<on_rule<Operation, Rules...>> = (looks_inside<Rules> || ...);

template <class... Statements>
consteval bool any_looks_inside(pack<Statements...> const*) {
    return (looks_inside<Statements> || ...);
}

template <class Contract>
concept has_checks_inside =
    any_looks_inside(static_cast<std::remove_cvref_t<decltype(Contract::rules)> const*>(nullptr));

/// What rules depend on beside the value.
struct rule_occasion {
    comply::operation operation = comply::operation::read;
    bool is_whole = true; ///< false: parts of the value were refused, and hold what nobody has sent
};

template <class Statement, class V, class Broken>
constexpr void ask_rule(Statement const& statement, V const& value, rule_occasion const& occasion, Broken& broken) {
    if constexpr (checks<Statement, V>) {
        if (looks_inside<Statement> && !occasion.is_whole) {
            return;
        }
        if (auto const code = statement.check(value); code != errc{}) [[unlikely]] {
            broken(code, statement);
        }
    } else if constexpr (has_check<Statement, V>) {
        if (Statement::operation == occasion.operation) {
            unpack([&](auto const&... rules) { (ask_rule(rules, value, occasion, broken), ...); }, statement.rules);
        }
    }
}

/// Calls `broken(code, rule)` for every rule of the contract that the value breaks.
template <class Contract, class V, class Broken>
constexpr void for_each_broken_rule(V const& value, rule_occasion const& occasion, Broken broken) {
    unpack([&](auto const&... statements) { (ask_rule(statements, value, occasion, broken), ...); }, Contract::rules);
}

/// violation::expected of a broken rule.
template <class Rule, class V>
[[nodiscard]] auto expected_of(Rule const& rule, errc code, V const& value) {
    if constexpr (requires { rule.expected(code, value); }) {
        return rule.expected(code, value);
    } else {
        return rule.expected(code);
    }
}

} // namespace comply::detail
