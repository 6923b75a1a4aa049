// Copyright 2026 the comply authors. Distributed under the Boost Software License, Version 1.0.
#pragma once

#include <string>
#include <string_view>

namespace report {

/// Where a service is.
struct address {
    std::string host;        ///< as the system looks it up: an IPv6 address has no brackets
    std::string port = "80"; ///< a number
    std::string path; ///< what stands before the paths of operations; nothing, or begins with a slash and ends without

    /// For the header Host (RFC 9110 §7.2).
    [[nodiscard]] std::string authority() const;
};

/// Reads `http://host`, `http://host:8080/beta`, `http://[::1]:8080`.
/// @throws syntax::usage_error if it is anything else
[[nodiscard]] address read_address(std::string_view url);

} // namespace report
