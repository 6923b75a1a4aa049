// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/date_time_offset.hpp>

#include <string_view>
#include <version>

#if defined(__cpp_lib_format)
#include <format>

/// `std::format("{}", value)` gives `to_string(value)`; fill, alignment, width and precision are those of strings. Where the
/// standard library has no <format>, this header adds nothing.
template <>
struct std::formatter<comply::date_time_offset> : std::formatter<std::string_view> {
    template <class Context>
    auto format(comply::date_time_offset const& value, Context& context) const {
        return std::formatter<std::string_view>::format(to_string(value), context);
    }
};
#endif
