// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace linear_time {

/// Texts of one shape and any size, made to be as dear to read as that shape can be.
struct family {
    std::string_view name;
    /// A text of about `size` bytes.
    std::string (*make)(std::size_t size);
    /// Reads it. @return whether it has been accepted.
    bool (*read)(std::string_view text);
    bool is_valid;
    /// Whether reading it sorts: n log n is allowed, and not n alone.
    bool sorts = false;
};

std::span<family const> scalar_families();
std::span<family const> structure_families();
std::span<family const> rule_families();

/// `unit` so often that the whole is about `size` bytes long, between `open` and `close`.
inline std::string chain(std::string_view open, std::string_view unit, std::string_view close, std::size_t size) {
    std::string text(open);
    text.reserve(size + unit.size() + close.size());
    while (text.size() < size) {
        text += unit;
    }
    return text += close;
}

/// `unit` so often that the whole is about `size` bytes long, with commas between the units.
inline std::string repeat(std::string_view open, std::string_view unit, std::string_view close, std::size_t size) {
    std::string text(open);
    text.reserve(size + unit.size() + close.size());
    do {
        text += unit;
        text += ',';
    } while (text.size() < size);
    text.back() = close.front();
    return text += close.substr(1);
}

/// As `repeat`, with a number behind `before` that is another each time.
inline std::string number_each(std::string_view open, std::string_view before, std::string_view after,
                               std::string_view close, std::size_t size) {
    std::string text(open);
    text.reserve(size + before.size() + after.size() + close.size() + 20);
    for (std::size_t i = 0; i == 0 || text.size() < size; ++i) {
        text += before;
        text += std::to_string(i);
        text += after;
        text += ',';
    }
    text.back() = close.front();
    return text += close.substr(1);
}

} // namespace linear_time
