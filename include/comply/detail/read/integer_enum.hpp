// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/read/number.hpp>
#include <comply/detail/read/reader.hpp>
#include <comply/detail/tables/enumerator_numbers.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <integer_enum E>
struct reader<E> {
    template <class Contract>
    static char const* read(text_input& in, char const* cursor, E& out) {
        auto const value = cursor;
        enumerator_number<E> number{};
        auto const before = in.finding_count();
        cursor = reader<enumerator_number<E>>::template read<default_contract>(in, cursor, number);
        if (cursor == nullptr || in.finding_count() != before) {
            return cursor;
        }
        auto const index = enumerator_of_number<E>(number);
        if (index != enumerator_count<E>) [[likely]] {
            out = enumerator_values<E>[index];
            return cursor;
        }
        if constexpr (fallback_of<E>.has_value()) {
            if (in.options.unknown_enumerators == unknown_enumerators::fallback) {
                out = *fallback_of<E>;
                return cursor;
            }
        }
        return refuse(in, value, cursor, errc::unknown_enumerator, enumerator_number_list<E>());
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
