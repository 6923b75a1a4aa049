// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>

namespace comply::detail {

/// The lower bits, as a size. A cast would be useless where sizes have 64 bits, and some compilers warn of that.
template <std::same_as<std::uint64_t> Number>
[[nodiscard]] constexpr std::size_t to_size(Number number) noexcept {
    if constexpr (std::same_as<Number, std::size_t>) {
        return number;
    } else {
        return static_cast<std::size_t>(number);
    }
}

} // namespace comply::detail
