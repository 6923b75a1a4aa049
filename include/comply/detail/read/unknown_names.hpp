// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>
#include <comply/detail/sort_indices.hpp>

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

    /// Calls `repeated(quote)` for each name that stood before, until that says to end. @return whether it never did.
    template <class Repeated>
    COMPLY_COLD bool for_each_repeated(Repeated repeated) const {
        auto const is_before = [](void const* objects, std::size_t a, std::size_t b) {
            auto const& names = *static_cast<unknown_names const*>(objects);
            auto const order = names.name(a).compare(names.name(b));
            return order != 0 ? order < 0 : a < b; // as they came
        };
        auto const order = sorted_indices(entries_.size(), is_before, this);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (name(order[i]) == name(order[i - 1]) && !repeated(entries_[order[i]].quote)) {
                return false;
            }
        }
        return true;
    }

private:
    struct entry {
        std::size_t begin; // in characters_
        std::size_t size;
        char const* quote;
    };

    [[nodiscard]] std::string_view name(std::size_t index) const noexcept {
        auto const& one = entries_[index];
        return {characters_.data() + one.begin, one.size};
    }

    std::string characters_;
    std::vector<entry> entries_;
};

} // namespace comply::detail
