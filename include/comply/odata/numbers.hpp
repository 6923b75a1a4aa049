// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/number/digits.hpp>
#include <comply/detail/number/from_floating.hpp>
#include <comply/representation.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

// Numbers of OData that are strings at times: Edm.Int64, Edm.Double and Edm.Single (OData JSON Format 4.01 §7.1). Edm.Byte,
// Edm.SByte, Edm.Int16 and Edm.Int32 are the integers of <cstdint>.

namespace comply::odata {

/// Edm.Int64: read from a number or a string, written as a string under `ieee754_compatible`, for receivers that hold
/// numbers as doubles. Rules for numbers hold for it.
struct int64 {
    std::int64_t value = 0;

    constexpr int64() noexcept = default;
    constexpr int64(std::int64_t number) noexcept : value(number) {}
    constexpr operator std::int64_t() const noexcept { return value; }
};

/// Edm.Double: a number, or `"INF"`, `"-INF"`, `"NaN"`, which JSON has no number for. Rules for numbers hold for it.
struct double_ {
    double value = 0;

    constexpr double_() noexcept = default;
    constexpr double_(double number) noexcept : value(number) {}
    constexpr operator double() const noexcept { return value; }
};

/// Edm.Single; as double_.
struct single {
    float value = 0;

    constexpr single() noexcept = default;
    constexpr single(float number) noexcept : value(number) {}
    constexpr operator float() const noexcept { return value; }
};

} // namespace comply::odata

namespace comply {

namespace detail {

inline constexpr std::size_t int64_text_size = 20;

[[nodiscard]] inline std::optional<short_text<int64_text_size>> int64_text(odata::int64 number, bool ieee754_compatible) {
    if (!ieee754_compatible) {
        return std::nullopt;
    }
    short_text<int64_text_size> text;
    text.end_at(std::to_chars(text.data(), text.data() + int64_text_size, number.value).ptr);
    return text;
}

// OData 4.01 ABNF, int64Value: a sign and digits.
[[nodiscard]] inline std::optional<odata::int64> read_int64(std::string_view text) noexcept {
    bool const is_negative = text.starts_with('-');
    if (is_negative || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    auto const limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) + is_negative;
    std::uint64_t magnitude = 0;
    for (char const byte : text) {
        if (!is_digit(byte) || magnitude > (limit - digit_value(byte)) / 10) {
            return std::nullopt;
        }
        magnitude = magnitude * 10 + digit_value(byte);
    }
    return text.empty() ? std::nullopt : std::optional<odata::int64>(static_cast<std::int64_t>(is_negative ? 0 - magnitude : magnitude));
}

template <class N>
struct floating_text {
    using number = decltype(N::value);

    static constexpr number encode(N const& from) noexcept { return from.value; }
    static constexpr N decode(number from) noexcept { return from; }

    static std::optional<std::string_view> write(N const& from, bool) noexcept {
        if (is_finite(from.value)) {
            return std::nullopt;
        }
        return std::string_view(is_nan(from.value) ? "NaN" : from.value < 0 ? "-INF" : "INF");
    }

    static std::optional<N> read(std::string_view text) noexcept {
        using limits = std::numeric_limits<number>;
        return text == "INF"    ? std::optional<N>(limits::infinity())
               : text == "-INF" ? std::optional<N>(-limits::infinity())
               : text == "NaN"  ? std::optional<N>(limits::quiet_NaN())
                                : std::nullopt;
    }

    static constexpr auto representation = represented_as<number>(&encode, &decode)
                                               .or_text(&write, &read)
                                               .described(R"(a number, "INF", "-INF" or "NaN")")
                                               .of_pattern("^(-?INF|NaN)$");
};

} // namespace detail

template <>
struct representation<odata::int64> {
    static constexpr auto value = represented_as<std::int64_t>([](odata::int64 number) { return number.value; },
                                                               [](std::int64_t number) { return odata::int64(number); })
                                      .or_text(&detail::int64_text, &detail::read_int64)
                                      .described("a 64-bit integer")
                                      .of_pattern("^[+-]?[0-9]+$");
};

template <>
struct representation<odata::double_> {
    static constexpr auto value = detail::floating_text<odata::double_>::representation;
};

template <>
struct representation<odata::single> {
    static constexpr auto value = detail::floating_text<odata::single>::representation;
};

} // namespace comply
