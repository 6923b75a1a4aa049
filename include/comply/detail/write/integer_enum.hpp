// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/schema/enum_forms.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/write/number.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <integer_enum E>
struct writer<E> {
    using number = writer<enumerator_number<E>>;
    static constexpr std::size_t max_size(E) { return number::max_size({}); }

    static char* write(text_output& out, char* cursor, E value) {
        out.failed |= enumerator_index(value) == enumerator_count<E>;
        return number::write(out, cursor, static_cast<enumerator_number<E>>(value));
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
