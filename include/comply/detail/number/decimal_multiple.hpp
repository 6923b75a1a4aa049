// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/decimal_text.hpp>
#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/shortest.hpp>

#include <cstdint>

namespace comply::detail {

/// Whether the number, of any number of digits, is `divisor` times an integer, exactly. @pre divisor.digits != 0
/// Linear in the digits: one after the other takes part in the remainder.
[[nodiscard]] constexpr bool is_multiple_of_decimal(decimal_view const& number, short_decimal divisor) noexcept {
    if (number.digits.empty()) {
        return true;
    }
    // The powers of ten that the number has more than the divisor are cancelled from it, prime by prime. If it has
    // fewer, it is none: its last digit is not 0.
    auto const shift = number.magnitude - (number.count - 1) - divisor.exponent;
    if (shift < 0) {
        return false;
    }
    for (std::uint64_t const prime : {2U, 5U}) {
        for (std::int64_t i = 0; i < shift && divisor.digits % prime == 0; ++i) {
            divisor.digits /= prime;
        }
    }
    auto const add = [size = divisor.digits](std::uint64_t a, std::uint64_t b) { // both below it; none overflows
        return a >= size - b ? a - (size - b) : a + b;
    };
    std::uint64_t remainder = 0;
    for (char const byte : number.digits) {
        if (byte != '.') {
            auto const doubled = add(remainder, remainder);
            auto const fourfold = add(doubled, doubled);
            remainder = add(add(fourfold, fourfold), doubled);
            remainder = add(remainder, std::uint64_t{digit_value(byte)} % divisor.digits);
        }
    }
    return remainder == 0;
}

} // namespace comply::detail
