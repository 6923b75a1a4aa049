// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/errc.hpp>
#include <comply/tag.hpp>

#include <cstddef>
#include <string_view>
#include <type_traits>

// Types that JSON carries as another value: an amount of money as a string, a point as an array of two numbers.
//
//     constexpr auto comply_representation(comply::tag<money>) {
//         return comply::represented_as<std::string>(&to_text, &from_text).described("amount of money");
//     }
//
// beside the type, before it is used, makes it a type like any other for text, boost::json::value and validate.

namespace comply {

/// A text of at most `Capacity` bytes that is held without an allocation: what a short form is encoded into.
template <std::size_t Capacity>
class short_text {
public:
    static constexpr std::size_t capacity = Capacity;

    constexpr short_text() noexcept = default;
    /// @pre text.size() <= Capacity
    constexpr explicit short_text(std::string_view text) noexcept { *this += text; }

    /// @pre what is there and what is added fit
    constexpr short_text& operator+=(char byte) noexcept {
        bytes_[size_++] = byte;
        return *this;
    }
    constexpr short_text& operator+=(std::string_view text) noexcept {
        for (char const byte : text) {
            *this += byte;
        }
        return *this;
    }

    /// For who writes by a cursor: all of the capacity from `data()` on, then `end_at` what was written.
    [[nodiscard]] constexpr char* data() noexcept { return bytes_; }
    constexpr void end_at(char const* end) noexcept { size_ = static_cast<std::size_t>(end - bytes_); }

    [[nodiscard]] constexpr operator std::string_view() const noexcept { return {bytes_, size_}; }

private:
    char bytes_[Capacity]{};
    std::size_t size_ = 0;
};

/// What a decoder may return where it can say more than that it refuses: beside the value, or instead of it, what it
/// expected. Any other type that is false without a value and gives it by `*`, such as std::optional, does as well.
template <class T>
struct decoded {
    T value{};
    bool is_valid = false;
    std::string_view expected{}; ///< as violation::expected; empty: the description of the representation

    constexpr decoded(T made) : value(static_cast<T&&>(made)), is_valid(true) {}
    constexpr explicit decoded(std::string_view wanted) : expected(wanted) {}

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return is_valid; }
    [[nodiscard]] constexpr T& operator*() & noexcept { return value; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return static_cast<T&&>(value); }
};

namespace detail {

struct no_alternative_text {};

// R stands for the value, `encode` and `decode` change one into the other; or a text does, where there is an alternative.
template <class R, class Encode, class Decode, class EncodeText = no_alternative_text,
          class DecodeText = no_alternative_text>
struct represented_by {
    using type = R;

    Encode encode;
    Decode decode;
    EncodeText encode_text{};
    DecodeText decode_text{};
    std::string_view description = "valid value";
    std::string_view format{};
    std::string_view pattern{};
    errc code = errc::invalid_format;

    /// What the value is, for the sentence `"x" is no …`: it is `violation::expected`.
    [[nodiscard]] constexpr represented_by described(std::string_view what) const {
        auto changed = *this;
        changed.description = what;
        return changed;
    }

    /// The `format` of JSON Schema that every such text has.
    [[nodiscard]] constexpr represented_by of_format(std::string_view name) const {
        auto changed = *this;
        changed.format = name;
        return changed;
    }

    /// A regular expression (ECMA-262) that every such text matches, that of `or_text` too, and, at best, no other: for the
    /// JSON Schema.
    [[nodiscard]] constexpr represented_by of_pattern(std::string_view expression) const {
        auto changed = *this;
        changed.pattern = expression;
        return changed;
    }

    /// Another code for what `decode` refuses.
    [[nodiscard]] constexpr represented_by refused_as(errc other) const {
        auto changed = *this;
        changed.code = other;
        return changed;
    }

    /// A string may stand for the value too. It is read with `from_text(std::string_view)`, which is as `decode`, and
    /// written where `to_text(T const&, bool ieee754_compatible)` returns an optional text that holds one.
    template <class ToText, class FromText>
    [[nodiscard]] constexpr auto or_text(ToText to_text, FromText from_text) const {
        return represented_by<R, Encode, Decode, ToText, FromText>{encode,      decode, to_text, from_text,
                                                                   description, format, pattern, code};
    }
};

} // namespace detail

/// How a type is carried as a value of R: the result of `comply_representation(comply::tag<T>)`, a constexpr function
/// beside T that is found by argument-dependent lookup.
///
/// @tparam R      any type that a member may have. Of texts: `short_text<n>`, where n bytes are enough, so that nothing
///                is allocated; `std::string_view`, where T holds its text; `std::string`.
/// @param encode  makes an R of a T const&, or something that converts to it (a std::string_view to any text); or an
///                optional of that, which is empty for what JSON cannot carry.
/// @param decode  makes an optional T of an R, or a T where every R is one; or `bool(R, T&)`, which uses an object again
///                and returns whether R is one. Texts come as std::string_view; they are gone when `decode` returns.
///                What it refuses is a violation, invalid_format, that expects what `described` says.
///
/// Rules of a member are asked of the T, where they can be asked of one, else of the R.
template <class R, class Encode, class Decode>
[[nodiscard]] constexpr detail::represented_by<R, Encode, Decode> represented_as(Encode encode, Decode decode) {
    return {.encode = encode, .decode = decode};
}

/// The representation of T, as `value`: what the function beside T returns; for types that are not yours, specialise it.
///
///     template <>
///     struct comply::representation<their::money> {
///         static constexpr auto value = comply::represented_as<std::string>(&to_text, &from_text);
///     };
template <class T>
struct representation {};

template <class T>
    requires requires { comply_representation(tag<T>{}); }
struct representation<T> {
    static constexpr auto value = comply_representation(tag<T>{});
};

namespace detail {

template <class T>
concept custom_represented = (std::is_class_v<T> || std::is_enum_v<T>)&&requires { representation<T>::value; };

} // namespace detail

} // namespace comply
