// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/validation_error.hpp>
#include <comply/violation.hpp>

#include <concepts>
#include <optional>
#include <utility>

namespace comply {

/// A value, or every reason why there is none.
///
/// Exactly one of the two: `has_value()` means that `error()` is empty.
template <class T>
class [[nodiscard]] result {
public:
    using value_type = T;

    constexpr result(T value) : value_(std::move(value)) {}

    /// A value-initialised value.
    constexpr explicit result(std::in_place_t) : value_(std::in_place) {}

    /// A failure. @pre !why.empty()
    constexpr result(violations why) : error_(std::move(why)) {}

    /// A failure, whatever there was. Takes violations alone, not `{}`. @pre !why.empty()
    constexpr result& operator=(std::same_as<violations> auto&& why) noexcept {
        value_.reset();
        error_ = std::forward<decltype(why)>(why);
        return *this;
    }

    [[nodiscard]] constexpr bool has_value() const noexcept { return value_.has_value(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return value_.has_value(); }

    /// The value. @pre has_value()
    [[nodiscard]] constexpr T& operator*() & noexcept { return *value_; }
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return *value_; }
    [[nodiscard]] constexpr T&& operator*() && noexcept { return *std::move(value_); }
    [[nodiscard]] constexpr T* operator->() noexcept { return value_.operator->(); }
    [[nodiscard]] constexpr T const* operator->() const noexcept { return value_.operator->(); }

    /// The value. @throws validation_error, which carries the violations, if there is none.
    COMPLY_THROWS [[nodiscard]] constexpr T& value() & { return require(), *value_; }
    COMPLY_THROWS [[nodiscard]] constexpr T const& value() const& { return require(), *value_; }
    COMPLY_THROWS [[nodiscard]] constexpr T&& value() && { return require(), *std::move(value_); }

    /// The value, or `other` if there is none.
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) const& {
        return value_.value_or(std::forward<U>(other));
    }
    template <class U>
    [[nodiscard]] constexpr T value_or(U&& other) && {
        return std::move(value_).value_or(std::forward<U>(other));
    }

    /// Every violation, in the order of their positions; empty if there is a value.
    [[nodiscard]] constexpr violations const& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr violations error() && noexcept { return std::move(error_); }

private:
    COMPLY_THROWS constexpr void require() const {
        if (!value_) {
            detail::throw_validation_error(error_);
        }
    }

    std::optional<T> value_;
    violations error_;
};

/// Success, or every reason against it.
template <>
class [[nodiscard]] result<void> {
public:
    using value_type = void;

    constexpr result() noexcept = default;

    /// A failure. @pre !why.empty()
    constexpr result(violations why) : error_(std::move(why)) {}

    [[nodiscard]] constexpr bool has_value() const noexcept { return error_.empty(); }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return error_.empty(); }

    constexpr void operator*() const noexcept {}

    /// @throws validation_error, which carries the violations, if this is a failure.
    COMPLY_THROWS constexpr void value() const {
        if (!error_.empty()) {
            detail::throw_validation_error(error_);
        }
    }

    /// Every violation, in the order of their positions; empty on success.
    [[nodiscard]] constexpr violations const& error() const& noexcept { return error_; }
    [[nodiscard]] constexpr violations error() && noexcept { return std::move(error_); }

private:
    violations error_;
};

} // namespace comply
