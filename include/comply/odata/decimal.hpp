// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/check/limit.hpp>
#include <comply/detail/check/value_text.hpp>
#include <comply/detail/number/decimal_multiple.hpp>
#include <comply/detail/number/decimal_text.hpp>
#include <comply/detail/number/number_lexeme.hpp>
#include <comply/detail/tables/compile_time_error.hpp>
#include <comply/errc.hpp>
#include <comply/representation.hpp>

#include <compare>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace comply {

namespace odata {

/// The text of a decimal number as a limit that no number of C++ is: `minimum(odata::decimal_literal("-1e-400"))`.
class decimal_literal {
public:
    /// @param text  a string literal; a compile error where it is no decimal number
    explicit constexpr decimal_literal(std::string_view text) noexcept : text_(text) {
        if (comply::detail::view_decimal(text).error != comply::detail::decimal_error::none) {
            comply::detail::compile_time_error("comply: decimal_literal() wants a decimal number, such as \"12.50\"");
        }
    }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }

    friend constexpr std::weak_ordering compare_limit(decimal_literal const& a, decimal_literal const& b) noexcept {
        return comply::detail::compare_decimals(comply::detail::view_decimal(a.text_),
                                                comply::detail::view_decimal(b.text_));
    }

private:
    std::string_view text_;
};

/// Edm.Decimal: a decimal number of any number of digits, exact, held as its text; `1.50` is written as `1.50` again.
///
/// Values compare exactly, by value: 1.5 and 1.50 are equal. Read from a JSON number or a string; written as a number,
/// or as a string under `ieee754_compatible`. In a boost::json::value it is a number where one has just that value,
/// else a string. The default is 0.
///
/// Limits of it, and what it is a multiple of, are numbers, of which a floating one counts as its shortest decimal, so
/// that `minimum(0.1)` accepts 0.1; limits also a decimal_literal. All are compared exactly.
class decimal {
public:
    decimal() = default;

    template <std::integral I>
        requires(!std::same_as<I, bool>)
    decimal(I number) : text_(std::to_string(number)) {}

    /// Of digits with a sign, a fraction, an exponent of at most nine digits: `-12.50`, `1e-400`. A plus and zeros in front
    /// are left out.
    [[nodiscard]] static std::optional<decimal> from_text(std::string_view text) {
        auto const view = detail::view_decimal(text);
        if (view.error != detail::decimal_error::none) {
            return std::nullopt;
        }
        return decimal(view);
    }

    // What a reader has found. @pre nothing is wrong with it
    explicit decimal(detail::decimal_view const& view) {
        text_.clear();
        text_.reserve(1 + view.integer.size() + view.behind.size());
        text_ += view.is_negative ? "-" : "";
        text_ += view.integer;
        text_ += view.behind;
    }

    /// A JSON number. It lasts as long as the decimal does, unchanged.
    [[nodiscard]] std::string const& text() const noexcept { return text_; }

    /// How many digits there are from the first to the last that is not 0; none in 0. Linear, as what follows.
    [[nodiscard]] std::int64_t significant_digits() const noexcept { return view().count; }

    /// How many digits are needed behind the decimal point: 1 for 1.50.
    [[nodiscard]] std::int64_t scale() const noexcept { return view().scale(); }

    /// Whether `precision` digits hold it, `scale` of them behind the point: the facets of Edm.Decimal.
    [[nodiscard]] bool fits(std::int64_t precision, std::int64_t scale) const noexcept {
        auto const known = view();
        return known.digits.empty() || (known.scale() <= scale && known.magnitude < precision - scale);
    }

    friend bool operator==(decimal const& a, decimal const& b) noexcept { return (a <=> b) == 0; }
    friend std::weak_ordering operator<=>(decimal const& a, decimal const& b) noexcept {
        return detail::compare_decimals(a.view(), b.view());
    }

    friend std::weak_ordering compare_limit(decimal const& value, decimal_literal const& limit) noexcept {
        return detail::compare_decimals(value.view(), detail::view_decimal(limit.text()));
    }
    template <detail::plain_number N>
    friend std::weak_ordering compare_limit(decimal const& value, N const& limit) {
        if constexpr (std::floating_point<N>) {
            if (!detail::is_finite(limit)) {
                return 0 <=> (limit > 0 ? 1 : -1);
            }
        }
        auto const text = detail::number_text(limit);
        return detail::compare_decimals(value.view(), detail::view_decimal(text));
    }
    friend bool is_multiple_of(decimal const& value, detail::short_decimal divisor) noexcept {
        return detail::is_multiple_of_decimal(value.view(), divisor);
    }

private:
    [[nodiscard]] detail::decimal_view view() const noexcept { return detail::view_decimal(text_); }

    std::string text_ = "0";
};

} // namespace odata

namespace detail {

[[nodiscard]] inline decoded<odata::decimal> decode_decimal(std::string_view text) {
    auto const view = view_decimal(text);
    switch (view.error) {
    case decimal_error::none: return odata::decimal(view);
    case decimal_error::exponent_too_large:
        return decoded<odata::decimal>(std::string_view("a decimal number with an exponent of at most nine digits"));
    default: return decoded<odata::decimal>(std::string_view());
    }
}

[[nodiscard]] inline std::optional<std::string_view> decimal_string(odata::decimal const& value, bool ieee754_compatible) {
    return ieee754_compatible ? std::optional<std::string_view>(value.text()) : std::nullopt;
}

struct facets_rule {
    std::int64_t precision;
    std::int64_t scale;

    template <auto Member, class V>
    static constexpr void require_fit() {
        static_assert(std::same_as<V, odata::decimal>, "comply: facets() fits odata::decimal");
    }

    template <std::same_as<odata::decimal> V>
    [[nodiscard]] errc check(V const& value) const noexcept {
        return value.fits(precision, scale) ? errc{} : errc::invalid_format;
    }

    [[nodiscard]] std::string expected(errc) const {
        return "a decimal number of at most " + std::to_string(precision) + " digits, " + std::to_string(scale) +
               " of them behind the point,";
    }
    template <class V>
    [[nodiscard]] std::string found(V const& value) const {
        return value_text(value);
    }
};

template <>
inline constexpr bool is_number_literal<odata::decimal_literal> = true;

} // namespace detail

template <>
struct representation<odata::decimal> {
    static constexpr auto value =
        represented_as<detail::number_lexeme>(
            [](odata::decimal const& number) {
                return detail::number_lexeme{number.text(), {}};
            },
            [](detail::number_lexeme const& number) { return detail::decode_decimal(number.text()); })
            .or_text(&detail::decimal_string, &detail::decode_decimal)
            .described("a decimal number")
            .of_pattern("^[+-]?[0-9]+([.][0-9]+)?([Ee][+-]?0*[0-9]{1,9})?$");
};

namespace odata {

/// The facets Precision and Scale of an Edm.Decimal: at most `precision` digits, `scale` of them behind the decimal point and
/// the others before it. Zeros in front and at the end do not count.
[[nodiscard]] constexpr comply::detail::facets_rule facets(std::int64_t precision, std::int64_t scale) noexcept {
    return {precision, scale};
}

} // namespace odata

} // namespace comply
