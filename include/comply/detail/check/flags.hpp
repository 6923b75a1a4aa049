// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/check.hpp>
#include <comply/detail/tables/flags.hpp>

#include <cstddef>

namespace comply::detail {

template <flags_enum E>
struct checker<E> {
    template <class Contract>
    static void check(value_findings& out, path const& where, E value) {
        if (!for_each_flag(value, [](std::size_t) {})) {
            out.note(where, errc::unknown_enumerator, enumerator_list<E>(),
                     number_text(static_cast<long long>(value)));
        }
    }
};

} // namespace comply::detail
