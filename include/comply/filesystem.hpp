// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <comply/representation.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace comply {

namespace detail {

[[nodiscard]] inline std::string path_text(std::filesystem::path const& value) {
    auto const text = value.generic_u8string();
    return {text.begin(), text.end()};
}

[[nodiscard]] inline std::optional<std::filesystem::path> read_path(std::string_view text) {
    if (text.find('\0') != text.npos) { // to a file system, the path would end there
        return std::nullopt;
    }
    return std::filesystem::path(std::u8string(text.begin(), text.end()));
}

} // namespace detail

/// As a string, in UTF-8 and with `/` between names, wherever it was written: `logs/today.txt`. Any text without U+0000 is
/// a path; a path whose bytes are no UTF-8 cannot be written.
template <>
struct representation<std::filesystem::path> {
    static constexpr auto value = represented_as<std::string>(&detail::path_text, &detail::read_path)
                                      .described("a path")
                                      .of_pattern("^[^\\x00]*$");
};

} // namespace comply
