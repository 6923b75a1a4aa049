// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/contiguous_list.hpp>
#include <comply/detail/number/integer_text.hpp>
#include <comply/errc.hpp>

#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <iosfwd>
#include <string>
#include <utility>

namespace comply {

/// One thing that is wrong with a payload: what, where, why.
struct violation {
    errc code{};
    /// Where, as a JSON Pointer (RFC 6901) into the payload: of the value that is wrong, of the unknown or
    /// duplicate member, or the one that the missing member would have had. Empty for the whole payload.
    std::string pointer;
    /// Where, in bytes from the start of the text: of the wrong value, of the unknown or (second) duplicate
    /// member's name, of the `{` of the object that misses a member, or of the first byte that cannot stand
    /// there. 0 where there was no text.
    std::size_t offset = 0;
    /// Line, counted from 1 by line feeds; 0 where there was no text.
    std::size_t line = 0;
    /// Column, counted from 1 in code points; 0 where there was no text.
    std::size_t column = 0;
    /// What the rule wanted, in no language: the JSON type or the name of the C++ or Edm type, the limit, or the
    /// JSON text of the accepted values, separated by commas.
    std::string expected;
    /// What was found, in no language: the JSON type, the measure that broke the limit, or the JSON text of the
    /// value, shortened.
    std::string found;
    /// The whole as an English sentence.
    std::string message;
    /// The part of the line around the place, at most 120 code points, control characters as spaces.
    std::string excerpt;
    /// How many code points of `excerpt` stand before the place.
    std::size_t caret = 0;
    /// The described name that is nearest to an unknown member's, or enumerator's; empty if none is near.
    std::string suggestion{};
    /// Behind a no_alternative: the alternative that is not fit for this reason, `circle`; of a variant within
    /// another's alternative, `drawing/circle`. Else empty.
    std::string alternative{};

    friend bool operator==(violation const&, violation const&) = default;
};

/// Every violation found, in the order of their positions; a range.
class violations {
public:
    using value_type = violation;
    using const_iterator = violation const*;
    using iterator = const_iterator;

    constexpr violations() = default;
    constexpr violations(std::initializer_list<violation> list) : list_(list.size()) {
        std::size_t count = 0;
        for (auto const& one : list) {
            list_[count++] = one;
        }
    }
    /// Those of a container that is moved from, a std::vector say.
    template <class Container>
        requires std::same_as<typename Container::value_type, violation> &&
                 requires { typename Container::allocator_type; }
    explicit constexpr violations(Container&& list) : list_(list.size()) {
        std::size_t count = 0;
        for (auto&& one : list) {
            list_[count++] = std::move(one);
        }
    }
    explicit constexpr violations(detail::contiguous_list<violation>&& list) noexcept : list_(std::move(list)) {}

    [[nodiscard]] constexpr const_iterator begin() const noexcept { return list_.begin(); }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return list_.end(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return list_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return list_.empty(); }
    [[nodiscard]] constexpr violation const& operator[](std::size_t index) const { return list_[index]; }
    [[nodiscard]] constexpr violation const& front() const { return list_[0]; }
    [[nodiscard]] constexpr violation const& back() const { return list_.back(); }

    friend bool operator==(violations const&, violations const&) = default;

private:
    detail::contiguous_list<violation> list_;
};

/// One violation as people read it: `2:11: /age is a string; an integer is expected [wrong_type]`, then the line
/// of the text with a caret under the place, where there was a text. Ends without a line feed.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string to_string(violation const& one) {
    std::string text;
    if (one.line != 0) {
        text += detail::integer_text(one.line);
        text += ':';
        text += detail::integer_text(one.column);
        text += ": ";
    }
    text += one.message;
    text += " [";
    text += to_string(one.code);
    text += ']';
    if (!one.excerpt.empty()) {
        text += "\n    ";
        text += one.excerpt;
        text += "\n    ";
        text.append(one.caret, ' ');
        text += '^';
    }
    return text;
}

/// All violations, each as by `to_string(violation)`, separated by line feeds.
[[nodiscard]] COMPLY_COLD_FUNCTION std::string to_string(violations const& all) {
    std::string text;
    for (auto const& one : all) {
        if (!text.empty()) {
            text += '\n';
        }
        text += to_string(one);
    }
    return text;
}

/// Writes `to_string(one)`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, violation const& one) {
    auto const text = to_string(one);
    return out.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
}

/// Writes `to_string(all)`.
template <class Traits>
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& out, violations const& all) {
    auto const text = to_string(all);
    return out.write(text.data(), static_cast<std::ptrdiff_t>(text.size()));
}

} // namespace comply
