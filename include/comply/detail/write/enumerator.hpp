// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/extremes.hpp>
#include <comply/detail/tables/enumerator_table.hpp>
#include <comply/detail/write/writer.hpp>

#include <array>
#include <cstddef>
#include <cstring>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <described_enum E>
struct writer<E> {
    static constexpr std::size_t longest = [] {
        std::size_t size = 0;
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            size = larger_of(size, enumerator_names_of<E>.literal(i).size() - 2); // without the comma and the colon
        }
        return size;
    }();
    // All are copied in one size, if that is not large: none costs a branch.
    static constexpr std::size_t bound = longest <= 48 ? (longest + 15) / 16 * 16 : longest;

    struct name {
        std::array<char, bound> text{};
        std::size_t size = 0;
    };
    static constexpr auto names = [] {
        std::array<name, enumerator_count<E>> made{};
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            auto const literal = enumerator_names_of<E>.literal(i); // `,"name":`
            made[i].size = literal.size() - 2;
            copy_name(literal.substr(1, made[i].size), made[i].text.data());
        }
        return made;
    }();

    static constexpr std::size_t max_size(E) { return bound; }

    COMPLY_INLINE static char* write(text_output& out, char* cursor, E value) {
        auto const index = enumerator_index(value);
        if (index == enumerator_count<E>) [[unlikely]] {
            out.failed = true;
            return cursor;
        }
        auto const& one = names[index];
        std::memcpy(cursor, one.text.data(), bound);
        return cursor + one.size;
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
