// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/json_literal.hpp>
#include <comply/detail/tables/member_table.hpp>
#include <comply/detail/variant/kinds.hpp>
#include <comply/detail/variant/type_name.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

// What is known at compile time of a variant: its alternatives, and how one is chosen for a JSON value. The value's
// kind leaves some of them; if more than one, these are told apart by their discriminator, else by being tried in
// order.

namespace comply::detail {

template <variant_type V>
inline constexpr std::size_t alternative_count = boost::mp11::mp_size<typename alternatives_of<V>::type>::value;

template <variant_type V, std::size_t Index>
using alternative = boost::mp11::mp_at_c<typename alternatives_of<V>::type, Index>;

/// The alternative that the variant holds. @pre it is that of the index.
template <std::size_t Index, class V>
[[nodiscard]] auto& held(V& value) noexcept {
    return *get_if<Index>(&value);
}

/// Makes sure that the variant holds the alternative of the index: the one that it holds stays, with its storage.
template <std::size_t Index, class V>
[[nodiscard]] auto& hold(V& value) {
    if (value.index() != Index) {
        value.template emplace<Index>();
    }
    return held<Index>(value);
}

template <std::size_t Index>
using index_constant = std::integral_constant<std::size_t, Index>;

/// Calls `use(index_constant)` for the index, if the variant has an alternative of it.
template <variant_type V, class Use>
constexpr void use_index(std::size_t index, Use use) {
    [&]<std::size_t... I>(std::index_sequence<I...>) {
        static_cast<void>(((I == index && (use(index_constant<I>{}), true)) || ...));
    }(std::make_index_sequence<alternative_count<V>>());
}

/// How violations call an alternative: structs and enums by their C++ names, also within a pointer; others as JSON does.
template <class A>
[[nodiscard]] COMPLY_COLD std::string alternative_name() {
    using named = without_null<A>;
    constexpr bool is_named = described_struct<named> || described_enum<named> || kinds_of<A> == any_kind;
    return is_named && !type_name<named>().empty() ? std::string(type_name<named>()) : kind_list(kinds_of<A>);
}

enum class choice {
    none,             // no alternative of that kind
    only,             // just one
    by_lexeme,        // an integer if it is spelt as one and fits, else a floating-point number
    by_discriminator, // structs with discriminators of one name
    first_fit,        // the first that keeps its contract
};

template <class A>
consteval std::string_view discriminator_name() {
    if constexpr (described_struct<A>) {
        if constexpr (slot_names<A>::has_discriminator) {
            return part_of<is_discriminator, A>.json_name;
        }
    }
    return {};
}

/// Whether the alternative is meant where a discriminator has a value that no other has.
template <class A>
inline constexpr bool is_other_alternative_type =
    index_in<is_other_alternative, std::remove_cv_t<decltype(parts_of<A>)>> != no_index;

/// The alternatives of V that are read from JSON values of the kind, and how one of them is chosen.
template <variant_type V, unsigned Kind>
struct candidates {
    static constexpr bool is_one(std::size_t index) {
        bool is_of_kind = false;
        use_index<V>(index, [&]<std::size_t I>(index_constant<I>) {
            is_of_kind = (kinds_of<alternative<V, I>> & Kind) != 0;
        });
        return is_of_kind;
    }

    static constexpr std::size_t count = [] {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < alternative_count<V>; ++i) {
            sum += is_one(i);
        }
        return sum;
    }();

    static constexpr auto list = [] {
        std::array<std::size_t, count + 1> indices{}; // one more, for no array may be empty
        for (std::size_t i = 0, at = 0; i < alternative_count<V>; ++i) {
            if (is_one(i)) {
                indices[at++] = i;
            }
        }
        return indices;
    }();

    // Calls `use(indices…)`, each an index_constant.
    template <class Use>
    static constexpr auto use_all(Use use) {
        return [&]<std::size_t... At>(std::index_sequence<At...>) {
            return use(index_constant<list[At]>{}...);
        }(std::make_index_sequence<count>());
    }

    static constexpr bool are_integer_and_floating = use_all([]<std::size_t... I>(index_constant<I>...) {
        return count == 2 && Kind == number_bits && (... && number_type<alternative<V, I>>) &&
               (0U | ... | kinds_of<alternative<V, I>>) == number_bits;
    });

    static constexpr bool are_discriminated = use_all([]<std::size_t... I>(index_constant<I>...) {
        if constexpr (count < 2 || Kind != object_bit) {
            return false;
        } else {
            std::string_view name;
            static_cast<void>((((name = discriminator_name<alternative<V, I>>()).data() != nullptr) || ...));
            return name.data() != nullptr && (... && (is_other_alternative_type<alternative<V, I>> ||
                                                      discriminator_name<alternative<V, I>>() == name));
        }
    });

    static constexpr choice how = count == 0                 ? choice::none
                                  : count == 1               ? choice::only
                                  : are_integer_and_floating ? choice::by_lexeme
                                  : are_discriminated        ? choice::by_discriminator
                                                             : choice::first_fit;
};

/// What tells structs apart: where `how` is by_discriminator.
template <variant_type V>
struct discriminators {
    using among = candidates<V, object_bit>;

    static constexpr std::size_t other_count = among::use_all([]<std::size_t... I>(index_constant<I>...) {
        return (std::size_t{0} + ... + is_other_alternative_type<alternative<V, I>>);
    });
    static_assert(other_count < 2, "comply: two alternatives of this variant state other_alternative");
    static_assert(among::use_all([]<std::size_t... I>(index_constant<I>...) {
        return (... && !(is_other_alternative_type<alternative<V, I>> &&
                         discriminator_name<alternative<V, I>>().data() != nullptr));
    }), "comply: other_alternative fits a struct without a discriminator");
    static constexpr std::size_t count = among::count - other_count; ///< of those with a discriminator

    /// The index of the alternative for other values; no_index if these are an error.
    static constexpr std::size_t other_index = among::use_all([]<std::size_t... I>(index_constant<I>...) {
        std::size_t index = no_index;
        static_cast<void>(((is_other_alternative_type<alternative<V, I>> && (index = I, true)) || ...));
        return index;
    });

    /// The indices of the alternatives that have a discriminator, and their discriminators.
    static constexpr auto list = [] {
        std::array<std::size_t, count> indices{};
        for (std::size_t i = 0, at = 0; i < among::count; ++i) {
            if (among::list[i] != other_index) {
                indices[at++] = among::list[i];
            }
        }
        return indices;
    }();
    static constexpr auto parts = []<std::size_t... At>(std::index_sequence<At...>) {
        return std::array{part_of<is_discriminator, alternative<V, list[At]>>...};
    }(std::make_index_sequence<count>());

    static constexpr std::string_view name = parts[0].json_name;

    static constexpr std::size_t alias_count = [] {
        std::size_t sum = 0;
        for (auto const& part : parts) {
            sum += part.has_alias();
        }
        return sum;
    }();

    /// The alternatives' own values in their order, and behind them the aliases; and whose each is.
    static constexpr auto values_and_owners = [] {
        constexpr auto size = count + alias_count;
        std::pair<std::array<std::string_view, size>, std::array<std::size_t, size>> all{};
        for (std::size_t i = 0, alias = count; i < count; ++i) {
            all.first[i] = parts[i].value;
            all.second[i] = list[i];
            if (parts[i].has_alias()) {
                all.first[alias] = parts[i].alias;
                all.second[alias++] = list[i];
            }
        }
        return all;
    }();
    static constexpr auto const& values = values_and_owners.first;
    static_assert(find_clash(values).first == find_clash(values).second,
                  "comply: two alternatives of this variant have one discriminator; give each a value of its own");

    /// `"name":`, as compact JSON has it.
    static constexpr std::string_view literal = member_literal<alternative<V, list[0]>, 0>.substr(1);

    template <class A>
    static constexpr bool is_default =
        index_in<is_default_alternative, std::remove_cv_t<decltype(parts_of<A>)>> != no_index;

    static constexpr std::size_t default_count = among::use_all([]<std::size_t... I>(index_constant<I>...) {
        return (std::size_t{0} + ... + is_default<alternative<V, I>>);
    });
    static_assert(default_count < 2, "comply: two alternatives of this variant state default_alternative");

    /// The index of the alternative that is meant where the discriminator is missing; no_index if that is an error.
    static constexpr std::size_t default_index = among::use_all([]<std::size_t... I>(index_constant<I>...) {
        std::size_t index = no_index;
        static_cast<void>(((is_default<alternative<V, I>> && (index = I, true)) || ...));
        return index;
    });

    static constexpr auto hash = make_perfect_hash(values);

    /// The index of the alternative with that value, or of the one for others; no_index if there is none.
    [[nodiscard]] static std::size_t find(std::string_view value) noexcept {
        auto const at = hash.find(value);
        return at < values.size() ? values_and_owners.second[at] : other_index;
    }

    [[nodiscard]] COMPLY_COLD static std::string value_list() {
        std::string text;
        for (auto const& part : parts) {
            text += text.empty() ? "" : ",";
            text += json_string(part.value);
        }
        return text;
    }
};

/// The names of the alternatives of a kind, separated by commas.
template <variant_type V, unsigned Kind = any_kind>
[[nodiscard]] COMPLY_COLD std::string alternative_list() {
    std::string text;
    candidates<V, Kind>::use_all([&]<std::size_t... I>(index_constant<I>...) {
        ((text += text.empty() ? "" : ",", text += alternative_name<alternative<V, I>>()), ...);
        return 0;
    });
    return text;
}

} // namespace comply::detail
