// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <utility>

namespace comply::detail {

/// A list of elements in one piece, in place of a std::vector, whose header is a fortieth of what a small unit takes to
/// compile. The room that it keeps is of value-initialised elements.
template <class T>
class contiguous_list {
public:
    constexpr contiguous_list() noexcept = default;
    /// Of value-initialised elements.
    COMPLY_COLD explicit constexpr contiguous_list(std::size_t size)
        : elements_(size == 0 ? nullptr : new T[size]()), size_(size), capacity_(size) {}
    COMPLY_COLD constexpr contiguous_list(contiguous_list const& other) : contiguous_list(other.size_) {
        for (std::size_t i = 0; i < size_; ++i) {
            elements_[i] = other.elements_[i];
        }
    }
    constexpr contiguous_list(contiguous_list&& other) noexcept { swap(other); }
    constexpr contiguous_list& operator=(contiguous_list other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~contiguous_list() {
        if (elements_ != nullptr) [[unlikely]] {
            release();
        }
    }

    /// Adds an element and returns it.
    constexpr T& push_back(T&& element) {
        if (size_ == capacity_) [[unlikely]] {
            grow();
        }
        return elements_[size_++] = std::move(element);
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }

    [[nodiscard]] constexpr T* begin() noexcept { return elements_; }
    [[nodiscard]] constexpr T* end() noexcept { return elements_ + size_; }
    [[nodiscard]] constexpr T const* begin() const noexcept { return elements_; }
    [[nodiscard]] constexpr T const* end() const noexcept { return elements_ + size_; }
    [[nodiscard]] constexpr T& operator[](std::size_t index) noexcept { return elements_[index]; }
    [[nodiscard]] constexpr T const& operator[](std::size_t index) const noexcept { return elements_[index]; }
    [[nodiscard]] constexpr T& back() noexcept { return elements_[size_ - 1]; }
    [[nodiscard]] constexpr T const& back() const noexcept { return elements_[size_ - 1]; }

    friend constexpr bool operator==(contiguous_list const& a, contiguous_list const& b) {
        for (std::size_t i = 0; i < a.size_ && a.size_ == b.size_; ++i) {
            if (!(a[i] == b[i])) {
                return false;
            }
        }
        return a.size_ == b.size_;
    }

private:
    constexpr void swap(contiguous_list& other) noexcept {
        std::swap(elements_, other.elements_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    COMPLY_COLD constexpr void grow() {
        contiguous_list larger(2 * capacity_ + 8);
        larger.size_ = size_;
        for (std::size_t i = 0; i < size_; ++i) {
            larger.elements_[i] = std::move(elements_[i]);
        }
        swap(larger);
    }

    COMPLY_COLD constexpr void release() noexcept { delete[] elements_; }

    T* elements_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

} // namespace comply::detail
