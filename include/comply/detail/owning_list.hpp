// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/extremes.hpp>
#include <comply/detail/plain_list.hpp>

#include <cstddef>
#include <initializer_list>
#include <new>
#include <type_traits>
#include <utility>

namespace comply::detail {

/// A list of large elements, each in memory of its own: where the list grows, or its order changes, only pointers move.
/// Elements that are removed stay where they are until the list ends, and become those that are added next: a list that is
/// used again and again allocates nothing.
template <class T>
class owning_list {
public:
    owning_list() noexcept = default;
    owning_list(std::initializer_list<T> elements) : owning_list() { // whose destructor frees what an exception leaves
        for (auto const& element : elements) {
            push_back(element);
        }
    }
    owning_list(owning_list&& other) noexcept
        : elements_(std::move(other.elements_)), size_(std::exchange(other.size_, 0)) {}
    /// Both keep what memory there is: `other` is empty, with the elements that were here.
    owning_list& operator=(owning_list&& other) noexcept {
        auto elements = std::move(elements_);
        elements_ = std::move(other.elements_);
        other.elements_ = std::move(elements);
        size_ = std::exchange(other.size_, 0);
        return *this;
    }
    ~owning_list() {
        if (!elements_.empty()) [[unlikely]] {
            release();
        }
    }

    /// Adds a value-initialised element.
    COMPLY_COLD T& emplace_back() {
        if (size_ == elements_.size()) {
            elements_.push_back(nullptr); // a place at first: without memory for that, there is no element to be lost
        }
        auto& place = elements_[size_];
        if (place == nullptr) {
            place = new T();
        } else {
            place->~T(); // to assign an empty one to it would be more code
            ::new (static_cast<void*>(place)) T();
        }
        ++size_;
        return *place;
    }
    void push_back(T element) { emplace_back() = std::move(element); }
    void pop_back() noexcept { --size_; }
    /// Removes all but the first `count` elements.
    void shrink(std::size_t count) noexcept { size_ = smaller_of(size_, count); }
    void clear() noexcept { shrink(0); }

    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] T& operator[](std::size_t index) noexcept { return *elements_[index]; }
    [[nodiscard]] T const& operator[](std::size_t index) const noexcept { return *elements_[index]; }
    [[nodiscard]] T& front() noexcept { return *elements_[0]; }
    [[nodiscard]] T const& front() const noexcept { return *elements_[0]; }
    [[nodiscard]] T& back() noexcept { return *elements_[size_ - 1]; }
    [[nodiscard]] T const& back() const noexcept { return *elements_[size_ - 1]; }

    /// The elements where they are, in an order that may be changed.
    [[nodiscard]] T** pointers() noexcept { return elements_.begin(); }

    class iterator {
    public:
        explicit iterator(T* const* at) noexcept : at_(at) {}
        [[nodiscard]] T& operator*() const noexcept { return **at_; }
        iterator& operator++() noexcept { return ++at_, *this; }
        friend bool operator==(iterator const&, iterator const&) = default;

    private:
        T* const* at_;
    };
    [[nodiscard]] iterator begin() noexcept { return iterator(elements_.begin()); }
    [[nodiscard]] iterator end() noexcept { return iterator(elements_.begin() + size_); }

private:
    COMPLY_COLD void release() noexcept {
        for (auto const element : elements_) {
            delete element;
        }
    }

    static_assert(std::is_nothrow_default_constructible_v<T>);

    plain_list<T*> elements_; // beyond `size_`, those that were removed, or null
    std::size_t size_ = 0;
};

} // namespace comply::detail
