// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/pack.hpp>
#include <comply/detail/schema/statements.hpp>
#include <comply/detail/tables/name_pool.hpp>
#include <comply/detail/tables/perfect_hash.hpp>
#include <comply/detail/tables/quoted_names.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace comply::detail {

template <auto First, auto Second>
struct enumerators_of_one_name {
    static_assert(First == Second && false,
                  "comply: these two enumerators have one JSON name; give one of them another by name()");
};

template <auto Enumerator>
struct enumerator_of_one_name_twice {
    static_assert(Enumerator != Enumerator, "comply: aliases() repeats a name that the enumerator has already");
};

template <class P>
struct is_enumerator : std::false_type {};
template <auto Enumerator, class... Statements>
struct is_enumerator<enumerator_part<Enumerator, Statements...>> : std::true_type {};

/// Whether something is stated of single enumerators.
template <class E>
concept has_enumerator_statements = index_in<is_enumerator, decltype(parts_of<E>)> != no_index;

/// What `enumerator<>()` states of an enumerator, as a pack.
template <described_enum E, std::size_t Index>
inline constexpr auto enumerator_statements = pack<>{};
template <described_enum E, std::size_t Index>
    requires has_enumerator_statements<E>
inline constexpr auto enumerator_statements<E, Index> = [] {
    constexpr auto part =
        find_part<about_enumerator<enumerator_value<E, Index>>::template is>(boost::mp11::mp_list<E>{});
    if constexpr (is_stated<decltype(part)>) {
        return part.statements;
    } else {
        return pack<>{};
    }
}();

/// The JSON names of the enumerators in their order; behind them the aliases.
template <described_enum E>
struct enumerator_names {
    static constexpr std::size_t count = enumerator_count<E>;

    // What `enumerator<>()` gives it; null data if nothing.
    template <std::size_t Index>
    static constexpr std::string_view given_name() {
        constexpr auto const& stated = enumerator_statements<E, Index>;
        if constexpr (constexpr auto at = index_in<is_name, decltype(enumerator_statements<E, Index>)>; at != no_index) {
            return get<at>(stated).json_name;
        } else {
            return {};
        }
    }

    struct alias {
        std::string_view name;
        std::size_t index;
    };
    template <std::size_t... I>
    static constexpr auto list_aliases(std::index_sequence<I...>) {
        std::array<alias, (std::size_t{0} + ... + aliases_in(enumerator_statements<E, I>).size())> all{};
        std::size_t end = 0;
        [[maybe_unused]] auto const append = [&](auto const& names, std::size_t index) {
            for (auto const name : names) {
                all[end++] = {name, index};
            }
        };
        (append(aliases_in(enumerator_statements<E, I>), I), ...);
        return all;
    }
    static constexpr auto aliases = [] {
        if constexpr (has_enumerator_statements<E>) {
            return list_aliases(std::make_index_sequence<count>());
        } else {
            return std::array<alias, 0>{};
        }
    }();

    static constexpr std::size_t name_count = count + aliases.size();

    /// The enumerator that a name of an index stands for.
    static constexpr std::size_t index_of(std::size_t name) noexcept {
        if constexpr (aliases.empty()) {
            return name;
        } else {
            return name < count ? name : name == name_count ? count : aliases[name - count].index;
        }
    }

    template <std::size_t Index>
    static constexpr char* write_name(char* out) {
        constexpr auto style = find_part<is_enumerator_names>(boost::mp11::mp_list<E>{});
        if constexpr (given_name<Index>().data() != nullptr) {
            return copy_name(given_name<Index>(), out);
        } else if constexpr (is_stated<decltype(style)>) {
            return style.style(enumerator_cpp_name<E, Index>, out);
        } else {
            return copy_name(enumerator_cpp_name<E, Index>, out);
        }
    }

    static constexpr std::size_t bound = []<std::size_t... I>(std::index_sequence<I...>) {
        std::size_t size = 0;
        for (auto const& one : aliases) {
            size += one.name.size();
        }
        return (size + ... + (2 * enumerator_cpp_name<E, I>.size() + given_name<I>().size()));
    }(std::make_index_sequence<count>());

    static constexpr char* write(std::size_t index, char* out) {
        if constexpr (!aliases.empty()) {
            if (index >= count) {
                return copy_name(aliases[index - count].name, out);
            }
        }
        return [&]<std::size_t... I>(std::index_sequence<I...>) {
            char* end = out;
            static_cast<void>(((I == index && (end = write_name<I>(out), true)) || ...));
            return end;
        }(std::make_index_sequence<count>());
    }
};

template <described_enum E>
inline constexpr auto enumerator_names_of = [] {
    constexpr auto pool = make_name_pool<enumerator_names<E>>();
    constexpr auto same = find_clash(pool.all_names());
    if constexpr (same.first != same.second) {
        constexpr auto first = enumerator_names<E>::index_of(same.first);
        constexpr auto second = enumerator_names<E>::index_of(same.second);
        if constexpr (first == second) {
            static_cast<void>(enumerator_of_one_name_twice<enumerator_value<E, first>>{});
        } else {
            static_cast<void>(enumerators_of_one_name<enumerator_value<E, first>, enumerator_value<E, second>>{});
        }
    }
    return pool;
}();

/// Finds the index of a JSON name: of an enumerator, or of an alias. See `find_enumerator`.
template <described_enum E>
inline constexpr auto enumerator_hash = make_perfect_hash(enumerator_names_of<E>.all_names());

/// The index of the enumerator that has the JSON name; enumerator_count<E> if none has.
template <described_enum E>
[[nodiscard]] constexpr std::size_t find_enumerator(std::string_view name) noexcept {
    return enumerator_names<E>::index_of(enumerator_hash<E>.find(name));
}

/// Finds it without looking for its end first, if the names are few and short. See `named_values`.
template <described_enum E>
inline constexpr auto quoted_enumerators = [] {
    if constexpr (enumerator_names<E>::name_count != 0 && enumerator_names<E>::name_count <= 32) {
        return make_quoted_names(enumerator_names_of<E>.all_names());
    } else {
        return quoted_names<0>{};
    }
}();

template <described_enum E>
inline constexpr auto enumerator_values = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<E, sizeof...(I)>{enumerator_value<E, I>...};
}(std::make_index_sequence<enumerator_count<E>>());

/// The enumerators by the indices of their names, aliases among them.
template <described_enum E>
inline constexpr auto const& named_values = enumerator_values<E>;
template <described_enum E>
    requires(!enumerator_names<E>::aliases.empty())
inline constexpr auto named_values<E> = [] {
    std::array<E, enumerator_names<E>::name_count> values{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = enumerator_values<E>[enumerator_names<E>::index_of(i)];
    }
    return values;
}();

/// Whether the enumerators are 0, 1, 2, … in their order, so that the value is the index.
template <described_enum E>
inline constexpr bool is_numbered_in_order = [] {
    unsigned long long expected = 0;
    for (auto const value : enumerator_values<E>) {
        if (static_cast<unsigned long long>(value) != expected++) { // a negative one becomes very large
            return false;
        }
    }
    return true;
}();

/// The index of an enumerator; enumerator_count<E> for a value that is none. Constant time where they are numbered in
/// order, else linear in their number.
template <described_enum E>
[[nodiscard]] constexpr std::size_t enumerator_index(E value) noexcept {
    if constexpr (is_numbered_in_order<E>) {
        auto const number = static_cast<unsigned long long>(value);
        return number < enumerator_count<E> ? static_cast<std::size_t>(number) : enumerator_count<E>;
    } else {
        std::size_t index = 0;
        while (index < enumerator_count<E> && enumerator_values<E>[index] != value) {
            ++index;
        }
        return index;
    }
}

/// The JSON texts of an enum's names, separated by commas.
template <described_enum E>
[[nodiscard]] COMPLY_COLD std::string enumerator_list() {
    std::string list;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        auto literal = enumerator_names_of<E>.literal(i); // `,"name":`
        literal.remove_suffix(1);
        list += i == 0 ? literal.substr(1) : literal;
    }
    return list;
}

/// The declared fallback enumerator, if there is one.
template <described_enum E>
inline constexpr std::optional<E> fallback_of = []() -> std::optional<E> {
    constexpr auto part = find_part<is_fallback>(boost::mp11::mp_list<E>{});
    if constexpr (is_stated<decltype(part)>) {
        return part.enumerator;
    } else {
        return std::nullopt;
    }
}();

} // namespace comply::detail
