// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/object_rules.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>
#include <comply/rules/one_of.hpp>

#include <concepts>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

// Rules between the members of a struct: parts of its schema.
//
// Whether a member is there is judged by what was read, so that parse, value_to and validate agree: a std::optional, or another
// type that may hold nothing, is there if it holds a value. So null counts as absent.

namespace comply {

namespace detail {

// The slot of a member; no_index if T's description lacks it.
template <class T, auto Member>
inline constexpr std::size_t slot_of = []<std::size_t... I>(std::index_sequence<I...>) {
    std::size_t index = 0;
    bool const is_found = ((is_same_member<member_facts<T, I>::pointer, Member> || (++index, false)) || ...);
    return is_found ? index + slot_names<T>::first_member : no_index;
}(std::make_index_sequence<carried_count<T>>());

template <class T, auto Member>
inline constexpr bool is_described_member = []<class... Members>(boost::mp11::mp_list<Members...>*) {
    return (is_same_member<Members::pointer, Member> || ...);
}(static_cast<members_of<T>*>(nullptr));

template <class T, auto... Members>
constexpr void require_members() {
    static_assert((is_described_member<T, Members> && ...),
                  "comply: a rule between members names a member that the struct's description lacks");
}

template <auto... Members>
constexpr void require_members_that_may_be_absent() {
    static_assert((nullable_type<type_of<Members>> && ...),
                  "comply: whether a member is there can be asked only of one that may hold nothing, such as a std::optional");
}

// Also where T is flattened into another struct.
template <class T, auto Member>
inline constexpr std::string_view name_of_member = member_names_of<T>.name(slot_of<T, Member>);

template <class T, auto Member>
[[nodiscard]] COMPLY_COLD std::string member_name_text() {
    return json_string(name_of_member<T, Member>);
}

// `"a","b"`
template <class T, auto First, auto... Others>
[[nodiscard]] COMPLY_COLD std::string member_name_list() {
    return (member_name_text<T, First>() + ... + (',' + member_name_text<T, Others>()));
}

template <auto Member, class C>
struct equals_condition {
    static constexpr auto member = Member;
    C value;

    template <class T>
    [[nodiscard]] constexpr bool holds(T const& object) const {
        return is_met_by(object.*Member);
    }

private:
    template <class M>
    [[nodiscard]] constexpr bool is_met_by(M const& held) const {
        if constexpr (nullable_type<M>) {
            return held && is_met_by(*held);
        } else {
            return equals_constant(held, value);
        }
    }
};

template <auto Member, class Condition>
struct required_if_part {
    static constexpr auto member = Member;
    Condition condition;

    template <class T>
    static constexpr void require_fit_object() {
        require_members<T, Member, Condition::member>();
        require_members_that_may_be_absent<Member>();
    }

    template <class T, class Broken>
    void check_object(T const& object, operation now, Broken& broken) const {
        using facts = member_facts<T, slot_of<T, Member> - slot_names<T>::first_member>;
        if (now == operation::update || (facts::is_read_only && now != operation::read)) {
            return;
        }
        if (!(object.*Member) && condition.holds(object)) {
            broken(errc::missing_member, name_of_member<T, Member>,
                   member_name_text<T, Condition::member>() + ':' + constant_text(condition.value), std::string());
        }
    }
};

template <auto... Members>
struct at_least_one_of_part {
    template <class T>
    static constexpr void require_fit_object() {
        require_members<T, Members...>();
        require_members_that_may_be_absent<Members...>();
    }

    template <class T, class Broken>
    void check_object(T const& object, operation now, Broken& broken) const {
        if (now != operation::update && !(static_cast<bool>(object.*Members) || ...)) {
            broken(errc::missing_any_member, std::string_view(), member_name_list<T, Members...>(),
                   std::string(object_kind));
        }
    }
};

template <auto... Members>
struct mutually_exclusive_part {
    template <class T>
    static constexpr void require_fit_object() {
        require_members<T, Members...>();
        require_members_that_may_be_absent<Members...>();
    }

    template <class T, class Broken>
    void check_object(T const& object, operation, Broken& broken) const {
        std::string (*first)() = nullptr; // what names the first that is there
        auto const look_at = [&]<auto Member>(std::integral_constant<decltype(Member), Member>) {
            if (!(object.*Member)) {
                return;
            }
            if (first == nullptr) {
                first = &member_name_text<T, Member>;
            } else {
                broken(errc::conflicting_members, name_of_member<T, Member>, first(), value_text(object.*Member));
            }
        };
        (look_at(std::integral_constant<decltype(Members), Members>{}), ...);
    }
};

template <auto From, auto To>
struct ordered_part {
    static constexpr auto from = From;
    static constexpr auto to = To;
    using from_type = without_null<type_of<From>>;
    using to_type = without_null<type_of<To>>;
    static constexpr bool may_be_absent = nullable_type<type_of<From>> && nullable_type<type_of<To>>;

    template <class T>
    static constexpr void require_fit_object() {
        require_members<T, From, To>();
        static_assert((number_type<from_type> && number_type<to_type>) ||
                          requires(from_type const& a, to_type const& b) { { b < a } -> std::convertible_to<bool>; },
                      "comply: ordered<>() wants two members that can be compared by <");
    }

    template <class T, class Broken>
    void check_object(T const& object, operation now, Broken& broken) const {
        if (!may_be_absent && now == operation::update) {
            return; // whether they are there cannot be told
        }
        with_value(object.*From, [&](from_type const& least) {
            with_value(object.*To, [&](to_type const& value) {
                if (is_before(value, least)) {
                    broken(errc::wrong_order, name_of_member<T, To>,
                           member_name_text<T, From>() + ':' + value_text(least), value_text(value));
                }
            });
        });
    }

private:
    template <class M, class Use>
    static void with_value(M const& member, Use use) {
        if constexpr (nullable_type<M>) {
            if (member) {
                with_value(*member, use);
            }
        } else {
            use(member);
        }
    }

    [[nodiscard]] static bool is_before(to_type const& value, from_type const& least) {
        if constexpr (number_type<to_type> && number_type<from_type>) {
            return is_less(value, least);
        } else {
            return value < least;
        }
    }
};

template <auto Member, class Condition>
inline constexpr bool is_object_rule<required_if_part<Member, Condition>> = true;
template <auto... Members>
inline constexpr bool is_object_rule<at_least_one_of_part<Members...>> = true;
template <auto... Members>
inline constexpr bool is_object_rule<mutually_exclusive_part<Members...>> = true;
template <auto From, auto To>
inline constexpr bool is_object_rule<ordered_part<From, To>> = true;

} // namespace detail

/// The condition that a member is there and has this value: a number, a string, a bool or an enumerator.
template <auto Member, class Constant>
    requires std::is_member_object_pointer_v<decltype(Member)>
[[nodiscard]] constexpr detail::equals_condition<Member, detail::constant_type<Constant>> equals(Constant value) noexcept {
    static_assert(detail::may_equal<detail::without_null<detail::type_of<Member>>, detail::constant_type<Constant>>,
                  "comply: equals<>() wants a value of the member's type: a number, a string, a bool, an enumerator");
    return {value};
}

/// The member must be there if the condition holds: `required_if<&T::voltage>(equals<&T::source>(power::mains))`. Not asked
/// under operation::update, nor, but under operation::read, of a member that is read-only.
template <auto Member, class Condition>
    requires std::is_member_object_pointer_v<decltype(Member)>
[[nodiscard]] constexpr detail::required_if_part<Member, Condition> required_if(Condition condition) noexcept {
    return {condition};
}

/// One of the members must be there, or more of them. Not asked under operation::update.
template <auto... Members>
    requires(sizeof...(Members) > 1) && (std::is_member_object_pointer_v<decltype(Members)> && ...)
[[nodiscard]] constexpr detail::at_least_one_of_part<Members...> at_least_one_of() noexcept {
    return {};
}

/// Not more than one of the members may be there; the violation is that of the others, in the order given here.
template <auto... Members>
    requires(sizeof...(Members) > 1) && (std::is_member_object_pointer_v<decltype(Members)> && ...)
[[nodiscard]] constexpr detail::mutually_exclusive_part<Members...> mutually_exclusive() noexcept {
    return {};
}

/// The first member is not above the second: numbers, exactly between integers, or what else `<` compares. Not asked where one
/// of them holds nothing; a member that always holds a value is compared with the one that it has by default, but not under
/// operation::update.
template <auto From, auto To>
    requires std::is_member_object_pointer_v<decltype(From)> && std::is_member_object_pointer_v<decltype(To)>
[[nodiscard]] constexpr detail::ordered_part<From, To> ordered() noexcept {
    return {};
}

} // namespace comply
