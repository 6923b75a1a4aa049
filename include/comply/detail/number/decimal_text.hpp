// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/digits.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Decimal numbers as their text, of any number of digits: nothing is ever rounded.

namespace comply::detail {

/// Exponents beyond this are refused, so that none overflows.
inline constexpr std::int64_t max_decimal_exponent = 999'999'999;

enum class decimal_error : unsigned char { none, malformed, exponent_too_large };

/// What a text tells of its number: the sign, and 0 or d.ddd × 10^magnitude with a first digit that is not 0.
struct decimal_view {
    decimal_error error = decimal_error::none;
    bool is_negative = false;
    std::string_view integer{};  ///< its digits, without zeros in front; at least one
    std::string_view behind{};   ///< the point and the fraction, and the exponent, as they stand there
    std::string_view digits{};   ///< from the first that is not 0 to the last; a point may stand within; empty: zero
    std::int64_t magnitude = 0;  ///< the power of ten of the first digit
    std::int64_t count = 0;      ///< of digits

    /// How many digits stand behind the decimal point, zeros at the end left out.
    [[nodiscard]] constexpr std::int64_t scale() const noexcept {
        return digits.empty() || count - 1 <= magnitude ? 0 : count - 1 - magnitude;
    }
};

/// Source: OData 4.01 ABNF, decimalValue: as a JSON number, and a plus or zeros may stand in front.
[[nodiscard]] constexpr decimal_view view_decimal(std::string_view text) noexcept {
    decimal_view view;
    std::size_t at = 0;
    auto const skip_digits = [&] {
        auto const first = at;
        while (at < text.size() && is_digit(text[at])) {
            ++at;
        }
        return at - first;
    };
    auto const malformed = [] { return decimal_view{.error = decimal_error::malformed}; };

    view.is_negative = text.starts_with('-');
    at += std::size_t{view.is_negative || text.starts_with('+')};
    auto const integer = at;
    if (skip_digits() == 0) {
        return malformed();
    }
    auto const integer_end = at;
    if (at < text.size() && text[at] == '.') {
        ++at;
        if (skip_digits() == 0) {
            return malformed();
        }
    }
    auto const digits_end = at;
    std::int64_t exponent = 0;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        bool const is_negative = at < text.size() && text[at] == '-';
        at += std::size_t{is_negative || (at < text.size() && text[at] == '+')};
        auto const first = at;
        if (skip_digits() == 0) {
            return malformed();
        }
        for (auto i = first; i < at; ++i) {
            exponent = exponent * 10 + digit_value(text[i]);
            if (exponent > max_decimal_exponent) {
                view.error = decimal_error::exponent_too_large;
                exponent = max_decimal_exponent;
            }
        }
        exponent = is_negative ? -exponent : exponent;
    }
    if (at != text.size()) {
        return malformed();
    }

    auto first = integer;
    while (first + 1 < integer_end && text[first] == '0') {
        ++first;
    }
    view.integer = text.substr(first, integer_end - first);
    view.behind = text.substr(integer_end);

    while (first < digits_end && (text[first] == '0' || text[first] == '.')) {
        ++first;
    }
    auto last = digits_end;
    while (last > first && (text[last - 1] == '0' || text[last - 1] == '.')) {
        --last;
    }
    if (first != last) {
        view.digits = text.substr(first, last - first);
        bool const has_point = first < integer_end && last > integer_end;
        view.count = static_cast<std::int64_t>(view.digits.size()) - (has_point ? 1 : 0);
        auto const place = static_cast<std::int64_t>(integer_end) - static_cast<std::int64_t>(first);
        view.magnitude = (place > 0 ? place - 1 : place) + exponent; // the point itself is one byte
    }
    return view;
}

/// Compares by value, exactly. @pre neither is wrong. Linear in the shorter of the two.
[[nodiscard]] constexpr std::weak_ordering compare_decimals(decimal_view const& a, decimal_view const& b) noexcept {
    auto const sign = [](decimal_view const& view) { return view.digits.empty() ? 0 : view.is_negative ? -1 : 1; };
    if (sign(a) != sign(b) || a.digits.empty()) {
        return sign(a) <=> sign(b);
    }
    auto const& low = a.is_negative ? b : a;
    auto const& high = a.is_negative ? a : b;
    if (low.magnitude != high.magnitude) {
        return low.magnitude <=> high.magnitude;
    }
    std::size_t at_low = 0;
    std::size_t at_high = 0;
    for (;;) {
        at_low += std::size_t{at_low < low.digits.size() && low.digits[at_low] == '.'};
        at_high += std::size_t{at_high < high.digits.size() && high.digits[at_high] == '.'};
        if (at_low == low.digits.size() || at_high == high.digits.size()) { // the longer one has a digit that is not 0
            return (at_low != low.digits.size()) <=> (at_high != high.digits.size());
        }
        if (low.digits[at_low] != high.digits[at_high]) {
            return low.digits[at_low] <=> high.digits[at_high];
        }
        ++at_low;
        ++at_high;
    }
}

} // namespace comply::detail
