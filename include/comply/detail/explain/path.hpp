// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/explain/json_pointer.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace comply::detail {

/// Where a walk through values in memory has come to: a list on the stack, from the inside out, which becomes a JSON
/// Pointer only when something is wrong.
struct path {
    path const* parent = nullptr; ///< null: the root
    std::string_view name{};      ///< of a member; null data for an element
    std::size_t index = 0;        ///< of an element

    [[nodiscard]] path member(std::string_view member_name) const noexcept { return {this, member_name, 0}; }
    [[nodiscard]] path element(std::size_t element_index) const noexcept { return {this, {}, element_index}; }

    [[nodiscard]] std::string pointer() const {
        if (parent == nullptr) {
            return {};
        }
        auto text = parent->pointer();
        if (name.data() != nullptr) {
            append_reference_token(text, name);
        } else {
            append_reference_token(text, index);
        }
        return text;
    }
};

} // namespace comply::detail
