// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/pack.hpp>
#include <comply/detail/schema/carried_members.hpp>
#include <comply/detail/schema/statements.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>

// Rules about an object as a whole: parts of its struct's schema, of those of the struct's described bases, or of the
// structs of its members with `flatten`. Such a rule is a literal type for which is_object_rule holds, with
//   require_fit_object<T>()                       a compile error that names the cure where the rule does not fit a T;
//   check_object(T const&, operation, broken)     calls broken(code, name, expected, found) for what is broken, where
//   `name`
//                                                 is that of the member that is wrong, or null: the object itself.
//
// They are asked once the object was read, and only if everything in it was: not of one that lacks a member, or of
// which a member was refused for its type. What has broken a rule about its own value was read.

namespace comply::detail {

template <class... Parts>
consteval bool any_object_rule(pack<Parts...> const*) {
    return (is_object_rule<Parts> || ...);
}

/// Calls `each.template operator()<Pointer>()` for the members of T with `flatten`.
template <class T, class Each>
constexpr void for_each_flattened([[maybe_unused]] Each each) {
    if constexpr (reshaped<T>) {
        auto const look_at = [&]<class Described>(Described) {
            if constexpr (role_of<T, Described::pointer> == member_role::flatten) {
                each.template operator()<Described::pointer>();
            }
        };
        [&]<class... Described>(boost::mp11::mp_list<Described...>) { (look_at(Described{}), ...); }(members_of<T>{});
    }
}

template <class T>
inline constexpr bool has_object_rules = [] {
    bool is_found = []<class... Classes>(boost::mp11::mp_list<Classes...>) {
        return (any_object_rule(static_cast<std::remove_cv_t<decltype(parts_of<Classes>)> const*>(nullptr)) || ...);
    }(typename with_bases<T>::type{});
    for_each_flattened<T>([&]<auto Pointer>() { is_found = is_found || has_object_rules<type_of<Pointer>>; });
    return is_found;
}();

/// Calls `broken(code, name, expected, found)` for what the object breaks of its struct's rules.
template <class T, class Broken>
void for_each_broken_object_rule(T const& object, operation now, Broken& broken) {
    auto const ask = [&]<class Part>(Part const& part) {
        if constexpr (is_object_rule<Part>) {
            part.check_object(object, now, broken);
        }
    };
    [&]<class... Classes>(boost::mp11::mp_list<Classes...>) {
        (unpack([&](auto const&... parts) { (ask(parts), ...); }, parts_of<Classes>), ...);
    }(typename with_bases<T>::type{});
    for_each_flattened<T>([&]<auto Pointer>() {
        if constexpr (has_object_rules<type_of<Pointer>>) {
            for_each_broken_object_rule(object.*Pointer, now, broken);
        }
    });
}

} // namespace comply::detail
