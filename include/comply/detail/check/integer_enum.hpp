// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/tables/enumerator_numbers.hpp>

#include <string>

namespace comply::detail {

template <integer_enum E>
struct foreign_value_text<E> {
    static std::string of(E value) { return number_text(static_cast<enumerator_number<E>>(value)); }
};

template <integer_enum E>
struct checker<E> {
    template <class Contract>
    static void check(value_findings& out, path const& where, E value) {
        if (enumerator_index(value) == enumerator_count<E>) {
            out.note(where, errc::unknown_enumerator, enumerator_number_list<E>(),
                     number_text(static_cast<enumerator_number<E>>(value)));
        }
    }
};

} // namespace comply::detail
