// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <integer_type T>
struct writer<T> {
    static constexpr std::size_t bound =
        (8 * sizeof(T) - (std::is_signed_v<T> ? 1 : 0)) * 30103 / 100000 + 2; // 0.30103 is log10(2)
    static constexpr std::size_t max_size(T) { return bound; }
    COMPLY_INLINE static char* write(text_output&, char* cursor, T value) {
        bool const is_negative = value < 0;
        auto const bits = static_cast<std::uint64_t>(value);
        auto const magnitude = is_negative ? 0 - bits : bits;
        *cursor = '-';
        cursor += is_negative;
        if constexpr (sizeof(T) <= 4) {
            if (magnitude < 100'000'000) [[likely]] {
                return write_up_to_eight_digits(cursor, static_cast<std::uint32_t>(magnitude));
            }
        }
        return write_digits(cursor, magnitude);
    }
};

// The shortest decimal that reads back as the same number.
template <floating_type T>
struct writer<T> {
    static constexpr std::size_t max_size(T) { return max_floating_size; }
    static char* write(text_output& out, char* cursor, T value) {
        if (!is_finite(value)) [[unlikely]] { // a NaN or an infinity
            out.failed = true;
            return cursor;
        }
        return write_floating(cursor, value);
    }
};

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
