// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/member_name.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/tables/flags.hpp>

#include <cstddef>
#include <string>

namespace comply::detail {

// As they are written, but for a value that is none.
template <flags_enum E>
struct joined_names<E> {
    static std::string of(E value) {
        std::string names;
        return append_flag_names(names, value) ? names : number_text(static_cast<long long>(value));
    }
};

template <flags_enum E>
struct foreign_value_text<E> {
    static std::string of(E value) { return json_string(joined_names<E>::of(value)); }
};

template <flags_enum E>
struct checker<E> {
    template <class Contract>
    static void check(value_findings& out, path const& where, E value) {
        if (!for_each_flag(value, [](std::size_t) {})) {
            out.note(where, errc::unknown_enumerator, enumerator_list<E>(), number_text(static_cast<long long>(value)));
        }
    }
};

} // namespace comply::detail
