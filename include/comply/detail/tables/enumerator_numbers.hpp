// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/measure.hpp>
#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/tables/enumerator_table.hpp>

#include <cstddef>
#include <string>

namespace comply::detail {

/// The index of the enumerator that has the number; enumerator_count<E> if none has.
template <integer_enum E>
[[nodiscard]] constexpr std::size_t enumerator_of_number(enumerator_number<E> number) noexcept {
    std::size_t index = 0; // the number is compared before it is an E, for some enums cannot hold it
    while (index < enumerator_count<E> && static_cast<enumerator_number<E>>(enumerator_values<E>[index]) != number) {
        ++index;
    }
    return index;
}

/// The numbers of an enum, separated by commas.
template <integer_enum E>
[[nodiscard]] COMPLY_COLD std::string enumerator_number_list() {
    std::string list;
    for (auto const value : enumerator_values<E>) {
        list += list.empty() ? "" : ",";
        list += number_text(static_cast<enumerator_number<E>>(value));
    }
    return list;
}

} // namespace comply::detail
