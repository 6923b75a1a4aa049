// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace comply::detail {

/// The names in one object that its struct does not describe: one that comes twice is refused although it is ignored.
/// Sorted once at the object's end, so that no choice of names makes it slow: O(n log n).
class unknown_names {
public:
    /// @param quote  where the name stands in the text
    COMPLY_COLD void insert(std::string_view name, char const* quote) {
        entries_.push_back({characters_.size(), name.size(), quote});
        characters_ += name;
    }

    [[nodiscard]] bool empty() const noexcept { return entries_.empty(); }
    [[nodiscard]] std::size_t size() const noexcept { return entries_.size(); }

    /// Same names beside each other, in the order of the text.
    COMPLY_COLD void sort() {
        auto const is_before = [this](entry const& a, entry const& b) {
            auto const order = name(a).compare(name(b));
            return order != 0 ? order < 0 : a.quote < b.quote;
        };
        std::make_heap(entries_.begin(), entries_.end(), is_before); // less code than std::sort
        std::sort_heap(entries_.begin(), entries_.end(), is_before);
    }

    /// Whether name `index` is the one before it. @pre sorted, index > 0
    [[nodiscard]] bool is_repeated(std::size_t index) const noexcept {
        return name(entries_[index]) == name(entries_[index - 1]);
    }

    [[nodiscard]] char const* quote(std::size_t index) const noexcept { return entries_[index].quote; }

private:
    struct entry {
        std::size_t begin; // in characters_
        std::size_t size;
        char const* quote;
    };

    [[nodiscard]] std::string_view name(entry const& one) const noexcept {
        return std::string_view(characters_).substr(one.begin, one.size);
    }

    std::string characters_;
    std::vector<entry> entries_;
};

} // namespace comply::detail
