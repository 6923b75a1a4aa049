// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/config.hpp>
#include <comply/detail/explain/value_findings.hpp>
#include <comply/detail/schema/described.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/variant/alternatives.hpp>
#include <comply/detail/variant/check.hpp>
#include <comply/detail/variant/pointee.hpp>
#include <comply/validation_error.hpp>

#include <concepts>
#include <cstddef>
#include <type_traits>
#include <utility>

// Copies of what cannot be copied as a whole, for a std::unique_ptr is in it. Containers of such say that they could
// be, so that it takes a look at all that a type holds.

namespace comply::detail {

/// Whether a T is, or holds, a pointer that alone owns what it points to. Within: the structs that are being asked
/// already, for a struct may hold an array of itself.
template <class T, class... Within>
consteval bool has_sole_owners();

template <class... Within, template <class...> class List, class... Types>
consteval bool have_sole_owners(List<Types...> const*) {
    return (has_sole_owners<Types, Within...>() || ...);
}

template <class T, class... Within>
consteval bool has_sole_owners() {
    if constexpr ((std::same_as<T, Within> || ...)) {
        return false;
    } else if constexpr (owning_pointer_type<T>) {
        return !std::is_copy_assignable_v<T>;
    } else if constexpr (nullable_type<T>) {
        return has_sole_owners<std::remove_cvref_t<decltype(*std::declval<T&>())>, Within...>();
    } else if constexpr (array_type<T> || map_type<T>) {
        return has_sole_owners<item_type<T>, Within...>();
    } else if constexpr (tuple_type<T>) {
        return have_sole_owners<Within...>(static_cast<T*>(nullptr));
    } else if constexpr (variant_type<T>) {
        return have_sole_owners<Within...>(static_cast<typename alternatives_of<T>::type*>(nullptr));
    } else if constexpr (described_struct<T>) {
        return []<std::size_t... I>(std::index_sequence<I...>) {
            return (has_sole_owners<type_of<member_pointer<T, I>>, T, Within...>() || ...);
        }(std::make_index_sequence<member_count<T>>());
    } else {
        return false;
    }
}

template <class V>
COMPLY_THROWS void copy_value(V& to, V const& from);

// What the pointer holds, of one of the derived structs.
template <polymorphic_pointer P>
COMPLY_THROWS void copy_pointee(P& to, P const& from) {
    pointee<P const> const held(from);
    if (held.valueless_by_exception()) {
        value_findings found{.asks_rules = false};
        check_root(found, held);
        throw_validation_error(found.take_violations());
    }
    use_index<pointee<P>>(held.index(), [&]<std::size_t I>(index_constant<I>) {
        P made;
        pointee<P> copy(made);
        copy.template emplace<I>();
        copy_value(*copy.template get<I>(), *held.template get<I>());
        to = std::move(made);
    });
}

/// Makes `to` what `from` is; what a pointer alone owns is copied too. Structs in which there is such a pointer are
/// copied by their description.
/// @throws validation_error if a pointer to one of several derived structs holds another
template <class V>
COMPLY_THROWS void copy_value(V& to, V const& from) {
    if constexpr (!has_sole_owners<V>()) {
        to = from;
    } else if constexpr (polymorphic_pointer<V>) {
        if (from) {
            copy_pointee(to, from);
        } else {
            to.reset();
        }
    } else if constexpr (owning_pointer_type<V>) {
        V made;
        if (from) {
            using element = std::remove_const_t<typename V::element_type>;
            auto const object = new element{};
            made.reset(object);
            copy_value<element>(*object, *from);
        }
        to = std::move(made);
    } else if constexpr (nullable_type<V>) {
        to.reset();
        if (from) {
            to.emplace();
            copy_value(*to, *from);
        }
    } else if constexpr (is_std_array<V>) {
        for (std::size_t i = 0; i < from.size(); ++i) {
            copy_value(to[i], from[i]);
        }
    } else if constexpr (array_type<V>) {
        to.clear();
        for (auto const& element : from) {
            if constexpr (set_type<V>) {
                typename V::value_type copy{};
                copy_value(copy, element);
                to.insert(std::move(copy));
            } else {
                to.emplace_back();
                copy_value(to.back(), element);
            }
        }
    } else if constexpr (map_type<V>) {
        to.clear();
        for (auto const& entry : from) {
            copy_value(to.try_emplace(entry.first).first->second, entry.second);
        }
    } else if constexpr (tuple_type<V>) {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (copy_value(tuple_element<I>(to), tuple_element<I>(from)), ...);
        }(std::make_index_sequence<std::tuple_size<V>::value>());
    } else if constexpr (variant_type<V>) {
        use_index<V>(from.index(), [&]<std::size_t I>(index_constant<I>) {
            alternative<V, I> copy{};
            copy_value(copy, held<I>(from));
            to.template emplace<I>(std::move(copy));
        });
    } else {
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (copy_value(to.*member_pointer<V, I>, from.*member_pointer<V, I>), ...);
        }(std::make_index_sequence<member_count<V>>());
    }
}

} // namespace comply::detail
