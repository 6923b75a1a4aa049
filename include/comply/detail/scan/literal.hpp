// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/detail/config.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace comply::detail::inline COMPLY_INSTRUCTION_SET {

/// Whether the text from `cursor` on begins with a literal that is known at compile time.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push // g++ 12 takes a literal that was put together at compile time for its first character
#pragma GCC diagnostic ignored "-Wstringop-overread"
#endif
[[nodiscard]] COMPLY_INLINE bool begins_with(char const* cursor, char const* end, std::string_view literal) noexcept {
    return end - cursor >= static_cast<std::ptrdiff_t>(literal.size()) &&
           std::memcmp(cursor, literal.data(), literal.size()) == 0;
}
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif

} // namespace comply::detail::inline COMPLY_INSTRUCTION_SET
