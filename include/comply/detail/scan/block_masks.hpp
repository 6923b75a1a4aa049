// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

// What is known of the bytes of a block, a bit for each:
//
//      bytes  d i s p l a y " , " ü
//      stop   0 0 0 0 0 0 0 1 0 1 0 0    quote, backslash or below 0x20
//      high   0 0 0 0 0 0 0 0 0 0 1 1    not ASCII

namespace comply::detail {

[[nodiscard]] constexpr bool is_string_stop(char byte) noexcept {
    return byte == '"' || byte == '\\' || static_cast<unsigned char>(byte) < 0x20;
}

struct block_masks {
    std::uint64_t stop; ///< bit n: byte n ends the plain part of a string
    std::uint64_t high; ///< bit n: byte n is not ASCII
};

/// Where the first quote is, and whether there is one, with only plain ASCII before.
struct quoted_size {
    std::size_t size;
    bool is_plain;
};

// A number from which one is taken away has all bits set up to the lowest that it had.
[[nodiscard]] COMPLY_INLINE constexpr quoted_size quoted_size_of(std::uint64_t quotes, std::uint64_t others) noexcept {
    return {static_cast<std::size_t>(std::countr_zero(quotes)), quotes != 0 && (others & (quotes ^ (quotes - 1))) == 0};
}

} // namespace comply::detail
