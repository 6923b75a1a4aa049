// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/detail/schema/kinds.hpp>
#include <comply/detail/write/writer.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

template <integer_type T>
struct writer<T> {
    static constexpr std::size_t bound = std::numeric_limits<T>::digits10 + 2;
    static constexpr std::size_t max_size(T) { return bound; }
    COMPLY_INLINE static char* write(text_output&, char* cursor, T value) {
        if constexpr (sizeof(T) <= 4) {
            bool const is_negative = value < 0;
            auto const wide = static_cast<std::int64_t>(value);
            auto const magnitude = static_cast<std::uint64_t>(is_negative ? -wide : wide);
            if (magnitude < 100'000'000) [[likely]] {
                *cursor = '-';
                return write_up_to_eight_digits(cursor + is_negative, static_cast<std::uint32_t>(magnitude));
            }
        }
        return std::to_chars(cursor, cursor + bound, value).ptr;
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
