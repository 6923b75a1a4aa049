// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <cstring>
#include <new>
#include <type_traits>
#include <utility>

// Lists of the machinery's own, in place of vectors: every type of element of a std::vector is some 60 functions, which
// every program would compile again. Here, what grows is bytes, whatever they are.

namespace comply::detail {

/// Room for elements that can be copied as bytes.
class plain_storage {
public:
    plain_storage() noexcept = default;
    plain_storage(plain_storage&& other) noexcept { swap(other); }
    plain_storage& operator=(plain_storage&& other) noexcept {
        swap(other);
        other.size_ = 0;
        return *this;
    }
    ~plain_storage() { ::operator delete(elements_); }

protected:
    void swap(plain_storage& other) noexcept {
        std::swap(elements_, other.elements_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
    }

    COMPLY_COLD void grow(std::size_t element_size) {
        auto const capacity = 2 * capacity_ + 8;
        auto const elements = ::operator new(capacity * element_size);
        if (size_ != 0) {
            std::memcpy(elements, elements_, size_ * element_size);
        }
        ::operator delete(elements_);
        elements_ = elements;
        capacity_ = capacity;
    }

    void* elements_ = nullptr;
    std::size_t size_ = 0;
    std::size_t capacity_ = 0;
};

/// A list of trivially copyable elements, which is used as a vector is.
template <class T>
class plain_list : private plain_storage {
public:
    static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__);

    void push_back(T element) { // a copy: it may be an element of this list, which moves
        if (size_ == capacity_) [[unlikely]] {
            grow(sizeof(T)); // NOLINT(bugprone-sizeof-expression): that of a pointer, where T is one
        }
        ::new (static_cast<void*>(begin() + size_)) T(element);
        ++size_;
    }
    void pop_back() noexcept { --size_; }
    void clear() noexcept { size_ = 0; }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    [[nodiscard]] T* begin() noexcept { return static_cast<T*>(elements_); }
    [[nodiscard]] T* end() noexcept { return begin() + size_; }
    [[nodiscard]] T const* begin() const noexcept { return static_cast<T const*>(elements_); }
    [[nodiscard]] T const* end() const noexcept { return begin() + size_; }
    [[nodiscard]] T& operator[](std::size_t index) noexcept { return begin()[index]; }
    [[nodiscard]] T const& operator[](std::size_t index) const noexcept { return begin()[index]; }
    [[nodiscard]] T& back() noexcept { return end()[-1]; }
    [[nodiscard]] T const& back() const noexcept { return end()[-1]; }
};

} // namespace comply::detail
