// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/value_text.hpp>
#include <comply/detail/json_kind.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/schema/statements.hpp>
#include <comply/errc.hpp>
#include <comply/options.hpp>

#include <concepts>
#include <string>
#include <string_view>

namespace comply {

namespace detail {

template <class Predicate>
struct satisfies_rule {
    static constexpr bool looks_inside = true;

    Predicate predicate;
    std::string_view sentence;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(std::predicate<Predicate const&, V const&>,
                      "comply: satisfies() wants a predicate that takes a value of the member's type");
    }
    template <class T>
    static constexpr void require_fit_object() {
        static_assert(std::predicate<Predicate const&, T const&>, "comply: satisfies() wants a predicate that takes the struct");
    }

    template <class V>
        requires(!nullable_type<V> && std::predicate<Predicate const&, V const&>)
    [[nodiscard]] constexpr errc check(V const& value) const {
        return predicate(value) ? errc{} : errc::unmet_condition;
    }
    [[nodiscard]] std::string expected(errc) const { return std::string(sentence); }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }

    template <class T, class Broken>
    void check_object(T const& object, operation now, Broken& broken) const {
        if (now != operation::update && !predicate(object)) {
            broken(errc::unmet_condition, std::string_view(), std::string(sentence), std::string(object_kind));
        }
    }
};

} // namespace detail

/// What no other rule says. Of a member, its value satisfies the predicate; as a part of a schema, the whole struct does:
///
///     member<&order::quantity>(satisfies([](int quantity) { return quantity % 12 == 0; }, "it is sold by the dozen"))
///     schema<order>(satisfies([](order const& one) { return one.net <= one.gross; }, "net is at most gross"))
///
/// A std::optional is asked for the value that it holds. A struct is asked if all in it was read; not under
/// operation::update, whose bodies are parts of objects.
/// @param predicate  constexpr to construct, such as a lambda without captures; called at run time.
/// @param sentence   a string literal: what holds of what is accepted. The message ends with it.
template <class Predicate>
[[nodiscard]] constexpr detail::satisfies_rule<Predicate> satisfies(Predicate predicate, std::string_view sentence) noexcept {
    return {predicate, sentence};
}

} // namespace comply
