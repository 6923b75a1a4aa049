// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstdint>

namespace comply::detail {

/// The value of a number lexeme, in decimal.
///
/// Not truncated: significand × 10^exponent, exactly. Truncated: more than that, less than
/// (significand + 1) × 10^exponent; the significand holds `max_significand_digits` digits from the first
/// that is not 0, and one of those behind is not 0 either. All the digits, for whoever needs them, stay in
/// the text.
struct decimal {
    static constexpr int max_significand_digits = 19; // 10^19 < 2^64

    std::uint64_t significand = 0;
    std::int64_t exponent = 0;         // saturated: some 10^17 at most
    char const* first_digit = nullptr; // of the lexeme: behind its sign
    char const* digits_end = nullptr;  // behind its integer and fraction, which a `.` may part
    bool negative = false;
    bool truncated = false;
};

} // namespace comply::detail
