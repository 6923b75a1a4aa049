// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/options.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>

// Sets of enumerators: what their names come to, and which names a set is written with.

namespace comply::detail {

template <flags_enum E>
[[nodiscard]] constexpr std::uint64_t bits_of(E value) noexcept {
    return static_cast<std::uint64_t>(value); // a negative one has all bits above its own, like its enumerators
}

template <flags_enum E>
[[nodiscard]] constexpr E flags_of(std::uint64_t bits) noexcept {
    return static_cast<E>(static_cast<std::underlying_type_t<E>>(bits));
}

/// The index of the enumerator of the value 0, which stands for no bit at all; enumerator_count<E> if there is none.
template <flags_enum E>
inline constexpr std::size_t index_of_no_flag = [] {
    std::size_t index = 0;
    while (index < enumerator_count<E> && bits_of(enumerator_values<E>[index]) != 0) {
        ++index;
    }
    return index;
}();

template <flags_enum E>
inline constexpr bool are_flag_names = [] {
    for (auto const name : enumerator_names_of<E>.all_names()) {
        if (name.empty() || name.find(',') != name.npos) {
            return false;
        }
    }
    return true;
}();

/// Adds the enumerator of a name to the bits. @return whether there is one.
template <flags_enum E>
[[nodiscard]] bool add_flag(std::string_view name, unknown_enumerators unknown, std::uint64_t& bits) {
    static_assert(are_flag_names<E>, "comply: the names of flags have at least one character and no comma");
    auto const index = find_enumerator<E>(name);
    if (index != enumerator_count<E>) {
        bits |= bits_of(enumerator_values<E>[index]);
        return true;
    }
    if constexpr (fallback_of<E>.has_value()) {
        bits |= bits_of(*fallback_of<E>);
        return unknown == unknown_enumerators::fallback;
    }
    return false;
}

/// Adds the enumerators of names that are separated by commas. @return whether all are known.
template <flags_enum E>
[[nodiscard]] bool add_flags(std::string_view names, unknown_enumerators unknown, std::uint64_t& bits) {
    if (names.empty() && index_of_no_flag<E> == enumerator_count<E>) {
        return true;
    }
    for (;;) {
        auto const comma = names.find(',');
        if (!add_flag<E>(names.substr(0, comma), unknown, bits)) {
            return false;
        }
        if (comma == names.npos) {
            return true;
        }
        names.remove_prefix(comma + 1);
    }
}

/// Calls `found(index)` for each enumerator that the value is written with: each that adds a bit to those before.
/// @return whether these are all bits of the value.
template <flags_enum E, class Found>
constexpr bool for_each_flag(E value, Found found) {
    static_assert(are_flag_names<E>, "comply: the names of flags have at least one character and no comma");
    auto const bits = bits_of(value);
    auto left = bits;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        auto const flag = bits_of(enumerator_values<E>[i]);
        if ((flag & ~bits) == 0 && (flag & left) != 0) {
            left &= ~flag;
            found(i);
        }
    }
    return left == 0;
}

/// Appends the names that the value is written with, commas between them. @return whether they are all of it.
template <flags_enum E>
bool append_flag_names(std::string& names, E value) {
    if (bits_of(value) == 0 && index_of_no_flag<E> != enumerator_count<E>) {
        names += enumerator_names_of<E>.name(index_of_no_flag<E>);
        return true;
    }
    return for_each_flag(value, [&names](std::size_t index) {
        names += names.empty() ? "" : ",";
        names += enumerator_names_of<E>.name(index);
    });
}

} // namespace comply::detail
