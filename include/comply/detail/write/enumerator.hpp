// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/write/writer.hpp>

#include <algorithm>
#include <array>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <described_enum E>
struct writer<E> {
    static constexpr std::size_t bound = [] {
        std::size_t longest = 0;
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            longest = std::max(longest, enumerator_names_of<E>.literal(i).size());
        }
        return longest;
    }();

    static constexpr std::size_t max_size(E) { return bound; }

    static char* write(text_output& out, char* cursor, E value) {
        auto const index = enumerator_index(value);
        if (index == enumerator_count<E>) [[unlikely]] {
            out.failed = true;
            return cursor;
        }
        auto const literal = enumerator_names_of<E>.literal(index); // `,"name":`
        return write_bytes(cursor, literal.substr(1, literal.size() - 2));
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
